/** "was founded in 1923 and moved in 1950" against "was founded in 1950": one happening, at the two times that its own verb has. */
import { oncePer } from '../../text/asked-once.js';
import { READS, WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { timeConflicts } from '../times.js';
import type { Analysis, Evidence, Frame, Mark, Part, Times, Word } from '../types.js';
import { isOneThing, themeOf } from './alike.js';

const EVENTS = new Set([...WORDS.once].map(conceptOfWord));
/** With one and the same doer only. */
const EACH = new Set([...WORDS.onceEach].map(conceptOfWord));

export function rivalTimes(a: Analysis, b: Analysis): Evidence | null {
  const theirs = happeningsIn(b);
  for (const x of happeningsIn(a)) {
    const y = theirs.find((other) => isOneHappening(x, other) && differ(x.times, other.times));
    if (y === undefined) continue;
    const [left, right] = [x.mark, y.mark];
    const why = `“${a.text.slice(left.start, left.end)}” against “${b.text.slice(right.start, right.end)}” for the same event`;
    return { verdict: 'contradicts', kind: 'date', why, confidence: 0.7, left: [left], right: [right] };
  }
  return null;
}

function isOneHappening(x: Happening, y: Happening): boolean {
  if (x.verb.concept !== y.verb.concept || !isOneThing(x.what, y.what)) return false;
  return EVENTS.has(x.verb.concept) || (x.who !== null && y.who !== null && isOneThing(x.who, y.who));
}

interface Happening {
  readonly verb: Word;
  readonly who: Part | null;
  /** What came about, or whom it befell. */
  readonly what: Part;
  readonly times: Times;
  readonly mark: Mark;
}

const happeningsIn = oncePer((side: Analysis): Happening[] => side.frames.flatMap((frame) => happeningOf(side, frame) ?? []));

function happeningOf({ words: all }: Analysis, frame: Frame): Happening | null {
  const { verb, doer: who, adjuncts, negated, open } = frame;
  const what = themeOf(frame);
  const [first, last] = [adjuncts[0]?.words[0], adjuncts.at(-1)?.words.at(-1)];
  if (
    what === null ||
    negated ||
    open ||
    first === undefined ||
    last === undefined ||
    !(EVENTS.has(verb.concept) || EACH.has(verb.concept))
  )
    return null;
  const words = all.filter(({ start, end }) => start > verb.start && end <= last.end);
  return { verb, who, what, times: READS.times(words), mark: { start: first.start, end: last.end } };
}

/** Days of the week and hours come round again. */
const differ = (x: Times, y: Times): boolean =>
  timeConflicts(x, y).some((part) => part === 'years' || part === 'dates' || part === 'months');
