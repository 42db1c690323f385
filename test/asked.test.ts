/**
 * What each sieve would answer to every phrase of every text, and each detector to every wording and its variants, also where one before it
 * decides: a fault that another one covers today. `UPDATE_EXPECTED=1 npm run test:floors` writes it anew.
 */
import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { READS } from '../src/diff/compared.js';
import { areDistinct } from '../src/diff/distinct.js';
import { agentEvidence } from '../src/diff/evidence/agent.js';
import { antonymEvidence } from '../src/diff/evidence/antonym.js';
import { sameSpan } from '../src/diff/evidence/changes.js';
import { dateEvidence } from '../src/diff/evidence/date.js';
import { directionEvidence } from '../src/diff/evidence/direction.js';
import { compare, mayAgree } from '../src/diff/evidence/index.js';
import { numberEvidence } from '../src/diff/evidence/number.js';
import { placeEvidence } from '../src/diff/evidence/place.js';
import { polarityEvidence } from '../src/diff/evidence/polarity.js';
import { possessionEvidence } from '../src/diff/evidence/possession.js';
import { roleEvidence } from '../src/diff/evidence/roles.js';
import { scopeEvidence } from '../src/diff/evidence/scope.js';
import { speechEvidence } from '../src/diff/evidence/speech.js';
import { isVague } from '../src/diff/linked.js';
import { actFeatures } from '../src/diff/match/act-features.js';
import { pointsBack, signsOf } from '../src/diff/match/denial-features.js';
import { evidenceFeatures } from '../src/diff/match/evidence-features.js';
import { plainFeatures } from '../src/diff/match/plain-features.js';
import { overlap } from '../src/diff/overlap.js';
import { readPlain } from '../src/diff/plain.js';
import { timeConflicts } from '../src/diff/times.js';
import { answersIn, spelled } from './at-phrases.js';
import { expectLines } from './lines.js';
import { digest, EXAMPLES, plain, textsIn } from './texts-of-ours.js';

/** Examples, several of them as one text, in a row or as paragraphs. */
function joinedBy(between: string, first: number): (readonly [string, string])[] {
  const starts = Array.from({ length: Math.ceil(EXAMPLES.length / JOINED) }, (_, at) => at * JOINED);
  return starts.filter((_, at) => at % 2 === first).map((at) => [`${at}`, EXAMPLES.slice(at, at + JOINED).join(between)] as const);
}

const JOINED = 4;

const DETECTORS = [
  ...[agentEvidence, antonymEvidence, dateEvidence, directionEvidence, numberEvidence, placeEvidence, polarityEvidence],
  ...[possessionEvidence, roleEvidence, scopeEvidence, speechEvidence, compare],
];

/** Near relatives of a wording: a word left out, two that change places, one more, another number. */
function variantsOf(text: string): string[] {
  const words = text.split(' ');
  const left = words.map((_, at) => words.toSpliced(at, 1)).filter((_, at) => at % 2 === 0);
  const turned = words
    .slice(2)
    .flatMap((word, at) => (at % 2 === 0 ? [words.toSpliced(at + 2, 1, words[at] ?? '').toSpliced(at, 1, word)] : []));
  const more = words.slice(1).map((_, at) => words.toSpliced(at + 1, 0, ['not', 'only', 'Holm', 'two', 'no'][at % 5] ?? ''));
  const numbers = text.replaceAll(/\d/g, (digit) => `${(Number(digit) + 3) % 10}`);
  return [...[...left, ...turned, ...more].map((one) => one.join(' ')), numbers];
}

function detected(a: ReturnType<typeof readPlain>, b: ReturnType<typeof readPlain>): unknown[] {
  const both = overlap(a.own, b.own);
  return [
    both,
    DETECTORS.map((detect) => detect(a.own, b.own, both)),
    [timeConflicts(a.own.times, b.own.times), READS.isPastAgainstNow(a.own.times, b.own.times)],
    [areDistinct, sameSpan, mayAgree, actFeatures, evidenceFeatures].map((read) => read(a.own, b.own)),
    plainFeatures(a, b),
  ];
}

function wordingLines(): string[] {
  const pairs: readonly { a: string; b: string }[] = JSON.parse(readFileSync('fixtures/diff/pairs.json', 'utf8'));
  return [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].map((text) => {
    const own = readPlain('own', text);
    const seen = variantsOf(text).map((other) => {
      const read = readPlain('other', other);
      return [isVague(read), pointsBack(read), signsOf(read), detected(own, read), detected(read, own)];
    });
    return `${text} ${digest(spelled(seen))}`;
  });
}

describe('whoever is asked', () => {
  it.each([
    ['rows', joinedBy(' ', 0)],
    ['paragraphs', joinedBy('\n\n', 1)],
    ['texts', ['seeds', 'test/speakers/texts'].flatMap(textsIn)],
    ['articles', textsIn('fixtures/gold/articles')],
  ] as const)('every sieve in %s', (name, texts) =>
    expectLines(
      `asked-in-${name}`,
      texts.map(([file, text]) => `${file}: ${digest(answersIn(plain(text)).join('\n'))}`),
    ),
  );

  it('every detector', () => expectLines('variants', wordingLines()));
});
