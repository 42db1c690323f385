/** Where a cue may stand: each kind of cue and how its sites are listed. The words come from the lexicon. */

import { groupBy } from '../group.js';
import type { AttributionRule } from '../languages/construction.js';
import type { Act } from '../model.js';
import { type Clause, IN_PHRASE, isDash, isQuoteMark, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from './clause/clause.js';
import { groupTo, nextGroup } from './clause/groups.js';
import { nounPhraseBefore } from './clause/phrases/before.js';
import { opensQuote, quotationAt } from './clause/quotations.js';
import { agentMark } from './contents/passives.js';
import { viewStart } from './contents/views.js';
import type { CueSite } from './cue-site.js';
import { givenNone, silences, undrawn, unreturned } from './silences.js';
import { isAscribed, isDescribing, isReduced } from './subjects/reduced.js';

type Lister = (clause: Clause, rule: AttributionRule) => CueSite[];

const keyOf = (group: VerbGroup): string => (group.particle ? `${group.lemma}_${group.particle}` : group.lemma);

/** The signalling words alone; a negated or passive cue keeps its auxiliaries ("did not provide", "is said"). */
function cueWords(group: VerbGroup): Words {
  return group.negated || group.passive ? { from: group.from, end: group.end } : { from: group.head, end: group.end };
}

const verbs: Lister = (clause) =>
  clause.groups
    .filter((group) => !group.copula && !group.passive && !clause.words.writersVerbs.has(group.lemma))
    .filter(
      (group) => !isApposed(clause, group) && !isDescribing(clause, group) && !isAscribed(clause, group) && !isParenthetic(clause, group),
    )
    .map((group) => ({ cue: withControl(clause, group), key: keyOf(group), group }));

/** "that is to say, …", "needless to say, …": a set phrase between commas. */
const isParenthetic = (clause: Clause, { infinitive, from, end, lemma }: VerbGroup): boolean =>
  infinitive &&
  clause.words.clauseTakers.has(lemma) &&
  lowerAt(clause, end) === ',' &&
  !opensQuote(clause, end + 1) &&
  (posAt(clause, from - 1) === 'adjective' || groupTo(clause, from)?.copula === true);

/** ", a charge rejected as baseless by the ministry": a participle with its agent behind another name for something is no active verb. */
function isApposed(clause: Clause, group: VerbGroup): boolean {
  const phrase = hasAgent(clause, group) ? nounPhraseBefore(clause, group.from) : null;
  return phrase !== null && lowerAt(clause, phrase.from - 1) === ',';
}

/** "attempted to persuade": the governing verb belongs to the cue. */
function withControl(clause: Clause, group: VerbGroup): Words {
  const control = controlOf(clause, group);
  return control ? { from: cueWords(control).from, end: group.end } : cueWords(group);
}

/** The verb of trying or refusing that an infinitive directly depends on, or null. */
export function controlOf(clause: Clause, group: VerbGroup): VerbGroup | null {
  if (!group.infinitive) return null;
  const pending = pendingBefore(clause, group);
  if (pending) return pending;
  const other = groupTo(clause, group.from);
  return other && clause.words.controlVerbs.has(keyOf(other)) && !other.passive ? other : null;
}

/** "has yet to say": what has not been done. */
function pendingBefore(clause: Clause, { from }: VerbGroup): VerbGroup | null {
  const other = clause.words.pending.has(lowerAt(clause, from - 1)) ? groupTo(clause, from - 1) : null;
  return other?.copula && clause.words.perfectHelpers.has(lowerAt(clause, other.head)) ? other : null;
}

/** "it was announced": hearsay with nobody for a subject. */
const hearsay: Lister = (clause) =>
  clause.groups
    .filter(
      (group) =>
        (group.passive || clause.words.shortHelpers.has(lowerAt(clause, group.from))) &&
        (clause.words.clauseTakers.has(group.lemma) || clause.words.hearsayVerbs.has(group.lemma)) &&
        isIt(clause, group.from - 1),
    )
    .map((group) => ({ cue: cueWords(group), key: keyOf(group), group }));

function isIt(clause: Clause, i: number): boolean {
  return (
    clause.words.impersonals.has(lowerAt(clause, i)) ||
    (posAt(clause, i) === 'adverb' && clause.words.impersonals.has(lowerAt(clause, i - 1)))
  );
}

/** "did not provide": something that was asked for is withheld. */
const withheld: Lister = (clause) =>
  clause.groups
    .filter((group) => group.negated && !group.passive && clause.words.withheld.has(group.lemma) && group.modal === null)
    .map((group) => ({ cue: cueWords(group), key: keyOf(group), group }));

const withheldPassives: Lister = (clause) =>
  clause.groups
    .filter((group) => group.negated && group.passive && clause.words.withheld.has(group.lemma) && group.modal === null)
    .map((group) => ({ cue: cueWords(group), key: keyOf(group), group }));

const passives: Lister = (clause) =>
  clause.groups
    .filter((group) => !group.copula && (group.passive || isReduced(clause, group) || isAscribed(clause, group) || hasAgent(clause, group)))
    .map((group) => ({ cue: cueWords(group), key: keyOf(group), group }));

/** "Asked about the merger, she …", "when asked whether …": a bare participle that opens its clause. */
const asked: Lister = (clause) =>
  clause.groups
    .filter((group) => clause.words.questioningVerbs.has(group.lemma) && group.head === group.from && opensClause(clause, group))
    .map((group) => ({ cue: cueWords(group), key: keyOf(group), group }));

function opensClause(clause: Clause, { from, head }: VerbGroup): boolean {
  const before = tokenAt(clause, from - 1);
  const opens = !before || before.pos === 'mark' || clause.words.circumstances.has(before.lower);
  return opens && tokenAt(clause, head)?.form === 'past';
}

/** "a charge rejected as baseless by …" */
export const hasAgent = (clause: Clause, group: VerbGroup): boolean =>
  group.head === group.from && tokenAt(clause, group.head)?.form === 'past' && agentMark(clause, group.end) !== null;

/** A phrase in words, and the key that it is weighed by. */
interface Phrase {
  readonly words: readonly string[];
  readonly key: string;
}

const phrases: Lister = (clause, rule) => {
  const out: CueSite[] = [];
  const listed = phrasesOf(rule);
  for (let i = clause.from; i < clause.end; i++) {
    const phrase = listed.get(lowerAt(clause, i))?.find(({ words }) => words.every((word, at) => lowerAt(clause, i + at) === word));
    if (phrase) out.push({ cue: { from: i, end: i + phrase.words.length }, key: phrase.key, group: null });
  }
  return out;
};

const byRule = new WeakMap<AttributionRule, ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases of a rule by their first words. */
function phrasesOf(rule: AttributionRule): ReadonlyMap<string, readonly Phrase[]> {
  const known = byRule.get(rule);
  if (known) return known;
  const phrases = (rule.phrases ?? []).map((phrase) => ({ words: phrase.split(' '), key: phrase.replaceAll(' ', '_') }));
  const listed = groupBy(phrases, ({ words: [first] }) => first ?? '');
  byRule.set(rule, listed);
  return listed;
}

/** How far behind its preposition a reckoning stands: "by the coastguard's own count". */
const YARDSTICK_REACH = 8;

/** "By Oslo's count", "…, in her own account": a preposition, whose reckoning it is, and the reckoning, apart from the rest of the sentence. */
const yardsticks: Lister = (clause) => {
  const out: CueSite[] = [];
  for (let i = clause.from; i < clause.end; i++) {
    if (!clause.words.reckoned.has(lowerAt(clause, i))) continue;
    const noun = reckoningAfter(clause, i);
    const apart = i === clause.from || posAt(clause, i - 1) === 'mark' || posAt(clause, noun + 1) !== 'preposition';
    if (noun > 0 && apart) out.push({ cue: { from: i, end: i + 1 }, key: `${lowerAt(clause, i)}_${lowerAt(clause, noun)}`, group: null });
  }
  return out;
};

/** Where the reckoning stands that somebody owns, or 0. */
function reckoningAfter(clause: Clause, at: number): number {
  let owned = false;
  for (let i = at + 1; i < Math.min(clause.end, at + YARDSTICK_REACH); i++) {
    if (owned && clause.words.reckonings.has(lowerAt(clause, i))) return posAt(clause, i + 1) === 'noun' ? 0 : i;
    if (owned && posAt(clause, i) === 'determiner') return 0;
    if (posAt(clause, i) === 'possessive') owned = true;
    else if (!IN_PHRASE.has(posAt(clause, i) ?? 'mark')) return 0;
  }
  return 0;
}

/** "speaks of", "put … at": a verb that reports only with what stands behind it. */
const idioms: Lister = (clause, rule) =>
  clause.groups.flatMap((group) => {
    if (!group.finite || group.passive) return [];
    const behind = lowerAt(clause, group.end);
    const idiom = rule.phrases?.find((phrase) => phrase === group.lemma || phrase === `${group.lemma} ${behind}`);
    if (idiom === undefined) return [];
    return [{ cue: { from: group.head, end: group.end + (idiom.includes(' ') ? 1 : 0) }, key: idiom.replace(' ', '_'), group }];
  });

const nouns: Lister = (clause) => {
  const out: CueSite[] = [];
  for (let i = clause.from; i < clause.end; i++) {
    const pos = posAt(clause, i);
    const key = clause.words.singular(lowerAt(clause, i));
    const isNoun = (pos === 'noun' || pos === 'verb' || pos === 'adjective') && clause.words.nounActs.has(key);
    if (isNoun && !clause.words.readers.has(lowerAt(clause, i - 1))) out.push({ cue: { from: i, end: i + 1 }, key, group: null });
  }
  return out;
};

/** "expressed hope": the light verb and the noun are one cue. */
const lightNouns: Lister = (clause, rule) =>
  nouns(clause, rule).flatMap((site) => {
    const group = carrier(clause, site.cue.from);
    if (!group || (clause.words.handing.has(group.lemma) && clause.words.handed.has(site.key))) return [];
    const words = cueWords(group);
    // "made no comment": the "no" denies the verb.
    const negated = group.negated || clause.words.denyingDeterminers.has(lowerAt(clause, group.end));
    const key = `${tokenAt(clause, group.head)?.lemma ?? group.lemma}+${site.key}`;
    return [{ cue: { from: words.from, end: site.cue.end }, key, group: { ...group, negated } }];
  });

/** The verb whose object the noun at `at` is: nothing but determiners and adjectives between. */
function carrier(clause: Clause, at: number): VerbGroup | null {
  let i = at - 1;
  while (['determiner', 'adjective', 'adverb', 'possessive', 'number'].includes(posAt(clause, i) ?? '')) i--;
  const group = groupTo(clause, i + 1);
  return group && !group.passive && clause.words.lightVerbs.has(tokenAt(clause, group.head)?.lemma ?? '') ? group : null;
}

const adjectives: Lister = (clause) =>
  clause.groups.flatMap((group) => {
    if (!group.copula) return [];
    let i = group.end;
    while (posAt(clause, i) === 'adverb' || posAt(clause, i) === 'not') i++;
    const key = lowerAt(clause, i);
    return clause.words.adjectiveActs.has(key)
      ? [{ cue: { from: group.negated ? group.from : i, end: i + 1 }, key: `be+${key}`, group }]
      : [];
  });

/** "is understood to be", ", thought to be in his twenties," */
const reputed: Lister = (clause) =>
  clause.groups
    .filter(
      (group) =>
        (isAscribed(clause, group) || (group.passive && !clause.words.clauseTakers.has(group.lemma))) &&
        clause.words.reputing.has(group.lemma) &&
        posAt(clause, group.end) === 'to',
    )
    .map((group) => ({ cue: cueWords(group), key: keyOf(group), group }));

/** "There are rumours that": a noun of saying or thinking that somebody has, nobody knows who. */
const existentials: Lister = (clause, rule) =>
  nouns(clause, rule).filter(({ cue, key }) => {
    let i = cue.from - 1;
    while (['adjective', 'adverb', 'number'].includes(posAt(clause, i) ?? '') || clause.words.standaloneDeterminers.has(lowerAt(clause, i)))
      i--;
    if (posAt(clause, i) === 'determiner' && !clause.words.denyingDeterminers.has(lowerAt(clause, i))) i--;
    const group = groupTo(clause, i + 1);
    return (
      group?.copula === true && !group.negated && isThere(clause, group.from - 1) && HELD.has(clause.words.nounActs.get(key) ?? 'commit')
    );
  });

const isThere = (clause: Clause, at: number): boolean => clause.words.existentials.has(lowerAt(clause, at));

/** What may be in the air: not promises, demands or deeds. */
const HELD: ReadonlySet<Act> = new Set<Act>(['state', 'believe', 'accuse']);

/** A colon after a noun phrase that opens a paragraph: a headline or a transcript; or a colon right before a quotation. */
const colons: Lister = (clause) => {
  const at = openingColon(clause) ?? colonBeforeQuotation(clause);
  return at === null ? [] : [{ cue: { from: at, end: at + 1 }, key: ':', group: null }];
};

function openingColon(clause: Clause): number | null {
  for (let i = clause.from + 1; i < Math.min(clause.end, clause.from + 12); i++) {
    const token = tokenAt(clause, i);
    if (!token || token.pos === 'verb' || token.pos === 'auxiliary' || token.quoted > 0) return null;
    if (token.text === ':') return isDateline(clause, i) ? null : i;
  }
  return null;
}

/** "ACCRA: The port reopened": a place in capitals, with no quotation behind it. */
function isDateline(clause: Clause, colon: number): boolean {
  let end = clause.from;
  while (/^(?:\p{Lu}[\p{Lu}.'’-]+|\/)$/u.test(tokenAt(clause, end)?.text ?? '')) end++;
  // "DOCTOR: ward was full" is no place.
  const isPlace = posAt(clause, end - 1) === 'name' || end > clause.from + 1;
  return end > clause.from && isPlace && (end === colon || /^[,(]$/.test(lowerAt(clause, end))) && !opensQuote(clause, colon + 1);
}

/** "That does not surprise the pollster Daron Shah: “…”" */
function colonBeforeQuotation(clause: Clause): number | null {
  for (let i = clause.from + 1; i < clause.end - 1; i++) {
    const named = posAt(clause, i - 1) === 'name' && (tokenAt(clause, i)?.quoted ?? 0) === 0;
    if (lowerAt(clause, i) === ':' && named && opensQuote(clause, i + 1)) return i;
  }
  return null;
}

/** A dash behind a quotation, with nothing but a noun phrase to the end of the sentence: “…” — Name. */
const dashes: Lister = (clause) => {
  for (let i = clause.from; i < clause.end; i++) {
    if (!isDash(clause, i) || (tokenAt(clause, i)?.quoted ?? 0) > 0) continue;
    let end = i + 1;
    while (isDash(clause, end)) end++;
    const opens = i === clause.from || isQuoteMark(tokenAt(clause, i - 1));
    return opens && !nextGroup(clause, end) ? [{ cue: { from: i, end }, key: '—', group: null }] : [];
  }
  return [];
};

const adverbs: Lister = (clause) => {
  const out: CueSite[] = [];
  for (let i = clause.from; i < clause.end; i++) {
    const key = lowerAt(clause, i);
    if (clause.words.hearsayAdverbs.has(key)) out.push({ cue: { from: i, end: i + 1 }, key, group: null });
  }
  return out;
};

/** A quotation that could be a claim without a cue; its opening mark stands for the cue. */
const quotations: Lister = (clause) => {
  const out: CueSite[] = [];
  for (let i = clause.from; i < clause.end; i++) {
    const quotation = opensQuote(clause, i) ? quotationAt(clause, i) : null;
    if (quotation?.depth === 0) out.push({ cue: { from: i, end: i + 1 }, key: '“', group: null });
  }
  return out;
};

/** "in Lind's view,", "by her own account": set off by a mark or the sentence's edge on both sides. */
const ownedViews: Lister = (clause) => {
  const out: CueSite[] = [];
  for (let i = clause.from + 2; i < clause.end; i++) {
    const opens = clause.words.views.has(lowerAt(clause, i)) ? viewStart(clause, i) : null;
    if (opens !== null && isEdge(clause, opens - 1) && isEdge(clause, i + 1))
      out.push({ cue: { from: i, end: i + 1 }, key: `in_${lowerAt(clause, i)}`, group: null });
  }
  return out;
};

const isEdge = (clause: Clause, i: number): boolean => (posAt(clause, i) ?? 'mark') === 'mark';

export const SITES = {
  verb: verbs,
  hearsay,
  withheld,
  'withheld-passive': withheldPassives,
  passive: passives,
  asked,
  phrase: phrases,
  yardstick: yardsticks,
  idiom: idioms,
  noun: nouns,
  'light-noun': lightNouns,
  existential: existentials,
  reputed,
  silence: silences,
  undrawn,
  unreturned,
  'given-none': givenNone,
  adjective: adjectives,
  colon: colons,
  dash: dashes,
  adverb: adverbs,
  quotation: quotations,
  'owned-view': ownedViews,
};
