/** "It had issued the visa." "No visa had been issued": the same deed, done and not done. */
import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import type { Act } from '../../model.js';
import { isBefore, isOutermost, type Known, mayBeDenied, NEAR, PUT_FORWARD } from './claims.js';
import { isNegative, weighty } from './words.js';

const TOLD: ReadonlySet<Act> = new Set<Act>([...PUT_FORWARD, 'believe']);

/** Of what somebody else said shortly before, the last that tells of the same deed the other way round. */
export function gainsaid(answer: Known, known: readonly Known[]): number | null {
  if (!PUT_FORWARD.has(answer.claim.act) || answer.claim.within !== null || !isSomebody(answer)) return null;
  const before = known
    .slice(Math.max(0, answer.index - NEAR), answer.index)
    .filter((other) => TOLD.has(other.claim.act) && isOutermost(other) && mayBeDenied(other, answer) && isBefore(other, answer, REACH));
  const figure = isTrueFigure(answer.words) ? before.findLast((other) => isFigure(other.words))?.index : undefined;
  return (
    figure ??
    before.findLast((other) => other.speaker !== null && isOpposite(answer.words, other.words, isBefore(other, answer, 1)))?.index ??
    null
  );
}

/** "The true cost is rather nine million": another has been told. */
const isTrueFigure = ([the, real, amount, ...rest]: readonly Token[]): boolean =>
  NAMING.definite.has(the?.lower ?? '') &&
  NAMING.realMarks.has(real?.lower ?? '') &&
  NAMING.amounts.has(amount?.lower ?? '') &&
  (rest.some(({ pos }) => pos === 'number') || rest.some(({ lower }) => NAMING.amountUnits.has(lower)));

const isFigure = (words: readonly Token[]): boolean => words.some(({ pos, text }) => pos === 'number' || /\d/.test(text));

/** Known, or told by a noun: "said the head". */
const isSomebody = ({ speaker, source }: Known): boolean => speaker !== null || source.some(({ pos }) => pos === 'noun' || pos === 'name');

/** In sentences. */
const REACH = 2;

/** One of them negative, and what is denied is the verb of the other; with another word of weight in common where they are not near. */
function isOpposite(one: readonly Token[], other: readonly Token[], near: boolean): boolean {
  if (isNegative(one) === isNegative(other)) return false;
  const [no, yes] = isNegative(one) ? [one, other] : [other, one];
  const done = new Set(deeds(yes));
  const deed = undone(no);
  if (deed === undefined || !done.has(deed)) return false;
  const said = weighty(yes);
  return near || [...weighty(no)].filter((word) => said.has(word)).length >= LEAST;
}

/** Words of weight in common, the verb among them. */
const LEAST = 2;

/** The verb behind the first negative, or right before it: "hid nothing". */
function undone(words: readonly Token[]): string | undefined {
  const at = words.findIndex(({ lower, pos }) => pos === 'not' || NAMING.negatives.has(lower));
  const behind = words.slice(at + 1, at + 1 + FARTHEST);
  const mark = behind.findIndex(({ pos }) => pos === 'mark');
  const [deed] = deeds(mark < 0 ? behind : behind.slice(0, mark));
  return deed ?? deeds(words.slice(Math.max(0, at - 1), at))[0];
}

/** In words. */
const FARTHEST = 6;

/** Verbs for what somebody does, not for what they know, see or are. */
const deeds = (words: readonly Token[]): string[] =>
  words.flatMap(({ pos, lemma }) => (pos === 'verb' && !NAMING.mindful.has(lemma) && !NAMING.everyday.has(lemma) ? [lemma] : []));
