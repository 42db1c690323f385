/** Words that no list holds, at the start of a sentence, where the capital tells nothing: what stands behind them says that they are names. */

import type { Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { STATE_ARMS } from '../../world/organizations.js';
import { isCapital, isPersonHead, organizationClass, PREDICATE, singular, type Words } from './words.js';

/** Unknown words that the document says at the start of some sentence what they are. */
export function toldWords({ tokens, sentences }: Tagged): ReadonlySet<string> {
  const again = writtenAgain(tokens);
  const names = sentences.filter(
    ({ firstToken: at, endToken }) =>
      isUnknown(tokens, at) &&
      (isTold(tokens, at) || isTakenUp(tokens, at, endToken) || (again.has(tokens[at]?.text ?? '') && isOfOfficer(tokens, at))),
  );
  return new Set(names.map(({ firstToken }) => tokens[firstToken]?.text ?? ''));
}

/** Words with a capital that stand more than once. */
function writtenAgain(tokens: Words): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const token of tokens) if (isCapital(token)) (seen.has(token.text) ? again : seen).add(token.text);
  return again;
}

function isUnknown(tokens: Words, at: number): boolean {
  const token = tokens[at];
  return (
    token?.pos === 'noun' &&
    /^\p{L}+(?:-\p{Lu}\p{L}*)?$/u.test(token.text) &&
    !isPersonHead(token) &&
    NAMING.kindOf(singular(token.lower)) === null &&
    organizationClass(token) === null
  );
}

/** "Solbyr, the Bergen bank, …", "Solbyr, which …". */
function isTold(tokens: Words, at: number): boolean {
  const token = tokens[at];
  const comma = tokens[at + 1];
  const next = tokens[at + 2];
  if (comma?.text !== ',' || next?.sentence !== token?.sentence) return false;
  const word = next?.lower ?? '';
  return NAMING.articles.has(word) || NAMING.thingRelatives.has(word) || NAMING.personalRelative.has(word);
}

/** "Solbyr spokeswoman Kari Holm", of whom the text tells more. */
const isOfOfficer = (tokens: Words, at: number): boolean =>
  NAMING.bodyOffices.has(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 2]) && tokens[at + 2]?.pos === 'name';

/** "Solbyr has closed. The bank said …", "Solbyr has closed. It said …". */
const isTakenUp = (tokens: Words, at: number, next: number): boolean =>
  PREDICATE.has(tokens[at + 1]?.pos ?? '') && (classCalled(tokens, next) !== null || speaksOn(tokens, next));

/** "The bank said …": the class of what the next sentence begins with, where a verb stands behind it; a state has its bodies whatever was told. */
export function classCalled(tokens: Words, at: number): string | null {
  const article = tokens[at];
  const head = tokens[at + 1];
  const next = tokens[at + 2];
  if (!NAMING.definite.has(article?.lower ?? '') || isCapital(head) || !PREDICATE.has(next?.pos ?? '')) return null;
  const kind = organizationClass(head);
  return kind === null || STATE_ARMS.has(kind) ? null : kind;
}

/** "It said …", "It also blamed …": what speaks and is no person is a body, where "it rained" tells nothing. */
export function speaksOn(tokens: Words, at: number): boolean {
  const verb = tokens[at + 1]?.pos === 'adverb' ? tokens[at + 2] : tokens[at + 1];
  return NAMING.neuter.has(tokens[at]?.lower ?? '') && verb?.pos === 'verb' && NAMING.voicing.has(verb.lemma);
}
