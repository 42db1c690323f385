/** What each verb of a wording ties together: who or what, whom, and what prepositions add. */

import type { Clause, VerbGroup } from '../attribution/clause/clause.js';
import { lowerAt, posAt, tokenAt, type Words } from '../attribution/clause/clause.js';
import { lastGroupBefore, nextFinite } from '../attribution/clause/groups.js';
import { nounPhraseAfter } from '../attribution/clause/phrases/after.js';
import { nounPhraseBefore } from '../attribution/clause/phrases/before.js';
import { agentMark } from '../attribution/contents/passives.js';
import { subjectBefore } from '../attribution/subjects/before.js';
import { WORDS } from './compared.js';
import type { Frame, Naming, Part, Word } from './types.js';

/** The frames of a wording's sentences; words are those that the comparison made of their tokens. */
export function framesOf(clauses: readonly Clause[], words: readonly Word[]): Frame[] {
  const at = new Map(words.map((word) => [word.start, word]));
  return clauses.flatMap((clause) => clause.groups.flatMap((group) => frameOf({ clause, at }, group) ?? []));
}

interface Scope {
  readonly clause: Clause;
  /** Words by their start. */
  readonly at: ReadonlyMap<number, Word>;
}

function frameOf(scope: Scope, group: VerbGroup): Frame | null {
  const { clause } = scope;
  const [verb] = wordsIn(scope, { from: group.head, end: group.head + 1 });
  if (verb === undefined) return null;
  const described = describedBy(clause, group);
  const passive = group.passive || described !== null;
  const before = described ?? subjectOf(clause, group) ?? overDescription(clause, group);
  const behind = nounPhraseAfter(clause, group.end, false);
  const adjuncts = adjunctsOf(scope, (passive ? null : behind?.end) ?? group.end);
  const by = passive ? adjuncts.find(({ preposition }) => clause.words.agentMarks.has(preposition ?? '')) : undefined;
  const [doer, undergoer] = passive
    ? [by ?? agentOf(scope, group), partOf(scope, null, before)]
    : [partOf(scope, null, before), partOf(scope, null, behind)];
  return {
    verb,
    copula: group.copula,
    passive,
    doer,
    undergoer,
    adjuncts: adjuncts.filter((part) => part !== by),
    negated: group.negated || verb.negated,
    open: group.modal !== null || group.infinitive,
  };
}

/** "rejected as baseless by the court": behind a word or two. */
function agentOf(scope: Scope, { end }: VerbGroup): Part | null {
  const by = agentMark(scope.clause, end);
  return by === null ? null : partOf(scope, null, nounPhraseAfter(scope.clause, by + 1, false));
}

/** "Ada Moreno, born in Lima, discovered": what the description before the comma is of. */
function overDescription(clause: Clause, { from }: VerbGroup): Words | null {
  const before = lowerAt(clause, from - 1) === ',' ? lastGroupBefore(clause, from) : undefined;
  return before === undefined ? null : describedBy(clause, before);
}

/** Who a relative clause is of stands before its pronoun. */
function subjectOf(clause: Clause, group: VerbGroup): Words | null {
  const found = subjectBefore(clause, group);
  return found?.how === 'relative' ? nounPhraseBefore(clause, overComma(clause, found.words.from)) : (found?.words ?? null);
}

const overComma = (clause: Clause, at: number): number => (lowerAt(clause, at - 1) === ',' ? at - 1 : at);

/** "a skull found in the hills", "the opera, written by", "Founded in 1950, the club": what a participle without a helper is said of. */
function describedBy(clause: Clause, group: VerbGroup): Words | null {
  const { head, from, end } = group;
  const form = tokenAt(clause, head)?.form;
  if (head !== from || form === 'gerund' || form === 'present' || posAt(clause, end) !== 'preposition') return null;
  if (form === 'base' && overComma(clause, from) === from) return null;
  if (from === clause.from) return behindOpening(clause, end);
  const phrase = nounPhraseBefore(clause, overComma(clause, from));
  return phrase !== null && isDescription(clause, group, phrase) ? phrase : null;
}

/** By an agent, as a participle beside other verbs, or between commas; but "Ada Moreno, the president, flew to Rome". */
function isDescription(clause: Clause, { from, end, head }: VerbGroup, phrase: Words): boolean {
  if (clause.words.agentMarks.has(lowerAt(clause, end))) return true;
  if (overComma(clause, from) < from) return lowerAt(clause, phrase.from - 1) !== ',' && nextFinite(clause, end) !== undefined;
  return tokenAt(clause, head)?.form === 'participle' && clause.groups.length > 1;
}

