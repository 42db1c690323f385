/** Takes a wording apart: words, quantities, times, how sure it is, who did what, and what it is about. */
import { buildClause } from '../attribution/clause/clause.js';
import { READS, WORDS } from './compared.js';
import { framesOf } from './frames.js';
import { predicationsOf } from './predications.js';
import { propositionsOf } from './propositions.js';
import { readWording } from './read.js';
import type { Analysis, Modality, Reading, Word } from './types.js';
import { wordsOf } from './words.js';

/** A reader that knows nothing of who is who. */
export const PLAIN: Reading = { aliases: new Map(), self: null, accused: null };

const WEIGHT: Readonly<Record<Word['role'], number>> = { function: 0, light: 0.2, content: 1, name: 1.2, number: 0, time: 0 };

/** Analyses one wording. Pure, and the same for the same text and reading. */
export function analyse(text: string, reading: Reading = PLAIN): Analysis {
  const tagged = readWording(text);
  const words = wordsOf(tagged, reading.aliases);
  const terms = termsOf(words);
  const clauses = tagged.sentences.map(({ index }) => buildClause(tagged, index));
  return {
    text,
    words,
    quantities: READS.quantities(words),
    times: READS.times(words),
    modality: modalityOf(words),
    bygone: READS.bygone(words),
    deeds: READS.deeds(words, reading),
    propositions: propositionsOf(clauses, words, reading),
    predications: predicationsOf(clauses, words),
    frames: framesOf(clauses, words),
    self: reading.self,
    terms,
    mass: massOf(terms),
    polarity: polarityOf(words),
  };
}

/** A phrase counts by its first word. */
function polarityOf(words: readonly Word[]): Map<string, boolean | null> {
  const found = new Map<string, boolean | null>();
  words.forEach(({ concept, negated }, i) => {
    if (words[i - 1]?.concept === concept) return;
    const known = found.get(concept);
    found.set(concept, known === undefined || known === negated ? negated : null);
  });
  return found;
}

/** How far what the words say is a fact. */
export function modalityOf(words: readonly Word[]): Modality {
  for (const modality of ['hope', 'possible', 'duty', 'plan'] as const) {
    if (
      words.some(
        (word, i) => WORDS.modals[modality].has(word.lower) && word.role !== 'time' && !isCutShort(words, i) && !isUndone(words, i),
      )
    )
      return modality;
  }
  return words.some((word, i) => WORDS.dutyPhrases.includes(`${word.lower} ${words[i + 1]?.lower ?? ''}`)) ? 'duty' : 'fact';
}

/** "The plan to sell it collapsed": that it came to nothing is a fact. */
const isUndone = (words: readonly Word[], i: number): boolean =>
  WORDS.infinitiveMarks.has(words[i + 1]?.lower ?? '') && words[i + 2]?.negated === true && words[i]?.negated === false;

/** "defused before it could explode": what would have been possible. */
const isCutShort = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - CUT_SHORT), i).some(({ lower }) => WORDS.deadlines.has(lower)) && words[i]?.pos === 'modal';
const CUT_SHORT = 3;

function termsOf(words: readonly Word[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const word of words) {
    const weight = WEIGHT[word.role];
    if (weight > (terms.get(word.concept) ?? 0)) terms.set(word.concept, weight);
  }
  return terms;
}

/** The same wording with its concepts weighed anew. */
export function weighted(analysis: Analysis, weigh: (concept: string) => number): Analysis {
  const terms = new Map([...analysis.terms].map(([concept, weight]): [string, number] => [concept, weight * weigh(concept)]));
  return { ...analysis, terms, mass: massOf(terms) };
}

const massOf = (terms: ReadonlyMap<string, number>): number => [...terms.values()].reduce((total, weight) => total + weight, 0);
