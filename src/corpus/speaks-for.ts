import { compare } from '../compare.js';
import { countEach } from '../group.js';
import type { Span } from '../model.js';
import type { Placed } from './related.js';

/** What is needed of a speaker to tell whom they speak for. */
export interface Speaking {
  readonly members: readonly Placed[];
  readonly name: string;
  side: string | null;
  /** The state whose authority it is. */
  readonly state: string | null;
}

/** One description that shows whom somebody speaks for. */
export interface Shown<S> extends Span {
  readonly body: S;
  readonly how: string;
  /** The document's. */
  readonly path: string;
}

/** Everything that the documents say of whom a speaker speaks for, in the order of the documents' paths and of their texts. */
export function shownFor<S extends Speaking>(
  speaker: S,
  speakerOf: (document: number, entity: number) => S | undefined,
): readonly Shown<S>[] {
  const shown = speaker.members.flatMap(({ document, path, fact }) =>
    (fact.affiliations ?? []).flatMap(({ body, how, start, end, text }) => {
      const found = speakerOf(document, body);
      return found && found !== speaker ? [{ body: found, how, path, start, end, text }] : [];
    }),
  );
  // Most speak for nobody: one list is enough for all of them.
  return shown.length === 0 ? NONE : shown.sort((a, b) => compare(a.path, b.path) || a.start - b.start);
}

const NONE: readonly never[] = [];

/**
 * The bodies from the nearest to the widest: the one that is shown most often, whom that one speaks for, and so on up to the side; behind an
 * authority that speaks for itself, the state whose it is.
 * @param bodyOf the body that somebody is shown to speak for most often
 */
export function chainOf<S extends Speaking>(speaker: S, bodyOf: (speaker: S) => S | null): string[] {
  const names: string[] = [];
  const seen = new Set<S>([speaker]);
  for (let next = bodyOf(speaker); next !== null && !seen.has(next); next = bodyOf(next)) {
    seen.add(next);
    names.push(next.name);
    speaker.side = next.side ?? next.name;
  }
  const { side, name } = speaker;
  if (side !== null && side !== names.at(-1) && (side !== name || names.length === 0)) names.push(side);
  const state = [...seen].at(-1)?.state ?? null;
  return state === null || names.includes(state) ? names : [...names, state];
}

/** The body that most descriptions name; of equals the first. */
export function foremostBody<S>(shown: readonly Shown<S>[]): S | null {
  const counts = countEach(shown.map(({ body }) => body));
  let best: S | null = null;
  for (const [body, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = body;
  return best;
}
