/** The tagger's words by their first letters, each lot of them as a text: loading them all as properties of one object takes as long as reading an article. */

/** Letters of a word that tell where it is looked for. */
const LETTERS = 2;

const lotOf = (word) => word.slice(0, LETTERS);

/** @param lexicon words with what the tagger says of them */
export function folded(lexicon) {
  const numbers = new Map();
  const lots = new Map();
  for (const [word, said] of Object.entries(lexicon)) {
    const key = JSON.stringify(said);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    lots.set(lotOf(word), `${lots.get(lotOf(word)) ?? ''}${word}\t${numbers.get(key)}\n`);
  }
  return { said: [...numbers.keys()].map((key) => JSON.parse(key)), lots: Object.fromEntries(lots) };
}

/** What can be asked like the lexicon that was folded; a lot of words is unfolded when one of them is asked for. */
export function unfolded({ said, lots }) {
  const texts = new Map(Object.entries(lots));
  const words = new Map();
  const find = (word) => {
    const lot = lotOf(word);
    const text = texts.get(lot);
    if (text !== undefined) {
      texts.delete(lot);
      for (const line of text.split('\n')) {
        const tab = line.indexOf('\t');
        if (tab > 0) words.set(line.slice(0, tab), said[Number(line.slice(tab + 1))]);
      }
    }
    return words.get(word);
  };
  return new Proxy(
    {},
    {
      get: (own, word) => (typeof word === 'string' ? find(word) : undefined) ?? own[word],
      getOwnPropertyDescriptor(own, word) {
        const value = typeof word === 'string' ? find(word) : undefined;
        return value === undefined
          ? Reflect.getOwnPropertyDescriptor(own, word)
          : { value, writable: true, enumerable: true, configurable: true };
      },
    },
  );
}
