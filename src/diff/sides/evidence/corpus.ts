/** The voices of a corpus, the words of its documents, and the kinds of the two sides. */

import type { Claim, Extraction } from '../../../model.js';
import { CAMPS, WORDS } from '../../compared.js';
import { baseOf } from '../../roots.js';
import { type Placed, placeOf, placeOfWords, type Two } from '../place.js';
import type { Which } from '../which.js';
import { type Hit, hitsIn } from './hits.js';
import { kindsAround, kindsOf } from './kinds.js';
import { type Capitals, capitalsIn } from './mentions.js';
import { type Kinds, signsOf } from './signs.js';
import { type DocumentText, type View, viewOf } from './view.js';
import { type Voice, voicesOf } from './voices.js';

export interface Corpus {
  readonly voices: readonly Voice[];
  readonly two: Two;
  readonly views: ReadonlyMap<string, View>;
  readonly capitals: Capitals;
  readonly kinds: Kinds;
  readonly extraction: Extraction;
  /** Names of speakers whose side the user gave: it stands, whatever the texts show. */
  readonly given: ReadonlySet<string>;
  /** Whether the texts speak of each side. */
  readonly known: readonly [boolean, boolean];
}

/** What a corpus is read with. */
export interface Reading {
  readonly texts: readonly DocumentText[];
  readonly given?: ReadonlySet<string>;
}

export function openCorpus(extraction: Extraction, { texts, given = new Set() }: Reading, two: Two): Corpus {
  const all = texts.map(viewOf);
  const named: Kinds = [kindsOf(two[0]), kindsOf(two[1])];
  const signs = signsOf(two, named, new Map());
  const hits = all.map((view) => ({ view, hits: hitsIn(view, signs) }));
  const called = all.flatMap(wordsCalled);
  const kindsHere = (side: Which, theirs: ReadonlySet<string>): ReadonlySet<string> => {
    const beside = wordsBeside(hits, side);
    return named[side].size > 0 || beside.length === 0 ? named[side] : kindsAround({ beside, called, theirs });
  };
  const left = kindsHere(0, named[1]);
  const kinds = toldApart([left, kindsHere(1, left)]);
  const isKnown = (side: Which): boolean => hits.some((one) => one.hits.some((hit) => hit.side === side));
  return {
    voices: voicesOf(extraction),
    two,
    views: new Map(all.map((view) => [view.path, view])),
    capitals: capitalsIn(all),
    kinds,
    extraction,
    given,
    known: [two[0].known || isKnown(0), two[1].known || isKnown(1)],
  };
}

/** An army against rebels is the state's, though rebels have armies too. */
const toldApart = ([left, right]: Kinds): Kinds => [without(left, right), without(right, left)];

/** Without the kinds that the other is, if that one is nothing else. */
function without(own: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  const rest = [...own].filter((kind) => !other.has(kind));
  return rest.length > 0 && [...other].every((kind) => own.has(kind)) ? new Set(rest) : own;
}

/** "The club". */
const wordsCalled = ({ words }: View): string[] =>
  words.flatMap(({ lower }, at) => (CAMPS.definite.has(words[at - 1]?.lower ?? '') ? [lower] : []));

/** The words right behind and before a side's names. */
function wordsBeside(all: readonly { readonly view: View; readonly hits: readonly Hit[] }[], side: number): string[] {
  return all.flatMap(({ view: { words }, hits }) =>
    hits
      .filter((hit) => hit.side === side && BY_NAME.has(hit.how))
      .flatMap(({ at, end }) => [...beforeName(words, at), ...words.slice(end, end + 3)])
      .map(({ lower }) => lower),
  );
}

/** "The club Brenn"; in "the regulator said Brenn was late" the regulator is somebody else. */
function beforeName(words: View['words'], at: number): View['words'] {
  const near = words.slice(Math.max(0, at - 2), at);
  return near.slice(near.findLastIndex(({ lower }) => WORDS.saying.has(baseOf(lower))) + 1);
}

const BY_NAME: ReadonlySet<string> = new Set(['name', 'short', 'adjective', 'acronym']);

/** Whose side is told outright: by the bodies that somebody is said to speak for, or by the words of a source. */
export function anchorsOf({ voices, two }: Corpus): Map<string, Placed> {
  const out = new Map<string, Placed>();
  for (const { key, speaker, claims } of voices) {
    const placed = speaker ? placeOf(speaker, two) : placedByWords(claims, two);
    if (placed) out.set(key, placed);
  }
  return out;
}

function placedByWords([claim]: readonly Claim[], two: Two): Placed | null {
  const side = placeOfWords([claim?.source?.text ?? ''], two);
  return side === null ? null : { side, by: 'words' };
}
