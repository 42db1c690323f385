/** Where an open content ends: at the end of its sentence, or at one of the breaks before it. */

import type { Token, VerbForm } from '../../document.js';
import type { WeightTable } from '../../languages/weights.js';
import { askedOnce, oncePer } from '../../text/asked-once.js';
import {
  type Clause,
  depthAt,
  inside,
  isDash,
  isQuoteMark,
  lowerAt,
  posAt,
  tokenAt,
  type VerbGroup,
  type Words,
} from '../clause/clause.js';
import { finitesIn, groupAt, groupTo, hasGroupIn, lastGroupBefore, nextGroup } from '../clause/groups.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { opensQuote } from '../clause/quotations.js';
import { subjectBefore } from '../subjects/before.js';
import { joinedTo } from '../subjects/sharers.js';
import type { Subject } from '../subjects/types.js';
import { partOf, type Told } from '../told.js';
import { probabilityOf } from '../weigh.js';
import { type Break, hasFinite, keyOf, type Label, MARKS, stepsOf } from './shared.js';

/** An end that may stand, and the probability that it is the right one, 0–1. */
interface End {
  readonly at: number;
  readonly share: number;
}

/** What an end is worth that is wrong but leaves most of the content right, beside one that is right to the word. */
const NEAR = 1.6;

/** Ends that are less likely than this all together are not looked at. */
const REST = 0.02;

/** No more ends than these are looked at: keeps a sentence of nothing but cues cheap. */
const MOST = 80;

/** The content cut where it is likeliest to be right to the word, or right for the most part. */
export function cut(clause: Clause, words: Words, { label, weights }: { label: Label; weights: WeightTable }): Words {
  const ends = endsOf(clause, words, { label, weights });
  const near = sharesNear(ends, words.from);
  const worths = ends.map(({ share }, index) => share + NEAR * (near[index] ?? 0));
  return { from: words.from, end: ends[worths.indexOf(Math.max(...worths))]?.at ?? words.end };
}

/** For each end, the probability that the content up to it shares at least half of its words with the right one. */
function sharesNear(ends: readonly End[], from: number): number[] {
  let first = 0;
  let last = 0;
  let sum = 0;
  return ends.map(({ at }) => {
    for (let end = ends[last]; end && end.at - from <= 2 * (at - from); end = ends[++last]) sum += end.share;
    for (let end = ends[first]; end && 2 * (end.at - from) < at - from; end = ends[++first]) sum -= end.share;
    return sum;
  });
}

function endsOf(clause: Clause, words: Words, { label, weights }: { label: Label; weights: WeightTable }): End[] {
  let survival = 1;
  const ends: End[] = [];
  for (const { at, features } of breaksIn(clause, words, label)) {
    const stop = probabilityOf(weights.end, features);
    ends.push({ at, share: survival * stop });
    survival *= 1 - stop;
    if (survival < REST || ends.length >= MOST) break;
  }
  return [...ends, { at: words.end, share: survival }];
}

const BREAKING = new Set(['coordinator', 'subordinator', 'wh', 'preposition', 'adverb', 'to']);

/** The breaks inside `words` with what is around them; `label` names the construction. */
export function* breaksIn(clause: Clause, words: Words, label: Label): Generator<Break> {
  const depth = depthAt(clause, words.from);
  const inner = isQuoteMark(tokenAt(clause, words.from)) ? depth - 1 : depth;
  for (const token of clause.tagged.tokens.slice(words.from + 1, Math.min(words.end, clause.end))) {
    const at = token.index;
    if (
      token.quoted <= inner &&
      isBreak(clause, token) &&
      !isInSubject(clause, words.from, at) &&
      !(label.clausal && isBeforeVerb(clause, words.from, at)) &&
      !isJoined(clause, words.from, at) &&
      !(label.clausal && !hasFinite(clause, words.from, at))
    )
      yield { at, features: (told) => tellEnd(told, { clause, at, words, label }) };
  }
}

/** "…, and a source familiar with the plan said", "at which the mayor, Ann Holm, said": nothing ends within the subject of a verb further on, nor between the two. */
function isInSubject(clause: Clause, from: number, at: number): boolean {
  if (asidesIn(clause).some((aside) => aside.from >= from && at > aside.from && at <= aside.end)) return true;
  const between = /^(?:mark|adverb)$/.test(posAt(clause, at) ?? '') && groupAt(clause, at + 1) !== undefined;
  const subject = subjectsIn(clause).find(({ end }) => end > at || (between && end === at));
  if (subject === undefined || subject.from <= from || subject.from >= at) return false;
  // Behind "and", somebody else's words may have begun: where, only the weights can tell.
  return subject.end > at || !JOINS.test(posAt(clause, subject.from - 1) ?? 'mark');
}

