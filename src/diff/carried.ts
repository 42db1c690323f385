/** Who "she" is in a text of several sentences: who was spoken of last. */
import { PLAIN } from './analyse.js';
import type { ReadClaim } from './claims.js';
import { WORDS } from './compared.js';
import { nameOf } from './evidence/alike.js';
import { readPlain } from './plain.js';
import type { Analysis, Reading, Word } from './types.js';

/** Reads sentences in their order; a pronoun in one that names nobody as its subject stands for the last one's. */
export function readInOrder(sentences: readonly string[]): ReadClaim[] {
  let last: string | null = null;
  return sentences.map((sentence) => {
    const plain = readPlain('', sentence);
    const own = subjectOf(plain.own);
    const isCarried = last !== null && pointsBack(plain.own, own);
    const read = isCarried && last !== null ? readPlain('', sentence, standingFor(last)) : plain;
    last = own?.concept ?? last;
    return read;
  });
}

/** "Her father, Carl Lund, said": a pronoun stands before the first name. */
function pointsBack({ words }: Analysis, own: Word | null): boolean {
  const pronoun = words.find(({ lower }) => WORDS.carried.has(lower));
  return own === null || (pronoun !== undefined && pronoun.start < own.start);
}

function subjectOf({ frames }: Analysis): Word | null {
  for (const { doer, undergoer } of frames) {
    const subject = doer ?? undergoer;
    const name = subject === null ? null : nameOf(subject);
    if (name !== null) return name;
  }
  return null;
}

const standingFor = (name: string): Reading => ({
  ...PLAIN,
  aliases: new Map([...WORDS.carried].map((pronoun): [string, string] => [pronoun, name])),
});
