/** Words that no list holds, at the start of a sentence, where the capital tells nothing: what stands behind them says that they are names. */

import type { Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { isOfClub, STATE_ARMS } from '../../world/organizations.js';
import { calledBefore } from './called-before.js';
import { onwards } from './reach.js';
import { isCapital, isPersonHead, organizationClass, PREDICATE, singular, type Words } from './words.js';

/** Unknown words that the document says at the start of some sentence what they are. */
export function toldWords({ tokens, sentences }: Tagged): ReadonlySet<string> {
  const again = writtenAgain(tokens);
  const names = sentences.filter(
    ({ firstToken: at, endToken }) =>
      isUnknown(tokens, at) &&
      (isTold(tokens, at) ||
        isFounded(tokens, at + 1) ||
        isTakenUp(tokens, at, endToken) ||
        isOfOfficer(tokens, at, again) ||
        isCalledBefore(tokens, at)),
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

/** "Solbyr was founded". */
export const isFounded = (tokens: Words, verb: number): boolean =>
  NAMING.heldOnce.has(tokens[verb]?.lower ?? '') && NAMING.doneToBodies.has(tokens[verb + 1]?.lower ?? '');

/** "Solbyr chief executive Kari Holm"; of "Solbyr spokeswoman Kari Holm", who may be a person's, the text tells more. */
function isOfOfficer(tokens: Words, at: number, again: ReadonlySet<string>): boolean {
  const office = NAMING.chiefWord.has(tokens[at + 1]?.lower ?? '') && !isCapital(tokens[at + 2]) ? at + 2 : at + 1;
  const head = tokens[office]?.lower ?? '';
  const isNamed = isCapital(tokens[office + 1]) && tokens[office + 1]?.pos === 'name';
  return (
    isNamed && NAMING.bodyOffices.has(head) && (!NAMING.personalOffices.has(head) || isOfClub(head) || again.has(tokens[at]?.text ?? ''))
  );
}

/** "The bank has closed. Solbyr had", "… Solbyr LNG had". */
const isCalledBefore = (tokens: Words, at: number): boolean =>
  calledBefore(tokens, at, isCapital(tokens[at + 1]) ? at + 2 : at + 1) !== null && !NAMING.pluralPattern.test(tokens[at]?.lower ?? '');

/** "Solbyr has closed. The bank said …", "Solbyr has closed. It said …". */
const isTakenUp = (tokens: Words, at: number, next: number): boolean =>
  PREDICATE.has(tokens[at + 1]?.pos ?? '') && (classCalled(tokens, next) !== null || speaksOn(tokens, next) || isLed(tokens, at));

/** "Solbyr has closed. Chief executive Kari Holm …": in the sentence, or one of the two behind it, somebody leads a firm and it is not told which. */
export function isLed(tokens: Words, from: number): boolean {
  const first = tokens[from]?.sentence ?? 0;
  for (let at = from + 1; at < from + FARTHEST && (tokens[at]?.sentence ?? first + LAST + 1) <= first + LAST; at++)
    if (isBareLeader(tokens, at)) return true;
  return false;
}

/** In tokens, and in sentences. */
const FARTHEST = 90;
const LAST = 2;

/** "Chief executive Kari Holm", "the finance director, Kari Holm". */
function isBareLeader(tokens: Words, at: number): boolean {
  const [before, head, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (
    !NAMING.leadsFirm.has(head?.lower ?? '') &&
    !(NAMING.branchHeads.has(head?.lower ?? '') && NAMING.firmBranches.has(before?.lower ?? ''))
  )
    return false;
  const isNamed = isNameAt(tokens, behind?.text === ',' ? at + 2 : at + 1);
  const lead = tokens[NAMING.firmBranches.has(before?.lower ?? '') || NAMING.chiefWord.has(before?.lower ?? '') ? at - 2 : at - 1];
  const isBare = lead?.sentence !== head?.sentence || NAMING.definite.has(lead?.lower ?? '') || lead?.pos === 'mark';
  return isNamed && isBare;
}

const isNameAt = (tokens: Words, at: number): boolean => isCapital(tokens[at]) && isCapital(tokens[at + 1]);

/** "The bank said …", "The Halden bank said …": the class of what the next sentence begins with, where a verb stands behind it; a state has its bodies whatever was told. */
export function classCalled(tokens: Words, at: number): string | null {
  if (!NAMING.definite.has(tokens[at]?.lower ?? '')) return null;
  const from = onwards(at + 1, at + LONGEST_HOME, (i) => isHomeWord(tokens, i));
  const head = tokens[from];
  if (isCapital(head) || !PREDICATE.has(tokens[from + 1]?.pos ?? '')) return null;
  const kind = organizationClass(head);
  if (kind === null || STATE_ARMS.has(kind)) return null;
  return from === at + 1 || NAMING.kindsFromPlaces.has(kind) ? kind : null;
}

/** "Halden", "Oslo-based", "nine-shop". */
const isHomeWord = (tokens: Words, at: number): boolean =>
  (isCapital(tokens[at]) && /^(?:name|adjective)$/.test(tokens[at]?.pos ?? '')) ||
  [tokens[at], tokens[at + 1], tokens[at - 1]].some((word) => word?.text === '-') ||
  tokens[at]?.text.includes('-') === true;

/** In tokens. */
const LONGEST_HOME = 6;

/** "It said …", "It also blamed …": what speaks and is no person is a body, where "it rained" tells nothing. */
export function speaksOn(tokens: Words, at: number): boolean {
  const verb = tokens[at + 1]?.pos === 'adverb' ? tokens[at + 2] : tokens[at + 1];
  return NAMING.neuter.has(tokens[at]?.lower ?? '') && verb?.pos === 'verb' && NAMING.voicing.has(verb.lemma);
}