const JOINS = /^(?:coordinator|mark|preposition)$/;

/** "The plan — wells, ponds and weirs — was late": from a subject to the dash in front of its verb. */
const asidesIn = oncePer((clause: Clause): readonly Words[] =>
  ownedIn(clause)
    .map(({ subject, verb }) => ({ from: subject.words.from, end: verb - 1 }))
    .filter((aside) => isDash(clause, aside.end) && hasDash(clause, aside)),
);

function hasDash(clause: Clause, { from, end }: Words): boolean {
  for (let at = from; at < end; at++) if (isDash(clause, at)) return true;
  return false;
}

/** "said that she had rung and told them that": nothing ends before or behind a verb that goes on from one in the content. */
function isJoined(clause: Clause, from: number, at: number): boolean {
  if (isBeforeWords(clause, from, at)) return true;
  const isBehind = clause.words.complementizers.has(lowerAt(clause, at));
  const group = isBehind ? groupTo(clause, at) : posAt(clause, at) === 'coordinator' ? groupAt(clause, at + 1) : null;
  const other = group && joinedTo(clause, group);
  return other !== null && other !== undefined && inside(other, { from, end: at });
}

/** "a call in which the agent had told her: “Sign.”": nothing ends between a verb of reporting in the content and its quotation. */
function isBeforeWords(clause: Clause, from: number, at: number): boolean {
  if (lowerAt(clause, at) !== ':' || !opensQuote(clause, at + 1)) return false;
  const group = lastGroupBefore(clause, at);
  return group !== undefined && group.from > from && at - group.end <= ADDRESSEE && clause.words.clauseTakers.has(group.lemma);
}

/** So many words tell who is told. */
const ADDRESSEE = 5;

/** "the king, who claimed to rule by right, feared": the clause that opens with a subject does not end before its verb. */
const isBeforeVerb = (clause: Clause, from: number, at: number): boolean => at <= (openings(clause).get(from) ?? from);

/** Where the verb stands of each subject that something is inserted behind, by where the subject starts. */
const openings = oncePer((clause: Clause): ReadonlyMap<number, number> => {
  const out = new Map<number, number>();
  for (const { subject, verb } of ownedIn(clause))
    if (subject.how === 'skipped' && lowerAt(clause, verb - 1) === ',' && subject.words.end < verb) out.set(subject.words.from, verb);
  return out;
});

/** The subjects of more than one word of finite verbs, in the order of the verbs. */
const subjectsIn = oncePer((clause: Clause): readonly Words[] =>
  ownedIn(clause).flatMap(({ subject: { words }, verb }) => (words.end <= verb && words.end - words.from > 1 ? [words] : [])),
);

interface Owned {
  readonly subject: Subject;
  /** Where the verb begins. */
  readonly verb: number;
}

/** Finite verbs that have a subject before them, in their order. */
const ownedIn = oncePer((clause: Clause): readonly Owned[] =>
  clause.groups.flatMap((group) => {
    const subject = group.finite ? subjectBefore(clause, group) : null;
    return subject ? [{ subject, verb: group.from }] : [];
  }),
);

function isBreak(clause: Clause, token: Token): boolean {
  const at = token.index;
  if (MARKS.test(token.text)) return true;
  if (MARKS.test(lowerAt(clause, at - 1)) || isOpenPhrase(clause, at - 1) || isGoverned(clause, at)) return false;
  return (
    BREAKING.has(token.pos) ||
    clause.words.complementizers.has(token.lower) ||
    token.form === 'gerund' ||
    isTimePhrase(clause, at) ||
    afterQuote(clause, at)
  );
}

/** "promised to repay": a verb and its infinitive are not parted. */
const isGoverned = (clause: Clause, at: number): boolean =>
  posAt(clause, at) === 'to' && posAt(clause, at - 1) === 'verb' && clause.words.verbActs.has(tokenAt(clause, at - 1)?.lemma ?? '');

/** "the March 4 meeting", "in Friday's vote": nothing ends behind a word that opens a noun phrase. */
const isOpenPhrase = (clause: Clause, at: number): boolean =>
  posAt(clause, at) === 'possessive' ||
  (posAt(clause, at) === 'determiner' && !clause.words.standaloneDeterminers.has(lowerAt(clause, at)));

const afterQuote = (clause: Clause, at: number): boolean => isQuoteMark(tokenAt(clause, at - 1));

interface Ending {
  readonly clause: Clause;
  readonly at: number;
  readonly words: Words;
  readonly label: Label;
}

