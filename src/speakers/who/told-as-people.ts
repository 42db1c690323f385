/** Names of one word that the text itself shows to be people's: "Holm packed his bags", "Holm hurt herself". */

import type { Tagged, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import { fold } from '../read/fold.js';
import type { Sex } from '../read/given-name.js';
import { isCapital } from '../read/words.js';

/** How many words behind the name "his" may stand. */
const REACH = 10;

const VERBS: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal']);

/** The sex that the text shows a name to be of, by the folded name; none where it speaks of "its" as well. */
export const sexesTold = oncePer((tagged: Tagged): ReadonlyMap<string, Sex> => {
  const told = new Map<string, Sex>();
  for (const token of tagged.tokens) {
    if (!isDoing(tagged.tokens, token)) continue;
    const owner = ownerBehind(tagged.tokens, token);
    if (owner === undefined) continue;
    const name = fold(token.text);
    const before = told.get(name);
    told.set(name, before === undefined || before === owner ? owner : null);
  }
  return told;
});

/** "Holm packed", "Holm never packed": a lone name in front of its verb. */
function isDoing(tokens: readonly Token[], token: Token): boolean {
  if (token.pos !== 'name' || !isCapital(token) || tokens[token.index - 1]?.pos === 'name') return false;
  const next = tokens[token.index + 1];
  const verb = next?.pos === 'adverb' ? tokens[next.index + 1] : next;
  return verb !== undefined && VERBS.has(verb.pos) && verb.sentence === token.sentence && verb.form !== 'gerund';
}

/** "His" or "its" of the same clause, with nobody between whose it might be as well. */
function ownerBehind(tokens: readonly Token[], { index, sentence, quoted }: Token): Sex | undefined {
  for (let at = index + 2; at <= index + REACH; at++) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token.quoted !== quoted) return undefined;
    const sex = NAMING.pronouns.get(token.lower)?.sex ?? null;
    if (NAMING.selfWords.has(token.lower)) return sex;
    // "Sued her": only what stands in front of a noun is an owner.
    if (token.pos === 'possessive' && NAMING.pronouns.has(token.lower)) return ownsNoun(tokens[at + 1]) ? sex : undefined;
    if (isSomebodyElse(token)) return undefined;
  }
  return undefined;
}

const ownsNoun = (next: Token | undefined): boolean => next !== undefined && /^(?:noun|adjective|number)$/.test(next.pos);

const isSomebodyElse = ({ pos, lower }: Token): boolean =>
  pos === 'name' || pos === 'pronoun' || NAMING.isPersonNoun(lower) || NAMING.isPersonNoun(NAMING.singular(lower));
