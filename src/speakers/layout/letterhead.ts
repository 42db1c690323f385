/** What shows that a document is a side's own, and whose: letterhead, title, greeting, own voice, signature, whom to ask. */
import type { Tagged } from '../../document.js';
import type { DocumentWords } from '../../languages/documents.js';
import { adjectiveOf, lookUp } from '../read/gazetteer.js';
import { classOfBody } from '../read/words.js';
import { isOfState } from '../who/organization.js';
import { bodyName, titled } from './body-name.js';
import { endsSentence, isQuestion, type TextLine } from './lines.js';
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
const RUNNING_WORDS = 9;
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

interface Parts {
  readonly tagged: Tagged;
  readonly lines: readonly TextLine[];
  readonly head: readonly TextLine[];
  readonly body: readonly TextLine[];
  readonly tail: readonly TextLine[];
  readonly words: DocumentWords;
}

function isRunning(line: TextLine, words: DocumentWords): boolean {
  const { salutation, dateline, contact, sender } = words;
  if (isTitled(line, words) || [salutation, dateline, contact, sender].some((sign) => sign.test(line.text))) return false;
  return endsSentence(line) && line.text.split(' ').length >= RUNNING_WORDS && !/^[([]/u.test(line.text);
}

/** The line with which a description of the issuer or a sign-off begins, if it stands near enough to the end. */
function endOf(lines: readonly TextLine[], from: number, { about, closing }: DocumentWords): number {
  const at = lines.findIndex(
    ({ text }, index) => index > from && (about.test(text) || (closing.test(text) && index >= lines.length - TAIL)),
  );
  return at < 0 ? lines.length : at;
}

/** Each sign counts once; without one of the strong ones they are nothing. */
function pointsOf(parts: Parts): number {
  const { tagged, lines, head, body, words } = parts;
  const own = ownShare(tagged, body, words);
  const strong = strongSigns(parts, own);
  const against = body.slice(0, 2).some(({ raw }) => words.wire.test(raw)) || any(lines, words.reporter);
  if (strong === 0 || against) return 0;
  const title = head.some((line) => isTitle(tagged, line, words.title));
  const press = any(lines.slice(0, 3), words.masthead) && !title;
  const signed = head.some(({ text }) => words.byline.test(text) || (words.opinion.test(text) && !title));
  return strong + (own >= MUCH ? 2 : own > LITTLE ? 1 : 0) + weakSigns(parts) - (press ? 2 : 0) - (signed ? 3 : 0);
}

/** Share of sentences, 0–1, in which the document says "we": much, and more than by chance. */
const MUCH = 0.25;
const LITTLE = 0.05;

const any = (some: readonly TextLine[], sign: RegExp): boolean => some.some(({ text }) => sign.test(text));
const count = (signs: readonly boolean[]): number => signs.filter(Boolean).length;

/** Two points each: a report has none of them. */
function strongSigns({ tagged, head, body, lines, words }: Parts, own: number): number {
  const tail = lines.slice(-TAIL);
  const name = headName(head, words);
  const isBody = name !== null && namesBody(name);
  const letter = name !== null && own >= MUCH && (isSigned(lines) || any(tail, words.contact) || any(tail, words.closing));
  return (
    2 *
    count([
      head.some((line) => isTitle(tagged, line, words.title)),
      (isBody || any(head, words.behalf) || (name !== null && own >= MUCH)) && head.some((line) => isTitle(tagged, line, words.weakTitle)),
      head.some(({ text }) => words.titleWithIssuer.test(text)) && body.filter(({ text }) => words.point.test(text)).length >= MIN_POINTS,
      (isBody || any(head, words.title)) && body.filter(({ text }) => words.point.test(text)).length >= MIN_POINTS,
      any(head, words.salutation),
      any(body.slice(0, 4), words.formula),
      any(lines, words.about) && any(tail, words.contact),
      words.stateForm.test(head[0]?.text ?? '') && name !== null,
      body.filter(isQuestion).length >= MIN_QUESTIONS && own > LITTLE && name !== null,
      letter,
    ])
  );
}

/** So many numbered or labelled points set out a position. */
const MIN_POINTS = 3;

/** Whether a name says that it is a body's: it holds the word for one. */
function namesBody(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s.,/]+/u)
    .some((word) => classOfBody(word) !== null);
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
function ownShare({ tokens, sentences }: Tagged, body: readonly TextLine[], { ownVoice }: DocumentWords): number {
  const all = sentences.slice(body[0]?.first ?? 0, body.at(-1)?.last ?? 0);
  const own = all.filter(({ firstToken, endToken }) =>
    tokens.slice(firstToken, endToken).some(({ lower, quoted }) => quoted === 0 && ownVoice.has(lower)),
  );
  return own.length / Math.max(1, all.length);
}

/** A name, and an office on the same line or the next, with which the document ends. */
function isSigned(lines: readonly TextLine[]): boolean {
  const last = lines.slice(-3).filter((line) => !endsSentence(line) && line.text.length <= 60);
  return last.some(({ text }) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\.?\s){1,4}\p{Lu}[\p{L}\p{M}'’-]+(?:,\s.{3,40})?$/u.test(text));
}

/** A name in the head: of its first line, or the first part of it, if that is no newspaper's; under a title, a body's on the second. */
function headName(head: readonly TextLine[], words: DocumentWords): string | null {
  const [first, second] = head;
  if (!first) return null;
  const other = second ? nameIn(second, words) : null;
  const name = nameIn(first, words) ?? (isTitled(first, words) && other !== null && namesFirm(other) ? other : null);
  if (name === null) return null;
  if (words.stateForm.test(name)) return ofState(other, name, words);
  const place = placeBehind(first);
  if (place !== null) return ofState(name, place, words);
  return other !== null && words.stateForm.test(other) ? ofState(name, other, words) : name;
}

/** "MINISTRY OF HEALTH, MALTA": the state that stands behind the office. */
function placeBehind({ text }: TextLine): string | null {
  const place = /,\s+(?<place>\p{Lu}[\p{L} ]{2,40})$/u.exec(text)?.groups?.place;
  return place !== undefined && lookUp(titled(place))?.kind === 'state' ? titled(place) : null;
}

/** A body's name, or a company's by the short form at its end. */
const namesFirm = (name: string): boolean => namesBody(name) || /\s(?:\p{Lu}{2,4}|Ltd|Inc|Co|GmbH|S\.A\.)\.?$/u.test(name);

/** A ministry by its state ("Zambian Ministry of Health"); any other office of a state speaks as the state. */
function ofState(office: string | null, state: string, { stateForm }: DocumentWords): string {
  const place = lookUp(state) ?? lookUp(state.replace(stateForm, ''));
  if (!place || office === null) return place?.name ?? state;
  const head = office
    .toLowerCase()
    .split(' ')
    .find((word) => classOfBody(word) !== null);
  return head === undefined || !isOfState(classOfBody(head))
    ? place.name
    : `${adjectiveOf.get(place.name) ?? place.name} ${titled(office)}`;
}

/** Parts of a line that stand beside each other: "NAME — Department", "Name | Products | Help". */
const PARTS = /\s+[|—–·›>•☾-]+(?:\s+|$)/u;

function nameIn(line: TextLine, words: DocumentWords): string | null {
  const beside = line.text.split(PARTS)[0]?.split(BILINGUAL) ?? [];
  const part = (beside.find(namesBody) ?? beside[0] ?? '').replace(PLACE, '').trim();
  const isOther =
    isTitled({ ...line, text: part }, words) ||
    [words.dateline, words.salutation, words.masthead, words.titleWithIssuer].some((sign) => sign.test(part));
  return isOther || !NAME.test(part) || /\p{L}{5,}\.$/u.test(part) ? null : part;
}

/** One name in two languages. */
const BILINGUAL = /\s+\/\s+/u;
/** Where an office is: "EMBASSY OF NORWAY, LIMA". */
const PLACE = /,\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?$/u;

/** Up to nine words, all capitalised but the small ones, with no mark of a sentence. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}&.'’-]*|\([\p{L}\p{N}]{2,12}\))(?:\s(?:\p{Lu}[\p{L}\p{M}\p{N}&.'’-]*|\([\p{L}\p{N}]{2,12}\)|of|and|for|the|in|de|du|la|et|&)){0,8}$/u;

function issuerName({ tagged, lines, head, body, words }: Parts): string | null {
  const grouped = (some: readonly TextLine[], sign: RegExp): string | null => {
    const found = some.map(({ text }) => sign.exec(text)?.groups?.issuer).find((name) => name !== undefined);
    return found && (/^\p{Lu}/u.test(found) || sign === words.behalf) ? found : null;
  };
  const name =
    grouped(head, words.sender) ??
    grouped(head, words.behalf) ??
    headName(head, words) ??
    grouped(head, words.titleWithIssuer) ??
    grouped(head, words.senderOffice) ??
    grouped(lines, words.about) ??
    subjectOf(tagged, body[0]);
  return name === null ? null : bodyName(name, tagged.text);
}

/** Lines above the text that were set aside as furniture: a page's own head has the name too. */
function setAside({ excluded, text }: Tagged, before: number): TextLine[] {
  const above = excluded.filter(({ start }) => start < before);
  return above.map(({ start, end }) => {
    const line = text.slice(start, end).split('\n')[0] ?? '';
    return { start, end, raw: line, text: line, first: 0, last: 0 };
  });
}

const ARTICLE = 'the';

/** "Lusitania Air today operated …": the name with which the text begins. */
function subjectOf({ tokens, sentences }: Tagged, line: TextLine | undefined): string | null {
  const opening = tokens[sentences[line?.first ?? 0]?.firstToken ?? 0];
  if (opening && opening.pos !== 'name' && opening.pos !== 'noun' && opening.lower !== ARTICLE) return null;
  const found = /^(?:[Tt]he\s+)?(?<name>(?:\p{Lu}[\p{L}\p{M}\p{N}&.'’-]*\s){1,5})(?=\p{Ll}|\()/u.exec(line?.text ?? '')?.groups?.name;
  return found?.trim() ?? null;
}
