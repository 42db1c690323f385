/** Where a sentence that reports somebody goes on in the words of somebody else: of another who is reported, or of the writer. */
import type { AttributionRule } from '../../languages/construction.js';
import { oncePer } from '../../text/asked-once.js';
import { type Clause, depthAt, lowerAt, posAt, sentenceEnd, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { groupAt, groupsIn, lastGroupBefore } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { phrasesOf } from '../sites/set-phrases.js';

/** The first such place behind `from`, or the end of the sentence. */
export function otherVoice(clause: Clause, from: number): number {
  const places = [reportedAnew(clause, from), reportedOn(clause, from), contradicted(clause, from), disputed(clause, from)];
  return Math.min(...places.map((at) => at ?? clause.end));
}

/** "It said it would pay, and Lind acknowledged that it had": the comma behind which somebody else is reported as the first was, or null. */
function reportedOn(clause: Clause, from: number): number | null {
  const first = lastGroupBefore(clause, from);
  if (!first || !clause.words.clauseTakers.has(first.lemma)) return null;
  for (let i = from; i < clause.end; i++)
    if (lowerAt(clause, i) === ',' && depthAt(clause, i) === 0 && isJoined(clause, i + 1) && isReportedBeside(clause, i, first)) return i;
  return null;
}

/** "promised to come, but he did not": where the writer says that it was otherwise, or null. A helper without its verb ends the sentence. */
function contradicted(clause: Clause, from: number): number | null {
  const last = clause.groups.at(-1);
  if (!last?.copula || behindNot(clause, last.end) < sentenceEnd(clause) || last.from - 2 <= from) return null;
  const at = posAt(clause, last.from - 1) === 'pronoun' ? last.from - 2 : last.from - 1;
  return clause.words.adversatives.has(lowerAt(clause, at)) ? at : null;
}

const behindNot = (clause: Clause, at: number): number => (posAt(clause, at) === 'not' ? at + 1 : at);

/** "said the pipe was sound, but the plumber disagreed", "… and the plumber that it was not": where somebody else's words begin, or null. */
function disputed(clause: Clause, from: number): number | null {
  for (let i = from + 2; i < clause.end - 2; i++) {
    if (posAt(clause, i) !== 'coordinator' || depthAt(clause, i) > 0) continue;
    const phrase = nounPhraseAfter(clause, i + 1, false);
    if (phrase && (isDisagreeing(clause, i, phrase.end) || isGappedBehind(clause, phrase))) return i;
  }
  return null;
}

/**
 * "The gates are shut, Holm said, and Lind said that they were open": a comma, and somebody else with a verb of reporting in the form of the
 * first one. "He says, and the police told him", "he said, and she had told him" go on in his words.
 */
export function isReportedBeside(clause: Clause, comma: number, first: VerbGroup): boolean {
  if (!isJoined(clause, comma + 1) && !clause.words.besides.has(lowerAt(clause, comma + 1))) return false;
  const phrase = nounPhraseAfter(clause, comma + 2, false);
  const group = phrase && (reportingAt(clause, phrase.end) ?? behindWho(clause, phrase));
  const act = group && clause.words.verbActs.get(group.lemma);
  if (!group || act === 'believe' || (isPast(clause, group) !== isPast(clause, first) && !isAgainst(clause, comma + 1))) return false;
  if (act === 'deny' && group.end < sentenceEnd(clause)) return true;
  return (
    clause.words.complementizers.has(lowerAt(clause, group.end)) || groupsIn(clause, group.end, clause.end).some(({ finite }) => finite)
  );
}

/** "but a surveyor who saw it says": the verb behind the relative clause. */
function behindWho(clause: Clause, phrase: Words): VerbGroup | undefined {
  if (!clause.words.personalRelatives.has(lowerAt(clause, phrase.end))) return undefined;
  const verb = groupsIn(clause, phrase.end, phrase.end + LONGEST_RELATIVE).filter(({ finite }) => finite)[1];
  return verb && verb.end === verb.from + 1 && clause.words.clauseTakers.has(verb.lemma) ? verb : undefined;
}

/** In words. */
const LONGEST_RELATIVE = 14;

/** ", but farmers say": whatever the tense, whoever is named behind "but" is another. */
const isAgainst = (clause: Clause, at: number): boolean =>
  clause.words.adversatives.has(lowerAt(clause, at)) && posAt(clause, at + 1) !== 'pronoun';

const isJoined = (clause: Clause, at: number): boolean => posAt(clause, at) === 'coordinator';

/** The verb of reporting there, of one word; or the one that "and" joins to another verb there. */
function reportingAt(clause: Clause, at: number): VerbGroup | undefined {
  const group = groupAt(clause, at);
  const last = group?.finite && posAt(clause, group.end) === 'coordinator' ? groupAt(clause, group.end + 1) : group;
  return last?.finite && last.end === last.from + 1 && clause.words.clauseTakers.has(last.lemma) ? last : undefined;
}

const isPast = (clause: Clause, { head }: VerbGroup): boolean => tokenAt(clause, head)?.form === 'past';

/** A verb of reporting with nothing behind it ends the sentence. */
function isDisagreeing(clause: Clause, at: number, verb: number): boolean {
  const group = clause.words.adversatives.has(lowerAt(clause, at)) ? groupAt(clause, verb) : undefined;
  return group?.finite === true && !group.copula && group.end === sentenceEnd(clause) && clause.words.verbActs.has(group.lemma);
}

/** "the plumber that it was not" */
const isGappedBehind = (clause: Clause, phrase: Words): boolean =>
  clause.words.complementizers.has(lowerAt(clause, phrase.end)) &&
  clause.words.subjectPronouns.has(lowerAt(clause, phrase.end + 1)) &&
  posAt(clause, phrase.from) === 'determiner';

/** "X said A; B, it said": the semicolon in front of words with an attribution of their own, or null. */
function reportedAnew(clause: Clause, from: number): number | null {
  const depth = depthAt(clause, from);
  for (let i = from; i < clause.end; i++) if (lowerAt(clause, i) === ';' && depthAt(clause, i) === depth && isOthers(clause, i)) return i;
  return null;
}

const isOthers = (clause: Clause, at: number): boolean =>
  endsReported(clause, at) ||
  isGapped(clause, at + 1) ||
  isHanded(clause, at + 1) ||
  isReporting(clause, at + 1) ||
  isDisputing(clause, at + 1);

/** "; according to Roca, it was not" */
export const isHanded = (clause: Clause, at: number): boolean =>
  handing(clause.tagged.language.constructions).some((words) => words.every((word, i) => lowerAt(clause, at + i) === word));

/** The phrases that hand a sentence to whoever stands behind them. */
const handing = oncePer((rules: readonly AttributionRule[]) =>
  rules.flatMap((rule) => (rule.cue === 'phrase' && rule.source === 'phrase-after' ? phrasesOf(rule).map(({ words }) => words) : [])),
);

/** "; farmers disagree", "; he denies it": somebody with a verb of disputing, and no more than a word that points back. */
function isDisputing(clause: Clause, at: number): boolean {
  const phrase = nounPhraseAfter(clause, at, true);
  const group = phrase && groupAt(clause, phrase.end);
  if (!group?.finite || group.copula || !DISPUTES.test(clause.words.verbActs.get(group.lemma) ?? '')) return false;
  const next = posAt(clause, group.end);
  const behind =
    next === 'pronoun' || (next === 'determiner' && (posAt(clause, group.end + 1) ?? 'mark') === 'mark') ? group.end + 1 : group.end;
  return (posAt(clause, behind) ?? 'mark') === 'mark';
}

const DISPUTES = /^(?:deny|condemn|believe)$/;

/** "; rebels said it was full": somebody with a verb of reporting and what they say, not "; he said so". */
function isReporting(clause: Clause, at: number): boolean {
  const phrase = nounPhraseAfter(clause, at, true);
  const group = phrase && groupAt(clause, phrase.end);
  if (!phrase || !group?.finite || clause.words.subjectPronouns.has(lowerAt(clause, at)) || !clause.words.clauseTakers.has(group.lemma))
    return false;
  return groupsIn(clause, group.end, clause.end).some(({ finite }) => finite);
}

/** "; supporters, that it is overdue": somebody else and what they say, their verb left out. */
function isGapped(clause: Clause, at: number): boolean {
  const phrase = nounPhraseAfter(clause, at, false);
  return phrase !== null && lowerAt(clause, phrase.end) === ',' && clause.words.complementizers.has(lowerAt(clause, phrase.end + 1));
}

/** A comma, somebody, a verb of reporting, and a mark or the end. */
function endsReported(clause: Clause, from: number): boolean {
  return clause.groups.some(
    ({ head, end, finite, lemma }) =>
      finite &&
      clause.words.clauseTakers.has(lemma) &&
      (tokenAt(clause, end)?.pos ?? 'mark') === 'mark' &&
      commaWithin(clause, Math.max(from, head - LONGEST_SPEAKER), head),
  );
}

/** How long, in words, somebody may be called between the comma and the verb. */
const LONGEST_SPEAKER = 6;

function commaWithin(clause: Clause, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) if (lowerAt(clause, i) === ',') return true;
  return false;
}
