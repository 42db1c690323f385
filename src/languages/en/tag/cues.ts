/** The cue lexicon, ready for look-up. */

import { asName } from '../../../as-name.js';
import type { Act } from '../../../model.js';
import { askedOnce } from '../../../text/asked-once.js';
import type { VerbForm } from '../../../token.js';
import { CUE_ADJECTIVES, CUE_NOUNS, CUE_VERBS } from '../words/cue-verbs.js';
import { IRREGULAR_VERBS } from '../words/irregular.js';
import { inflect } from './morphology.js';

function acts(lexicon: Readonly<Record<Act, readonly string[]>>): ReadonlyMap<string, Act> {
  const out = new Map<string, Act>();
  for (const [act, words] of Object.entries(lexicon) as [Act, readonly string[]][])
    for (const word of words) if (!out.has(word)) out.set(word, act);
  return out;
}

/** Base form, or base form + "_" + particle, → act. */
export const verbActs = acts(CUE_VERBS);
export const nounActs = acts(CUE_NOUNS);
export const adjectiveActs = acts(CUE_ADJECTIVES);

/** A cue noun in the singular, as the lexicon lists it. */
export const singular = askedOnce((word) => (nounActs.has(word) ? word : asName(word.replace(/ies$/, 'y').replace(/s$/, ''))));

/** Every inflected form of the verbs we know. */
export const verbForms: ReadonlyMap<string, { readonly lemma: string; readonly form: VerbForm }> = (() => {
  const out = new Map<string, { lemma: string; form: VerbForm }>();
  const bases = [...new Set([...verbActs.keys()].map((verb) => verb.split('_')[0] ?? verb)), ...IRREGULAR_VERBS.map((entry) => entry[0])];
  for (const base of bases) {
    const lemma = asName(base);
    for (const [word, form] of inflect(base)) if (!out.has(word)) out.set(word, { lemma, form });
  }
  return out;
})();
