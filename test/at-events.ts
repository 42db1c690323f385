/** What is seen of an event: its voices and their signs, its pairs and theirs, its names as sides, and the comparison by several ways. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assemble } from '../src/corpus/assemble.js';
import { type DiffOptions, diffExtraction, passagesOf, statementsOf } from '../src/diff/index.js';
import { featuresOf as featuresOfPair } from '../src/diff/match/features.js';
import { type Pair, pairsOf } from '../src/diff/match/pairs.js';
import { anchorsOf, openCorpus } from '../src/diff/sides/evidence/corpus.js';
import { featuresOf } from '../src/diff/sides/evidence/features.js';
import { fitOf, kindsOf } from '../src/diff/sides/evidence/kinds.js';
import { readCorpus } from '../src/diff/sides/evidence/read.js';
import { sidesBetween } from '../src/diff/sides/index.js';
import { partyNamed } from '../src/diff/sides/party.js';
import { areOne, placeOf, placeOfWords } from '../src/diff/sides/place.js';
import { UserError } from '../src/errors.js';
import type { Extraction } from '../src/model.js';
import { extractDocument } from '../src/pipeline.js';
import { digest, textsIn } from './texts-of-ours.js';

interface Event {
  readonly extraction: Extraction;
  readonly texts: { path: string; passages: ReturnType<typeof passagesOf> }[];
  readonly between: readonly [string, string];
}

const events = new Map<string, Event>();

/** Read once, for its voices and its pairs. */
function eventIn(folder: string): Event {
  const found = events.get(folder) ?? readEvent(folder);
  events.set(folder, found);
  return found;
}

/** A folder with texts, and with a file of JSON that names the two sides. */
function readEvent(folder: string): Event {
  const told = readdirSync(folder).find((file) => file.endsWith('.json')) ?? '';
  const { between } = JSON.parse(readFileSync(join(folder, told), 'utf8'));
  const documents = textsIn(folder);
  const extraction = assemble(
    documents.map(([file, text]) => extractDocument(text, file)),
    {},
  );
  const texts = documents.map(([path, text]) => ({
    path,
    passages: passagesOf(text, extraction.documents.find((one) => one.path === path)?.excluded ?? []),
  }));
  return { extraction, texts, between };
}

export function voiceLines(folder: string): string[] {
  const { extraction, texts, between } = eventIn(folder);
  const corpus = openCorpus(extraction, { texts }, [partyNamed(between[0], extraction), partyNamed(between[1], extraction)]);
  const read = readCorpus(corpus, anchorsOf(corpus));
  const lines = corpus.voices.map((voice) => {
    const { sides, either } = featuresOf(voice, read);
    return [voice.speaker?.name ?? voice.claims[0]?.source?.text ?? '–', ...[...sides, either].map((seen) => [...seen.keys()].join(' '))];
  });
  return [`# ${basename(folder)}`, ...lines.map(([who, ...seen]) => `  ${[who, ...seen].join('\n    ')}`.replaceAll('\r', ''))];
}

export function pairLines(folder: string): string[] {
  const { extraction, texts, between } = eventIn(folder);
  const { left, right } = statementsOf(extraction, sidesBetween(extraction, between, { texts }), { texts });
  const near = pairsOf(left, right).filter(({ rank }) => rank.left === 1 || rank.right === 1);
  const line = (pair: Pair): string => {
    const { features, verdict, evidence } = featuresOfPair(pair);
    const rule = evidence ? `${evidence.verdict} ${evidence.kind} ${evidence.why}` : '–';
    return [`  ${pair.a.own.text} <> ${pair.b.own.text}`, rule, features.join('; '), verdict().join('; ')].join('\n    ');
  };
  return [`# ${basename(folder)}`, ...near.map(line)];
}

/** Every name of the corpus as a side, against the next. */
export function partyLines(folder: string): string[] {
  const { extraction } = eventIn(folder);
  const names = [...new Set(extraction.speakers.flatMap((one) => [one.name, one.side ?? one.name, ...one.speaksFor, ...one.mentions]))];
  const parties = names.map((typed) => partyNamed(typed, extraction));
  const spelled = (value: unknown): string => JSON.stringify(value, (_, part) => (part instanceof Set ? [...part] : part));
  return parties.map((party, at) => {
    const two = [party, parties[at + 1] ?? party] as const;
    const kinds = [kindsOf(two[0]), kindsOf(two[1])] as const;
    const placed = extraction.speakers.map((one) => [placeOf(one, two), placeOfWords([one.name, ...one.mentions], two)]);
    const fits = extraction.speakers.map((one) =>
      (['called', 'people'] as const).map((part) => fitOf(one.name.toLowerCase(), part, kinds)),
    );
    return `  ${names[at]?.replaceAll(/\s+/g, ' ')} ${digest(spelled([party, kinds[0], areOne(two), placed, fits]))}`;
  });
}

/** The whole comparison: by these sides, turned round, by the two documents, and of the sides alone. */
export function diffLines(folder: string): string[] {
  const { extraction, texts, between } = eventIn(folder);
  const [left = '', right = ''] = extraction.documents.map(({ path }) => path);
  const ways: readonly [string, DiffOptions][] = [
    ['between', { between, texts }],
    ['turned', { between: [between[1], between[0]], texts }],
    ['without texts', { between }],
    ['documents', { left: [left], right: [right], texts }],
    ['sides only', { between, texts, sidesOnly: true }],
  ];
  return ways.map(([way, options]) => `  ${way} ${digest(compared(extraction, options))}`);
}

/** Of so much only that something is seen otherwise. */
export const eventDigests = (folder: string): string[] =>
  [...voiceLines(folder), ...pairLines(folder)].map((line) => `${line.split('\n', 1)[0]?.trim().slice(0, 60)}: ${digest(line)}`);

/** What comes of it: also that nobody speaks for a side. */
function compared(extraction: Extraction, options: DiffOptions): string {
  try {
    return JSON.stringify(diffExtraction(extraction, options));
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
