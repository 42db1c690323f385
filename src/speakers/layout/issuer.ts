/** The names in a letterhead and a signature: who issues a document. */

import type { Tagged, Token } from '../../document.js';
import type { DocumentWords } from '../../languages/documents.js';
import { NAMING } from '../../languages/naming.js';
import { adjectiveOf, lookUp } from '../read/gazetteer.js';
import { onwards } from '../read/reach.js';
import { firstOf } from '../read/tokens.js';
import { classOfBody, isCapital, isInnerDot, isTitleWord, joined } from '../read/words.js';
import { isOfState } from '../who/organization.js';
import { bodyName, titled } from './body-name.js';
import { endsSentence, type TextLine } from './lines.js';
import { isTitled } from './title.js';

/** The parts of a document, as its lines. */
export interface Parts {
  readonly tagged: Tagged;
  readonly lines: readonly TextLine[];
  readonly head: readonly TextLine[];
  readonly body: readonly TextLine[];
  readonly tail: readonly TextLine[];
  readonly words: DocumentWords;
}

/** Whether a name says that it is a body's: it holds the word for one. */
export function namesBody(name: string): boolean {
  return wordsOf(name).some((word) => classOfBody(word.toLowerCase()) !== null);
}

/** How many lines of the body call the issuer by its kind, with a capital: "the Authority". A report has a small letter there. */
export function selfNamed(name: string, body: readonly TextLine[]): number {
  const heads = wordsOf(name).filter((word) => classOfBody(word.toLowerCase()) !== null);
  return heads.reduce((sum, head) => sum + body.filter(({ text }) => text.includes(`he ${titled(head)} `)).length, 0);
}

const wordsOf = (name: string): string[] => name.split(/[\s.,/]+/u);

/** A name, and an office on the same line or the next, with which the document ends. */
function signatory(lines: readonly TextLine[]): string | null {
  const last = lines.slice(-3).filter((line) => !endsSentence(line) && line.text.length <= 60);
  return last.map(({ text }) => SIGNATURE.exec(text)?.groups?.name).find((name) => name !== undefined) ?? null;
}

export const isSigned = (lines: readonly TextLine[]): boolean => signatory(lines) !== null;

const SIGNATURE = /^(?<name>(?:\p{Lu}[\p{L}\p{M}.'’-]*\.?\s){1,4}\p{Lu}[\p{L}\p{M}'’-]+)(?:,\s.{3,40})?$/u;

/** A name in the head: of its first line, or the first part of it, if that is no newspaper's; under a title, a body's on the second. */
export function headName(head: readonly TextLine[], words: DocumentWords): string | null {
  const [first, second] = head;
  if (!first) return null;
  const other = second ? nameIn(second, words) : null;
  const name = nameIn(first, words) ?? (isTitled(first, words) && other !== null && namesFirm(other) ? other : null);
  if (name === null) return null;
  if (words.stateForm.test(name)) return ofState(other, name, words);
  const place = placeBehind(first) ?? (second && isArm(name) ? placeBehind(second) : null);
  if (place !== null) return ofState(name, place, words);
  return other !== null && words.stateForm.test(other) ? ofState(name, other, words) : name;
}

/** "Presidency of the Government", with "Press Office, Madrid" under it. */
const isArm = (name: string): boolean => wordsOf(name).some((word) => isOfState(classOfBody(word.toLowerCase())));

/** "MINISTRY OF HEALTH, MALTA": the state that stands behind the office. */
function placeBehind({ text }: TextLine): string | null {
  const place = /,\s+(?<place>\p{Lu}[\p{L} ]{2,40})$/u.exec(text)?.groups?.place;
  return place !== undefined && lookUp(titled(place))?.kind === 'state' ? titled(place) : null;
}

/** A body's name, or a company's by the short form at its end. */
const namesFirm = (name: string): boolean => namesBody(name) || NAMING.firmPattern.test(name);

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
  const part = (beside.find(namesBody) ?? beside[0] ?? '').replace(LISTED, '').replace(PLACE, '').trim();
  const isOther =
    PLACED.test(part) ||
    isTitled({ ...line, text: part }, words) ||
    [words.dateline, words.salutation, words.masthead, words.titleWithIssuer].some((sign) => sign.test(part));
  return isOther || !NAME.test(part) || /\p{L}{5,}\.$/u.test(part) ? null : part;
}

/** What a case or a matter is headed by is where it is heard: "IN THE HIGH COURT AT …". */
const PLACED = NAMING.placedPattern;
/** One name in two languages. */
const BILINGUAL = /\s+\/\s+/u;
/** Where a company's shares are traded. */
const LISTED = /\s*\(\p{Lu}+:\s*\p{Lu}+\)$/u;
/** Where an office is: "EMBASSY OF NORWAY, LIMA". */
const PLACE = /,\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?$/u;

/** Up to nine words, all capitalised but the small ones, with no mark of a sentence. */
const NAME = NAMING.bodyNamePattern;

export function issuerName({ tagged, lines, head, body, words }: Parts): string | null {
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
    signatory(lines) ??
    subjectOf(tagged, body[0]);
  return name === null ? null : inFull(bodyName(name, tagged.text), tagged, body);
}

/** How far below the head the whole name may stand, in lines. */
const OPENING = 3;

/** "About Brennar" is of Brennar Cold Stores N.V., if the text begins with that. */
function inFull(name: string, { tokens, sentences }: Tagged, body: readonly TextLine[]): string {
  if (name.includes(' ')) return name;
  const opening = body.slice(0, OPENING).flatMap(({ first, last }) => sentences.slice(first, last));
  const words = opening.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken));
  for (const { text, index } of words) {
    if (text !== name) continue;
    const end = onwards(index + 1, tokens.length, (at) => goesOn(tokens[at]) || isInnerDot(tokens, at));
    if (end > index + 1) return joined(tokens.slice(index, end));
  }
  return name;
}

const goesOn = (word: Token | undefined): boolean =>
  isCapital(word) && !isTitleWord(word) && lookUp(word?.text ?? '') === null && !NAMING.chiefWord.has(word?.lower ?? '');

/** "Lusitania Air today operated …": the name with which the text begins. */
function subjectOf(tagged: Tagged, line: TextLine | undefined): string | null {
  if (!line) return null;
  const opening = tagged.tokens[firstOf(tagged, line.first)];
  if (opening && opening.pos !== 'name' && opening.pos !== 'noun' && !NAMING.definite.has(opening.lower)) return null;
  return NAMING.openingPattern.exec(line.text)?.groups?.name?.trim() ?? null;
}
