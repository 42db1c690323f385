/** What is seen of a voice: named features, each with the place that shows it. */

import type { Range } from '../../../document.js';
import type { Speaker } from '../../../model.js';
import { firstFrom } from '../../../sorted.js';
import { spanOf } from '../../../token.js';
import type { Placed, Two } from '../place.js';
import type { Which } from '../which.js';
import type { Hit } from './hits.js';
import type { Mention } from './mentions.js';
import type { Kinds } from './signs.js';
import type { View } from './view.js';

export interface Shown extends Range {
  readonly document: string;
}

/** Feature → where it shows, if it shows at a place. */
export type Features = Map<string, Shown | null>;

export interface Seen {
  /** What speaks for either side. */
  readonly sides: readonly [Features, Features];
  /** What tells whether somebody speaks for a side at all. */
  readonly either: Features;
}

/** Takes down what is seen: of one side, or of both alike. The first place stands. */
export interface Telling {
  readonly both: (name: string, at?: Shown | null) => void;
  readonly tell: (name: string, side: Which, at?: Shown | null) => void;
}

export function tellingInto({ sides, either }: Seen): Telling {
  const add = (features: Features, name: string, at: Shown | null): void => {
    if (!features.has(name)) features.set(name, at);
  };
  return { both: (name, at = null) => add(either, name, at), tell: (name, side, at = null) => add(sides[side], name, at) };
}

/** What has been read of the corpus. */
export interface Read {
  readonly two: Two;
  readonly kinds: Kinds;
  readonly views: ReadonlyMap<string, View>;
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Voices whose side is known, and by what. */
  readonly anchors: ReadonlyMap<string, Placed>;
  /** Who is known of the voices, by their keys. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Who speaks in a document, in the order of the text. */
  readonly order: ReadonlyMap<string, readonly Spoken[]>;
  /** How often those of each side speak in a document. */
  readonly shares: ReadonlyMap<string, readonly [number, number]>;
  readonly issuers: ReadonlyMap<string, Which>;
}

export interface Spoken {
  readonly key: string;
  readonly start: number;
  readonly paragraph: number;
}

/** Those that stand within a stretch of words. */
export function hitsBetween({ hits }: Read, view: View, from: number, to: number): readonly Hit[] {
  const all = hits.get(view.path) ?? [];
  const first = firstFrom(all, from, ({ at }) => at);
  const behind = firstFrom(all, to, ({ at }) => at);
  return all.slice(first, behind).filter(({ end }) => end <= to);
}

export function placeIn({ path, words }: View, at: number, end: number): Shown {
  return { document: path, ...spanOf(words, at, end) };
}
