/** Where a cue may stand: each kind of cue and how its sites are listed. The words come from the lexicon. */
import { lineHeads, lineTails } from './lines.js';
import { colons, dashes, quotations } from './marks.js';
import { adjectives, airedNouns, existentials, lightNouns, nouns } from './nouns.js';
import { hearsay, passives, reputed } from './passives.js';
import { adverbs, idioms, participles, phrases, trailing } from './phrases.js';
import { givenNone, silences, unanswered, undrawn, unreturned, withheld, withheldPassives } from './silences.js';
import { stampedColons } from './stamps.js';
import { asked, verbs } from './verbs.js';
import { ownedViews, yardsticks } from './views.js';
import { wordingNouns, wordings } from './wordings.js';

export const SITES = {
  verb: verbs,
  hearsay,
  withheld,
  'withheld-passive': withheldPassives,
  passive: passives,
  participle: participles,
  asked,
  phrase: phrases,
  yardstick: yardsticks,
  idiom: idioms,
  trailing,
  'line-head': lineHeads,
  'line-tail': lineTails,
  noun: nouns,
  'light-noun': lightNouns,
  existential: existentials,
  'aired-noun': airedNouns,
  reputed,
  silence: silences,
  undrawn,
  unreturned,
  unanswered,
  'given-none': givenNone,
  adjective: adjectives,
  colon: colons,
  'stamped-colon': stampedColons,
  dash: dashes,
  adverb: adverbs,
  quotation: quotations,
  'owned-view': ownedViews,
  wording: wordings,
  'wording-noun': wordingNouns,
};
