/** "was a liberal thinker" against "was a conservative politician": what one is called shuts out what it is called elsewhere. */

import { whereIs } from '../../speakers/read/whereabouts.js';
import { oncePer } from '../../text/asked-once.js';
import { NATIONALITIES } from '../../world/nationalities.js';
import { WORDS } from '../compared.js';
import { areContrasting } from '../distinct.js';
import { kinOf } from '../match/kinship.js';
import type { Analysis, Evidence, Frame, Naming, Part, Word } from '../types.js';
import { sameName } from './alike.js';
import { mark } from './mark.js';

export function classEvidence(a: Analysis, b: Analysis): Evidence | null {
  const theirs = callingsIn(b);
  for (const x of callingsIn(a)) {
    for (const y of theirs) {
      const clash = x.said !== y.said && sameName(x.who, y.who) ? clashOf(x, y) : null;
      if (clash === null || (clash.some(isOnce) && [a, b].some((side) => isTwice(side, x.as.head)))) continue;
      const [left, right] = clash;
      const why = `“${left.text}” against “${right.text}” of one and the same`;
      return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.6, left: [mark(left)], right: [mark(right)] };
    }
  }
  return null;
}

const isOnce = ({ lower }: Word): boolean => WORDS.noLonger.has(lower);

/** "the former president was elected president again" */
const isTwice = ({ words }: Analysis, { concept }: Word): boolean => words.filter((word) => word.concept === concept).length > 1;

interface Calling {
  readonly who: Part;
  readonly as: Naming;
  /** Stands behind "is", and not between commas. */
  readonly said: Frame | null;
}

const callingsIn = oncePer(({ frames }: Analysis): Calling[] =>
  frames.flatMap((frame) => {
    const { doer, undergoer, copula, negated, open } = frame;
    const parts = [doer, undergoer].filter((part) => part !== null);
    const beside = parts.flatMap((who) => who.namings.filter(isClass).map((as): Calling => ({ who, as, said: null })));
    const said = copula && !negated && !open && doer !== null ? (undergoer?.namings ?? []) : [];
    return [...beside, ...said.filter(isClass).map((as): Calling => ({ who: doer as Part, as, said: frame }))];
  }),
);

/** "a liberal thinker", "the second largest port". */
const isClass = ({ words }: Naming): boolean => WORDS.modified.has(words[0]?.lower ?? '') && words.length > 1;

/** Two words of theirs that cannot hold of one thing. */
function clashOf(x: Calling, y: Calling): readonly [Word, Word] | null {
  return placesOf(x.as, y.as) ?? bygone(x, y) ?? turned(bygone(y, x)) ?? opposedIn(x.as, y.as);
}

function opposedIn(x: Naming, y: Naming): readonly [Word, Word] | null {
  for (const one of ownOf(x)) {
    const other = ownOf(y).find((word) => shutsOut(one, word));
    if (other !== undefined) return [one, other];
  }
  return null;
}

/** "the Danish firm's German rival": what stands before the owner's mark is the owner's. */
const ownOf = ({ words }: Naming): readonly Word[] => words.slice(words.findLastIndex(({ text }) => /['’]s?$/u.test(text)) + 1);

/** What is the largest may be small among others. */
const shutsOut = (x: Word, y: Word): boolean =>
  x.concept !== y.concept &&
  isSuperlative(x) === isSuperlative(y) &&
  (kinOf(x, y).kinship === 'antonym' || areContrasting(x, y) || areOfOthers(x, y));

const isSuperlative = ({ lower, pos }: Word): boolean => pos !== 'noun' && WORDS.superlativeEnding.test(lower);

/** "a Danish painter", "a Dutch painter". */
function areOfOthers(x: Word, y: Word): boolean {
  if (![x, y].every(({ text }) => NATIONALITIES.has(text.toLowerCase()))) return false;
  const [mine, theirs] = [whereIs(x.text), whereIs(y.text)];
  return mine !== null && theirs !== null && ![...mine.countries].some((country) => theirs.countries.has(country));
}

/** "the second longest river", "the longest river". */
function placesOf(x: Naming, y: Naming): readonly [Word, Word] | null {
  if (x.head.concept !== y.head.concept) return null;
  const first = x.words.find((word) => isSuperlative(word) && y.words.some(({ concept }) => concept === word.concept));
  const second = y.words.find((word) => word.concept === first?.concept);
  if (first === undefined || second === undefined) return null;
  const [mine, theirs] = [placeIn(x), placeIn(y)];
  return mine?.concept === theirs?.concept ? null : [mine ?? first, theirs ?? second];
}

const placeIn = ({ words }: Naming): Word | undefined => words.find(({ lower }) => WORDS.laterPlaces.has(lower));

/** "a former mayor", "is the mayor". */
function bygone(x: Calling, y: Calling): readonly [Word, Word] | null {
  const once = x.as.words.find(isOnce);
  const isNow = y.said !== null && WORDS.isNow.has(y.said.verb.lower) && !y.as.words.some(isOnce);
  return once !== undefined && isNow && x.as.head.concept === y.as.head.concept ? [once, y.said.verb] : null;
}

const turned = (pair: readonly [Word, Word] | null): readonly [Word, Word] | null => pair && [pair[1], pair[0]];
