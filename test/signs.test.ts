/**
 * What the engine saw, line by line, and not only what came of it: a sign that is read otherwise may change nothing today and much in the next text.
 * `UPDATE_EXPECTED=1 npm run test:floors` writes it anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { type Candidate, candidatesIn } from '../src/attribution/candidates.js';
import { buildClause } from '../src/attribution/clause/clause.js';
import { namesOf } from '../src/attribution/told.js';
import { assemble } from '../src/corpus/assemble.js';
import { evidenceBetween } from '../src/diff/evidence/between.js';
import { type DiffOptions, diffExtraction, passagesOf, statementsOf } from '../src/diff/index.js';
import { actFeatures } from '../src/diff/match/act-features.js';
import { evidenceFeatures } from '../src/diff/match/evidence-features.js';
import { featuresOf as featuresOfPair } from '../src/diff/match/features.js';
import { type Pair, pairsOf } from '../src/diff/match/pairs.js';
import { readPlain } from '../src/diff/plain.js';
import { relate } from '../src/diff/relate.js';
import { anchorsOf, openCorpus } from '../src/diff/sides/evidence/corpus.js';
import { featuresOf } from '../src/diff/sides/evidence/features.js';
import { fitOf, kindsOf } from '../src/diff/sides/evidence/kinds.js';
import { readCorpus } from '../src/diff/sides/evidence/read.js';
import { sidesBetween } from '../src/diff/sides/index.js';
import { partyNamed } from '../src/diff/sides/party.js';
import { areOne, placeOf, placeOfWords } from '../src/diff/sides/place.js';
import { ENGLISH } from '../src/languages/en/index.js';
import type { Extraction } from '../src/model.js';
import { extractDocument } from '../src/pipeline.js';
import { prepare } from '../src/text/prepare.js';
import { candidateDigests, textLines } from './at-claims.js';
import { expectLines } from './lines.js';
import { digest, EXAMPLES, plain, textsIn } from './texts-of-ours.js';

function candidateLines(text: string): string[] {
  const tagged = prepare(text, ENGLISH);
  const words = ({ from, end }: { from: number; end: number }): string =>
    tagged.text.slice(tagged.tokens[from]?.start ?? 0, tagged.tokens[end - 1]?.end ?? 0);
  const line = ({ rule, cue, source, content, features }: Candidate): string =>
    [
      `  ${rule.id}: ${source ? words(source) : '–'} | ${words(cue)} | ${content.words.map(words).join(' […] ')}`,
      `    ${namesOf(features).join('; ')}`,
    ].join('\n');
  return tagged.sentences.flatMap(({ index }) => candidatesIn(buildClause(tagged, index), ENGLISH.constructions).map(line));
}

/** Quarrels of states, of a firm with its people, of a town with its citizens. */
const SHOWN = ['alerce-floodlights', 'brennick-glassworks-walkout', 'indonesia-vietnam-tembaga-trawler', 'veldmere-plane-trees'];

interface Event {
  readonly extraction: Extraction;
  readonly texts: { path: string; passages: ReturnType<typeof passagesOf> }[];
  readonly between: readonly [string, string];
}

const events = new Map<string, Event>();

/** Read once, for its voices and its pairs. */
function eventIn(name: string): Event {
  const found = events.get(name) ?? readEvent(name);
  events.set(name, found);
  return found;
}

