import { asName } from '../../as-name.js';
import type { Range, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { askedOnce } from '../../text/asked-once.js';
import { spanOf } from '../../token.js';
import { DOCUMENT_HEADS, ORGANIZATION_HEADS } from '../../world/organizations.js';

export type Words = readonly Token[];

export const singular = askedOnce((word) => asName(NAMING.singular(word)));

/** Asked of every word, so ASCII is settled without a pattern. */
export function isCapital(token: Token | undefined): boolean {
  if (!token) return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text);
}

/** A name, as names are written. */
export const isName = (token: Token | undefined): boolean => token?.pos === 'name' && isCapital(token);

export const isMark = (token: Token | undefined): boolean => token?.pos === 'mark';
export const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && NAMING.ownerMark.has(token.lower) && token.pos !== 'auxiliary';

/** The last part of "vice-president" or the whole word, in the singular; a trade only in small letters, because Baker and Mason are names. */
export function isPersonHead(token: Token | undefined): boolean {
  if (!token) return false;
  return isOffice(token.lower) || (token.pos === 'noun' && !isCapital(token) && isTrade(token.lower));
}

const isTrade = askedOnce((lower) => NAMING.isCalling(singular(lower)));

const isOffice = askedOnce((lower) => {
  if (NAMING.personHeads.has(lower)) return true;
  if (!NAMING.compoundPattern.test(lower)) return false;
  if (lower.includes('-of-') && NAMING.kin.has(lower.split('-of-')[0] ?? '')) return true;
  const word = singular(lower);
  return NAMING.personHeads.has(word) || NAMING.personHeads.has(word.slice(word.lastIndexOf('-') + 1));
});

/** Lower case, without the dot of an abbreviation ("Mrs." → "mrs"). */
export const plain = (token: Token | undefined): string => (token?.lower.endsWith('.') ? token.lower.slice(0, -1) : (token?.lower ?? ''));

/** Only a capital makes an abbreviation a title: "Gen", "Rep", but not "rep" or "col". */
export const isTitleWord = (token: Token | undefined): boolean =>
  isPersonHead(token) || (isCapital(token) && NAMING.abbreviated.has(plain(token))) || isHonorific(token);
export const isHonorific = (token: Token | undefined): boolean => isCapital(token) && NAMING.honorifics.has(plain(token));
export const organizationClass = (token: Token | undefined): string | null =>
  token && !(isCapital(token) && LOCAL_BODIES.has(token.lower)) ? classOfBody(plain(token)) : null;
/** Towns are bodies where they act ("the city said"), but a town's name is a place. */
const LOCAL_BODIES: ReadonlySet<string> = NAMING.localBodies;
/** What a bare "the …" with this head would mean: "federation" → "union". */
export const classOfBody = (head: string | null): string | null => (head === null ? null : classOf(head));
const classOf = askedOnce((head) =>
  NAMING.notMany.has(head) ? null : (ORGANIZATION_HEADS.get(head) ?? ORGANIZATION_HEADS.get(singular(head)) ?? null),
);
/** "The town planning office", "the dredging firm": what a body does, in front of what it is. */
export const isTask = (words: Words, at: number): boolean =>
  words[at]?.form === 'gerund' && words[at + 1]?.pos === 'noun' && organizationClass(words[at + 1]) !== null;

/** "A charity called Open Doors": between what a body is and its name. */
export const isNamingMark = (words: Words, at: number): boolean =>
  NAMING.namingMarks.has(words[at]?.lower ?? '') &&
  isCapital(words[at + 1]) &&
  !isCapital(words[at - 1]) &&
  organizationClass(words[at - 1]) !== null;
export const isDocumentHead = (token: Token | undefined): boolean =>
  token !== undefined && (DOCUMENT_HEADS.has(token.lower) || DOCUMENT_HEADS.has(singular(token.lower)));

const PARTICLES = NAMING.particles;
export const isParticle = (token: Token | undefined): boolean => token !== undefined && PARTICLES.has(token.lower);

/** "Von Holm", "van den Holm": a particle, or two, in front of a capital. */
export const isParticleAt = (words: Words, at: number): boolean =>
  isParticle(words[at]) && (isCapital(words[at + 1]) || (isParticle(words[at + 1]) && isCapital(words[at + 2])));

/** "Al-Hakim" in small letters: the article is written as one word with the name. */
export const isArticled = (token: Token | undefined): boolean => token !== undefined && NAMING.articledPattern.test(token.text);

/** The dot of an initial or of a shortened title ("W.", "Sen."). */
export function isInnerDot(words: Words, at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.text === '.' &&
    before !== undefined &&
    (/^\p{L}$/u.test(before.text) ||
      NAMING.abbreviated.has(before.lower) ||
      NAMING.honorifics.has(before.lower) ||
      /^[js]r$/.test(before.lower))
  );
}

/** Text of a stretch of tokens, as it stands in the document. */
export function textOf(text: string, words: Words): string {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? text.slice(first.start, last.end) : '';
}

/** Joins words as they are written, without the text: marks and clitics stick to the word before. */
export function joined(words: Words): string {
  let out = '';
  let end = -1;
  for (const word of words) {
    out += (end >= 0 && word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return out;
}

/** A phrase as written, without "the" or "a" in front. */
export function textWithoutArticle(words: Words): string {
  return joined(NAMING.leads.has(words[0]?.lower ?? '') && words.length > 1 ? words.slice(1) : words);
}

export function trimMarks(words: Words): Words {
  let from = 0;
  let end = words.length;
  while (from < end && isMark(words[from])) from++;
  while (end > from && isMark(words[end - 1]) && !isInnerDot(words, end - 1)) end--;
  return words.slice(from, end);
}

export function rangeOf(words: Words): Range {
  return spanOf(words, 0, words.length);
}

/** "The Weavers' Union": the apostrophe of a plural. */
export function isPluralOwner(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    /^['’]$/.test(tokens[at]?.text ?? '') &&
    /s$/.test(before?.lower ?? '') &&
    before?.end === tokens[at]?.start &&
    /^(?:name|noun|adjective)$/.test(next?.pos ?? '')
  );
}

/** Parts of speech that a predicate begins with. */
export const PREDICATE: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal']);
