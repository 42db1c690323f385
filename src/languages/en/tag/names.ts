/** Names, told by capitals: in their sentence, then in the whole document. */
import type { Mutable, Pos, Token } from '../../../token.js';
import { PLACES_IN_TWO } from '../words/ambiguous.js';
import { NAME_OPENERS } from '../words/bodies.js';
import { kindOf } from '../words/noun-kinds.js';
import { ARTICLED } from '../words/people.js';
import { NOBODY } from '../words/pronouns.js';
import { closed } from './classes.js';
import { verbForms } from './cues.js';
import type { Reading } from './readings.js';

type Bounds = { readonly firstToken: number; readonly endToken: number };

/** Asked of every word, and of most of them their first letter's number tells. */
function capitalised({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return first < FIRST_FOREIGN ? first >= A && first <= Z : /^\p{Lu}/u.test(text);
}

const FIRST_FOREIGN = 128;
const A = 'A'.charCodeAt(0);
const Z = 'Z'.charCodeAt(0);

/** Most words with a capital, and small ones only such as are listed ("of", "to"). */
function isTitleCase(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end).filter((token) => token.pos !== 'mark' && token.pos !== 'number');
  const small = words.filter((token) => !capitalised(token));
  return words.length > 3 && small.length < 0.4 * words.length && small.every(({ lower }) => closed.has(lower));
}

/** A capital inside a sentence is a name, unless the whole sentence is in title case. */
export function repairNames(tokens: readonly Mutable[], from: number, end: number): void {
  if (isTitleCase(tokens, from, end)) return;
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (!token) continue;
    // Lists of small words are asked in small letters: "who" and "is" are others.
    if (isSpeltAsWord(tokens, i)) [token.pos, token.lower, token.lemma, token.form] = ['name', token.text, token.text, null];
    if (i === from ? !opensName(tokens, i) : behindBreak(tokens, i)) continue;
    if (!isWrittenName(token, tokens[i + 1]) && !isFamilyName(tokens, i, from)) continue;
    asName(token);
  }
}

/** "Ana Lund of Save the Bees", "Stop the Dam said": bodies that are called by what they want done. @param readings by token */
export function nameCalls(tokens: readonly Mutable[], readings: readonly (Reading | null)[], { firstToken, endToken }: Bounds): void {
  if (isTitleCase(tokens, firstToken, endToken)) return;
  for (let i = firstToken; i < endToken - 2; i++) {
    const isVerb = readings[i]?.pos === 'verb' || readings[i]?.also === 'verb';
    if (isVerb && isCallToAct(tokens, i, firstToken)) for (const token of tokens.slice(i, i + 3)) asName(token);
  }
}

function asName(token: Mutable): void {
  token.pos = 'name';
  token.form = null;
  token.lemma = token.lower;
}

/** At the start of a sentence only with a verb of its own or an owner's mark behind. */
function isCallToAct(tokens: readonly Token[], at: number, first: number): boolean {
  const [verb, the, noun, next] = tokens.slice(at, at + 4);
  if (!verb || !the || !noun || !CALLED_ON.has(the.text) || !capitalised(verb) || !capitalised(noun) || closed.has(noun.lower))
    return false;
  if (MONTHS.has(verb.text)) return false;
  return at === first
    ? next?.sentence === noun.sentence && (/^['’]s?$/.test(next.text) || verbForms.get(next.lower)?.form === 'past')
    : verb.pos === 'name' && tokens[at - 1]?.pos !== 'name';
}

/** Whose, or which: "Save Our Sea" has capitals throughout. */
const CALLED_ON: ReadonlySet<string> = new Set(['the', 'our', 'my']);

/** Verbs that a date begins with. */
const MONTHS: ReadonlySet<string> = new Set(['March', 'May', 'August']);

const isWrittenName = (token: Token, next: Token | undefined): boolean =>
  token.pos !== 'number' && (mayBeName(token) || isFirstName(token, next));

/** "Hossam el-Naggar said …", and "National Water Agency said …": an adjective of such names at the head of a sentence, before two capitals or more. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  if (first && SITE.test(first.text)) return true;
  if (first && second && isArticled(second) && second.sentence === first.sentence) return mayBeName(first);
  if (!first || !second || !third || third.sentence !== first.sentence || !NAME_OPENERS.has(first.lower)) return false;
  return [second, third].every((token) => mayBeName(token) && token.pos !== 'mark');
}

/** "Brennar.com". */
const SITE = /\p{L}\.\p{Ll}{2,3}$/u;

/** Bodies whose letters make a small word. */
const SPELT_AS_WORDS: ReadonlySet<string> = new Set(['IS', 'WHO']);

const SUBJECTS: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'pronoun', 'adverb', 'wh']);

/** "fighters of IS": not "this IS the end", nor a line in capitals. */
function isSpeltAsWord(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !SPELT_AS_WORDS.has(token.text) || (before && before.sentence === token.sentence && SUBJECTS.has(before.pos))) return false;
  return ![before, next].some((other) => other && /^\p{Lu}{2,}$/u.test(other.text));
}

const mayBeName = (token: Token): boolean => (capitalised(token) && !closed.has(token.lower)) || isArticled(token);

/** "el-Naggar": asked of every word, and a hyphen tells most of them. */
const isArticled = ({ text }: Token): boolean => text.includes('-') && ARTICLED.test(text);

