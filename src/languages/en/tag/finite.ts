/** What the tagger took for a noun and is a verb. */

import { IN_PHRASE } from '../../../attribution/clause/clause.js';
import type { Pos, Token, VerbForm } from '../../../token.js';
import { ALSO_ADJECTIVES } from '../words/ambiguous.js';
import { CLAUSE_TAKERS } from '../words/cue-phrases.js';
import { ARTICLES, STANDALONE_ADJECTIVES, SUBJECT_PRONOUNS } from '../words/grammar-words.js';
import { nounActs, singular, verbForms } from './cues.js';
import { isBehindQuality } from './nouns.js';
import {
  ENDS_NOUN,
  isOwned,
  isPlural,
  isReporting,
  isTaker,
  type Listed,
  MODIFIED,
  NOUN_BEFORE,
  OBJECT_STARTS,
  opensObject,
  opensThat,
  PLURAL_SUBJECT,
  type Spot,
} from './spot.js';

export function isVerbAfterAll(spot: Spot, { form }: Listed): boolean {
  const { tokens, token, before, ambiguous } = spot;
  if ((token.pos !== 'noun' && token.pos !== 'adjective') || isInPhrase(spot, form)) return false;
  if (SUBJECT_PRONOUNS.has(before.lower) || isBehindIt(spot, form) || before.pos === 'modal' || before.pos === 'to') return true;
  // "results that show where"
  if (before.lower === 'that' && form === 'base' && PLURAL_SUBJECT.test(tokens[before.index - 1]?.lower ?? '')) return true;
  if (takesObject(spot, form)) return true;
  return !(ambiguous || ALSO_ADJECTIVES.has(token.lower) || isModifier(tokens, token));
}

/** "the win", "a strong rise", "her first hearing,": what stands before leaves room for nothing but a noun. */
function isInPhrase(spot: Spot, form: VerbForm): boolean {
  const { tokens, token, before } = spot;
  if (ARTICLES.has(before.lower) && form !== 'past' && form !== 'participle') return true;
  if (before.pos === 'adjective' && form === 'gerund' && ENDS_NOUN.has(tokens[token.index + 1]?.pos ?? 'mark')) return true;
  return isOwned(spot, form) || isOwnedNewly(spot, form) || (form === 'base' && isBehindQuality(spot));
}

/** "the bank's recently appointed head": a participle with its adverb, between what opens the phrase and the noun. */
export const isOwnedNewly = ({ tokens, token, before }: Spot, form: VerbForm | null): boolean =>
  (form === 'past' || form === 'participle') &&
  before.pos === 'adverb' &&
  (tokens[before.index - 1]?.pos === 'possessive' || ARTICLES.has(tokens[before.index - 1]?.lower ?? '')) &&
  /^(?:noun|name|adjective)$/.test(tokens[token.index + 1]?.pos ?? '');

/** ", it grants." */
const isBehindIt = ({ tokens, before }: Spot, form: VerbForm): boolean =>
  before.lower === 'it' && form === 'present' && tokens[before.index - 1]?.text === ',';

/** "polls show the …", "a hat reading, “…”": a noun is not followed by a determiner or a quotation, a verb is. */
function takesObject(spot: Spot, form: VerbForm): boolean {
  const { tokens, token, before } = spot;
  const after = tokens[token.index + 1];
  if (!after) return false;
  if (opensThat(tokens, token.index)) return BEFORE_VERB.has(before.pos) || before.text === ',';
  // "as its website notes: “…”"
  if (form === 'present' && after.text === ':' && BEFORE_VERB.has(before.pos) && isTaker(token)) return true;
  if (form === 'gerund' && (after.text === ',' || after.text === ':' || after.quoted > token.quoted)) return true;
  if (isBehindInsertion(spot, form))
    return opensObject(after) || (MODIFIED.has(after.pos) && relativeStart(tokens, before.index) < before.index);
  if (isPostposed(tokens, token) || isAnswerTo(tokens, token, form)) return true;
  return (BEFORE_VERB.has(before.pos) || before.lower === ')') && takesObjectBehind(spot, after, form);
}

/** "a poll, conducted last week, shows the" */
const isBehindInsertion = (spot: Spot, form: VerbForm): boolean =>
  spot.before.text === ',' && form === 'present' && (isTaker(spot.token) || followsAppositive(spot));

const FINITE_FORMS: ReadonlySet<VerbForm | null> = new Set<VerbForm | null>(['past', 'present', 'base']);

/** "Her aide, Ruta Lind, calls her": no verb stands before the word in its sentence, but another comma does. */
function followsAppositive({ tokens, token, before }: Spot): boolean {
  const start = relativeStart(tokens, before.index);
  let comma = start < before.index;
  for (let i = start - 1; tokens[i]?.sentence === token.sentence; i--) {
    const word = tokens[i];
    if (!word || word.pos === 'auxiliary' || word.pos === 'modal' || (word.pos === 'verb' && FINITE_FORMS.has(word.form))) return false;
    comma ||= word.text === ',';
  }
  return comma;
}

