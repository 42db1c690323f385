/** One sentence as the finders see it: tokens by index, verb groups, small questions. */

import type { Pos, Quotation, Tagged, Token } from '../../document.js';
import type { WordLists } from '../../languages/words.js';
import { countBefore } from '../../sorted.js';
import { depthOf, sentenceOf } from '../../token.js';

/** Half-open range of token indices. */
export interface Words {
  readonly from: number;
  readonly end: number;
}

export const overlaps = (a: Words, b: Words): boolean => a.from < b.end && b.from < a.end;
export const inside = (a: Words, b: Words): boolean => a.from >= b.from && a.end <= b.end;

/** A verb with its auxiliaries, adverbs and particle: "has not yet pointed out". */
export interface VerbGroup extends Words {
  readonly head: number;
  readonly lemma: string;
  /** Second word of a phrasal verb, or null. */
  readonly particle: string | null;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly gerund: boolean;
  readonly modal: string | null;
  readonly negated: boolean;
  /** "be", "have", "do" standing alone. */
  readonly copula: boolean;
}

export interface Clause {
  readonly tagged: Tagged;
  /** Those of the text's language. */
  readonly words: WordLists;
  readonly index: number;
  /** Of its sentence, as in the text. */
  readonly paragraph: number;
  readonly from: number;
  readonly end: number;
  readonly groups: readonly VerbGroup[];
}

export const tokenAt = (clause: Clause, index: number): Token | undefined =>
  index >= clause.from && index < clause.end ? clause.tagged.tokens[index] : undefined;

export const lowerAt = (clause: Clause, index: number): string => tokenAt(clause, index)?.lower ?? '';
export const posAt = (clause: Clause, index: number): Pos | null => tokenAt(clause, index)?.pos ?? null;
/** How many quotations the word stands in; none outside of the sentence. */
export const depthAt = (clause: Clause, index: number): number => depthOf(tokenAt(clause, index));
export const isDash = (clause: Clause, index: number): boolean => DASHES.has(lowerAt(clause, index));

export const DASHES: ReadonlySet<string> = new Set('—–―-');

const STOP = /^[.!?…]$/;

/** Sentence end without its full stop, but with a closing quotation mark. */
export function sentenceEnd(clause: Clause): number {
  let end = clause.end;
  while (end > clause.from + 1 && STOP.test(lowerAt(clause, end - 1))) end--;
  return end;
}

const OPENERS = new Set(['“', '"', '«', '„', '‘', "'", '``', "''", '‹', '”', '’', '»', '‚', '`', '´', '「', '」', '『', '』', '›']);
export const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && token.pos === 'mark' && OPENERS.has(token.text);

const SKIPPED: ReadonlySet<Pos> = new Set<Pos>(['adverb', 'not']);

/** @throws where the text has no such sentence */
export function buildClause(tagged: Tagged, index: number): Clause {
  const sentence = tagged.sentences[index];
  if (!sentence) throw new RangeError(`No sentence ${index}`);
  const groups: VerbGroup[] = [];
  const clause = new Stretch({ tagged, index, end: sentence.endToken, paragraph: sentence.paragraph }, sentence.firstToken, groups);
  for (let i = clause.from; i < clause.end; ) {
    const group = groupAt(clause, i);
    if (group) groups.push(group);
    i = group ? Math.max(group.end, i + 1) : i + 1;
  }
  return clause;
}

/** The sentence that a token stands in. */
export const clauseAt = (tagged: Tagged, token: number): Clause => buildClause(tagged, sentenceOf(tagged, token)?.index ?? -1);

/** Of a token. */
export const paragraphOf = (tagged: Tagged, token: number): number | undefined => sentenceOf(tagged, token)?.paragraph;

/** What of the sentence stands from the token `from` on. */
export const clauseFrom = (clause: Clause, from: number, groups: readonly VerbGroup[]): Clause => new Stretch(clause, from, groups);

/** Of a class, since every finder reads it: what has one make is read faster than what was put together in several places. */
class Stretch implements Clause {
  readonly tagged: Tagged;
  readonly words: WordLists;
  readonly index: number;
  readonly paragraph: number;
  readonly end: number;

  constructor(
    { tagged, index, paragraph, end }: Pick<Clause, 'tagged' | 'index' | 'paragraph' | 'end'>,
    readonly from: number,
    readonly groups: readonly VerbGroup[],
  ) {
    this.tagged = tagged;
    this.words = tagged.language.words;
    this.index = index;
    this.paragraph = paragraph;
    this.end = end;
  }
}

const isHelper = (pos: Pos | null): boolean => pos === 'auxiliary' || pos === 'modal' || pos === 'to';

