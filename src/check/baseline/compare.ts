import { groupBy } from '../../group.js';
import type { Claim } from '../../model.js';
import { similarity, wordsOf } from '../wording.js';
import { entryOf, sameSpeaker, whoOf } from './entry.js';
import type { Entry } from './format.js';
import { shiftBetween } from './strength.js';

export type ChangeKind = 'new' | 'vanished' | 're-attributed' | 'softened' | 'hardened' | 'reworded';

/** A difference between a document and what the baseline knows of it. */
export type Change =
  | { readonly kind: 'new'; readonly before: null; readonly now: Entry; readonly claim: Claim }
  | { readonly kind: 'vanished'; readonly before: Entry; readonly now: null; readonly claim: null }
  | { readonly kind: Exclude<ChangeKind, 'new' | 'vanished'>; readonly before: Entry; readonly now: Entry; readonly claim: Claim };

interface Current {
  readonly claim: Claim;
  readonly entry: Entry;
}

interface Pair {
  readonly before: Entry;
  readonly now: Current;
}

interface Matching {
  readonly pairs: Pair[];
  readonly before: Entry[];
  readonly now: Current[];
}

/** Two wordings that share less than this are two claims, not one reworded. */
const REWORDED = 0.5;

/** The differences, in text order, those that vanished last. Claims are known by what they say and who says it, never by their place. */
export function compareClaims(known: readonly Entry[], claims: readonly Claim[]): Change[] {
  const start: Matching = { pairs: [], before: [...known], now: claims.map((claim) => ({ claim, entry: entryOf(claim) })) };
  const same = IDENTITIES.reduce(matchBy, start);
  const { pairs, before, now } = matchReworded(same);
  const changed = pairs.flatMap(changeOf);
  const fresh = now.map(({ claim, entry }): Change => ({ kind: 'new', before: null, now: entry, claim }));
  const order = new Map(claims.map((claim, at) => [claim, at]));
  const present = [...changed, ...fresh].sort((a, b) => place(a, order) - place(b, order));
  return [...present, ...before.map((entry): Change => ({ kind: 'vanished', before: entry, now: null, claim: null }))];
}

function place({ claim }: Change, order: ReadonlyMap<Claim, number>): number {
  return claim === null ? order.size : (order.get(claim) ?? 0);
}

/** What makes two entries one claim, strictest first, so that of several claims with one content each finds its own. */
const IDENTITIES: readonly ((entry: Entry) => string)[] = [
  (entry) => JSON.stringify([entry.key, whoOf(entry), entry.cue, entry.kind, entry.negated, entry.hedged]),
  (entry) => JSON.stringify([entry.key, whoOf(entry)]),
  (entry) => JSON.stringify([entry.key, entry.cue]),
  (entry) => entry.key,
];

function matchBy({ pairs, before, now }: Matching, identity: (entry: Entry) => string): Matching {
  const waiting = groupBy(before, identity);
  const left: Current[] = [];
  const found = [...pairs];
  for (const current of now) {
    const match = waiting.get(identity(current.entry))?.shift();
    if (match) found.push({ before: match, now: current });
    else left.push(current);
  }
  return { pairs: found, before: [...waiting.values()].flat(), now: left };
}

/** Pairs what one speaker says in similar words, the most similar first. */
function matchReworded({ pairs, before, now }: Matching): Matching {
  const alikeOf = finderOf(before);
  const candidates = now.flatMap((current) => likeTo(current, alikeOf)).sort((left, right) => right.alike - left.alike);
  const usedBefore = new Set<Entry>();
  const usedNow = new Set<Current>();
  const found = [...pairs];
  for (const pair of candidates) {
    if (usedBefore.has(pair.before) || usedNow.has(pair.now)) continue;
    usedBefore.add(pair.before);
    usedNow.add(pair.now);
    found.push(pair);
  }
  return { pairs: found, before: before.filter((entry) => !usedBefore.has(entry)), now: now.filter((current) => !usedNow.has(current)) };
}

interface Known {
  readonly entry: Entry;
  readonly words: ReadonlySet<string>;
}

/** A word of more entries than this tells none of them from the others. */
const COMMON = 200;

/**
 * Finds the entries that can be alike. Two sets of which at least a third is shared have one of the rarest two thirds of either in common,
 * so that only entries with such a word are looked at, and the work does not grow with the square of the claims.
 */
function finderOf(entries: readonly Entry[]): (words: ReadonlySet<string>) => ReadonlySet<Known> {
  const index = new Map<string, Known[]>();
  for (const entry of entries) {
    const known = { entry, words: new Set(wordsOf(entry.text)) };
    for (const word of known.words) remember(index, word, known);
  }
  const often = (word: string): number => index.get(word)?.length ?? 0;
  return (words) => {
    const rarest = [...words].sort((left, right) => often(left) - often(right)).slice(0, Math.floor((words.size * 2) / 3) + 1);
    return new Set(rarest.filter((word) => often(word) <= COMMON).flatMap((word) => index.get(word) ?? []));
  };
}

function remember(index: Map<string, Known[]>, word: string, known: Known): void {
  const same = index.get(word);
  if (same === undefined) index.set(word, [known]);
  else if (same.length <= COMMON) same.push(known);
}

function likeTo(current: Current, alikeOf: ReturnType<typeof finderOf>): (Pair & { alike: number })[] {
  const words = new Set(wordsOf(current.entry.text));
  return [...alikeOf(words)]
    .filter(({ entry }) => sameSpeaker(entry, current.entry))
    .map(({ entry, words: others }) => ({ before: entry, now: current, alike: similarity(words, others) }))
    .filter(({ alike }) => alike >= REWORDED);
}

function changeOf({ before, now: { claim, entry } }: Pair): Change[] {
  const kind = kindOf(before, entry);
  return kind === null ? [] : [{ kind, before, now: entry, claim }];
}

function kindOf(before: Entry, now: Entry): Exclude<ChangeKind, 'new' | 'vanished'> | null {
  if (before.key !== now.key) return 'reworded';
  if (!sameSpeaker(before, now)) return 're-attributed';
  const shift = shiftBetween(before, now);
  if (shift !== null) return shift;
  const same = before.cue === now.cue && before.kind === now.kind && before.negated === now.negated && before.hedged === now.hedged;
  return same ? null : 'reworded';
}
