/** Where an open content ends: at the end of its sentence, or at one of the breaks before it. */
import { isTimePhrase } from './phrases.js';
import { type Clause, isQuoteMark, lowerAt, posAt, tokenAt, type Words } from './sentence.js';
import { probability, WEIGHTS, type WeightTable } from './weigh.js';

export interface Break {
  /** The content would end before this token. */
  readonly at: number;
  readonly features: readonly string[];
}

const BREAKING = new Set(['coordinator', 'subordinator', 'wh', 'preposition', 'adverb', 'to']);
const MARKS = /^[,;:()—–-]$/;

/** The breaks inside `words` with what is around them; `label` names the construction. */
export function breaksIn(clause: Clause, words: Words, label: string): Break[] {
  const depth = tokenAt(clause, words.from)?.quoted ?? 0;
  const inner = isQuoteMark(tokenAt(clause, words.from)) ? depth - 1 : depth;
  const out: Break[] = [];
  for (let at = words.from + 1; at < Math.min(words.end, clause.end); at++) {
    const token = tokenAt(clause, at);
    if (!token || token.quoted > inner) continue;
    if (isBreak(clause, at)) out.push({ at, features: featuresAt(clause, at, { words, label }) });
  }
  return out;
}

function isBreak(clause: Clause, at: number): boolean {
  const token = tokenAt(clause, at);
  if (!token) return false;
  if (MARKS.test(token.text)) return true;
  if (MARKS.test(lowerAt(clause, at - 1))) return false;
  return BREAKING.has(token.pos) || token.lower === 'that' || token.form === 'gerund' || isTimePhrase(clause, at) || afterQuote(clause, at);
}

const afterQuote = (clause: Clause, at: number): boolean => isQuoteMark(tokenAt(clause, at - 1));

function featuresAt(clause: Clause, at: number, { words, label }: { words: Words; label: string }): string[] {
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
    `${mark} cue=${group && /^(?:say|tell|add|note|according|write|ask)$/.test(group.lemma) ? 'yes' : 'no'}`,
    `left=${Math.min(left, 6)}`,
    `${mark} done=${Math.min(done, 6)}`,
    `${mark} before=${before}`,
    `${label} ${hasVerb} ${mark}`,
    afterQuote(clause, at) ? 'quote' : 'noquote',
    isTimePhrase(clause, first) ? 'time' : 'notime',
    `${sign} 2=${keyOf(clause, first + 1)}`,
  ];
}

/** Closed-class words as such, others by class. */
function keyOf(clause: Clause, at: number): string {
  const token = tokenAt(clause, at);
  if (!token) return 'end';
  if (token.pos === 'noun' || token.pos === 'name' || token.pos === 'number' || token.pos === 'adjective') return token.pos;
  if (token.pos === 'verb') return `verb-${token.form}`;
  return token.lower;
}

/** The content cut at its likeliest end. */
export function cut(clause: Clause, words: Words, { label, weights = WEIGHTS }: { label: string; weights?: WeightTable }): Words {
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
  }
  return survival >= bestProbability ? words : { from: words.from, end: best };
}