/** "The chairman, who owns a mill, blames": the comma before the relative clause that ends at the comma `at`, or that comma itself. */
function relativeStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > at - LONGEST_RELATIVE && tokens[i]?.sentence === tokens[at]?.sentence && tokens[i]?.text !== ','; i--)
    if (tokens[i]?.pos === 'wh' && tokens[i - 1]?.text === ',') return i - 1;
  return at;
}

/** In words and marks. */
const LONGEST_RELATIVE = 30;

function takesObjectBehind(spot: Spot, after: Token, form: VerbForm): boolean {
  const { token, before } = spot;
  // "in a press release that": a base form does not follow a singular.
  if (form === 'base' && after.lower === 'that' && before.pos !== 'adverb' && !isPlural(before)) return false;
  if (OBJECT_STARTS.has(after.pos) || STANDALONE_ADJECTIVES.has(after.lower)) return true;
  // "a poll in January shows 68% of voters"
  if (after.pos === 'number' && form === 'present' && isTaker(token)) return true;
  return takesNameBehind(spot, after, form);
}

function takesNameBehind({ tokens, token, before }: Spot, after: Token, form: VerbForm): boolean {
  if (form === 'base' && PLURAL_SUBJECT.test(before.lower) && isReporting(tokens, token.index)) return true;
  if (form === 'present' && before.pos === 'name' && after.pos === 'name' && opensReport(tokens, token)) return true;
  // "delays Norway would notice": a subject of its own behind it makes it a noun.
  const later = tokens[token.index + 2];
  if (later && OWN_VERB.has(later.pos) && later.form !== 'gerund') return false;
  const subject = before.pos === 'noun' || before.lower === ')';
  return after.pos === 'name' && subject && (form === 'present' || (form === 'base' && before.lower.endsWith('s')));
}

/** "The Courier reports Lind will resign": a verb that takes a clause, behind a name, with a name and its verb behind it. */
function opensReport(tokens: readonly Token[], token: Token): boolean {
  if (!isTaker(token)) return false;
  let next = token.index + 1;
  while (tokens[next]?.pos === 'name') next++;
  return OWN_VERB.has(tokens[next]?.pos ?? 'mark');
}

/** ", records show,": a mark, a subject without a verb, the verb of reporting, a mark. */
function isPostposed(tokens: readonly Token[], token: Token): boolean {
  const listed = verbForms.get(token.lower);
  if (!listed || !CLAUSE_TAKERS.has(listed.lemma) || !/^[,.]$/.test(tokens[token.index + 1]?.text ?? '')) return false;
  const subject = tokens[token.index - 1];
  let start = token.index - 1;
  while (start > token.index - 16 && (IN_PHRASE.has(tokens[start]?.pos ?? 'mark') || HANGS.test(tokens[start]?.pos ?? ''))) start--;
  if (tokens[start]?.text !== ',' || !subject) return false;
  // "records kept by the court show": the head stands before what hangs on it.
  const hanging = tokens.slice(start + 1, token.index).find(({ pos }) => HANGS.test(pos));
  const head = hanging ? tokens[hanging.index - 1] : subject;
  return head?.pos === 'name'
    ? listed.form === 'present'
    : head?.pos === 'noun' && PLURAL_SUBJECT.test(head.lower) === (listed.form === 'base');
}

/** "an allegation the utility disputes.", "a claim that its owner denies,": behind a noun of saying, with nothing behind it. */
function isAnswerTo(tokens: readonly Token[], token: Token, form: VerbForm): boolean {
  if (form !== 'present' || !/^[,.;]$/.test(tokens[token.index + 1]?.text ?? '')) return false;
  let start = token.index - 1;
  while (start > token.index - 8 && IN_PHRASE.has(tokens[start]?.pos ?? 'mark') && !/^(?:that|which)$/.test(tokens[start]?.lower ?? '')) {
    if (tokens[start]?.pos === 'determiner' || tokens[start]?.pos === 'possessive') return isSaid(tokens, start - 1);
    start--;
  }
  return false;
}

const isSaid = (tokens: readonly Token[], at: number): boolean =>
  nounActs.has(singular(tokens[/^(?:that|which)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at]?.lower ?? ''));

const HANGS = /^(?:preposition|verb)$/;

const BEFORE_VERB: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'adverb']);
const OWN_VERB: ReadonlySet<Pos> = new Set<Pos>(['modal', 'auxiliary', 'verb']);

/** "the alleged attack": a participle between a determiner and its noun. */
function isModifier(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  return before !== undefined && after !== undefined && NOUN_BEFORE.has(before.pos) && MODIFIED.has(after.pos);
}
