/** "The firm in a statement said": where and how somebody speaks is no part of who it is. */

import { opensSetting } from '../../text/settings.js';
import type { Clause, Words } from '../clause/clause.js';

/** @returns the phrase up to such a setting, or all of it where it hangs on something that is told of whoever speaks, or on a document */
export function withoutSetting(clause: Clause, phrase: Words | null): Words | null {
  if (!phrase) return null;
  const { tokens, language } = clause.tagged;
  const { settings, relativeOpeners } = language.words;
  for (let at = phrase.from + 1; at < phrase.end; at++) {
    const word = tokens[at];
    if (!word || word.pos === 'mark' || word.pos === 'verb' || relativeOpeners.has(word.lower)) return phrase;
    if (opensSetting(tokens, at, settings))
      return settings.records.has(tokens[at - 1]?.lower ?? '') ? phrase : { from: phrase.from, end: at };
  }
  return phrase;
}
