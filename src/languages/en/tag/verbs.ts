/** Nouns and verbs spelt alike: their neighbours decide. */

import { type Mutable, type Token, tokenOf } from '../../../token.js';
import { ALSO_NOUNS } from '../words/ambiguous.js';
import { kindOf } from '../words/noun-kinds.js';
import { nounActs, verbActs, verbForms } from './cues.js';
import { isOwnedNewly, isVerbAfterAll } from './finite.js';
import { isCalled, isDoer, isHeadless, isNounByLeft, isNounByNeighbours, isNounOfSubject, isParticiple } from './nouns.js';
import { OBJECT } from './place.js';
import { isPast, isVerb, type Listed, NOUN_BEFORE, type Spot } from './spot.js';

/** A past form is no noun, unless it is the base form too ("put", "read"). */
const isNounToo = ({ lower }: Token, { lemma, form }: Listed): boolean =>
  ALSO_NOUNS.has(lemma) && ((form !== 'past' && form !== 'participle') || lower === lemma);

/** Makes a noun of what the tagger took for a verb, and the other way round, where the neighbours leave no choice. */
export function repairVerbs(tokens: readonly Mutable[], token: Mutable): void {
  const before = tokens[token.index - 1];
  if (!before || before.sentence !== token.sentence) {
    repairOpening(tokens, token);
    return;
  }
  if (isHeadless(tokens, token)) token.pos = 'noun';
  repairPhrasal(tokens, token);
  if (isDoer(tokens, token)) [token.pos, token.lemma, token.form] = ['noun', token.lower, null];
  const listed = verbForms.get(token.lower);
  const ambiguous = !listed || (isNounToo(token, listed) && (listed.form !== 'gerund' || NOUN_BEFORE.has(before.pos)));
  const spot = { tokens, token, before: ownsPlural(tokens, before) ? tokenOf({ ...before, pos: 'possessive' }) : before, ambiguous };
  const isNoun = isNounByLeft(spot) || isNounOfSubject(spot) || isCalled(tokens, token);
  if (isNounByNeighbours(spot)) token.pos = 'noun';
  if (isNoun) token.pos = 'noun';
  else if (isDescribing(spot)) token.pos = 'adjective';
  else if (isUnknownInfinitive(spot)) [token.pos, token.lemma, token.form] = ['verb', token.lower, 'base'];
  else if (listed && isVerbAfterAll(spot, listed)) [token.pos, token.lemma, token.form] = ['verb', listed.lemma, listed.form];
}

const isDescribing = (spot: Spot): boolean => isParticiple(spot) || (spot.token.pos === 'verb' && isOwnedNewly(spot, spot.token.form));

/** "The minister hit back, saying …": with its particle it reports, and a mark ends it. */
function repairPhrasal(tokens: readonly Mutable[], token: Mutable): void {
  const listed = verbForms.get(token.lower);
  if (listed && isPhrasal(tokens, token)) [token.pos, token.lemma, token.form] = ['verb', listed.lemma, 'past'];
}

function isPhrasal(tokens: readonly Token[], { index, pos, form, lower }: Token): boolean {
  const particle = tokens[index + 1]?.lower ?? '';
  const before = tokens[index - 1];
  if (!(pos === 'noun' || (pos === 'verb' && form === 'base')) || !verbActs.has(`${lower}_${particle}`)) return false;
  return /^(?:noun|name)$/.test(before?.pos ?? '') ? ENDS.test(tokens[index + 2]?.pos ?? 'mark') : SINGULAR.has(before?.lower ?? '');
}

const ENDS = /^(?:mark|preposition)$/;
const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'it', 'who']);

/** "offered to postpone the match": behind "to", a word that is known as no noun, with an object, is a verb. */
function isUnknownInfinitive({ tokens, token, before }: Spot): boolean {
  const after = tokens[token.index + 1];
  if (token.pos !== 'noun' || before.pos !== 'to' || after?.sentence !== token.sentence) return false;
  if (kindOf(token.lower) !== null && !isMeant(tokens[before.index - 1])) return false;
  return OBJECT.has(after.pos) && !after.text.startsWith("'") && /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(token.text);
}

/** "promised to bowl the last over", "its threat to school the": behind a word for what is yet to be done. */
const isMeant = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.pos === 'verb' && TO_BE_DONE.test(verbActs.get(token.lemma) ?? '')) ||
    (token.pos === 'noun' && TO_BE_DONE.test(nounActs.get(token.lower) ?? '')));

const TO_BE_DONE = /^(?:commit|demand|warn|decline)$/;

/** The apostrophe of "the senators' approach": its word ends in "s" right before it, and no quotation closes with it. */
function ownsPlural(tokens: readonly Token[], mark: Token): boolean {
  const word = tokens[mark.index - 1];
  return mark.lower === "'" && word?.end === mark.start && /s$/.test(word.lower) && word.quoted === (tokens[mark.index + 1]?.quoted ?? 0);
}

const isOftenNoun = ({ lower, lemma }: Token): boolean => !verbForms.has(lower) || ALSO_NOUNS.has(lemma);

/** "Teen accused of arson" */
const isTeen = ({ pos, lower }: Token, after: Token | undefined): boolean =>
  pos === 'adjective' && isPast(after) && kindOf(lower) === 'person';

/** The first word of a sentence: "Reports suggest", "Transport Minister Weber said". News does not open by ordering a name about. */
function repairOpening(tokens: readonly Mutable[], token: Mutable): void {
  const listed = verbForms.get(token.lower);
  const after = tokens[token.index + 1];
  // "“…” Asked whether he …", "Adding, “…”": a capital behind a quotation looks like a name.
  if (
    token.pos === 'name' &&
    (listed?.form === 'past' || listed?.form === 'gerund') &&
    after &&
    after.pos !== 'name' &&
    after.pos !== 'verb'
  )
    [token.pos, token.lemma, token.form] = ['verb', listed.lemma, listed.form];
  if (isVerb(token, 'present') && isOftenNoun(token)) token.pos = 'noun';
  if (isTeen(token, after)) token.pos = 'noun';
  const next = tokens[token.index + 1];
  if (isVerb(token, 'base') && next?.pos === 'name') token.pos = 'name';
  // "Holsted went on": a name that looks like a past form.
  if (isVerb(token, 'past') && !verbForms.has(token.lower) && isPast(next)) token.pos = 'name';
  if (isVerb(token, 'base') && next?.form === 'gerund' && isPast(tokens[token.index + 2])) token.pos = 'noun';
  // "Exit polls", "Staff for the committee": news does not open by giving orders.
  if (isVerb(token, 'base') && isOftenNoun(token) && (next?.pos === 'noun' || next?.pos === 'preposition')) token.pos = 'noun';
}
