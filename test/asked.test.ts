/**
 * What each sieve would answer to every phrase of every text, and each detector to every wording and its variants, also where one before it
 * decides: a fault that another one covers today. `UPDATE_EXPECTED=1 npm run test:floors` writes it anew.
 */
import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { buildClause, type Clause } from '../src/attribution/clause/clause.js';
import { nounPhraseAfter } from '../src/attribution/clause/phrases/after.js';
import { subjectAfter } from '../src/attribution/subjects/after.js';
import { subjectBefore } from '../src/attribution/subjects/before.js';
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
import { ENGLISH } from '../src/languages/en/index.js';
import { guestOf } from '../src/speakers/guest.js';
import { parsePhrase } from '../src/speakers/read/phrase.js';
import { openScene } from '../src/speakers/resolve.js';
import { SIEVES } from '../src/speakers/sieves/index.js';
import { bodyInSubject } from '../src/speakers/who/body-spoken-of.js';
import { camp, campBefore } from '../src/speakers/who/camp.js';
import { calledByEpithet } from '../src/speakers/who/epithet.js';
import { namedAt, personBefore } from '../src/speakers/who/find.js';
import { hostOf, houseNamed } from '../src/speakers/who/house.js';
import { isHuman } from '../src/speakers/who/human.js';
import { leadBody } from '../src/speakers/who/lead-body.js';
import { makerOf } from '../src/speakers/who/maker.js';
import { acts, timesNamed } from '../src/speakers/who/namings.js';
import { bodyOfInsider, bodyOfOffice } from '../src/speakers/who/nearby.js';
import { bodyOfStateOffice } from '../src/speakers/who/office-of-state.js';
import { ownerOf, sideOf } from '../src/speakers/who/owner.js';
import { bodyBefore, groupBefore, personHere } from '../src/speakers/who/owner-before.js';
import { bodyInFront } from '../src/speakers/who/owner-in-front.js';
import { paperBefore } from '../src/speakers/who/papers.js';
import { pluralsBefore } from '../src/speakers/who/plurals.js';
import type { Entity } from '../src/speakers/who/registry.js';
import { type Asked, noteSpeaker, type Scene } from '../src/speakers/who/scene.js';
import { toldBy } from '../src/speakers/who/speaks-for.js';
import { spokenOfIn } from '../src/speakers/who/spoken-of.js';
import { stateOf } from '../src/speakers/who/state-of.js';
import { isOwner, isSubject, startsSentence } from '../src/speakers/who/subject.js';
import { nameToldBehind } from '../src/speakers/who/told-name.js';
import { townHere, townIn } from '../src/speakers/who/town.js';
import { prepare } from '../src/text/prepare.js';
import { expectLines } from './lines.js';
import { digest, EXAMPLES, plain, textsIn } from './texts-of-ours.js';

/** Examples, several of them as one text, in a row or as paragraphs. */
function joinedBy(between: string, first: number): (readonly [string, string])[] {
  const starts = Array.from({ length: Math.ceil(EXAMPLES.length / JOINED) }, (_, at) => at * JOINED);
  return starts.filter((_, at) => at % 2 === first).map((at) => [`${at}`, EXAMPLES.slice(at, at + JOINED).join(between)] as const);
}

const JOINED = 4;

const isEntity = (value: object): value is Entity => 'mentions' in value && 'affiliations' in value;

/** Who is found, by name; a phrase, by its words. */
function spelled(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (part instanceof Set || part instanceof Map) return [...part];
      if (typeof part !== 'object' || part === null) return part;
      if (isEntity(part)) return `${part.name} (${part.type}, ${part.side})`;
      return 'appositives' in part && 'start' in part ? `“${part.start}”` : part;
    }) ?? '–'
  );
}

function askedIn(clause: Clause): { from: number; end: number; speaks: boolean }[] {
  const subjects = clause.groups.flatMap((group) =>
    [subjectBefore(clause, group), subjectAfter(clause, group)].flatMap((one) => (one ? [{ ...one.words, speaks: true }] : [])),
  );
  const others = Array.from({ length: clause.end - clause.from }, (_, k) => nounPhraseAfter(clause, clause.from + k, false));
  const all = [...subjects, ...others.flatMap((one) => (one ? [{ ...one, speaks: false }] : []))];
  const byPlace = new Map(all.toReversed().map((one) => [`${one.from} ${one.end}`, one]));
  return [...byPlace.values()].toSorted((x, y) => x.from - y.from || x.end - y.end);
}

/** What those who know of owners, houses and what is spoken of say to one phrase. */
function told(asked: Asked, scene: Scene): unknown[] {
  const { phrase, sentence, start } = asked;
  return [
    ...[ownerOf, sideOf, toldBy, personHere].map((read) => read(phrase, scene, sentence)),
    ...[stateOf, bodyOfOffice, bodyOfInsider, bodyOfStateOffice].map((read) => read(phrase, scene, asked)),
    makerOf(phrase, asked, scene),
    ...[bodyInSubject, campBefore, groupBefore, townHere].map((read) => read(asked, scene)),
    ...[paperBefore, calledByEpithet, nameToldBehind].map((read) => read(asked, scene)),
    ...[true, false].map((ofState) => bodyBefore(asked, scene, ofState)),
    ...[namedAt, bodyInFront].map((read) => read(phrase, scene, sentence)),
    ...[camp, houseNamed].map((read) => read(phrase, scene)),
    ...[personBefore(phrase, scene), leadBody(phrase.head ?? '', start, scene), spokenOfIn(scene, sentence, null)],
    [...pluralsBefore(asked, scene)].map(({ start, end }) => [start, end]),
  ];
}

function answersIn(text: string): string[] {
  const tagged = prepare(text, ENGLISH);
  const scene = openScene(tagged, {});
  const around = [scene.home, scene.land, scene.region, townIn(scene), hostOf(scene), guestOf(scene)];
  const named = scene.named.map((mention) => [
    mention,
    ...[isSubject, isOwner, startsSentence].map((is) => is(mention, scene)),
    ...[acts(mention.entity, scene), timesNamed(mention.entity, scene), isHuman(mention.entity)],
  ]);
  const lines = tagged.sentences.flatMap(({ index }) => {
    const clause = buildClause(tagged, index);
    return askedIn(clause).map(({ from, end, speaks }) => {
      const words = tagged.tokens.slice(from, end);
      const phrase = parsePhrase(words);
      const asked: Asked = { start: phrase.start, end: phrase.end, phrase, sentence: index, draft: null, outer: null };
      const answers = SIEVES.map(({ applies, find }) => [applies?.(asked), find(asked, scene)]);
      const line = spelled([answers, told(asked, scene)]);
      const found = answers.flatMap(([, one]) => (one && typeof one === 'object' && 'entity' in one ? [one.entity] : []))[0];
      if (speaks && found) noteSpeaker({ entity: found, sentence: index, start: asked.start, end: asked.end }, scene);
      return line;
    });
  });
  return [spelled([around, named]), ...lines, spelled(scene.registry.facts())];
}

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
