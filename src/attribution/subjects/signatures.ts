/** Names on lines of their own, above or below a quotation that fills its paragraph. */
import type { Tagged } from '../../document.js';
import { firstFrom } from '../../sorted.js';
import { buildClause, type Clause, clauseFrom, lowerAt, posAt, quotationWords, tokenAt, type Words } from '../clause/clause.js';
import { quotationsByStart } from '../clause/quotations.js';

/** The longest line that is read as a signature, in words and marks. */
const LONGEST = 14;
/** How many quotations with their names are gone back over. */
const MOST = 30;

/** The paragraph below a quotation that fills its own, if it is a name and no sentence: “Ana Reyes, Velm”. */
export function signatureBelow(clause: Clause, at: number): Words | null {
  const paragraph = filledBy(clause, at);
  return paragraph === null || stand(clause.tagged, paragraph) === 'above' ? null : signatureIn(clause.tagged, paragraph + 1);
}

/** The same above it, with a calling or a place behind the name; of names and quotations in turn the first tells which way they go. */
export function signatureAbove(clause: Clause, at: number): Words | null {
  const paragraph = filledBy(clause, at);
  if (paragraph === null || stand(clause.tagged, paragraph) !== 'above') return null;
  const above = signatureIn(clause.tagged, paragraph - 1);
  return above && isDescribed(clause.tagged, above) ? above : null;
}

/** The paragraph that the quotation at `at` fills, or null. */
const filledBy = ({ tagged, paragraph }: Clause, at: number): number | null =>
  quotationIn(tagged, paragraph)?.from === at ? paragraph : null;

/** Where the names of a run of names and quotations stand. */
function stand(tagged: Tagged, paragraph: number): 'above' | 'below' {
  let at = paragraph;
  for (let i = 0; i < MOST && signatureIn(tagged, at - 1); i++) {
    if (!quotationIn(tagged, at - 2)) return 'above';
    at -= 2;
  }
  return 'below';
}

/** The quotation that fills a paragraph, as words, or null. */
function quotationIn(tagged: Tagged, index: number): Words | null {
  const paragraph = tagged.paragraphs[index];
  const quotation = paragraph && quotationsByStart(tagged).get(paragraph.start);
  return quotation && quotation.end >= paragraph.end ? quotationWords(tagged, quotation) : null;
}

/** The paragraph, of one sentence, without what the words are about. */
function signatureIn(tagged: Tagged, index: number): Words | null {
  const { sentences } = tagged;
  const sentence = sentences[firstFrom(sentences, index, ({ paragraph }) => paragraph)];
  if (sentence?.paragraph !== index || sentences[sentence.index + 1]?.paragraph === index) return null;
  if (sentence.endToken - sentence.firstToken > LONGEST) return null;
  const clause = buildClause(tagged, sentence.index);
  const from = behindTopic(clause);
  return isSignature(clauseFrom(clause, from, clause.groups)) ? { from, end: clause.end } : null;
}

/** "Roads: Ana Reyes": the name behind what the words are about. */
function behindTopic({ tagged: { tokens }, from, end }: Clause): number {
  const colon = tokens.slice(from, Math.min(end, from + LONGEST_TOPIC)).findIndex(({ text }) => text === ':');
  const name = tokens.slice(from + colon + 1, end);
  const isName = name.length > 1 && name.at(-1)?.pos === 'name' && name.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  return isName ? end - name.length : from;
}

/** In words, with its colon. */
const LONGEST_TOPIC = 5;

const isSignature = (clause: Clause): boolean =>
  clause.groups.length === 0 && opensName(clause, clause.from) && !/^[.!?:”"’]$/.test(lowerAt(clause, clause.end - 1));

/** A first name that looks like no name stands before one that does. */
const opensName = (clause: Clause, at: number): boolean =>
  posAt(clause, at) === 'name' || (posAt(clause, at + 1) === 'name' && /^\p{Lu}\p{Ll}/u.test(tokenAt(clause, at)?.text ?? ''));

/** "Ana Reyes, baker", "Ana Reyes (54)": a name alone is as likely a heading. */
const isDescribed = ({ tokens }: Tagged, { from, end }: Words): boolean =>
  tokens[from - 1]?.text === ':' || tokens.slice(from, end).some(({ text }) => text === ',' || text === '(');
