/** What a language knows of its words beyond their grammar: forms, families, opposites, kinds, likeness. For holding wordings against each other. */

/** As mined: positions of words in base 36, pairs parted by commas. */
export interface LexiconTable {
  /** By frequency, the most frequent first. */
  readonly words: string;
  readonly antonyms: string;
  readonly derived: string;
  /** 50 bytes a word: 100 numbers of four bits, 8 for zero. */
  readonly vectors: string;
}

export type Link = 'same' | 'derived' | 'antonym' | 'near';

export interface Lexicon {
  /** The listed word that a lower-case word is a form of; the word itself if none is. */
  readonly baseOf: (lower: string) => string;
  /** Position by frequency, or null for a word that isn't listed. */
  readonly rankOf: (base: string) => number | null;
  /** The same for all words derived from one another ("withdraw", "withdrawal"). */
  readonly familyOf: (base: string) => string;
  /** How two base forms hang together, or null. */
  readonly linkOf: (a: string, b: string) => Link | null;
  /** Cosine of the two words' vectors, 0 where one has none. */
  readonly likeness: (a: string, b: string) => number;
}

/** Endings of forms, with what the base has in their place; the first that gives a listed word counts. */
export type Endings = readonly (readonly [ending: string, rest: string])[];

export interface LexiconData {
  readonly table: LexiconTable;
  readonly irregular: ReadonlyMap<string, string>;
  readonly endings: Endings;
  /** What is cut off a word that nobody lists. */
  readonly unlisted: RegExp;
}

const DIMENSIONS = 100;
const BYTES = DIMENSIONS / 2;
/** Words derived from each other begin alike, but for their last letters. */
const LEAST_SHARED = 4;
/** From this cosine on, two words tend to stand for one another. */
const NEAR = 0.5;

/** Makes a lexicon ready for look-up. */
export function readLexicon({ table, ...rules }: LexiconData): Lexicon {
  const words = table.words.split(' ');
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const forms: Forms = { ...rules, ranks };
  const derived = pairsOf(table.derived).filter(([a = 0, b = 0]) => beginAlike(words[a] ?? '', words[b] ?? ''));
  const families = familiesOf(words, [...derived, ...formPairs(words, forms)]);
  const vectors = unpack(table.vectors, words.length);
  const antonyms = linksOf(pairsOf(table.antonyms));
  const bases = new Map<string, string>();
  const likeness = (a: string, b: string): number => cosine(vectors, ranks.get(a), ranks.get(b));
  const familyOf = (base: string): string => {
    const rank = ranks.get(base);
    return rank === undefined ? base : (families[rank] ?? base);
  };
  return {
    baseOf: (lower) => {
      const known = bases.get(lower) ?? baseOf(lower, forms);
      bases.set(lower, known);
      return known;
    },
    rankOf: (base) => ranks.get(base) ?? null,
    familyOf,
    likeness,
    linkOf: (a, b) => {
      if (a === b) return 'same';
      const x = ranks.get(a);
      const y = ranks.get(b);
      if (x === undefined || y === undefined) return null;
      if (familyOf(a) === familyOf(b)) return 'derived';
      if (antonyms.get(x)?.has(y) === true) return 'antonym';
      return likeness(a, b) >= NEAR ? 'near' : null;
    },
  };
}

interface Forms extends Omit<LexiconData, 'table'> {
  readonly ranks: ReadonlyMap<string, number>;
}

function baseOf(lower: string, forms: Forms): string {
  const known = forms.irregular.get(lower);
  if (known !== undefined) return known;
  if (forms.ranks.has(lower)) return lower;
  const [base] = bases(lower, forms);
  if (base !== undefined) return base;
  const bare = lower.replace(forms.unlisted, '');
  return bare.length >= LEAST_SHARED ? bare : lower;
}

/** Listed words that the word is a form of. */
function bases(lower: string, { ranks, endings }: Forms): string[] {
  return endings.flatMap(([ending, rest]) => {
    if (!lower.endsWith(ending)) return [];
    const base = lower.slice(0, -ending.length) + rest;
    const single = rest === '' && base.at(-1) === base.at(-2) ? base.slice(0, -1) : null;
    return [base, ...(single === null ? [] : [single])].filter((one) => one.length > 2 && ranks.has(one));
  });
}

const numbers = (set: string): number[] => set.split(' ').map((digits) => Number.parseInt(digits, 36));
const pairsOf = (text: string): number[][] => text.split(',').map(numbers);

function linksOf(pairs: readonly number[][]): Map<number, Set<number>> {
  const links = new Map<number, Set<number>>();
  const add = (a: number, b: number): unknown => links.set(a, (links.get(a) ?? new Set()).add(b));
  for (const [a = 0, b = 0] of pairs) {
    add(a, b);
    add(b, a);
  }
  return links;
}

/** Word → the most frequent word of its family. */
function familiesOf(words: readonly string[], pairs: readonly number[][]): string[] {
  const parents = words.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  for (const [a = 0, b = 0] of pairs) {
    const x = root(a);
    const y = root(b);
    parents[Math.max(x, y)] = Math.min(x, y);
  }
  return words.map((word, i) => words[root(i)] ?? word);
}

function beginAlike(a: string, b: string): boolean {
  const least = Math.max(LEAST_SHARED, Math.min(a.length, b.length) - 2);
  return a.slice(0, least) === b.slice(0, least);
}

/** Forms that are listed as words of their own ("closed"), with their base; "news" is no form of "new". */
function formPairs(words: readonly string[], forms: Forms): number[][] {
  return words.flatMap((word, i) => {
    if (word.endsWith('s')) return [];
    const base = bases(word, forms)[0];
    const at = base === undefined ? undefined : forms.ranks.get(base);
    return at === undefined || at === i ? [] : [[i, at]];
  });
}

function unpack(text: string, size: number): Float32Array {
  const bytes = atob(text);
  const vectors = new Float32Array(size * DIMENSIONS);
  for (let i = 0; i < size; i++) {
    let length = 0;
    for (let k = 0; k < BYTES; k++) {
      const byte = bytes.charCodeAt(i * BYTES + k);
      const [high, low] = byte === 0 ? [0, 0] : [(byte >> 4) - 8, (byte & 15) - 8];
      vectors[i * DIMENSIONS + 2 * k] = high;
      vectors[i * DIMENSIONS + 2 * k + 1] = low;
      length += high * high + low * low;
    }
    const scale = length === 0 ? 0 : 1 / Math.sqrt(length);
    for (let d = 0; d < DIMENSIONS; d++) vectors[i * DIMENSIONS + d] = (vectors[i * DIMENSIONS + d] ?? 0) * scale;
  }
  return vectors;
}

function cosine(vectors: Float32Array, x: number | undefined, y: number | undefined): number {
  if (x === undefined || y === undefined) return 0;
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += (vectors[x * DIMENSIONS + d] ?? 0) * (vectors[y * DIMENSIONS + d] ?? 0);
  return sum;
}