/** What a break is weighed by. The weights are mined for these very features. */
function tellEnd(told: Told, { clause, at, words, label: { rule, key, form, lead } }: Ending): void {
  const mark = MARKS.test(lowerAt(clause, at)) ? lowerAt(clause, at) : '';
  const first = mark ? at + 1 : at;
  const word = keyOf(clause, first);
  const next = posAt(clause, first + 1) ?? 'end';
  const group = nextGroup(clause, first);
  const verb = verbAhead(group, first);
  const sofar = hasGroupIn(clause, words.from, at) ? 'said' : 'noverb';
  const sign = mark ? markedWord(mark, word) : word;
  told.add(sign);
  told.add(rule, sign);
  told.add(mark, rule);
  told.add(mark, nextPart(next));
  told.add(sign, next);
  told.add(sign, verb);
  told.add(mark, verb);
  told.add(sign, verbPart(group?.lemma ?? ''));
  tellRow(told, isOpenClass(word) ? mark : sign, { clause, first, form });
  told.add(mark, group && clause.words.commonCues.has(group.lemma) ? 'cue=yes' : 'cue=no');
  told.add(leftPart((words.end - at) >> 2));
  told.add(mark, donePart(at - words.from));
  told.add(mark, beforePart(posAt(clause, at - 1) ?? 'null'));
  told.add(rule, sofar, mark);
  told.add(key, sofar, mark);
  if (lead) {
    told.add(mark, leadPart(lead));
    told.add(mark, 'lead', next, [verb]);
    told.add(mark, 'lead', sofar, [word]);
  }
  told.add(key, sign);
  told.add(mark, resumes(clause, first) ? 'resumes' : 'ends', sofar);
  told.add(afterQuote(clause, at) ? 'quote' : 'noquote');
  told.add(isTimePhrase(clause, first) ? 'time' : 'notime');
  told.add(sign, laterPart(keyOf(clause, first + 1)));
  told.add(actPart(clause.words.verbActs.get(key) ?? 'none'), sofar, sign);
  told.add(sign, verbsPart(finitesIn(clause, words.from, at)));
}

const nextPart = partOf('next=');
const verbPart = partOf('verb=');
const leftPart = stepsOf('left=', 6);
const donePart = stepsOf('done=', 6);
const beforePart = partOf('before=');
const leadPart = partOf('lead=');
const laterPart = partOf('2=');
const actPart = partOf('act=');
const verbsPart = stepsOf('verbs=', 3);

/** The kind of the next verb and how far off it is, in pairs of words. */
function verbAhead(group: VerbGroup | undefined, first: number): string {
  if (!group) return 'verbless';
  const kind = group.finite ? finiteAhead : group.infinitive ? infinitiveAhead : gerundAhead;
  return kind((group.from - first) >> 1);
}

const finiteAhead = stepsOf('finite', 3);
const infinitiveAhead = stepsOf('to', 3);
const gerundAhead = stepsOf('ing', 3);

/** A mark with the word behind it, by mark. */
const marked = askedOnce(partOf);
const markedWord = (mark: string, word: string): string => marked(mark)(word);

const isOpenClass = (key: string): boolean => /^(?:noun|name|number|adjective|verb)/.test(key);

/** "… and vowed to fight": a verb with no subject of its own behind a mark or a coordinator, and whether it is like the cue. */
function tellRow(told: Told, sign: string, { clause, first, form }: { clause: Clause; first: number; form: VerbForm | null }): void {
  let at = first;
  while (/^(?:coordinator|adverb|not)$/.test(posAt(clause, at) ?? '') || clause.words.sequels.has(lowerAt(clause, at))) at++;
  const group = groupAt(clause, at);
  if (!group) {
    told.add(sign, 'row=no');
    return;
  }
  const head = tokenAt(clause, group.head);
  const alike = head?.form === form && group.from === group.head ? 'row=alike' : 'row=other';
  const kind = clause.words.clauseTakers.has(group.lemma) ? 'taker' : clause.words.verbActs.has(group.lemma) ? 'cue' : 'plain';
  told.add(sign, alike, kind, [head?.form ?? head?.pos ?? 'undefined']);
}

/** Whether a later comma is followed by a finite verb: what starts here may be an insertion. */
function resumes(clause: Clause, first: number): boolean {
  for (let i = first; i < Math.min(clause.end, first + 30); i++) {
    if (!PAUSE.test(lowerAt(clause, i))) continue;
    const next = posAt(clause, i + 1);
    if (next === 'auxiliary' || next === 'modal' || (next === 'verb' && tokenAt(clause, i + 1)?.form !== 'gerund')) return true;
  }
  return false;
}

/** Not written where it is used: it would be made anew for each word. */
const PAUSE = /^[,—–-]$/;
