import { NAMING } from '../../languages/naming.js';
import { bodyInSubject } from './body-spoken-of.js';
import { wholeForce } from './force.js';
import { bodyOfOffice } from './nearby.js';
import { bodyBehindOffice } from './officers-of-offices.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';
import type { Held } from './sides.js';
import { toldBy } from './speaks-for.js';

/** Finds the bodies of those whose offices the text tells: "chair of the board", "its director", "Foreign Minister Kari Holm". */
export function belong(person: Entity, scene: Scene): void {
  const told = (scene.offices.get(person) ?? []).flatMap((held) => {
    const one = toldBy(held.office, scene, held.sentence);
    return one ? [{ ...held, ...one }] : [];
  });
  // "Senator Holm of the Harbour Party": that there are senators in one country tells less than a party.
  const isGuess = ({ office, how }: (typeof told)[number]): boolean => how === 'country' && office.country === null;
  for (const { office, sentence, how, body: own } of [...told.filter((one) => !isGuess(one)), ...told.filter(isGuess)]) {
    if (person.affiliations.some(({ start }) => start === office.start)) continue;
    const body = wholeForce(own, office, { scene, person, start: office.start, sentence });
    speakFor(person, { how, body, start: office.start, end: office.end });
  }
  if (person.side !== null || person.type === 'organization') return;
  for (const { office, start, sentence } of scene.offices.get(person) ?? []) {
    const body = bodyOfOffice(office, scene, { start, sentence }) ?? bodyBehindOffice(office, { start, sentence }, scene);
    if (body && person.side === null)
      speakFor(person, { body, how: howNear(office, body, { scene, sentence }), start: office.start, end: office.end });
  }
}

/** "The ministry denied it. “No,” spokeswoman Kari Holm said.": of what the paragraph is about; whoever else is near may be another body's. */
function howNear({ head, start }: Held['office'], body: Entity, { scene, sentence }: { scene: Scene; sentence: number }): string {
  if (!NAMING.spokespeople.has(head ?? '')) return 'nearby';
  const { sentences } = scene.tagged;
  const isHere = sentences[sentence]?.paragraph === sentences[sentence - 1]?.paragraph;
  return isHere && bodyInSubject({ start, sentence }, scene) === body ? 'subject' : 'nearby';
}

/** Whom one speaks for in the end is told by the first body found. */
export function speakFor(speaker: Entity, affiliation: Entity['affiliations'][number]): void {
  if (affiliation.body === speaker) return;
  speaker.affiliations.push(affiliation);
  speaker.side ??= affiliation.body.side ?? affiliation.body.name;
}

export function byPerson(offices: readonly Held[]): Map<Entity, Held[]> {
  const out = new Map<Entity, Held[]>();
  for (const one of offices) out.set(one.person, [...(out.get(one.person) ?? []), one]);
  return out;
}