/** The group whose first auxiliary or verb is at `start`. */
function groupAt(clause: Clause, start: number): VerbGroup | null {
  const first = posAt(clause, start);
  if (!isHelper(first) && first !== 'verb') return null;
  let head = start;
  for (let i = start; i < clause.end; i++) {
    const pos = posAt(clause, i);
    if (pos === 'verb') {
      head = i;
      break;
    }
    if (isHelper(pos) && (pos !== 'to' || i === start)) head = i;
    else if (!pos || !SKIPPED.has(pos)) {
      const behind = behindPhrase(clause, i, head);
      if (behind === null) break;
      i = behind - 1;
    }
  }
  return describe(clause, start, head);
}

/** Classes of the words that a noun phrase is made of, what links its parts aside. */
export const IN_PHRASE: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'possessive', 'adjective', 'noun', 'name', 'number']);

/** "has in the past described": behind a phrase between "have" and its participle, or null. */
function behindPhrase(clause: Clause, at: number, helper: number): number | null {
  if (posAt(clause, at) !== 'preposition' || at !== helper + 1 || !clause.words.perfectHelpers.has(lowerAt(clause, helper))) return null;
  let end = at + 1;
  while (end < at + 6 && IN_PHRASE.has(posAt(clause, end) ?? 'mark')) end++;
  const form = tokenAt(clause, end)?.form;
  // "have for years been saying"
  const goesOn =
    clause.words.perfectBe.has(lowerAt(clause, end)) || (posAt(clause, end) === 'verb' && (form === 'past' || form === 'participle'));
  return end > at + 1 && goesOn ? end : null;
}

function describe(clause: Clause, from: number, head: number): VerbGroup {
  const before = clause.tagged.tokens.slice(from, head);
  const token = tokenAt(clause, head);
  const helpers = before.filter((word) => isHelper(word.pos));
  const infinitive = helpers[0]?.pos === 'to';
  const verb = token?.pos === 'verb';
  const form = token?.form;
  const last = helpers.at(-1);
  const gerund = (form === 'gerund' && helpers.length === 0) || clause.words.helperGerunds.has(lowerAt(clause, from));
  const participle = form === 'past' || form === 'participle';
  const next = lowerAt(clause, head + 1);
  const lemma = token?.lemma ?? '';
  const particle = verb && clause.words.particles.has(next) && clause.words.verbActs.has(`${lemma}_${next}`) ? next : null;
  return groupOf({
    from,
    head,
    end: head + (particle ? 2 : 1),
    lemma: verb ? lemma : 'be',
    particle,
    finite: !infinitive && !gerund && (form !== 'participle' || helpers.length > 0),
    passive: verb && participle && last !== undefined && isPassiveHelper(clause, last.lower, head),
    infinitive,
    gerund,
    modal: before.find((word) => word.pos === 'modal')?.lower ?? null,
    negated: before.some((word) => word.pos === 'not') || clause.words.negators.has(lowerAt(clause, head + 1)),
    copula: !verb,
  });
}

/** "Is believed"; "'s believed to want", where it is no "has". */
const isPassiveHelper = ({ words, tagged }: Clause, helper: string, head: number): boolean =>
  words.passiveHelpers.has(helper) ||
  (words.shortHelpers.has(helper) &&
    tagged.tokens[head + 1]?.pos === 'to' &&
    words.bareOfInfinitives.has(tagged.tokens[head]?.lemma ?? ''));

/** A group, or one like it but for some of its parts. All have one make, so that every finder reads them fast. */
export function groupOf(parts: VerbGroup): VerbGroup {
  const { from, head, end, lemma, particle, finite, passive, infinitive, gerund, modal, negated, copula } = parts;
  return { from, head, end, lemma, particle, finite, passive, infinitive, gerund, modal, negated, copula };
}

type Finder<Found> = (clause: Clause, at: number) => Found;

/** Keeps what a finder said of each place of the sentence in hand, because many rules ask the same. */
export function remembered<Found extends object | number | boolean | null>(find: Finder<Found>): Finder<Found> {
  let last: Clause | null = null;
  let known: (Found | undefined)[] = [];
  return (clause, at) => {
    if (at < clause.from || at > clause.end) return find(clause, at);
    if (clause !== last) {
      last = clause;
      known = [];
    }
    const before = known[at - clause.from];
    if (before !== undefined) return before;
    const found = find(clause, at);
    if (clause === last) known[at - clause.from] = found;
    return found;
  };
}

/** Quotations that touch the sentence, as token ranges with marks. */
export function quotationWords(tagged: Tagged, quotation: Quotation): Words {
  return { from: firstTokenAt(tagged, quotation.start), end: firstTokenAt(tagged, quotation.end) };
}

/** Index of the first token that starts at or after `offset`. */
export const firstTokenAt = ({ tokens }: Tagged, offset: number): number => countBefore(tokens, ({ start }) => start < offset);
