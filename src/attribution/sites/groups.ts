/** Cues that are a verb with its helpers. */
import { type Clause, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { agentMark } from '../contents/passives.js';
import type { Lister } from './types.js';

/** A site for each verb that the test holds for. */
export const whereVerb =
  (holds: (clause: Clause, group: VerbGroup) => boolean): Lister =>
  (clause) =>
    clause.groups.filter((group) => holds(clause, group)).map((group) => ({ cue: cueWords(group), key: keyOf(group), group }));

/** What a verb is weighed by: itself, with its particle. */
export const keyOf = ({ lemma, particle }: VerbGroup): string => (particle ? `${lemma}_${particle}` : lemma);

/** The signalling words alone; a negated or passive cue keeps its auxiliaries ("did not provide", "is said"). */
export const cueWords = ({ negated, passive, from, head, end }: VerbGroup): Words =>
  negated || passive ? { from, end } : { from: head, end };

/** "a charge rejected as baseless by …" */
export const hasAgent = (clause: Clause, { head, from, end }: VerbGroup): boolean =>
  head === from && tokenAt(clause, head)?.form === 'past' && agentMark(clause, end) !== null;
