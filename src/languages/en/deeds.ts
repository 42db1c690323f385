/** Who did it, where a wording says so outright: "it was X that …", "at the request of X", "Y was started by X", "X left". */

import type { Deed, Reading, Word } from '../wording.js';
import { conceptOfWord } from './concepts.js';
import { JOINT_THINGS, SINGULAR_DEEDS } from './words/deeds.js';

const DEEDS = new Set([...SINGULAR_DEEDS].map(conceptOfWord));
const SELF = new Set(['we', 'us', 'our', 'ours']);
/** Deeds whose noun has its doer after "of": "at the request of X"; "the release of X" is done to X. */
const ASKED = new Set(['request', 'propose', 'initiative'].map(conceptOfWord));

/** All deeds of a wording with their doers. */
export function deedsOf(words: readonly Word[], reading: Reading): Deed[] {
  return words.flatMap((word, i) => {
    const isStart = word.role === 'content' && !word.negated && words[i - 1]?.concept !== word.concept;
    return isStart ? deedsAt(words, i, reading) : [];
  });
}

function deedsAt(words: readonly Word[], i: number, reading: Reading): Deed[] {
  const word = words[i];
  if (word === undefined) return [];
  const doer = DEEDS.has(word.concept) ? doerOf(words, i, reading) : (cleftOfVerb(words, i) ?? accused(words, i, reading));
  const agent = doer && keyOf(doer.word, reading);
  if (doer === null || agent === null) return [];
  const isFirst = words.slice(i + 1, i + 4).some(({ lower, clause }) => lower === 'first' && clause === word.clause);
  const named = isFirst || doer.exclusive === 'outright' || isNamed(doer.word, reading);
  const { start, end } = doer.word;
  const deed = { at: word.start, agent, exclusive: isFirst || doer.exclusive !== false, named, start, end };
  return (endsJoint(words, i) ? [word.concept, JOINT_END] : [word.concept]).map((concept) => ({ ...deed, deed: concept }));
}

function doerOf(words: readonly Word[], i: number, reading: Reading): Doer | null {
  return cleft(words, i) ?? after(words, i) ?? possessor(words, i) ?? before(words, i) ?? accused(words, i, reading);
}

/** Any verb that follows "it was X that": who did it is then the point. */
function cleftOfVerb(words: readonly Word[], i: number): Doer | null {
  const at = words[i - 1]?.role === 'function' && !RELATIVE.test(words[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  return RELATIVE.test(words[at]?.lower ?? '') ? cleft(words, i) : null;
}

const RELATIVE = /^(?:who|that|which)$/u;

/** Leaving or stopping what only two can keep up. */
const JOINT_END = 'end of a joint thing';
const ENDS = new Set(['leave', 'stop', 'cancel', 'violate', 'break'].map(conceptOfWord));
const JOINT = new Set([...JOINT_THINGS].map(conceptOfWord));

function endsJoint(words: readonly Word[], i: number): boolean {
  const clause = words[i]?.clause;
  return ENDS.has(words[i]?.concept ?? '') && words.some((word) => word.clause === clause && JOINT.has(word.concept));
}

interface Doer {
  readonly word: Word;
  /** "outright": a cleft sentence singles the doer out, name or not. */
  readonly exclusive: boolean | 'outright';
}

const isNoun = (word: Word | undefined): word is Word =>
  word !== undefined && (word.role === 'name' || word.role === 'content' || SELF.has(word.lower));

/** "It was Cairo that had asked", "it was management that got up and left". */
function cleft(words: readonly Word[], deed: number): Doer | null {
  for (let i = deed - 1; i >= Math.max(0, deed - 12); i--) {
    const opens = words[i]?.lower === 'it' && /^(?:was|is)$/u.test(words[i + 1]?.lower ?? '');
    if (!opens) continue;
    const link = words.findIndex(
      (word, k) => k > i + 1 && k < deed && (word.lower === 'that' || word.lower === 'who' || word.lower === 'which'),
    );
    const head = link > 0 ? lastNoun(words.slice(i + 2, link)) : undefined;
    if (head !== undefined) return { word: head, exclusive: 'outright' };
  }
  return null;
}

/** "the request of X", "initiated by X", "the request came from X". */
function after(words: readonly Word[], deed: number): Doer | null {
  const at = linkAfter(words, deed);
  const link = at === null ? undefined : words[at];
  if (at === null || link === undefined) return null;
  const following = words.slice(at + 1, at + 7);
  const stop = following.findIndex(
    (word, i) => word.clause !== link.clause || (word.role === 'function' && following.slice(0, i).some(isNoun)),
  );
  const phrase = following.slice(0, stop < 0 ? undefined : stop).filter(isNoun);
  const head = phrase.find((word) => word.role === 'name') ?? phrase.at(-1);
  return head === undefined ? null : { word: head, exclusive: true };
}

const CAME = /^(?:came|comes|originated|was|made|been)$/u;

/** Where the "by", "of" or "came from" stands that the doer follows. */
function linkAfter(words: readonly Word[], deed: number): number | null {
  let at = deed + 1;
  while (words[at]?.concept === words[deed]?.concept && at < deed + 4) at++;
  const bare = at;
  while (CAME.test(words[at]?.lower ?? '') && at < deed + 4) at++;
  const link = words[at]?.lower ?? '';
  const fits = link === 'by' || (link === 'from' && at > bare) || (link === 'of' && ASKED.has(words[deed]?.concept ?? ''));
  return fits ? at : null;
}

/** "at Cairo's request". */
function possessor(words: readonly Word[], deed: number): Doer | null {
  const owner = words[deed - 1];
  return owner !== undefined && /['’]s?$/u.test(owner.text) && isNoun(owner) ? { word: owner, exclusive: true } : null;
}

/** The subject: the last noun before the verb, auxiliaries and adverbs aside. */
function before(words: readonly Word[], deed: number): Doer | null {
  const clause = words[deed]?.clause;
  for (let i = deed - 1; i >= 0 && words[i]?.clause === clause; i--) {
    const word = words[i];
    if (word === undefined || /^(?:to|of|for|in|on|the|a|an|his|her|its|their)$/u.test(word.lower)) return null;
    if (isNoun(word) && !word.lower.endsWith('ly')) return { word, exclusive: false };
  }
  return null;
}

/** "accused X of leaving": the gerund's subject is the accused. */
function accused(words: readonly Word[], deed: number, reading: Reading): Doer | null {
  const word = words[deed];
  return word !== undefined && reading.accused !== null && word.lower.endsWith('ing') ? { word, exclusive: true } : null;
}

function keyOf(word: Word, reading: Reading): string | null {
  if (SELF.has(word.lower)) return reading.self;
  if (reading.accused !== null && word.lower.endsWith('ing') && word.role === 'content') return reading.accused;
  return word.concept;
}

const isNamed = (word: Word, reading: Reading): boolean => word.role === 'name' || SELF.has(word.lower) || reading.accused !== null;

function lastNoun(words: readonly Word[]): Word | undefined {
  return words.find((word) => word.role === 'name') ?? words.findLast(isNoun);
}