function readEvent(name: string): Event {
  const folder = join('fixtures/gold/events', name);
  const { between } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
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

function voiceLines(name: string): string[] {
  const { extraction, texts, between } = eventIn(name);
  const corpus = openCorpus(extraction, { texts }, [partyNamed(between[0], extraction), partyNamed(between[1], extraction)]);
  const read = readCorpus(corpus, anchorsOf(corpus));
  const lines = corpus.voices.map((voice) => {
    const { sides, either } = featuresOf(voice, read);
    return [voice.speaker?.name ?? voice.claims[0]?.source?.text ?? '–', ...[...sides, either].map((seen) => [...seen.keys()].join(' '))];
  });
  return [`# ${name}`, ...lines.map(([who, ...seen]) => `  ${[who, ...seen].join('\n    ')}`.replaceAll('\r', ''))];
}

function pairLines(name: string): string[] {
  const { extraction, texts, between } = eventIn(name);
  const { left, right } = statementsOf(extraction, sidesBetween(extraction, between, { texts }), { texts });
  const near = pairsOf(left, right).filter(({ rank }) => rank.left === 1 || rank.right === 1);
  const line = (pair: Pair): string => {
    const { features, verdict, evidence } = featuresOfPair(pair);
    const rule = evidence ? `${evidence.verdict} ${evidence.kind} ${evidence.why}` : '–';
    return [`  ${pair.a.own.text} <> ${pair.b.own.text}`, rule, features.join('; '), verdict().join('; ')].join('\n    ');
  };
  return [`# ${name}`, ...near.map(line)];
}

const EVENTS = readdirSync('fixtures/gold/events')
  .toSorted()
  .filter((_, at) => at % 6 === 2);

/** Every name of the corpus as a side, against the next. */
function partyLines(name: string): string[] {
  const { extraction } = eventIn(name);
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
function diffLines(name: string): string[] {
  const { extraction, texts, between } = eventIn(name);
  const [left = '', right = ''] = extraction.documents.map(({ path }) => path);
  const ways: readonly [string, DiffOptions][] = [
    ['between', { between, texts }],
    ['turned', { between: [between[1], between[0]], texts }],
    ['without texts', { between }],
    ['documents', { left: [left], right: [right], texts }],
    ['sides only', { between, texts, sidesOnly: true }],
  ];
  return ways.map(([way, options]) => `  ${way} ${digest(JSON.stringify(diffExtraction(extraction, options)))}`);
}

/** Of other quarrels. */
const eventDigests = (name: string): string[] =>
  [...voiceLines(name), ...pairLines(name)].map((line) => `${line.split('\n', 1)[0]?.trim().slice(0, 60)}: ${digest(line)}`);

/** Every wording against those that stand near it in the list: look-alikes, opposites and strangers. */
function wordingLines(): string[] {
  const pairs: readonly { a: string; b: string }[] = JSON.parse(readFileSync('fixtures/diff/pairs.json', 'utf8'));
  const read = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].map((text, at) => readPlain(`${at}`, text));
  return read.flatMap((a, at) => {
    const { text, words, quantities, times, modality, bygone, deeds, propositions } = a.own;
    const own = JSON.stringify([words, quantities, times, modality, bygone, deeds, propositions], (_, value) =>
      value instanceof Set ? [...value] : value,
    );
    const others = read.slice(at + 1, at + 1 + NEAR).map((b) => {
      const { verdict, kind, why } = relate(text, b.own.text);
      const rule = evidenceBetween(a, b);
      const signs = JSON.stringify([why, rule, evidenceBetween(b, a), evidenceFeatures(a.own, b.own), actFeatures(a.own, b.own)]);
      return `${verdict === 'unrelated' ? '–' : `${verdict} ${kind}`} ${rule ? `${rule.verdict} ${rule.kind}` : '–'} ${digest(signs)}`;
    });
    return [`${text} ${digest(own)}`, ...others.map((line) => `  ${line}`)];
  });
}

const NEAR = 5;

/** Examples, several of them as one text: who is meant depends on who came before. */
function joinedLines(): string[] {
  const texts = Array.from({ length: Math.ceil(EXAMPLES.length / JOINED) }, (_, at) => EXAMPLES.slice(at * JOINED, (at + 1) * JOINED));
  return texts.flatMap((parts, at) => {
    const lines = [textLines('a.txt', parts.join('\n\n')), textLines('a.txt', parts.toReversed().join(' '))];
    return lines.map((found, way) => `${at} ${way}: ${found.length} ${digest(found.join('\n'))}`);
  });
}

const JOINED = 6;

describe('what is seen', () => {
  it('of wordings', () => expectLines('wordings', wordingLines()));

  it('of joined examples', () => expectLines('joined-examples', joinedLines()));

  it('of candidates', () =>
    expectLines(
      'candidates',
      EXAMPLES.flatMap((text) => [`# ${text.replaceAll(/\s+/g, ' ')}`, ...candidateLines(text)]),
    ));

  it('of candidates in pages', () =>
    expectLines(
      'candidates-in-pages',
      ['fixtures/gold/pages', 'fixtures/gold/articles', 'seeds', 'test/speakers/texts'].flatMap(textsIn).flatMap(candidateDigests),
    ));

  it('of parties', () =>
    expectLines(
      'parties',
      SHOWN.flatMap((name) => [`# ${name}`, ...partyLines(name), ...diffLines(name)]),
    ));

  it('of other events', () => expectLines('other-events', EVENTS.flatMap(eventDigests)));

  it.each([
    ['pages', 'fixtures/gold/pages'],
    ['texts', 'test/speakers/texts'],
  ])('in %s', (name, folder) =>
    expectLines(
      name,
      textsIn(folder).flatMap(([file, text]) => textLines(file, plain(text))),
    ),
  );

  it('of voices', () => expectLines('voices', SHOWN.flatMap(voiceLines)));

  it('of pairs', () => expectLines('pairs', SHOWN.flatMap(pairLines)));
});
