// Lays out a file that passes its tests, and lists it: npm run new -- construction|sieve|gate NAME
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const KINDS = {
  construction: {
    folder: 'src/languages/en/constructions',
    list: /(= \[\n)/,
    text: (id, words) => `import { rule } from '../../construction.js';

export default rule({
  id: '${id}',
  says: 'CONTENT, ${words} SOURCE',
  why: 'Say here why these words hand a content to a source.',
  cue: 'phrase',
  phrases: ['${words}'],
  source: 'phrase-after',
  content: 'restOfSentence',
  prior: 0.5,
  finds: [
    '<content>The ferry will be late</content>, <cue>${words}</cue> <source>the harbour master</source>.',
    '<cue>${capital(words)}</cue> <source>the miners</source>, <content>the shaft is not safe</content>.',
  ],
  ignores: ['The ferry will be late, and the harbour master sleeps.'],
});
`,
  },
  sieve: {
    folder: 'src/speakers/sieves',
    list: /(= \[\n)/,
    text: (id, words) => `import { sieve } from '../who/sieve.js';

export default sieve({
  id: '${id}',
  says: '"the ${words}": nobody, until you say who',
  why: 'Say here why the text lets a reader know.',
  examples: [{ text: '<source>The ${words}</source> said the road was open.', speaker: null }],
  find: ({ phrase }) => (phrase.words.map(({ lower }) => lower).join(' ') === 'the ${words}' ? { tied: [] } : null),
});
`,
  },
  gate: {
    folder: 'src/check/gates',
    list: /(= \[\n)/,
    text: (id, words) => `import { gate } from '../gate.js';
import { quoted, spotOf, wordingKey } from '../wording.js';

export default gate({
  id: '${id}',
  description: 'A claim that says “${words}”.',
  advice: 'Say here how to mend the text.',
  scope: 'document',
  level: 'off',
  options: {},
  examples: {
    passes: [
      {
        says: 'The claim says something else.',
        documents: { 'a.md': '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue> <content>it was late</content></claim>.' },
      },
    ],
    fails: [
      {
        says: 'The claim says it.',
        documents: {
          'a.md': '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue> <content><find>${words}</find></content></claim>.',
        },
      },
    ],
  },
  find: ({ extraction }) =>
    extraction.claims
      .filter(({ content }) => content.text.includes('${words}'))
      .map((claim) => ({
        message: \`\${quoted(claim.content.text)} is claimed here\`,
        spot: spotOf(claim),
        claims: [claim.id],
        related: [],
        identity: wordingKey(claim.content.text),
      })),
});
`,
  },
};

const capital = (text) => text[0].toUpperCase() + text.slice(1);
const camel = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string', default: '.' } } });
const [name, id] = positionals;
const kind = Object.hasOwn(KINDS, name ?? '') ? KINDS[name] : null;
const folder = kind && resolve(values.root, kind.folder);
const file = folder && join(folder, `${id}.ts`);

if (!kind || !/^[a-z]+(-[a-z]+)*$/.test(id ?? ''))
  fail(`usage: npm run new -- ${Object.keys(KINDS).join('|')} NAME   (NAME in small letters and hyphens)`);
else if (existsSync(file)) fail(`${join(kind.folder, `${id}.ts`)} is there already`);
else layOut();

function layOut() {
  const index = join(folder, 'index.ts');
  const list = readFileSync(index, 'utf8');
  const lastImport = list.lastIndexOf('\nimport ') + 1;
  const end = list.indexOf('\n', lastImport) + 1;
  const imported = `${list.slice(0, end)}import ${camel(id)} from './${id}.js';\n${list.slice(end)}`;
  writeFileSync(file, kind.text(id, id.replaceAll('-', ' ')));
  writeFileSync(index, imported.replace(kind.list, `$1  ${camel(id)},\n`));
  process.stdout.write(
    `${join(kind.folder, `${id}.ts`)} is laid out and stands first in ${join(kind.folder, 'index.ts')}: mind its place, then npm run format.\n`,
  );
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
