/** Why two wordings that look like opposites may both be so. */
import type { ReadClaim } from '../claims.js';
import { READS, WORDS } from '../compared.js';
import { contrast } from '../distinct.js';
import { rootOf } from '../roots.js';
import type { Analysis, Quantity, Word } from '../types.js';
import type { Tie } from './beside.js';
import { amountsOf } from './evidence-features.js';
import { kinOf } from './kinship.js';
import type { Pair } from './pairs.js';
import { haveContrastingNouns, haveOtherSubjects, isAnybody } from './subjects.js';
import { CONFLICTS } from './verdict-features.js';

type Laid = Pick<Pair, 'a' | 'b' | 'beside'>;

interface Reason {
  readonly id: string;
  readonly why: string;
  readonly holds: (pair: Laid, signs: ReadonlySet<string>) => boolean;
}

const OPPOSED = ['antonym', 'opposed'];
const TURNED = ['turned', 'act turned', 'one says no', ...OPPOSED];
const CLASHING = ['counts clash', 'measures clash', 'shares clash'];
const OTHER_DAY = ['other days', 'other weekdays', 'other relative', 'other months', 'other dates', 'other years'];
/** What is said of words that were spoken is not said of their day. */
const ANSWERS = ['denies', 'rejects', 'never said', 'no utterance'];

const some = (signs: ReadonlySet<string>, wanted: readonly string[]): boolean => wanted.some((one) => signs.has(one));
const isClash = (signs: ReadonlySet<string>): boolean => some(signs, ['turned', ...OPPOSED, ...CLASHING]);

const REASONS: readonly Reason[] = [
  {
    id: 'other-day',
    why: 'what is so on one day may not be so on another; "not until June" tells the day itself',
    holds: ({ a, b }, signs) => some(signs, OTHER_DAY) && isClash(signs) && !some(signs, ANSWERS) && ![a.own, b.own].some(namesDeadline),
  },
  {
    id: 'past',
    why: 'what was so years ago may not be so now',
    holds: ({ a, b }, signs) => READS.isPastAgainstNow(a.own.times, b.own.times) && isClash(signs),
  },
  {
    id: 'ahead',
    why: 'what will come, or hangs on something, is not what is or was',
    holds: ({ a, b }) => (isAhead(a.own) && !isOfLater(b.own)) || (isAhead(b.own) && !isOfLater(a.own)),
  },
  {
    id: 'bound',
    why: 'what somebody offers or promises to do is not done yet',
    holds: ({ a, b }) => isPromise(a, b) || isPromise(b, a),
  },
  {
    id: 'declined',
    why: 'who does not say, or does not deny, puts nothing forward',
    holds: ({ a, b }) => [a, b].some(({ claim }) => claim.act === 'decline'),
  },
  {
    id: 'conceded',
    why: 'what one side grants is not what it disputes',
    holds: ({ a, b }, signs) => concedes(a) || concedes(b) || (signs.has('granted') && !signs.has('turned')),
  },
  {
    id: 'other-counts',
    why: 'so many of one and so many of another',
    holds: (_, signs) => signs.has('other clash') && !signs.has('amount one deed clash') && !some(signs, [...OTHER_CONFLICTS]),
  },
  {
    id: 'other-heads',
    why: 'two things that are counted, each by a name of its own',
    holds: ({ a, b }, signs) => signs.has('counts clash') && !some(signs, [...OTHER_CONFLICTS]) && countOthers(a.own, b.own),
  },
  {
    id: 'other-subject',
    why: 'what is said of one is not said of another',
    holds: ({ a, b }, signs) => some(signs, [...TURNED, ...CLASHING]) && haveOtherSubjects(a.own, b.own),
  },
  {
    id: 'contrast',
    why: 'a noun that each tells apart by its own word stands for two things',
    holds: ({ a, b }) => haveContrastingNouns(a.own, b.own),
  },
  {
    id: 'shares',
    why: 'shares of those that are told apart are no shares of one',
    holds: ({ a, b }, signs) => signs.has('shares clash') && contrast(a.own, b.own),
  },
  {
    id: 'neither',
    why: 'what has not gone up has not gone down either',
    holds: ({ beside }, signs) => signs.has('both say no') && beside.ties.some(isNeither),
  },
  {
    id: 'both-not',
    why: 'two who each did not do a thing',
    holds: (_, signs) => signs.has('both say no') && signs.has('act alike other doer'),
  },
  {
    id: 'two-counts',
    why: 'so many were taken and so many let go: of each there is a number of its own',
    holds: ({ a, b }, signs) => some(signs, OPPOSED) && signs.has('same counts clash') && areExact(a.own, b.own),
  },
];

