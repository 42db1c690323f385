/** Whom a claim speaks of: whoever answers what is said of them, or of those they speak for, denies it. */

import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import type { Entity } from '../who/registry.js';
import type { Known } from './claims.js';

/** Whether a claim's own words name somebody: what they are called, what kind of body they are, whom they speak for. */
export function speaksOf({ words }: Known, names: ReadonlySet<string>): boolean {
  return words.some((word) => NAMES.test(word.pos) && names.has(singular(word)));
}

/** By what a claim may name the one who answers it, or their body. */
export const namesOfOne = ({ speaker, source }: Known): ReadonlySet<string> => namesOf({ speaker, source });

export function namesOf({ speaker, source }: Pick<Known, 'speaker' | 'source'>): ReadonlySet<string> {
  const called = speaker ? calledOf(speaker) : [];
  const written = source.filter(({ pos }) => NAMES.test(pos)).map(singular);
  const side = speaker?.side?.toLowerCase().split(PARTS) ?? [];
  return new Set([...called, ...written, ...side].filter((word) => word.length > 2 && !NAMING.bodyOffices.has(word)));
}

/** Asked once for each who speaks: a spokesman may be told to speak for somebody as often as he is named. */
const calledOf = oncePer((speaker: Entity): readonly string[] => {
  const bodies = new Set(speaker.affiliations.map(({ body }) => body));
  return [...new Set([speaker, ...bodies].flatMap(wordsOf))].slice(0, MOST);
});

/** Words by which nobody is called any more. */
const MOST = 60;

/** Its name, the name's short form and the class of body that it is. */
const wordsOf = (entity: Entity): string[] =>
  [entity.name ?? '', ...entity.aliases, entity.class ?? '']
    .flatMap((name) => name.toLowerCase().split(PARTS))
    .map((word) => NAMING.singular(word))
    .filter((word) => !NAMING.emptyWords.has(word));

const singular = ({ lower }: Token): string => NAMING.singular(lower);
const PARTS = /[\s'’-]+/;
const NAMES = /^(?:noun|name|adjective)$/;
