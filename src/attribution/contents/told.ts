/** What stands behind subject and cue when the content stands before them. */
import { lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { rightEdge } from './extent.js';
import { isAddressee } from './gaps.js';
import type { Signs } from './signs.js';
import { markOrClass, type Site } from './types.js';

/** Who is told, behind subject and cue: `“…,” she told the court`, `“…,” he said to reporters`. */
export function addresseeBehind(site: Site): Words | null {
  const { clause, group } = site;
  const at = rightEdge(site);
  const to = clause.words.recipientMarks.has(lowerAt(clause, at)) && posAt(clause, at) === 'preposition';
  if (!to && !(group && clause.words.addressingVerbs.has(group.lemma))) return null;
  const phrase = isTimePhrase(clause, at) ? null : nounPhraseAfter(clause, to ? at + 1 : at, false);
  return phrase && isAddressee(clause, phrase) ? phrase : null;
}

/** What follows the attribution: it tells `“…,” he said.` from `“…,” he said he was sorry`. */
export function behind(site: Site): NonNullable<Signs['behind']> {
  const { clause } = site;
  const told = addresseeBehind(site);
  const at = told ? told.end : rightEdge(site);
  const token = tokenAt(clause, at);
  if (told) return { told: true, next: markOrClass(token) };
  const time = token && token.pos !== 'mark' && isTimePhrase(clause, at);
  return { told: false, next: time ? 'time' : markOrClass(token) };
}
