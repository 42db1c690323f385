/**
 * "Engineers blame bats for delay", "Coach fumes: “…”": in a line without a stop the first noun needs a verb, and a word that can be one is.
 */

import type { Mutable, Token } from '../../../token.js';
import { CLAUSE_TAKERS } from '../words/cue-phrases.js';
import { kindOf } from '../words/noun-kinds.js';
import { isSpeaker } from '../words/speaking.js';
import { verbActs, verbForms } from './cues.js';
import { isPast, isVerb, PLURAL_SUBJECT } from './spot.js';

const STARTS_PHRASE: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['determiner', 'possessive', 'name', 'noun', 'adjective', 'number']);

const HELPS: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['modal', 'auxiliary']);

/** @param first index of the line's first word, and `end` behind its last */
export function repairHeadline(tokens: readonly Mutable[], first: number, end: number): void {
  if (/^[.?!…]$/.test(tokens[end - 1]?.text ?? '')) return;
  for (const start of [first, behindColon(tokens, first, end)]) {
    repairPlural(tokens, peopleFrom(tokens, start, end), end);
    repairSingular(tokens, start, end);
  }
  repairObject(tokens, first, end);
  repairTail(tokens, first, end);
  repairInverted(tokens, first, end);
}

/** "Minister blames strike for delays": right behind a verb of reporting, in front of a preposition, a base form is its object. */
function repairObject(tokens: readonly Mutable[], first: number, end: number): void {
  for (let i = first + 2; i < end - 1; i++) {
    const verb = tokens[i - 1];
    const object = tokens[i];
    if (
      !verb ||
      !object ||
      !isVerb(verb, 'present', 'past', 'base') ||
      !verbForms.has(verb.lower) ||
      !(isVerb(object, 'base') || isAsked(verb, object))
    )
      continue;
    if (/^(?:preposition|subordinator)$/.test(tokens[i + 1]?.pos ?? 'mark') && (tokens[i - 2]?.pos ?? 'mark') !== 'mark')
      [object.pos, object.form] = ['noun', null];
  }
}

/** "Mayor urges calm after scare": a quality that is asked for. */
const isAsked = ({ lemma }: Token, { pos }: Token): boolean => pos === 'adjective' && verbActs.get(lemma) === 'demand';

/** "Mayor knew of leak, emails show": behind a comma and a verb of its own, the line ends with who says so. */
function repairTail(tokens: readonly Mutable[], first: number, end: number): void {
  const last = tokens[end - 1];
  const subject = tokens[end - 2];
  const listed = last?.pos === 'noun' ? verbForms.get(last.lower) : undefined;
  if (!last || !subject || !isNounToo(subject) || !listed || !CLAUSE_TAKERS.has(listed.lemma)) return;
  let comma = end - 2;
  while (comma > first && end - comma < LONGEST_TAIL && isInTail(tokens, comma)) comma--;
  if (tokens[comma]?.text !== ',' || !hasFinite(tokens.slice(first, comma))) return;
  const many = PLURAL_SUBJECT.test(subject.lower);
  if (listed.form !== (many ? 'base' : 'present')) return;
  [last.pos, last.lemma, last.form] = ['verb', listed.lemma, listed.form];
  subject.pos = 'noun';
  const opener = tokens[comma + 1];
  if (opener && isPast(opener)) opener.pos = 'adjective';
}

/** "Rates to fall, hints bank chief", "Pool will reopen, promises mayor": the same with the verb first. */
function repairInverted(tokens: readonly Mutable[], first: number, end: number): void {
  let comma = end - 1;
  while (comma > first && end - comma < LONGEST_TAIL && IN_SUBJECT.has(tokens[comma]?.pos ?? 'mark')) comma--;
  const verb = tokens[comma + 1];
  const last = tokens[end - 1];
  const listed = verb?.pos === 'noun' && end - comma > 2 ? verbForms.get(verb.lower) : undefined;
  if (!verb || !last || listed?.form !== 'present' || !CLAUSE_TAKERS.has(listed.lemma)) return;
  if (tokens[comma]?.text !== ',' || !(isPerson(last) || isSpeaker(last.lower)) || !hasFinite(tokens.slice(first, comma))) return;
  [verb.pos, verb.lemma, verb.form] = ['verb', listed.lemma, listed.form];
  if (last.pos === 'adjective') last.pos = 'noun';
}

/** "leaked memo shows": a participle that describes too. */
const isInTail = (tokens: readonly Token[], at: number): boolean =>
  IN_SUBJECT.has(tokens[at]?.pos ?? 'mark') || (isPast(tokens[at]) && tokens[at - 1]?.text === ',');

/** "trial shows": what describes elsewhere. */
const isNounToo = ({ pos, lower }: Token): boolean => pos === 'noun' || (pos === 'adjective' && kindOf(lower) !== null);

/** In words. */
const LONGEST_TAIL = 7;

