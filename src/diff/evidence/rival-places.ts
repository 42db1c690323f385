/** "was born in Turin" against "was born in Lyon": one thing that happens or stands in two places far from each other. */

import { upTo } from '../../speakers/read/reach.js';
import { areApart, type Whereabouts, whereIs } from '../../speakers/read/whereabouts.js';
import { oncePer } from '../../text/asked-once.js';
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import type { Analysis, Evidence, Frame, Mark, Part, Word } from '../types.js';
import { isOneThing, themeOf } from './alike.js';

const PLACED = new Set([...WORDS.placed].map(conceptOfWord));

export function rivalPlaces(a: Analysis, b: Analysis): Evidence | null {
  const theirs = stationsIn(b);
  for (const x of stationsIn(a)) {
    const y = theirs.find((other) => other.verb.concept === x.verb.concept && isOneThing(x.what, other.what) && farFrom(x, other));
    if (y === undefined) continue;
    const [left, right] = [x.mark, y.mark];
    const why = `“${a.text.slice(left.start, left.end)}” against “${b.text.slice(right.start, right.end)}” as the place`;
    return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.65, left: [left], right: [right] };
  }
  return null;
}

interface Station {
  readonly verb: Word;
  readonly what: Part;
  readonly places: readonly Whereabouts[];
  readonly mark: Mark;
}

const stationsIn = oncePer(({ frames }: Analysis): Station[] => frames.flatMap((frame) => stationOf(frame) ?? []));

function stationOf(frame: Frame): Station | null {
  const { verb, adjuncts, negated, open, copula } = frame;
  const what = themeOf(frame);
  if (what === null || negated || open || !(copula || PLACED.has(verb.concept))) return null;
  const words = adjuncts.filter(({ preposition }) => WORDS.whereabouts.has(preposition ?? '')).flatMap((part) => part.words);
  const places = placesIn(words);
  const [first, last] = [words[0], words.at(-1)];
  return places.length === 0 || !first || !last ? null : { verb, what, places, mark: { start: first.start, end: last.end } };
}

const LONGEST_NAME = 3;

function placesIn(words: readonly Word[]): Whereabouts[] {
  const found: Whereabouts[] = [];
  for (let i = 0; i < words.length; i++) {
    const run = upTo(words.slice(i, i + LONGEST_NAME), ({ text }) => !/^\p{Lu}/u.test(text)).map(({ text }) => text.replace(/['’]s$/u, ''));
    const names = run.map((_, k) => run.slice(0, run.length - k));
    const place = names.map((name) => ({ length: name.length, is: whereIs(name.join(' ')) })).find(({ is }) => is !== null);
    if (!place?.is) continue;
    found.push(place.is);
    i += place.length - 1;
  }
  return found;
}

const farFrom = (x: Station, y: Station): boolean => x.places.every((one) => y.places.every((other) => areApart(one, other)));
