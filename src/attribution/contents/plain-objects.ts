/** Objects that are things or people and no words: who knows a builder, trusts a cousin or calls a friend puts nothing forward. */
import type { Pos } from '../../document.js';
import { type Clause, lowerAt, posAt, type Words } from '../clause/clause.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { opensQuote } from '../clause/quotations.js';
import { kindOfPhrase } from '../heads.js';
import { aboutOf, type Site } from './types.js';

/** @param phrase the object, right behind its verb */
export const isPlainObject = (site: Site, phrase: Words): boolean =>
  isTakenIn(site, phrase) || isMetWith(site, phrase) || isUnnamed(site, phrase) || isClosed(site, phrase);

/** "read the report", "heard the bells": what comes in does not come out. */
const isTakenIn = ({ clause, group }: Site, { from }: Words): boolean =>
  group !== null && clause.words.takingIn.has(group.lemma) && !opensQuote(clause, from) && !opensQuote(clause, from - 1);

/** "knew the driver", "trusted him like a brother", "found it in the yard"; but "found it unfair", "sees him as a rival". */
function isMetWith({ clause, group }: Site, phrase: Words): boolean {
  if (!group || !clause.words.knowing.has(group.lemma) || !isThing(clause, phrase)) return false;
  return !clause.words.equatives.has(lowerAt(clause, phrase.end)) && !JUDGES.test(posAt(clause, phrase.end) ?? 'mark');
}

const JUDGES = /^(?:adjective|to|auxiliary|modal)$/;

function isThing(clause: Clause, phrase: Words): boolean {
  const last = posAt(clause, phrase.end - 1);
  if (aboutOf(clause, phrase) === 'claim') return false;
  return last === 'pronoun' || last === 'name' || clause.words.thingKinds.has(kindOfPhrase(clause, phrase) ?? '');
}

/** "concluded a treaty", "concluded the visit". */
const isClosed = ({ clause, group }: Site, { from }: Words): boolean =>
  group !== null && clause.words.closing.has(group.lemma) && !opensQuote(clause, from) && !opensQuote(clause, from - 1);

/** "called his wife twice", "called an election": a verb of naming with no name behind its object. */
function isUnnamed({ clause, group }: Site, phrase: Words): boolean {
  const { end } = phrase;
  if (!group || !clause.words.renaming.has(group.particle ? `${group.lemma}_${group.particle}` : group.lemma)) return false;
  if (isNamedInside(clause, phrase)) return false;
  const next = posAt(clause, end) ?? 'mark';
  return (
    (ENDS_CALL.has(next) && !opensQuote(clause, end) && !clause.words.equatives.has(lowerAt(clause, end))) || isTimePhrase(clause, end)
  );
}

const ENDS_CALL: ReadonlySet<Pos> = new Set<Pos>(['mark', 'adverb', 'coordinator', 'subordinator']);

/** "called the claims nonsense": no plural has another noun behind it in one phrase, so that is what the claims are called. */
function isNamedInside(clause: Clause, { from, end }: Words): boolean {
  for (let at = from; at < end - 1; at++) {
    const lower = lowerAt(clause, at);
    if (posAt(clause, at) === 'noun' && clause.words.singular(lower) !== lower && aboutOf(clause, { from, end: at + 1 }) === 'claim')
      return true;
  }
  return false;
}
