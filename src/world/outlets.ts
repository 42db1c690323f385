/** News agencies and broadcasters that relay what others say. Lower case, without an article. */
export const RELAYS: ReadonlySet<string> = new Set([
  'afp',
  'agence france-presse',
  'reuters',
  'ap',
  'associated press',
  'dpa',
  'tass',
  'interfax',
  'ria novosti',
  'ria',
  'upi',
  'ansa',
  'efe',
  'apa',
  'xinhua',
  'kyodo',
  'yonhap',
  'pti',
  'ani',
  'anadolu',
  'anadolu agency',
  'irna',
  'sana',
  'ukrinform',
  'unian',
  'belga',
  'anp',
  'ntb',
  'tt',
  'pap',
  'bloomberg',
  'bloomberg news',
  'dow jones',
  'cnn',
  'bbc',
  'bbc news',
  'nbc',
  'nbc news',
  'abc',
  'abc news',
  'cbs',
  'cbs news',
  'fox news',
  'msnbc',
  'cnbc',
  'pbs',
  'npr',
  'c-span',
  'al jazeera',
  'sky news',
  'itv',
  'deutsche welle',
  'dw',
  'france 24',
  'rfi',
  'rt',
  'sputnik',
  'al arabiya',
  'cctv',
  'new york times',
  'washington post',
  'wall street journal',
  'usa today',
  'los angeles times',
  'financial times',
  'guardian',
  'times of london',
  'le monde',
  'le figaro',
  'libération',
  'der spiegel',
  'spiegel',
  'bild',
  'die welt',
  'welt',
  'frankfurter allgemeine',
  'el país',
  'la repubblica',
  'corriere della sera',
  'kommersant',
  'izvestia',
  'haaretz',
  'jerusalem post',
  'politico',
  'axios',
  'huffington post',
  'huffpost',
  'buzzfeed',
]);

/** Words that may stand around an outlet's name: "the AFP news agency". */
export const OUTLET_WORDS: ReadonlySet<string> = new Set([
  'the',
  'news',
  'agency',
  'newspaper',
  'daily',
  'magazine',
  'broadcaster',
  'channel',
  'television',
  'tv',
  'radio',
  'wire',
  'service',
]);

/** What papers and stations are, in small letters in front of their names: "the weekly Nova Brenna", "broadcaster NDX". */
export const OUTLET_KINDS: ReadonlySet<string> = new Set(
  'newspaper paper daily weekly monthly tabloid broadsheet broadcaster station radio television tv channel network magazine agency newswire wire website site portal journal podcast blog programme program'.split(
    ' ',
  ),
);

/** What the names of papers and stations begin with. */
export const OUTLET_STARTS: ReadonlySet<string> = new Set(
  'radio rádio tv télévision televisión canal channel diario diário jornal journal corriere gazeta gazzetta folha noticias'.split(' '),
);

/** And what they end with. */
export const OUTLET_ENDS: ReadonlySet<string> = new Set(
  'times post courier mail examiner argus star journal tribune herald gazette chronicle telegraph guardian observer news ledger mercury sentinel beacon whig advertiser weekly daily quarterly monthly dispatch echo mirror standard bulletin digest review clarion bugle banner enquirer inquirer independent radio tv fm television wire comet lantern'.split(
    ' ',
  ),
);

/** Small words inside them. */
export const OUTLET_LINKS: ReadonlySet<string> = new Set([
  'of',
  'and',
  '&',
  'de',
  'del',
  'do',
  'du',
  'la',
  'le',
  'los',
  'the',
  'der',
  '-',
  '’s',
  "'s",
]);

/** Where people post what they say. Lower case. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'x twitter facebook instagram telegram bluesky mastodon tiktok whatsapp linkedin threads youtube weibo vkontakte reddit trustpilot nextdoor snapchat'.split(
    ' ',
  ),
);
