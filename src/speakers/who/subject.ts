import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { sentenceOf } from '../../token.js';
import { backwards } from '../read/reach.js';
import { firstTokenAt } from '../read/tokens.js';
import { isMark, isPersonHead, isPossessiveMark, isTitleWord } from '../read/words.js';
import { isQuoted } from './find.js';
import type { Mention, Scene } from './scene.js';

const PREDICATE = new Set(['verb', 'auxiliary', 'modal']);
const TAKES_OBJECT = new Set(['preposition', 'to', 'verb', 'auxiliary']);

/** Whether somebody named is what the clause is about: before its verb, at its very start with an insertion behind, or the insertion itself ("The coach, Holm, left"). */
export function isSubject(mention: Mention, scene: Scene): boolean {
  const { tokens } = scene.tagged;
  const end = firstTokenAt(tokens, mention.end);
  const from = titleStart(tokens, firstTokenAt(tokens, mention.start));
  if (isPossessiveMark(tokens[end]) || isQuoted(mention.start, scene)) return false;
  const behind = tokens[end]?.pos === 'adverb' || NAMING.selfWords.has(tokens[end]?.lower ?? '') ? end + 1 : end;
  const next = tokens[behind];
  const isTold = NAMING.isWords.has(tokens[from - 1]?.lower ?? '');
  if (isTold && (NAMING.personalRelative.has(next?.lower ?? '') || isCalled(tokens, from) || isGivenToOffice(tokens, from - 1)))
    return true;
  if (isObject(tokens, from)) return false;
  if (isPredicate(next)) return true;
  return isSetOff({ from, end: behind }, scene);
}

/** "His name is Holm". */
const isCalled = (tokens: readonly Token[], from: number): boolean =>
  NAMING.nameWord.has(tokens[from - 2]?.lower ?? '') && tokens[from - 3]?.pos === 'possessive';

/** "The manager is Holm", "Its treasurer was Holm": whose office it is; of "her husband was Holm" she may be told on. */
function isGivenToOffice(tokens: readonly Token[], is: number): boolean {
  const head = tokens[is - 1];
  if (!isPersonHead(head)) return false;
  const from = backwards(is - 1, is - LONGEST_OFFICE, (i) => tokens[i - 1]?.sentence === head?.sentence);
  const [first] = tokens.slice(from, is);
  return (
    tokens[from - 1]?.sentence !== head?.sentence && !tokens.slice(from, is).some(isMark) && !NAMING.personOwners.has(first?.lower ?? '')
  );
}

const LONGEST_OFFICE = 6;

/** At the start with an insertion behind ("Holm, 51, left", "Holm – no kin – left"), or the insertion itself ("The coach, Holm, left"). */
function isSetOff({ from, end }: { readonly from: number; readonly end: number }, scene: Scene): boolean {
  const { tokens } = scene.tagged;
  const isInserted = tokens[from - 1]?.text === ',';
  if (/^[–—(]$/.test(tokens[end]?.text ?? '')) return isFirst(from, scene) || isInserted;
  if (tokens[end]?.text !== ',') return false;
  return isFirst(from, scene) || NAMING.personalRelative.has(tokens[end + 1]?.lower ?? '') || (isInserted && isPredicate(tokens[end + 1]));
}

const isPredicate = (token: Token | undefined): boolean => token !== undefined && PREDICATE.has(token.pos) && token.form !== 'gerund';

/** A verb stands right behind the name: "claimed Lund was late". */
export const hasPredicate = ({ end }: Mention, { tagged: { tokens } }: Scene): boolean => isPredicate(tokens[firstTokenAt(tokens, end)]);

/** The mention is an owner: "Holm's concern". */
export function isOwner(mention: Mention, { tagged: { tokens } }: Scene): boolean {
  return isPossessiveMark(tokens[firstTokenAt(tokens, mention.end)]);
}

/** "Told Holm", "with Holm"; after a comma or a conjunction a clause begins anew. */
function isObject(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    before.sentence === tokens[from]?.sentence &&
    TAKES_OBJECT.has(before.pos) &&
    !NAMING.saidWords.has(before.lower)
  );
}

/** The first of the titles and the article in front of a name. */
function titleStart(tokens: readonly Token[], at: number): number {
  let from = at;
  const inTitle = (token: Token | undefined): boolean =>
    token?.sentence === tokens[at]?.sentence &&
    !NAMING.clauseOpener.has(token?.lower ?? '') &&
    (isTitleWord(token) || /^(?:name|noun|adjective|determiner)$/.test(token?.pos ?? ''));
  while (inTitle(tokens[from - 1])) from--;
  return from;
}

/** The sentence begins with the mention and its title. */
export function startsSentence({ start }: Mention, scene: Scene): boolean {
  const { tokens } = scene.tagged;
  return isFirst(titleStart(tokens, firstTokenAt(tokens, start)), scene);
}

function isFirst(from: number, { tagged }: Scene): boolean {
  return sentenceOf(tagged, from)?.firstToken === from;
}
