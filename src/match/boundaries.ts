/** Where an open content ends: at the end of its sentence, or at one of the breaks before it. */
import { CLAUSE_TAKERS } from '../lexicon/cue-phrases.js';
import type { VerbForm } from '../stages/types.js';
import { verbActs } from './cues.js';
import { isTimePhrase } from './phrases.js';
import { type Clause, isQuoteMark, lowerAt, posAt, tokenAt, type Words } from './sentence.js';
import { probability, WEIGHTS, type WeightTable } from './weigh.js';

export interface Break {
  /** The content would end before this token. */
  readonly at: number;
  readonly features: readonly string[];
}

/** What the breaks belong to: the construction and its cue. */
export interface Label {
  readonly rule: string;
  readonly key: string;
  /** Form of the cue's verb: verbs in a row share it. */
  readonly form: VerbForm | null;
  /** The subordinator that opens the cue's own clause, or ''. */
  readonly lead: string;
}

/** Constructions whose content is a clause: it does not end before its verb. */
const CLAUSAL: ReadonlySet<string> = new Set(['said-that']);

const hasFinite = (clause: Clause, from: number, end: number): boolean =>
  clause.groups.some((group) => group.finite && group.head >= from && group.head < end);

const BREAKING = new Set(['coordinator', 'subordinator', 'wh', 'preposition', 'adverb', 'to']);
const MARKS = /^[,;:()—–-]$/;

/** The breaks inside `words` with what is around them; `label` names the construction. */
export function* breaksIn(clause: Clause, words: Words, label: Label): Generator<Break> {
  const depth = tokenAt(clause, words.from)?.quoted ?? 0;
  const inner = isQuoteMark(tokenAt(clause, words.from)) ? depth - 1 : depth;
  for (let at = words.from + 1; at < Math.min(words.end, clause.end); at++) {
    const token = tokenAt(clause, at);
    if (!token || token.quoted > inner) continue;
    if (isBreak(clause, at) && !(CLAUSAL.has(label.rule) && !hasFinite(clause, words.from, at)))
      yield { at, features: featuresAt(clause, at, { words, label }) };
  }
}

function isBreak(clause: Clause, at: number): boolean {
  const token = tokenAt(clause, at);
  if (!token) return false;
  if (MARKS.test(token.text)) return true;
  if (MARKS.test(lowerAt(clause, at - 1))) return false;
  return BREAKING.has(token.pos) || token.lower === 'that' || token.form === 'gerund' || isTimePhrase(clause, at) || afterQuote(clause, at);
}

const afterQuote = (clause: Clause, at: number): boolean => isQuoteMark(tokenAt(clause, at - 1));

function featuresAt(
  clause: Clause,
  at: number,
  { words, label: { rule: label, key, form, lead } }: { words: Words; label: Label },
): string[] {
  const mark = MARKS.test(lowerAt(clause, at)) ? lowerAt(clause, at) : '';
  const first = mark ? at + 1 : at;
  const word = keyOf(clause, first);
  const next = posAt(clause, first + 1) ?? 'end';
  const group = clause.groups.find((candidate) => candidate.head >= first);
  const verb = group ? `${group.finite ? 'finite' : group.infinitive ? 'to' : 'ing'}${Math.min(3, (group.from - first) >> 1)}` : 'verbless';
  const left = (words.end - at) >> 2;
  const done = at - words.from;
  const before = posAt(clause, at - 1);
  const hasVerb = clause.groups.some((candidate) => candidate.head >= words.from && candidate.head < at) ? 'said' : 'noverb';
  const sign = `${mark}${word}`;
  const verbName = group?.lemma ?? '';
  return [
    sign,
    `${label} ${sign}`,
    `${mark} ${label}`,
    `${mark} next=${next}`,
    `${sign} ${next}`,
    `${sign} ${verb}`,
    `${mark} ${verb}`,
    `${sign} verb=${verbName}`,
    `${mark}${isOpenClass(word) ? '' : word} ${inRow(clause, first, form)}`,
    `${mark} cue=${group && /^(?:say|tell|add|note|according|write|ask)$/.test(group.lemma) ? 'yes' : 'no'}`,
    `left=${Math.min(left, 6)}`,
    `${mark} done=${Math.min(done, 6)}`,
    `${mark} before=${before}`,
    `${label} ${hasVerb} ${mark}`,
    `${key} ${hasVerb} ${mark}`,
    ...(lead ? [`${mark} lead=${lead}`, `${mark} lead ${next} ${verb}`, `${mark} lead ${hasVerb} ${word}`] : []),
    `${key} ${sign}`,
    `${mark} ${resumes(clause, first) ? 'resumes' : 'ends'} ${hasVerb}`,
    afterQuote(clause, at) ? 'quote' : 'noquote',
    isTimePhrase(clause, first) ? 'time' : 'notime',
    `${sign} 2=${keyOf(clause, first + 1)}`,
  ];
}

const isOpenClass = (key: string): boolean => /^(?:noun|name|number|adjective|verb)/.test(key);