const ALSO_NAMES: ReadonlySet<Pos> = new Set<Pos>(['preposition', 'modal']);

/** "said Per Dahl", "asked Will Moss": a small word with a capital before another one. */
function isFirstName(token: Token, next: Token | undefined): boolean {
  if (token.text.length <= 2 || !capitalised(token) || next === undefined) return false;
  const pos = closed.get(token.lower);
  return pos !== undefined && ALSO_NAMES.has(pos) && mayBeName(next);
}

/** "Grace Were hopes", "said Arne Can, a baker": a helper with a capital behind another one, and no third. */
function isFamilyName(tokens: readonly Token[], i: number, from: number): boolean {
  const [given, token, next] = tokens.slice(i - 1, i + 2);
  if (i === from || !given || !token || !capitalised(given) || !capitalised(token) || token.text === token.text.toUpperCase()) return false;
  return HELPERS.has(closed.get(token.lower) ?? 'mark') && mayBeName(given) && !(next?.sentence === token.sentence && capitalised(next));
}

const HELPERS: ReadonlySet<Pos> = new Set<Pos>(['auxiliary', 'modal']);

/** Behind an opening quotation mark, a colon or a full stop a capital may be the start of a sentence; behind “…,” it is not. */
function behindBreak(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.pos !== 'mark' || isOwnersMark(tokens, i - 1)) return false;
  const closes = before.quoted > (tokens[i]?.quoted ?? 0);
  return closes ? /^[.!?…]$/.test(tokens[i - 2]?.text ?? '') : !/^[,;/&)(\][—–-]$/.test(before.text);
}

/** "The Weavers' Federation": the mark of several owners breaks nothing off. */
function isOwnersMark(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i];
  const before = tokens[i - 1];
  if (!mark || !before || !/^['’]$/.test(mark.text) || mark.start !== before.end) return false;
  return /\p{L}[sx]$/u.test(before.text) && mark.quoted === (tokens[i + 1]?.quoted ?? 0);
}

/**
 * What does not show in its sentence, whose first word it is or which is in title case. An unknown capitalised word is a name if the document
 * writes it as one elsewhere, and never small; two side by side are if they are names side by side elsewhere ("New York", "Harbour Bank").
 */
export function secondLook(tokens: readonly Mutable[]): void {
  const { names, pairs, small } = writtenNames(tokens);
  for (const token of tokens) {
    if (!mayBeName(token)) continue;
    const next = tokens[token.index + 1];
    if (next && isPair(`${token.text} ${next.text}`, pairs)) [token.pos, next.pos] = ['name', 'name'];
    else if (!small.has(token.lower) && (names.has(token.text) || isUnknownPerson(tokens, token))) token.pos = 'name';
  }
}

const isPair = (two: string, pairs: ReadonlySet<string>): boolean => pairs.has(two) || PLACES_IN_TWO.has(two);

/** "Quenby, 61, came", "Quenby, a weaver, came": a sentence begins with a word that nobody lists, no article before it, and what only somebody is behind. */
function isUnknownPerson(tokens: readonly Token[], token: Token): boolean {
  const [comma, next] = [tokens[token.index + 1], tokens[token.index + 2]];
  if (comma?.text !== ',' || !isUnknownOpener(tokens, token)) return false;
  return /^\d\d$/.test(next?.text ?? '') || ARTICLES.has(next?.lower ?? '');
}

/** The first word of a sentence, with a capital, a noun that nobody lists. */
function isUnknownOpener(tokens: readonly Token[], { pos, text, lower, index, sentence }: Token): boolean {
  if (pos !== 'noun' || tokens[index - 1]?.sentence === sentence || !/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return false;
  return kindOf(lower) === null && !NOBODY.has(lower) && !MADE_OF_WORDS.test(lower);
}

/** A verb of one person, right behind. */
const goesOnAsSomebody = (next: Token | undefined): boolean =>
  next !== undefined &&
  !/^['’]/.test(next.text) &&
  (next.pos === 'auxiliary' || next.pos === 'modal' || (next.pos === 'verb' && next.form !== 'gerund' && next.form !== 'base'));

/** Plurals, and endings that make nouns of other words. */
const MADE_OF_WORDS = /(?:s|ing|[st]ion|ness|ity|ism|ware|ment|ship|ance|ence|hood|ery|ology|ist|ician|er|or)$/;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** "Ffion Jones came", or "Polmeb wants to dig" for the second time: a sentence does not begin so with any other word. */
function openers(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  for (const token of tokens) {
    if (!isUnknownOpener(tokens, token)) continue;
    const next = tokens[token.index + 1];
    if (next?.pos === 'name' || seen.has(token.text)) names.add(token.text);
    else if (goesOnAsSomebody(next)) seen.add(token.text);
  }
  return names;
}

function writtenNames(tokens: readonly Token[]) {
  const names = openers(tokens);
  const pairs = new Set<string>();
  const small = new Set<string>();
  for (const token of tokens) {
    if (token.pos === 'name') {
      names.add(token.text);
      const before = tokens[token.index - 1];
      if (before?.pos === 'name') pairs.add(`${before.text} ${token.text}`);
    } else if (!capitalised(token)) small.add(token.lower);
  }
  return { names, pairs, small };
}
