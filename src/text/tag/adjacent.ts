/** Whether a tagger's pattern can match a sentence at all, told by its first two words: cheaper than to try it at every word. */

/** What a pattern asks of one word; compromise's own shape. Keys not named here make it anything but plain. */
export interface Asked {
  readonly tag?: string;
  readonly word?: string;
  readonly fastOr?: ReadonlySet<string>;
}

/** A word as the tagger holds it. */
export interface TaggerWord {
  readonly text: string;
  readonly normal: string;
  readonly machine?: string | null;
  readonly implicit?: string;
  readonly root?: string;
  readonly alias?: readonly string[];
  readonly tags: ReadonlySet<string>;
}

const PLAIN_KEYS: ReadonlySet<string> = new Set(['tag', 'word', 'fastOr', 'operator', 'group', 'groupStart', 'groupEnd']);

/** Asks for exactly one word: not optional, repeated, negated or bound to an edge. */
const isPlain = (asked: Asked | undefined): asked is Asked =>
  asked !== undefined && Object.keys(asked).every((key) => PLAIN_KEYS.has(key)) && (asked.tag ?? asked.word ?? asked.fastOr) !== undefined;

/** The first word or two of a pattern that can be asked for in advance; none if they are not plain. */
export function plainStart(regs: readonly Asked[]): readonly Asked[] {
  const [first, second] = regs;
  if (!isPlain(first)) return [];
  return isPlain(second) ? [first, second] : [first];
}

/** False only where no word, or no pair of neighbours, is what the pattern starts with. */
export function mayStart(words: readonly TaggerWord[], [first, second]: readonly Asked[]): boolean {
  if (!first) return true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !answers(word, first)) continue;
    if (!second) return true;
    // A part of a contraction ("don't") may stand for the next word too.
    const next = words[at + 1];
    if (word.implicit || (next && answers(next, second))) return true;
  }
  return false;
}

function answers(word: TaggerWord, { tag, word: asked, fastOr }: Asked): boolean {
  if (asked !== undefined)
    return word.normal === asked || word.text === asked || word.machine === asked || (word.alias?.includes(asked) ?? false);
  if (tag !== undefined) return word.tags.has(tag);
  return fastOr?.has(word.root || word.implicit || word.machine || word.normal) === true || fastOr?.has(word.text) === true;
}