/** "… and vowed to fight": a verb with no subject of its own behind a mark or a coordinator, and whether it is like the cue. */
function inRow(clause: Clause, first: number, form: VerbForm | null): string {
  let at = first;
  while (/^(?:coordinator|adverb|not)$/.test(posAt(clause, at) ?? '') || lowerAt(clause, at) === 'then') at++;
  const group = clause.groups.find((candidate) => candidate.from === at);
  if (!group) return 'row=no';
  const head = tokenAt(clause, group.head);
  const alike = head?.form === form && group.from === group.head ? 'alike' : 'other';
  const kind = CLAUSE_TAKERS.has(group.lemma) ? 'taker' : verbActs.has(group.lemma) ? 'cue' : 'plain';
  return `row=${alike} ${kind} ${head?.form ?? head?.pos}`;
}

/** Whether a later comma is followed by a finite verb: what starts here may be an insertion. */
function resumes(clause: Clause, first: number): boolean {
  for (let i = first; i < Math.min(clause.end, first + 30); i++) {
    if (!/^[,—–-]$/.test(lowerAt(clause, i))) continue;
    const next = posAt(clause, i + 1);
    if (next === 'auxiliary' || next === 'modal' || (next === 'verb' && tokenAt(clause, i + 1)?.form !== 'gerund')) return true;
  }
  return false;
}

/** Closed-class words as such, others by class. */
function keyOf(clause: Clause, at: number): string {
  const token = tokenAt(clause, at);
  if (!token) return 'end';
  if (token.pos === 'noun' || token.pos === 'name' || token.pos === 'number' || token.pos === 'adjective') return token.pos;
  if (token.pos === 'verb') return `verb-${token.form}`;
  return token.lower;
}

/** The content without what stands before its likeliest start. */
export function cutStart(clause: Clause, words: Words, { label, weights = WEIGHTS }: { label: Label; weights?: WeightTable }): Words {
  let best = words.from;
  let bestProbability = 0.5;
  for (const { at, features } of startsIn(clause, words, label)) {
    const start = probability(weights.start, features);
    if (start > bestProbability) {
      bestProbability = start;
      best = at;
    }
  }
  return { from: best, end: words.end };
}

/** No content before its cue is longer, in words: keeps a sentence of nothing but cues cheap. */
const LONGEST = 150;

/** Where a content may start later than its sentence: behind a mark or at a coordinator. */
export function startsIn(clause: Clause, words: Words, label: Label): Break[] {
  const depth = tokenAt(clause, words.end - 1)?.quoted ?? 0;
  const out: Break[] = [];
  for (let at = Math.max(words.from, words.end - LONGEST) + 1; at < Math.min(words.end - 1, clause.end); at++) {
    const token = tokenAt(clause, at - 1);
    if (!token || token.quoted > Math.max(0, depth - 1)) continue;
    const breaks = MARKS.test(token.text) || token.pos === 'coordinator' || token.lower === 'that' || opensHere(clause, at);
    if (breaks) out.push({ at, features: startFeatures(clause, { at, words }, label) });
  }
  return out;
}

const opensHere = (clause: Clause, at: number): boolean =>
  isQuoteMark(tokenAt(clause, at)) && (tokenAt(clause, at)?.quoted ?? 0) > (tokenAt(clause, at - 1)?.quoted ?? 0);

function startFeatures(clause: Clause, { at, words }: { at: number; words: Words }, { rule, key }: Label): string[] {
  const before = keyOf(clause, at - 1);
  const first = keyOf(clause, at);
  const finite = (from: number, end: number): string =>
    clause.groups.some((group) => group.finite && group.head >= from && group.head < end) ? 'finite' : 'none';
  const left = finite(words.from, at);
  const right = finite(at, words.end);
  const opening = keyOf(clause, words.from);
  const later = clause.tagged.tokens.slice(at, words.end).some((token) => MARKS.test(token.text) && token.quoted === 0) ? 'more' : 'last';
  return [
    before,
    `${before} ${first}`,
    `${before} ${left} ${right}`,
    `${before} ${opening}`,
    `${before} ${opening} ${left} ${right}`,
    `${rule} ${before}`,
    `${rule} ${left} ${right}`,
    `${key} ${before}`,
    `${before} ${later} ${left} ${right}`,
    `done=${Math.min(8, (at - words.from) >> 1)}`,
    `left=${Math.min(8, (words.end - at) >> 1)}`,
    `${first} ${right}`,
    `${before} back=${keyOf(clause, at - 2)}`,
  ];
}

/** The content cut at its likeliest end. */
export function cut(clause: Clause, words: Words, { label, weights = WEIGHTS }: { label: Label; weights?: WeightTable }): Words {
  let survival = 1;
  let best = words.end;
  let bestProbability = 0;
  for (const { at, features } of breaksIn(clause, words, label)) {
    const stop = probability(weights.end, features);
    if (survival * stop > bestProbability) {
      bestProbability = survival * stop;
      best = at;
    }
    survival *= 1 - stop;
    // No later break can be likelier than what is left.
    if (survival < bestProbability) break;
  }
  return survival >= bestProbability ? words : { from: words.from, end: best };
}
