/** Whose verb is it: the subject of a verb group, before it or after it. */
import { CLAUSE_TAKERS, LIGHT_VERBS } from '../lexicon/cue-phrases.js';
import { TIME_WORDS } from '../lexicon/time-words.js';
import { nounActs, singular, verbActs } from './cues.js';
import { isTimePhrase, nounPhraseAfter, nounPhraseBefore } from './phrases.js';
import { type Clause, isQuoteMark, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from './sentence.js';

export interface Subject {
  readonly words: Words;
  /** How it was found: a feature for the weights. */
  readonly how: 'near' | 'skipped' | 'relative' | 'shared' | 'matrix' | 'after' | 'noun' | 'headline';
}

const RELATIVES = new Set(['who', 'which', 'that']);
const MAX_HOPS = 4;

/** The subject before a verb group; looks over adverbs, insertions, coordination and governing verbs. */
export function subjectBefore(clause: Clause, group: VerbGroup, hops = 0): Subject | null {
  if (hops > MAX_HOPS) return null;
  const at = skipAdverbsLeft(clause, group.from - 1);
  if (group.infinitive) return governed(clause, group, hops);
  if (group.gerund) return ofGerund(clause, group, { at, hops });
  return ofFinite(clause, group, { at, hops });
}

interface Search {
  /** The word left of the group, adverbs skipped. */
  readonly at: number;
  readonly hops: number;
}

function skipAdverbsLeft(clause: Clause, i: number): number {
  let at = i;
  while (posAt(clause, at) === 'adverb' || posAt(clause, at) === 'not') at--;
  return at;
}

function ofFinite(clause: Clause, group: VerbGroup, { at, hops }: Search): Subject | null {
  const token = tokenAt(clause, at);
  if (!token) return null;
  if (RELATIVES.has(token.lower) && isRelative(clause, at)) return { words: { from: at, end: at + 1 }, how: 'relative' };
  if (token.pos === 'coordinator') return shared(clause, group, hops);
  if (token.pos === 'mark' && token.text !== ')') return overMark(clause, group, { at, hops });
  const time = skipTimeLeft(clause, at);
  const modified = beforeRelative(clause, group);
  if (modified) return { words: modified, how: 'skipped' };
  const phrase = overPostmodifiers(clause, time);
  return phrase && { words: withInsertedList(clause, phrase), how: time === at && phrase.end === at + 1 ? 'near' : 'skipped' };
}

/** "the groups who wrote to her on Thursday say": the phrase before a relative clause without commas. */
function beforeRelative(clause: Clause, group: VerbGroup): Words | null {
  for (let i = group.from - 1; i > clause.from && group.from - i < 25; i--) {
    const token = tokenAt(clause, i);
    if (!token || (token.pos === 'mark' && token.text !== "'") || token.pos === 'subordinator') return null;
    if (token.lower !== 'who' && !(token.lower === 'that' && posAt(clause, i + 1) === 'verb')) continue;
    const inside = clause.groups.filter((other) => other.head > i && other.head < group.from && other.finite).length;
    return inside === 1 ? nounPhraseBefore(clause, i) : null;
  }
  return null;
}

/** "states going to the polls on Tuesday say", "those surveyed say": back over what hangs on the head. */
function overPostmodifiers(clause: Clause, at: number): Words | null {
  let i = at;
  for (let guard = 0; guard < 5 && i >= clause.from; guard++) {
    const token = tokenAt(clause, i);
    if (!token) return null;
    if (token.pos === 'verb' && token.form !== 'base' && token.form !== 'present') {
      i--;
      continue;
    }
    const phrase = nounPhraseBefore(clause, i + 1);
    if (!phrase) return null;
    const left = tokenAt(clause, phrase.from - 1);
    const hanging = left?.pos === 'preposition' || (left?.pos === 'verb' && left.form === 'gerund');
    if (!hanging) return phrase;
    i = phrase.from - 2;
  }
  return null;
}

/** "Shoigu on Wednesday said": the time between subject and verb. */
function skipTimeLeft(clause: Clause, at: number): number {
  for (let i = at; i > at - 4 && i > clause.from + 1; i--) {
    if (posAt(clause, i) === 'verb' || posAt(clause, i) === 'determiner') break;
    if (posAt(clause, i) === 'preposition' && TIME_WORDS.has(lowerAt(clause, at)) && isTimePhrase(clause, i + 1)) return i - 1;
  }
  const single = isTimePhrase(clause, at) && posAt(clause, at - 1) === 'name' && posAt(clause, at) === 'name';
  return single ? at - 1 : at;
}

const isRelative = (clause: Clause, at: number): boolean => {
  const before = posAt(clause, at - 1);
  return (
    before === 'noun' ||
    before === 'name' ||
    before === 'mark' ||
    before === 'number' ||
    before === 'pronoun' ||
    lowerAt(clause, at) === 'who'
  );
};

/** "A, B and C said" when the phrase is the last of a list. */
function withInsertedList(clause: Clause, phrase: Words): Words {
  if (lowerAt(clause, phrase.from - 1) === ',') return withOpenList(clause, phrase);
  if (lowerAt(clause, phrase.from - 1) !== 'and' || lowerAt(clause, phrase.from - 2) !== ',') return phrase;
  const list = listBefore(clause, phrase);
  // A clause may stand before ", and" as well as a list: only what reaches the start of the sentence or of a clause is a list.
  const before = posAt(clause, list.from - 1);
  return before === null || before === 'subordinator' || lowerAt(clause, list.from - 1) === 'that' ? list : phrase;
}

/** "Friends, lobbyists and former foes said": items before a phrase that has an "and", back to the start of the sentence. */
function withOpenList(clause: Clause, phrase: Words): Words {
  const joined = clause.tagged.tokens.slice(phrase.from, phrase.end).some((token) => token.lower === 'and');
  const item = joined ? nounPhraseBefore(clause, phrase.from - 1) : null;
  return item && item.from === clause.from ? { from: item.from, end: phrase.end } : phrase;
}

function listBefore(clause: Clause, phrase: Words): Words {
  let from = phrase.from;
  for (let comma = phrase.from - 2; lowerAt(clause, comma) === ','; ) {
    const item = nounPhraseBefore(clause, comma);
    if (!item || item.end - item.from > 8) break;
    from = item.from;
    comma = from - 1;
  }
  return { from, end: phrase.end };
}

/** A comma, dash or bracket before the verb: an insertion to look over, or verbs in a row. */
function overMark(clause: Clause, group: VerbGroup, { at, hops }: Search): Subject | null {
  const open = insertionStart(clause, at, tokenAt(clause, group.head)?.quoted ?? 0);
  if (open !== null) {
    const phrase = nounPhraseBefore(clause, open);
    if (phrase) return { words: withAppositive(clause, phrase, { from: open, end: at }), how: 'skipped' };
  }
  return lowerAt(clause, at) === ',' ? shared(clause, group, hops) : null;
}

const PAIRS: Readonly<Record<string, readonly string[]>> = { ',': [','], '—': ['—'], '–': ['–'], '-': ['-'], ']': ['['] };

/** Index of the mark that opens the insertion which the mark at `close` ends. */
function insertionStart(clause: Clause, close: number, depth: number): number | null {
  // American style puts the comma before the closing quotation mark.
  const inside = isQuoteMark(tokenAt(clause, close)) && lowerAt(clause, close - 1) === ',';
  const openers = PAIRS[inside ? ',' : lowerAt(clause, close)];
  if (!openers) return null;
  for (let i = close - 1; i > clause.from && close - i < 45; i--) {
    const token = tokenAt(clause, i);
    if (!token || token.quoted < depth) return null;
    if (token.quoted > depth) continue;
    if (!openers.includes(token.text)) continue;
    if (hasFinite(clause, i + 1, close)) return null;
    if (nounPhraseBefore(clause, i) && !opensFurther(clause, i)) return i;
  }
  return null;
}

/** "R-Fla., a candidate, said": another insertion ends where this one begins. */
const opensFurther = (clause: Clause, i: number): boolean => {
  const before = tokenAt(clause, i - 1);
  const word = before?.text ?? '';
  if (before?.pos === 'number') return true;
  return /^(?:[RDI]|[RDI]-.*|Inc\.?|Jr\.?|Sr\.?|III?)$/.test(word) || /^\p{Lu}[a-z]{1,4}\.$/u.test(word);
};

const followsRelative = (clause: Clause, group: VerbGroup): boolean =>
  RELATIVES.has(lowerAt(clause, skipAdverbsLeft(clause, group.from - 1)));

/** Whether a finite verb stands between, outside a relative clause. */
function hasFinite(clause: Clause, from: number, end: number): boolean {
  let relative = end;
  for (let i = end - 1; i >= from; i--) if (opensRelative(clause, i)) relative = i;
  return clause.groups.some((group) => group.head >= from && group.head < relative && group.finite && !looksReduced(clause, group));
}

/** Between commas, a bare past form behind a noun is a participle. */
const looksReduced = (clause: Clause, group: VerbGroup): boolean =>
  isReduced(clause, group) ||
  (group.head === group.from && tokenAt(clause, group.head)?.form === 'past' && posAt(clause, group.from - 1) === 'noun');

const opensRelative = (clause: Clause, i: number): boolean =>
  RELATIVES.has(lowerAt(clause, i)) || lowerAt(clause, i) === 'whose' || lowerAt(clause, i) === 'where';

/** "a source briefed on the talks": a participle that only looks finite. Another verb must follow to be the finite one. */
export function isReduced(clause: Clause, group: VerbGroup): boolean {
  if (group.head !== group.from || tokenAt(clause, group.head)?.form !== 'past') return false;
  if (lowerAt(clause, group.end) === 'by') return true;
  if (posAt(clause, group.from - 1) !== 'noun' || posAt(clause, group.end) !== 'preposition' || verbActs.has(group.lemma)) return false;
  return clause.groups.some((other) => other.head > group.head && other.finite);
}

/** An appositive belongs to the source; a relative clause does not. */
function withAppositive(clause: Clause, phrase: Words, insertion: Words): Words {
  const first = lowerAt(clause, insertion.from + 1);
  if (insertion.end - insertion.from <= 3 && posAt(clause, insertion.from + 1) === 'adverb') return phrase;
  const relative = RELATIVES.has(first) || first === 'whose' || first === 'where' || first === 'when';
  const phraselike = ['noun', 'name', 'determiner', 'number', 'adjective', 'possessive', 'adverb'].includes(
    posAt(clause, insertion.from + 1) ?? '',
  );
  return relative || !phraselike ? phrase : { from: phrase.from, end: insertion.end };
}

/** Verbs in a row share the subject of the first. */
function shared(clause: Clause, group: VerbGroup, hops: number): Subject | null {
  const depth = tokenAt(clause, group.head)?.quoted ?? 0;
  const before = clause.groups.slice(0, clause.groups.indexOf(group)).reverse();
  const finite = before.filter(
    (other) =>
      (other.finite || (group.gerund && isQuotedAs(clause, other))) &&
      (tokenAt(clause, other.head)?.quoted ?? 0) === depth &&
      !followsRelative(clause, other) &&
      !isReduced(clause, other),
  );
  // Verbs in a row go back to the verb that reports rather than to one inside what it reports; and not to one inside an object.
  const takers = finite.filter((other) => CLAUSE_TAKERS.has(other.lemma) || carriesNoun(clause, other));
  const free = finite.filter((other) => !isEmbedded(clause, other));
  for (const other of [...takers, ...free, ...finite]) {
    const found = anySubject(clause, other, hops + 1);
    if (found && !isExpletive(clause, found.words)) return { words: found.words, how: 'shared' };
  }
  return null;
}

/** "expressed hope that …": a light verb whose noun takes a clause. */
function carriesNoun(clause: Clause, group: VerbGroup): boolean {
  if (!LIGHT_VERBS.has(group.lemma)) return false;
  const phrase = nounPhraseAfter(clause, group.end, false);
  return phrase !== null && nounActs.has(singular(lowerAt(clause, phrase.end - 1)));
}

/** "shared a syllabus for a class called": the phrase before the verb is the object of another verb. */
function isEmbedded(clause: Clause, group: VerbGroup): boolean {
  if (group.head !== group.from) return false;
  const phrase = nounPhraseBefore(clause, group.from);
  const left = phrase && posAt(clause, phrase.from - 1);
  return left === 'verb' || left === 'preposition';
}

/** "quoted him as saying …, adding …" */
const isQuotedAs = (clause: Clause, group: VerbGroup): boolean => group.gerund && lowerAt(clause, group.from - 1) === 'as';

const isExpletive = (clause: Clause, words: Words): boolean => lowerAt(clause, words.from) === 'there';

const anySubject = (clause: Clause, group: VerbGroup, hops: number): Subject | null =>
  subjectAfter(clause, group) ?? subjectBefore(clause, group, hops);

/** "declined to say": the subject of the verb that governs the infinitive. */
function governed(clause: Clause, group: VerbGroup, hops: number): Subject | null {
  for (let i = clause.groups.indexOf(group) - 1; i >= 0; i--) {
    const other = clause.groups[i];
    if (!other || group.from - other.end > 12) return null;
    const found = subjectBefore(clause, other, hops + 1);
    return found && { words: found.words, how: 'matrix' };
  }
  return null;
}

/** ", adding that": the subject of the nearest finite verb; "officials saying": the noun before. */
function ofGerund(clause: Clause, group: VerbGroup, { at, hops }: Search): Subject | null {
  const token = tokenAt(clause, at);
  if (token && (token.pos === 'noun' || token.pos === 'name' || token.pos === 'pronoun') && at === group.from - 1) {
    const phrase = nounPhraseBefore(clause, at + 1);
    if (phrase) return { words: phrase, how: 'noun' };
  }
  const object = token?.pos === 'preposition' || token?.lower === 'as' ? objectBefore(clause, at) : null;
  if (object) return { words: object, how: 'noun' };
  const found = shared(clause, group, hops);
  return found ?? headedBefore(clause, group, hops);
}

/** "criticized the mayor for saying", "quoted him as saying": the object before the preposition speaks. */
function objectBefore(clause: Clause, preposition: number): Words | null {
  if (!/^(?:for|of|as|from)$/.test(lowerAt(clause, preposition))) return null;
  const phrase = nounPhraseBefore(clause, preposition);
  const verb = phrase && clause.groups.find((group) => group.end === phrase.from);
  return verb && !verb.copula && OBJECT_ACTS.has(verbActs.get(verb.lemma) ?? '') ? phrase : null;
}

const OBJECT_ACTS: ReadonlySet<string> = new Set(['state', 'condemn', 'accuse', 'demand', 'believe']);

/** What a passive is about: its subject, or the phrase before a bare participle, or before the one it is joined to. */
export function topicOf(clause: Clause, group: VerbGroup): Subject | null {
  if (group.passive) return subjectBefore(clause, group);
  const at = skipAdverbsLeft(clause, group.from - 1);
  const before = tokenAt(clause, at);
  if (before?.pos === 'coordinator') return topicOfEarlier(clause, group);
  const phrase = nounPhraseBefore(clause, before?.text === ',' ? at : at + 1);
  return phrase && { words: phrase, how: 'noun' };
}

function topicOfEarlier(clause: Clause, group: VerbGroup): Subject | null {
  const earlier = clause.groups[clause.groups.indexOf(group) - 1];
  const bare = earlier && earlier.from === earlier.head && tokenAt(clause, earlier.head)?.form === 'past';
  return bare ? topicOf(clause, earlier) : subjectBefore(clause, group);
}

/** A gerund at the start of the sentence takes the subject of the clause that follows. */
function headedBefore(clause: Clause, group: VerbGroup, hops: number): Subject | null {
  if (hops > 0 || group.from - clause.from > 2) return null;
  const comma = indexOfMark(clause, group.end, ',');
  const next = comma === null ? undefined : clause.groups.find((other) => other.finite && other.from > comma);
  const found = next && subjectBefore(clause, next, hops + 1);
  return found ? { words: found.words, how: 'shared' } : null;
}

export function indexOfMark(clause: Clause, from: number, mark: string): number | null {
  for (let i = from; i < clause.end; i++) if (lowerAt(clause, i) === mark) return i;
  return null;
}

/** The subject behind an inverted verb: `"…," said the minister`. Only where nothing but its clause's start stands before the verb. */
export function subjectAfter(clause: Clause, group: VerbGroup): Subject | null {
  if (!group.finite || group.passive || group.copula || group.modal || group.head !== group.from) return null;
  const before = tokenAt(clause, group.from - 1);
  if (before && !isQuoteMark(before) && before.text !== ',' && before.text !== '—' && before.text !== '–') return null;
  const phrase = nounPhraseAfter(clause, group.end);
  if (!phrase) return null;
  return { words: withFollowingAppositive(clause, phrase), how: 'after' };
}

const APPOSED: ReadonlySet<string> = new Set(['determiner', 'noun', 'name', 'possessive', 'number', 'adjective', 'preposition', 'adverb']);

/** ", said Smith, 20, of Springfield, a doctor." */
function withFollowingAppositive(clause: Clause, phrase: Words): Words {
  if (lowerAt(clause, phrase.end) !== ',') return phrase;
  const first = tokenAt(clause, phrase.end + 1);
  if (!first || !APPOSED.has(first.pos) || RELATIVES.has(first.lower) || isTimePhrase(clause, phrase.end + 1)) return phrase;
  const skip = first.lower === 'of' || first.lower === 'from' || first.lower === 'in' ? 2 : 1;
  const more = nounPhraseAfter(clause, phrase.end + skip);
  if (!more) return phrase;
  const after = tokenAt(clause, more.end);
  const whole =
    !after ||
    after.pos === 'mark' ||
    RELATIVES.has(after.lower) ||
    after.form === 'past' ||
    after.form === 'gerund' ||
    after.pos === 'preposition';
  return whole ? withFollowingAppositive(clause, { from: phrase.from, end: more.end }) : phrase;
}
