/** Nouns and adjectives of saying and thinking, alone or with the verb that carries them. */
import type { Act } from '../../model.js';
import { type Clause, groupOf, lowerAt, posAt, tokenAt, type VerbGroup } from '../clause/clause.js';
import { groupAt, groupTo } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { cueWords } from './groups.js';
import { listedIn } from './listed.js';
import type { CueSite, Lister } from './types.js';

export const nouns: Lister = (clause) => {
  const out: CueSite[] = [];
  for (const i of listedIn(clause, 'noun')) {
    const pos = posAt(clause, i);
    if ((pos === 'noun' || pos === 'verb' || pos === 'adjective') && !clause.words.readers.has(lowerAt(clause, i - 1)))
      out.push({ cue: { from: i, end: i + 1 }, key: clause.words.singular(lowerAt(clause, i)), group: null });
  }
  return out;
};

/** "expressed hope": the light verb and the noun are one cue. */
export const lightNouns: Lister = (clause, rule) =>
  nouns(clause, rule).flatMap((site) => {
    const group = carrier(clause, site.cue.from);
    if (!group || (clause.words.handing.has(group.lemma) && clause.words.handed.has(site.key))) return [];
    // "share a fear of fog": what the writer knows of them.
    if (clause.words.sharing.has(group.lemma) && !clause.words.complementizers.has(lowerAt(clause, site.cue.end))) return [];
    const words = cueWords(group);
    // "made no comment": the "no" denies the verb.
    const negated = group.negated || clause.words.denyingDeterminers.has(lowerAt(clause, group.end));
    const key = `${tokenAt(clause, group.head)?.lemma ?? group.lemma}+${site.key}`;
    return [{ cue: { from: words.from, end: site.cue.end }, key, group: groupOf({ ...group, negated }) }];
  });

/** The verb whose object the noun at `at` is: nothing but determiners and adjectives between. */
function carrier(clause: Clause, at: number): VerbGroup | null {
  let i = at - 1;
  while (['determiner', 'adjective', 'adverb', 'possessive', 'number'].includes(posAt(clause, i) ?? '')) i--;
  const group = groupTo(clause, i + 1);
  return group && !group.passive && clause.words.lightVerbs.has(tokenAt(clause, group.head)?.lemma ?? '') ? group : null;
}

export const adjectives: Lister = (clause) =>
  clause.groups.flatMap((group) => {
    if (group.passive) return feltBy(clause, group);
    if (!group.copula) return [];
    let i = group.end;
    while (posAt(clause, i) === 'adverb' || posAt(clause, i) === 'not') i++;
    const key = lowerAt(clause, i);
    return clause.words.adjectiveActs.has(key)
      ? [{ cue: { from: group.negated ? group.from : i, end: i + 1 }, key: `be+${key}`, group }]
      : [];
  });

/** "is worried that", "was convinced that": a state of mind that looks like a passive, with a clause behind it. */
function feltBy(clause: Clause, group: VerbGroup): readonly CueSite[] {
  const { from, head, end, negated } = group;
  const key = lowerAt(clause, head);
  if (end !== head + 1 || !clause.words.adjectiveActs.has(key) || !clause.words.complementizers.has(lowerAt(clause, end))) return [];
  return [{ cue: { from: negated ? from : head, end }, key: `be+${key}`, group }];
}

/** "comment on media reports that", "rejected a suggestion that": what somebody is said to have said, nobody tells who, with its clause. */
export const airedNouns: Lister = (clause) => {
  const out: CueSite[] = [];
  for (const i of listedIn(clause, 'aired')) {
    if (i > clause.from && opensAired(clause, i) && isObject(clause, i - 1))
      out.push({ cue: { from: i, end: i + 1 }, key: clause.words.singular(lowerAt(clause, i)), group: null });
  }
  return out;
};

/** "claims that the roof leaks", "claims the roof leaks". */
function opensAired(clause: Clause, noun: number): boolean {
  const that = behindPlace(clause, noun + 1);
  if (clause.words.complementizers.has(lowerAt(clause, that))) return !VERB.test(posAt(clause, that + 1) ?? 'verb');
  const several = posAt(clause, noun) === 'noun' && clause.words.singular(lowerAt(clause, noun)) !== lowerAt(clause, noun);
  const phrase = several && !VERB.test(posAt(clause, noun + 1) ?? '') ? nounPhraseAfter(clause, noun + 1) : null;
  const group = phrase && groupAt(clause, phrase.end);
  // "claims she made during the talks": what has no object of its own hangs on the noun.
  return group?.finite === true && (group.copula || group.passive || OBJECT.test(posAt(clause, group.end) ?? 'mark'));
}

/** "on social media": where it was aired stands before what. */
function behindPlace(clause: Clause, at: number): number {
  const { genitives, agentMarks, senders } = clause.words;
  const bare = posAt(clause, at) !== 'preposition' || [genitives, agentMarks, senders].some((list) => list.has(lowerAt(clause, at)));
  return (bare ? null : nounPhraseAfter(clause, at + 1, false))?.end ?? at;
}

/** Whether the noun behind `at` hangs on a verb or a preposition: "denied a recent", "on media". */
function isObject(clause: Clause, at: number): boolean {
  let i = clause.words.presses.has(lowerAt(clause, at)) ? at - 1 : at;
  while (posAt(clause, i) === 'adjective') i--;
  if (posAt(clause, i) === 'determiner') i--;
  // "repeated the allegation that": verb and noun are one cue.
  const light = clause.words.lightVerbs.has(tokenAt(clause, i)?.lemma ?? '');
  return posAt(clause, i) === 'preposition' || (posAt(clause, i) === 'verb' && !light);
}

const OBJECT = /^(?:determiner|possessive|name|noun|pronoun|number|to)$/;
const VERB = /^(?:verb|auxiliary|modal)$/;

/** "There are rumours that": a noun of saying or thinking that somebody has, nobody knows who. */
export const existentials: Lister = (clause, rule) =>
  nouns(clause, rule).filter(({ cue, key }) => HELD.has(clause.words.nounActs.get(key) ?? 'commit') && isThere(clause, cue.from));

/** What may be in the air: not promises, demands or deeds. */
const HELD: ReadonlySet<Act> = new Set<Act>(['state', 'believe', 'accuse']);

/** "there is a widespread", with nothing between it and the noun at `at` */
function isThere(clause: Clause, at: number): boolean {
  let i = at - 1;
  while (DESCRIBES.test(posAt(clause, i) ?? 'mark') || clause.words.standaloneDeterminers.has(lowerAt(clause, i))) i--;
  if (posAt(clause, i) === 'determiner' && !clause.words.denyingDeterminers.has(lowerAt(clause, i))) i--;
  const group = groupTo(clause, i + 1);
  return group?.copula === true && !group.negated && clause.words.existentials.has(lowerAt(clause, group.from - 1));
}

const DESCRIBES = /^(?:adjective|adverb|number)$/;
