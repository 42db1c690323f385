/** Cues that are listed as they are: set phrases, idioms, adverbs of hearsay. */
import { groupBy } from '../../group.js';
import type { AttributionRule } from '../../languages/construction.js';
import { lastAsked, oncePer } from '../../text/asked-once.js';
import { type Clause, lowerAt, type VerbGroup, type Words } from '../clause/clause.js';
import { cueWords, hasAgent } from './groups.js';
import { listedIn } from './listed.js';
import { type Phrase, phrasesOf, rulesByFirst, rulesByLongest } from './set-phrases.js';
import type { CueSite, Lister } from './types.js';

export const phrases: Lister = (clause, rule) => {
  if (!rulesIn(clause).has(rule.id)) return NONE;
  const here = startsOf(rule);
  const out: CueSite[] = [];
  for (let i = clause.from; i < clause.end; i++) {
    const phrase = here.get(lowerAt(clause, i))?.find(({ words }) => stands(clause, i, words));
    if (phrase) out.push({ cue: { from: i, end: i + phrase.words.length }, key: phrase.key, group: null });
  }
  return out;
};

const NONE: readonly never[] = [];

/** The rules that have a phrase whose longest word stands in the sentence: mostly none, and it is looked through once for all of them. */
const rulesIn = lastAsked((clause: Clause): ReadonlySet<string> => {
  const places = listedIn(clause, 'phrase');
  if (places.length === 0) return NO_RULES;
  const rules = rulesByLongest(clause.tagged.language.constructions);
  return new Set(places.flatMap((i) => rules.get(lowerAt(clause, i)) ?? NONE));
});

const NO_RULES: ReadonlySet<string> = new Set();

/** The rules that have an idiom whose first word is a verb of the sentence: mostly few. */
const verbalIn = lastAsked((clause: Clause): ReadonlySet<string> => {
  const rules = rulesByFirst(clause.tagged.language.constructions);
  const known = clause.groups.filter(({ lemma }) => rules.has(lemma));
  return known.length === 0 ? NO_RULES : new Set(known.flatMap(({ lemma }) => rules.get(lemma) ?? NONE));
});

/** "speaks of", "put … at": a verb that reports only with what stands behind it. */
export const idioms: Lister = (clause, rule) => {
  if (!verbalIn(clause).has(rule.id)) return NONE;
  const known = startsOf(rule);
  const out: CueSite[] = [];
  for (const group of clause.groups) {
    const some = group.finite && !group.passive ? known.get(group.lemma) : undefined;
    const idiom = some?.find(({ behind }) => stands(clause, group.end, behind));
    if (idiom) out.push({ cue: cueOf(group, idiom), key: idiom.key, group });
  }
  return out;
};

/** A verb alone is the cue that it is to other rules. */
const cueOf = (group: VerbGroup, { words }: Phrase): Words =>
  words.length === 1 ? cueWords(group) : { from: group.head, end: group.end + words.length - 1 };

/** "the call requested by Oslo": a participle that hangs on a noun, of one of the rule's verbs. */
export const participles: Lister = (clause, rule) => {
  if (!verbalIn(clause).has(rule.id)) return NONE;
  const known = startsOf(rule);
  return clause.groups
    .filter((group) => known.has(group.lemma) && hasAgent(clause, group) && clause.words.agentMarks.has(lowerAt(clause, group.end)))
    .map((group) => ({ cue: cueWords(group), key: group.lemma, group }));
};

/** "…, she said, denying that": a gerund of the rule's verbs behind a comma. */
export const trailing: Lister = (clause, rule) => {
  if (!verbalIn(clause).has(rule.id)) return NONE;
  const known = startsOf(rule);
  return clause.groups
    .filter((group) => group.gerund && known.has(group.lemma) && lowerAt(clause, group.from - 1) === ',')
    .map((group) => ({ cue: cueWords(group), key: group.lemma, group }));
};

const stands = (clause: Clause, from: number, words: readonly string[]): boolean =>
  words.every((word, at) => lowerAt(clause, from + at) === word);

/** The phrases of a rule by their first words. */
const startsOf = oncePer((rule: AttributionRule) => groupBy(phrasesOf(rule), ({ words: [first] }) => first ?? ''));

export const adverbs: Lister = (clause) =>
  listedIn(clause, 'hearsay').map((i) => ({ cue: { from: i, end: i + 1 }, key: lowerAt(clause, i), group: null }));
