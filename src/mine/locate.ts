/** Where the words of gold of our own stand in its text: such gold has words and no offsets. */
import type { Range } from '../document.js';
import type { GoldClaim } from '../eval/claim-gold.js';
import type { GoldAttribution } from './examples.js';

const JOINT = ' […] ';

/** Ranges of each claim's words, in UTF-16 units; of words that stand in several places, those that lie nearest to each other. */
export function locate(text: string, claims: readonly GoldClaim[]): GoldAttribution[] {
  const taken = new Set<number>();
  return claims.map(({ content, cue, source }) => {
    const { contents, cues } = nearest(text, { content, cue }, taken);
    for (const { start } of cues) taken.add(start);
    return { content: contents, cue: cues, source: beside(text, source, cues[0] ?? contents[0]) };
  });
}

interface Placed {
  readonly contents: readonly Range[];
  readonly cues: readonly Range[];
}

/** A cue that an earlier claim has does not serve again unless there is no other. */
function nearest(text: string, { content, cue }: { content: string; cue: string }, taken: ReadonlySet<number>): Placed {
  let best: Placed = { contents: [], cues: [] };
  let least = Number.POSITIVE_INFINITY;
  for (const contents of chains(text, content))
    for (const cues of cue === '' ? [[]] : chains(text, cue)) {
      const distance = gap(contents, cues) + (cues.some(({ start }) => taken.has(start)) ? text.length : 0);
      if (distance >= least) continue;
      least = distance;
      best = { contents, cues };
    }
  return best;
}

/** Every place of the first piece, with the next place of each further piece behind it. */
function chains(text: string, joined: string): Range[][] {
  const [first = '', ...rest] = joined.split(JOINT);
  return placesOf(text, first).flatMap((start) => {
    const out = [{ start, end: start + first.length }];
    for (const piece of rest) {
      const at = text.indexOf(piece, out.at(-1)?.end ?? start);
      if (at < 0) return [];
      out.push({ start: at, end: at + piece.length });
    }
    return [out];
  });
}

function placesOf(text: string, piece: string): number[] {
  const out: number[] = [];
  for (let at = text.indexOf(piece); at >= 0 && piece !== ''; at = text.indexOf(piece, at + 1)) if (isWhole(text, at, piece)) out.push(at);
  return out;
}

/** Not a part of a longer word. */
const isWhole = (text: string, at: number, piece: string): boolean =>
  !(/^\p{L}/u.test(piece) && /\p{L}$/u.test(text.slice(0, at))) &&
  !(/\p{L}$/u.test(piece) && /^\p{L}/u.test(text.slice(at + piece.length)));

/** Characters between the nearest of the ranges; overlapping is farther than touching. */
function gap(a: readonly Range[], b: readonly Range[]): number {
  let least = b.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (const x of a)
    for (const y of b) {
      const apart = Math.max(y.start - x.end, x.start - y.end);
      least = Math.min(least, apart < 0 ? 40 - apart : apart);
    }
  return least;
}

function beside(text: string, source: string | null, anchor: Range | undefined): Range[] {
  if (source === null || !anchor) return [];
  const all = chains(text, source);
  const [first] = all.sort((a, b) => gap(a, [anchor]) - gap(b, [anchor]));
  return first ?? [];
}
