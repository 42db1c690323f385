/** Mines the table that tells whose side a speaker is on, from marked events; folds by event tell what to expect of the next one. */

import { anchorsOf, type Corpus, openCorpus } from '../diff/sides/evidence/corpus.js';
import { featuresOf } from '../diff/sides/evidence/features.js';
import { readCorpus } from '../diff/sides/evidence/read.js';
import type { Seen } from '../diff/sides/evidence/seen.js';
import { voiceKeys } from '../diff/sides/evidence/voices.js';
import { leadOf, ofEither } from '../diff/sides/evidence/weigh.js';
import { partyNamed } from '../diff/sides/party.js';
import type { EventGold, MarkedPair, Ref } from '../eval/event-gold.js';
import type { SidesTable } from '../languages/weights.js';
import type { MarkedEvent } from './events.js';
import { type Example, type Training, train } from './train.js';

/** A marked snippet: the claims that touch it, and whose it is. */
interface Case {
  readonly claims: readonly string[];
  readonly side: 0 | 1 | null;
  /** Whether it is counted; look-alikes only teach. */
  readonly counts: boolean;
}

export interface EventVoices {
  readonly name: string;
  readonly corpus: Corpus;
  readonly cases: readonly Case[];
  readonly keys: ReadonlyMap<string, string>;
  readonly lessons: readonly Lesson[];
}

export function voicesOfEvent({ name, gold, found, texts, touchFound }: MarkedEvent): EventVoices {
  const corpus = openCorpus(found, { texts }, [partyNamed(gold.between[0], found), partyNamed(gold.between[1], found)]);
  const keys = voiceKeys(found);
  const cases = casesOf(gold).map(({ ref, ...rest }) => ({ ...rest, claims: [...touchFound(ref)] }));
  return { name, corpus, cases, keys, lessons: lessonsFor(corpus, cases, keys) };
}

/** Each marked snippet once. */
function casesOf(gold: EventGold): (Omit<Case, 'claims'> & { readonly ref: Ref })[] {
  const out = new Map<string, Omit<Case, 'claims'> & { readonly ref: Ref }>();
  const add = (refs: readonly Ref[], side: Case['side'], counts: boolean): void => {
    for (const ref of refs) {
      const key = `${ref.doc}:${ref.snippet}`;
      if (!out.has(key)) out.set(key, { ref, side, counts });
    }
  };
  const addPairs = (pairs: readonly MarkedPair[], counts: boolean): void => {
    for (const { a, b, aAlso = [], bAlso = [] } of pairs) {
      add([a, ...aAlso], 0, counts);
      add([b, ...bAlso], 1, counts);
    }
  };
  addPairs([...gold.contradictions, ...gold.agreements], true);
  add(gold.only[gold.between[0]] ?? [], 0, true);
  add(gold.only[gold.between[1]] ?? [], 1, true);
  add(gold.thirdParty, null, true);
  addPairs(gold.notContradictions, false);
  return [...out.values()];
}

/** Every marked voice three times: as it stands, without what is told of it outright, and so with half of the others unknown. */
function lessonsFor(corpus: Corpus, cases: readonly Case[], keys: ReadonlyMap<string, string>): Lesson[] {
  const votes = votesOf(cases, keys);
  const told = anchorsOf(corpus);
  const half = new Map([...told].filter((_, i) => i % 2 === 0));
  const [whole, thin] = [readCorpus(corpus, told), readCorpus(corpus, half)];
  return corpus.voices.flatMap((voice) => {
    const vote = votes.get(voice.key);
    if (!vote) return [];
    return [featuresOf(voice, whole), featuresOf(voice, whole, true), featuresOf(voice, thin, true)].map((seen) => lessonsOf(seen, vote));
  });
}

type Vote = readonly [number, number, number];

/** How often a voice's claims are marked as each side's, and as nobody's. */
function votesOf(cases: readonly Case[], keys: ReadonlyMap<string, string>): Map<string, Vote> {
  const out = new Map<string, [number, number, number]>();
  for (const { claims, side } of cases)
    for (const key of new Set(claims.map((id) => keys.get(id) ?? id))) {
      const vote = out.get(key) ?? [0, 0, 0];
      vote[side ?? 2]++;
      out.set(key, vote);
    }
  return out;
}

/** Mirrored, so that no side is better than the other by its place. */
function lessonsOf(seen: Seen, [left, right, none]: Vote): Lesson {
  const best = Math.max(left, right, none);
  const side = best === none ? null : best === left ? 0 : 1;
  const weight = Math.min(MOST, best);
  const any = { seen, label: side === null ? (0 as const) : (1 as const), weight: side === null ? weight * OUTSIDER : weight };
  if (side === null) return { which: [], any };
  const [own, other] = seen.sides.map((features) => [...features.keys()]);
  const from = (mine: readonly string[] = [], theirs: readonly string[] = []): string[] => [...mine, ...theirs.map((name) => `-${name}`)];
  return {
    which: [
      { features: from(own, other), label: side === 0 ? 1 : 0, weight },
      { features: from(other, own), label: side === 0 ? 0 : 1, weight },
    ],
    any,
  };
}

/** What one voice teaches. */
interface Lesson {
  readonly which: readonly Example[];
  readonly any: Omit<Example, 'features'> & { readonly seen: Seen };
}

/** Marks of third parties are few, and a wrong side is worse than none. */
const OUTSIDER = 3;
/** However much somebody says, they are one speaker. */
const MOST = 3;

const WHICH: Training = { epochs: 15, rate: 0.1, penalty: 1e-4, least: 4, smallest: 3 };
const ANY: Training = { epochs: 15, rate: 0.1, penalty: 2e-4, least: 8, smallest: 3 };
const THRESHOLD = { which: 0.72, any: 0.85, side: 0.5, anchor: 0.85, tied: 0.45 };

export function mineSides(events: readonly EventVoices[]): SidesTable {
  const lessons = events.flatMap((event) => event.lessons);
  const which = tied(
    train(
      lessons.flatMap((lesson) => lesson.which),
      WHICH,
    ),
  );
  const any = train(
    lessons.map(({ any: { seen, ...rest } }) => ({ ...rest, features: ofEither(seen, leadOf(seen, which)) })),
    ANY,
  );
  return { threshold: THRESHOLD, which, any: new Map(Object.entries(any)) };
}

/** A feature's weight for a side and against the other are one. */
function tied(weights: Readonly<Record<string, number>>): Map<string, number> {
  const names = new Set(Object.keys(weights).map((name) => name.replace(/^-/, '')));
  names.delete('bias');
  const all = new Map(Object.entries(weights));
  return new Map([...names].toSorted().map((name) => [name, Math.round(((all.get(name) ?? 0) - (all.get(`-${name}`) ?? 0)) / 2)]));
}

/** The table as a file: one weight a line, so that a new mining can be read as a diff. */
export const sidesTableText = ({ threshold, which, any }: SidesTable): string =>
  `${JSON.stringify({ threshold, which: Object.fromEntries(which), any: Object.fromEntries(any) }, null, 1)}\n`;
