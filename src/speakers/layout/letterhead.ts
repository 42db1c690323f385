/** What shows that a document is a side's own, and whose: letterhead, title, greeting, own voice, signature, whom to ask. */
import type { Tagged, Token } from '../../document.js';
import type { DocumentWords } from '../../languages/documents.js';
import { upTo } from '../read/reach.js';
import { headName, isSigned, issuerName, namesBody, type Parts, selfNamed } from './issuer.js';
import { isQuestion, isSentence, type TextLine } from './lines.js';
import { isTitle, isTitled } from './title.js';

export interface Letterhead {
  /** Signs for a statement less signs against; from `ENOUGH` on it is one. */
  readonly points: number;
  /** The issuer as the document names it, or null. */
  readonly issuer: string | null;
  /** Where the text begins and ends, as indices of lines. */
  readonly from: number;
  readonly end: number;
}

/** So many points make a statement: a title and something more, or a letter in its own voice. */
export const ENOUGH = 3;

/** The head is above the first line of running text, and has no more lines than this. */
const LONGEST_HEAD = 12;
/** So many lines at the end may be a signature, notes and whom to ask. */
const TAIL = 8;

export function letterhead(tagged: Tagged, lines: readonly TextLine[]): Letterhead {
  const { documents: words } = tagged.language;
  const from = Math.max(
    0,
    lines.slice(0, LONGEST_HEAD).findIndex((line) => isRunning(line, words)),
  );
  const end = endOf(lines, from, words);
  const head = [...setAside(tagged, lines[from]?.start ?? 0), ...lines.slice(0, from)].sort((a, b) => a.start - b.start);
  const parts = { tagged, lines, head, body: lines.slice(from, end), tail: lines.slice(Math.max(from, end - 3)), words };
  return { points: pointsOf(parts), issuer: issuerName(parts), from, end };
}

