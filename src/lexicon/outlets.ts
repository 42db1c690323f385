/** News agencies and broadcasters that relay what others say. Lower case, without an article. */
export const OUTLETS: ReadonlySet<string> = new Set([
  'afp', 'agence france-presse', 'reuters', 'ap', 'associated press', 'dpa', 'tass', 'interfax', 'ria novosti', 'ria', 'upi', 'ansa', 'efe', 'apa',
  'xinhua', 'kyodo', 'yonhap', 'pti', 'ani', 'anadolu', 'anadolu agency', 'irna', 'sana', 'ukrinform', 'unian', 'belga', 'anp', 'ntb', 'tt', 'pap',
  'bloomberg', 'bloomberg news', 'dow jones', 'cnn', 'bbc', 'bbc news', 'nbc', 'nbc news', 'abc', 'abc news', 'cbs', 'cbs news', 'fox news', 'msnbc',
  'cnbc', 'pbs', 'npr', 'c-span', 'al jazeera', 'sky news', 'itv', 'deutsche welle', 'dw', 'france 24', 'rfi', 'rt', 'sputnik', 'al arabiya', 'cctv',
  'new york times', 'washington post', 'wall street journal', 'usa today', 'los angeles times', 'financial times', 'guardian', 'times of london',
  'le monde', 'le figaro', 'libération', 'der spiegel', 'spiegel', 'bild', 'die welt', 'welt', 'frankfurter allgemeine', 'el país', 'la repubblica',
  'corriere della sera', 'kommersant', 'izvestia', 'haaretz', 'jerusalem post', 'politico', 'axios', 'huffington post', 'huffpost', 'buzzfeed',
]);

/** Words that may stand around an outlet's name: "the AFP news agency". */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(['the', 'news', 'agency', 'newspaper', 'daily', 'magazine', 'broadcaster', 'channel', 'television', 'tv', 'radio', 'wire', 'service']);
