import { buildClause, type Clause } from '../src/attribution/clause/clause.js';
import { nounPhraseAfter } from '../src/attribution/clause/phrases/after.js';
import { subjectAfter } from '../src/attribution/subjects/after.js';
import { subjectBefore } from '../src/attribution/subjects/before.js';
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

const isEntity = (value: object): value is Entity => 'mentions' in value && 'affiliations' in value;

/** Who is found, by name; a phrase, by its words. */
export function spelled(value: unknown): string {
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

export function answersIn(text: string): string[] {
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