/** The first reason that holds, or null. */
export function whyBothSo(pair: Laid, signs: readonly string[]): Pick<Reason, 'id' | 'why'> | null {
  const known = new Set(signs);
  return REASONS.find(({ holds }) => holds(pair, known)) ?? null;
}

/** "not until June", "no day sooner". */
const namesDeadline = ({ words }: Analysis): boolean =>
  words.some(({ lower }) => WORDS.deadlines.has(lower)) && words.some(({ negated }) => negated);

/** Its first verb tells what will come, or it hangs on something, or is asked. */
function isAhead({ words, text }: Analysis): boolean {
  const first = words.find(({ pos }) => VERBAL.has(pos));
  return (
    (first !== undefined && WORDS.coming.has(first.lower)) ||
    words.some(({ lower }) => WORDS.conditions.has(lower)) ||
    text.trimEnd().endsWith('?')
  );
}

const VERBAL: ReadonlySet<Word['pos']> = new Set<Word['pos']>(['verb', 'auxiliary', 'modal']);
const isOfLater = ({ words }: Analysis): boolean => words.some(({ lower }) => WORDS.ahead.has(lower));

/** All that conflicts but two amounts, and that one of the two says no to whatever. */
const OTHER_CONFLICTS: ReadonlySet<string> = new Set([...CONFLICTS].filter((sign) => !CLASHING.includes(sign) && sign !== 'one says no'));

/** "The ministry accepts that …", in its own words. */
const concedes = ({ claim: { act, cue, within } }: ReadClaim): boolean =>
  act === 'confirm' && within === null && (cue?.text ?? '').split(' ').some((word) => CONCEDING.has(rootOf(word.toLowerCase())));

const CONCEDING = new Set([...WORDS.conceding].map(rootOf));

/** "31 attackers", "22 soldiers", not "31 soldiers", "22 people". */
function countOthers(a: Analysis, b: Analysis): boolean {
  const found = amountsOf(a, b);
  if (found === null || found.x.high === 0 || found.y.high === 0) return false;
  const [x, y] = [headOf(a, found.x), headOf(b, found.y)];
  return x !== undefined && y !== undefined && x.concept !== y.concept && ![x, y].some(isAnybody) && kinOf(x, y).nearness < KIN;
}

/** The noun that is counted: "soldiers" of "22 dead soldiers". */
function headOf({ words }: Analysis, { end, clause }: Quantity): Word | undefined {
  const behind = words.filter((word) => word.start >= end && word.clause === clause);
  const first = behind.findIndex(({ pos }) => pos === 'noun');
  return first < 0 || first > REACH ? undefined : behind.slice(first).find((_, i, all) => all[i + 1]?.pos !== 'noun');
}

/** In words, and how near two nouns are that may be of one thing. */
const REACH = 2;
const KIN = 0.3;

/** "offered to show the film". */
function isPromise({ claim, own }: ReadClaim, { claim: other }: ReadClaim): boolean {
  const [first] = own.words;
  const isOpen = first !== undefined && WORDS.infinitiveMarks.has(first.lower) && !own.words.some(({ negated }) => negated);
  return isOpen && claim.act === 'commit' && other.act !== 'commit';
}

const isNeither = ({ kinship, left, right }: Tie): boolean => kinship === 'antonym' && left.negated && right.negated;

/** The two numbers that clash are no bounds. */
function areExact(a: Analysis, b: Analysis): boolean {
  const found = amountsOf(a, b);
  return found !== null && isExact(found.x) && isExact(found.y);
}

const isExact = ({ low, high }: Quantity): boolean => low === high && low > 0;
