/** Which claims are shown: in each facet any one of the chosen values, and all of the words searched for. */
import { withoutAccents } from '../../../accents.js';
import type { Claim } from '../../../model.js';
import type { Facet } from './facets.js';

export interface Choice {
  readonly words: string;
  /** Chosen values by the facet's id. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

export const EVERYTHING: Choice = { words: '', values: new Map() };

/** Whether anything is left out. */
export const isChoice = ({ words, values }: Choice): boolean => words.trim() !== '' || [...values.values()].some(({ size }) => size > 0);

/** The choice with one value of a facet taken in or out. */
export function toggled({ words, values }: Choice, facet: string, value: string): Choice {
  const chosen = new Set(values.get(facet));
  if (!chosen.delete(value)) chosen.add(value);
  return { words, values: new Map([...values, [facet, chosen]]) };
}

/**
 * Whether a claim is wanted.
 * @param except a facet that is not asked, so that its other values can be counted
 */
export function wants(choice: Choice, claim: Claim, facets: readonly Facet[], except?: Facet): boolean {
  return facets.every((facet) => facet === except || hasAny(choice.values.get(facet.id), facet.of(claim))) && holds(claim, choice.words);
}

const hasAny = (chosen: ReadonlySet<string> | undefined, value: string): boolean =>
  chosen === undefined || chosen.size === 0 || chosen.has(value);

function holds(claim: Claim, words: string): boolean {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = folded([claim.speaker?.name, claim.speaker?.side, claim.source?.text, claim.cue?.text, claim.content.text].join(' '));
  return wanted.every((word) => text.includes(word));
}

/** Lower case without accents: "Perez" finds "Pérez". */
export const folded = (text: string): string => withoutAccents(text).toLowerCase();