const hasFinite = (words: readonly Token[]): boolean =>
  words.some((word) => HELPS.has(word.pos) || isVerb(word, 'past', 'present', 'base'));

/** "‘It was hell’: survivors recall blast": the second half is a line of its own. */
function behindColon(tokens: readonly Token[], first: number, end: number): number {
  const at = tokens.slice(first, end).findIndex(({ text }) => text === ':');
  return at < 0 ? end : first + at + 1;
}

/** "Tram drivers reject": where the people stand that the line opens with, behind what describes them; else its first word. */
function peopleFrom(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + 3) && IN_SUBJECT.has(tokens[i]?.pos ?? 'mark'); i++)
    if (kindOf(tokens[i]?.lower ?? '') === 'person' && /[^su]s$/.test(tokens[i]?.lower ?? '')) return i;
  return first;
}

function repairPlural(tokens: readonly Mutable[], first: number, end: number): void {
  const subject = tokens[first];
  const verb = tokens[first + 1];
  const object = tokens[first + 2];
  const listed = verb && verbForms.get(verb.lower);
  if (!subject || !object || verb?.pos !== 'noun' || listed?.form !== 'base' || first + 2 >= end) return;
  if (subject.pos !== 'noun' || !/[^su]s$/.test(subject.lower)) return;
  const takesObject = STARTS_PHRASE.has(object.pos) && !hasVerb(tokens.slice(first + 2, end));
  const acts = kindOf(subject.lower) === 'person' && mayFollow(object);
  // "reject pay offer": a verb right behind the verb is its object.
  if (acts && isVerb(object, 'base')) [object.pos, object.form] = ['noun', null];
  if (!takesObject && !acts && listed.lemma !== 'say') return;
  if (object.pos === 'verb' && HELPS.has(tokens[first + 3]?.pos ?? 'mark')) [object.pos, object.form] = ['noun', null];
  [verb.pos, verb.lemma, verb.form] = ['verb', listed.lemma, listed.form];
}

/** "Bank chief tells inquiry he knew": the first word in "-s" that the lexicon knows as a verb of reporting, behind a noun. */
function repairSingular(tokens: readonly Mutable[], first: number, end: number): void {
  for (let i = first + 1; i < end - 1; i++) {
    const before = tokens[i - 1];
    const verb = tokens[i];
    const after = tokens[i + 1];
    if (!before || !verb || !after || !IN_SUBJECT.has(before.pos)) return;
    const listed = verb.pos === 'noun' ? verbForms.get(verb.lower) : undefined;
    const rest = tokens.slice(i + 1, end);
    if (listed?.form !== 'present' || !(isPerson(before) ? mayFollow(after) : isBodys(before, rest) || isHeadlineVerb(listed.lemma, rest)))
      continue;
    if (before.pos === 'adjective') before.pos = 'noun';
    [verb.pos, verb.lemma, verb.form] = ['verb', listed.lemma, listed.form];
    return;
  }
}

/** "Mill owner claims fire was set": somebody, and then anything but a helper. */
const isPerson = ({ lower, pos }: Token): boolean => pos === 'name' || kindOf(lower) === 'person';
const mayFollow = ({ pos, text, quoted }: Token): boolean =>
  text === ':' || quoted > 0 || !(HELPS.has(pos) || pos === 'coordinator' || pos === 'mark');

/** "Union rejects pay offer", "Court orders firm to pay": a body, and an object behind the only verb; not "Bank charges to rise". */
const isBodys = ({ lower }: Token, rest: readonly Token[]): boolean =>
  kindOf(lower) === 'group' && STARTS_PHRASE.has(rest[0]?.pos ?? 'mark') && isOnlyVerb(rest);

/** "fumes: “…”", "hints at early vote", "tells inquiry he …": what a noun in "-s" would not have behind it. */
function isHeadlineVerb(lemma: string, rest: readonly Token[]): boolean {
  const [after] = rest;
  if (!after || !isOnlyVerb(rest)) return false;
  return after.text === ':' || after.quoted > 0 || (CLAUSE_TAKERS.has(lemma) ? OPENS.has(after.pos) : after.pos === 'preposition');
}

const IN_SUBJECT: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['determiner', 'possessive', 'name', 'noun', 'adjective', 'number']);
const OPENS: ReadonlySet<Token['pos']> = new Set<Token['pos']>([...STARTS_PHRASE, 'preposition', 'to', 'pronoun']);

/** Another verb has a subject of its own, behind a pronoun, a name, or a mark. */
function isOnlyVerb(words: readonly Token[]): boolean {
  const at = words.findIndex((word) => HELPS.has(word.pos) || isVerb(word, 'past', 'present', 'base'));
  return at < 0 || words.slice(0, at).some(({ pos, lower }) => pos === 'pronoun' || pos === 'mark' || pos === 'to' || lower === 'that');
}

/** Whether a verb of its own stands there. */
const hasVerb = (words: readonly Token[]): boolean => words.some((word) => HELPS.has(word.pos) || isVerb(word, 'past', 'present'));