const LONGEST_OPENING = 8;

/** The subject behind the comma that ends what opens the sentence. */
function behindOpening(clause: Clause, from: number): Words | null {
  for (let i = from; i < Math.min(clause.end, from + LONGEST_OPENING); i++)
    if (lowerAt(clause, i) === ',') return nounPhraseAfter(clause, i + 1, false);
  return null;
}

/** So many phrases behind a verb tell more of it. */
const MOST_ADJUNCTS = 4;

function adjunctsOf(scope: Scope, from: number): Part[] {
  const { clause } = scope;
  const found: Part[] = [];
  let at = overParticle(clause, from);
  while (found.length < MOST_ADJUNCTS && posAt(clause, at) === 'preposition') {
    const phrase = withTime(scope, nounPhraseAfter(clause, at + 1, false));
    const part = partOf(scope, lowerAt(clause, at), phrase);
    if (phrase === null || part === null) break;
    found.push(part);
    at = lowerAt(clause, phrase.end) === ',' ? phrase.end + 1 : phrase.end;
  }
  return found;
}

/** "took over from": a little word that goes with the verb. */
const overParticle = (clause: Clause, at: number): number =>
  posAt(clause, at + 1) === 'preposition' && /^(?:preposition|adverb)$/u.test(posAt(clause, at) ?? 'mark') ? at + 1 : at;

/** "on 9 June": the month goes with its day. */
function withTime({ clause, at }: Scope, phrase: Words | null): Words | null {
  if (phrase === null) return null;
  let { end } = phrase;
  while (/^(?:time|number)$/u.test(at.get(tokenAt(clause, end)?.start ?? -1)?.role ?? '')) end++;
  return { from: phrase.from, end };
}

function partOf(scope: Scope, preposition: string | null, range: Words | null): Part | null {
  if (range === null) return null;
  const words = wordsIn(scope, withApposition(scope.clause, range));
  const [first, ...more] = segmentsOf(words).flatMap((segment) => namingOf(segment) ?? []);
  if (first === undefined) return null;
  const open = first.head.role !== 'name' && (first.head.role === 'function' || WORDS.pronouns.has(first.head.lower));
  return { preposition, words, namings: [first, ...more], open };
}

const ARTICLES: ReadonlySet<string> = new Set<string>(['determiner', 'possessive']);

/** "Hugo Lindt, a Danish painter, moved", "The mayor, Hugo Lindt, moved": what stands beside a phrase between commas names the same once more. */
function withApposition(clause: Clause, { from, end }: Words): Words {
  return { from: beforeComma(clause, from), end: behindComma(clause, end) };
}

function behindComma(clause: Clause, end: number): number {
  if (lowerAt(clause, end) !== ',' || !ARTICLES.has(posAt(clause, end + 1) ?? '')) return end;
  const phrase = nounPhraseAfter(clause, end + 1);
  return phrase !== null && /^[,.;]?$/u.test(lowerAt(clause, phrase.end)) ? phrase.end : end;
}

function beforeComma(clause: Clause, from: number): number {
  if (lowerAt(clause, from - 1) !== ',' || posAt(clause, from) !== 'name') return from;
  const phrase = nounPhraseBefore(clause, from - 1);
  return phrase !== null && phrase.from === clause.from && nounPhraseAfter(clause, phrase.from)?.end === from - 1 ? phrase.from : from;
}

/** Between commas, one thing has several names. */
function segmentsOf(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [];
  words.forEach((word, i) => {
    if (i === 0 || word.clause !== words[i - 1]?.clause) segments.push([]);
    segments.at(-1)?.push(word);
  });
  return segments;
}

function namingOf(words: readonly Word[]): Naming | null {
  const link = words.findIndex(({ pos }, i) => pos === 'preposition' && i > 0);
  const core = link < 0 ? words : words.slice(0, link);
  const head =
    core.findLast(({ pos, role }) => role !== 'function' && (pos === 'noun' || pos === 'name' || role === 'name')) ?? core.at(-1);
  return head === undefined ? null : { words: core, whole: words, head };
}

function wordsIn({ clause, at }: Scope, { from, end }: Words): Word[] {
  const found: Word[] = [];
  for (let token = from; token < end; token++) {
    const word = at.get(clause.tagged.tokens[token]?.start ?? -1);
    if (word !== undefined) found.push(word);
  }
  return found;
}