function isRunning(line: TextLine, words: DocumentWords): boolean {
  const { salutation, dateline, contact, sender } = words;
  if (isTitled(line, words) || [salutation, dateline, contact, sender].some((sign) => sign.test(line.text))) return false;
  return isSentence(line) && !/^[([]/u.test(line.text);
}

/** The line with which a description of the issuer or a sign-off begins, if it stands near enough to the end. */
function endOf(lines: readonly TextLine[], from: number, { about, closing }: DocumentWords): number {
  const above = upTo(
    lines,
    ({ text }, index) => index > from && (about.test(text) || (closing.test(text) && index >= lines.length - TAIL)),
  );
  return above.length;
}

/** Each sign counts once; without one of the strong ones they are nothing. */
function pointsOf(parts: Parts): number {
  const { tagged, lines, head, body, words } = parts;
  const own = ownShare(tagged, body, words);
  const strong = strongSigns(parts, own);
  if (strong === 0) return 0;
  const against = body.slice(0, 2).some(({ raw }) => words.wire.test(raw)) || any(lines, words.reporter);
  if (against) return 0;
  const title = head.some((line) => isTitle(tagged, line, words.title));
  const press = any(ownLines(lines.slice(0, 3), words), words.masthead) && !title;
  const signed = !title && ownLines(head, words).some(({ text }) => words.byline.test(text) || words.opinion.test(text));
  return signed ? 0 : strong + (own >= MUCH ? 2 : own > LITTLE ? 1 : 0) + weakSigns(parts) - (press ? 2 : 0);
}

/** Without those that say whom a letter is written to: "To public opinion". */
const ownLines = (some: readonly TextLine[], { salutation }: DocumentWords): TextLine[] =>
  some.filter(({ text }) => !salutation.test(text));

/** Share of sentences, 0–1, in which the document says "we": much, and more than by chance. */
const MUCH = 0.25;
const LITTLE = 0.05;

const any = (some: readonly TextLine[], sign: RegExp): boolean => some.some(({ text }) => sign.test(text));
const count = (signs: readonly boolean[]): number => signs.filter(Boolean).length;

/** Two points each: a report has none of them. */
function strongSigns(parts: Parts, own: number): number {
  const { head, body, lines, words } = parts;
  const tail = lines.slice(-TAIL);
  const name = headName(head, words);
  return (
    2 *
    count([
      ...titleSigns(parts, name, own),
      any(head, words.salutation),
      name !== null && any(head.slice(1), words.pressOffice),
      any(body.slice(0, 4), words.formula),
      any(lines, words.about) && any(tail, words.contact),
      words.stateForm.test(head[0]?.text ?? '') && name !== null,
      body.filter(isQuestion).length >= MIN_QUESTIONS && own > LITTLE && name !== null,
      name !== null && own >= MUCH && (isSigned(lines) || any(tail, words.contact) || any(tail, words.closing)),
      name !== null && namesBody(name) && speaksItself(parts, name, own),
    ])
  );
}

/** A title; what newspapers also have as one, below a body's name; points that are made one by one. */
function titleSigns({ tagged, head, body, words }: Parts, name: string | null, own: number): boolean[] {
  const isBody = name !== null && namesBody(name);
  const points = body.filter(({ text }) => words.point.test(text)).length >= MIN_POINTS;
  const titled = any(head, words.title) || any(head, words.titleWithIssuer);
  return [
    head.some((line) => isTitle(tagged, line, words.title)),
    (isBody || any(head, words.behalf) || (name !== null && own >= MUCH)) && head.some((line) => isTitle(tagged, line, words.weakTitle)),
    (isBody || titled) && points,
  ];
}

/** So many numbered or labelled points set out a position. */
const MIN_POINTS = 3;

/** So often a body calls itself by its kind. */
const MIN_SELF = 2;

/** More than a few words between marks: a quotation, not a name. */
const MOST_QUOTED = 6;

/** Whether anybody is quoted in the body. */
function quotes(tagged: Tagged, body: readonly TextLine[]): boolean {
  return sentencesOf(tagged, body).some((words) => words.filter(({ quoted }) => quoted > 0).length > MOST_QUOTED);
}

/** A body that calls itself by its kind, or says "we" below more than its name and quotes nobody. */
function speaksItself({ tagged, head, body }: Parts, name: string, own: number): boolean {
  return selfNamed(name, body) >= MIN_SELF || (head.length > 1 && own > LITTLE && !quotes(tagged, body));
}

const MIN_QUESTIONS = 3;

function weakSigns({ head, lines, words }: Parts): number {
  const tail = lines.slice(-TAIL);
  return count([
    any(head, words.sender),
    any(head, words.behalf) || any(head, words.titleWithIssuer),
    headName(head, words) !== null,
    any(tail, words.closing),
    any(tail, words.contact),
    any(lines, words.about),
    isSigned(lines),
  ]);
}

/** Share of the sentences, 0–1, in which "we" stands outside of quotations. */
function ownShare(tagged: Tagged, body: readonly TextLine[], { ownVoice }: DocumentWords): number {
  const all = sentencesOf(tagged, body);
  const own = all.filter((words) => words.some(({ lower, quoted }) => quoted === 0 && ownVoice.has(lower)));
  return own.length / Math.max(1, all.length);
}

/** The tokens of each sentence of some lines. */
function sentencesOf({ tokens, sentences }: Tagged, body: readonly TextLine[]): (readonly Token[])[] {
  const all = body.flatMap(({ first, last }) => sentences.slice(first, last));
  return all.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken));
}

/** Lines above the text that were set aside as furniture: a page's own head has the name too. */
function setAside({ excluded, text }: Tagged, before: number): TextLine[] {
  const above = excluded.filter(({ start }) => start < before);
  return above.map(({ start, end }) => {
    const line = text.slice(start, end).split('\n')[0] ?? '';
    return { start, end, raw: line, text: line, first: 0, last: 0 };
  });
}
