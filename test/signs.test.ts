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
import { evidenceBetween } from '../src/diff/evidence/between.js';
import { actFeatures } from '../src/diff/match/act-features.js';
import { evidenceFeatures } from '../src/diff/match/evidence-features.js';
import { readPlain } from '../src/diff/plain.js';
import { relate } from '../src/diff/relate.js';
import { ENGLISH } from '../src/languages/en/index.js';
import { prepare } from '../src/text/prepare.js';
import { candidateDigests, textLines } from './at-claims.js';
import { diffLines, eventDigests, pairLines, partyLines, voiceLines } from './at-events.js';
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

const GOLD = 'fixtures/gold/events';
const named = (name: string): string => join(GOLD, name);

/** Of other quarrels. */
const EVENTS = readdirSync(GOLD)
  .toSorted()
  .filter((_, at) => at % 6 === 2);

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
      SHOWN.flatMap((name) => [`# ${name}`, ...partyLines(named(name)), ...diffLines(named(name))]),
    ));

  it('of other events', () => expectLines('other-events', EVENTS.map(named).flatMap(eventDigests)));

  it.each([
    ['pages', 'fixtures/gold/pages'],
    ['texts', 'test/speakers/texts'],
  ])('in %s', (name, folder) =>
    expectLines(
      name,
      textsIn(folder).flatMap(([file, text]) => textLines(file, plain(text))),
    ),
  );

  it('of voices', () => expectLines('voices', SHOWN.map(named).flatMap(voiceLines)));

  it('of pairs', () => expectLines('pairs', SHOWN.map(named).flatMap(pairLines)));
});
