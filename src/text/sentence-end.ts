import type { Range } from '../document.js';
import type { Abbreviations } from '../languages/words.js';

/** A place where a sentence might end. */
export interface Candidate {
  /** The run of end marks. */
  readonly marks: Range;
  /** After the closing quotes and brackets that follow the marks. */
  readonly closed: number;
  /** Where the sentence began. */
  readonly sentence: number;
  readonly lists: Abbreviations;
}

/** How far to look to either side, in UTF-16 units: what keeps the splitter linear. */
const BEHIND = 40;
const AHEAD = 120;

const IDEOGRAPHIC = /[。！？]/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}&][\p{L}\p{M}\p{N}.&’']*$/u;
const NEXT = /^(\s*)([“"‘'«„`([{—–•*\s-]*)(\S*)/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}\p{M}?$/u;
const BRAND = /^\p{Ll}\p{Lu}/u;
const CLOSING_QUOTE = /["”’'»“‘«´」』]/u;

/** Does a sentence end at this candidate in the text of a paragraph? Looks at a bounded stretch on either side. */
export function isSentenceEnd(text: string, candidate: Candidate): boolean {
  const { marks, closed } = candidate;
  const ahead = text.slice(closed, closed + AHEAD);
  if (ahead.trim() === '') return true;
  if (IDEOGRAPHIC.test(text.charAt(marks.end - 1))) return true;
  if (isElision(text, marks)) return false;
  const [, space = '', opening = '', next = ''] = NEXT.exec(ahead) ?? [];
  if (space === '') return isGlued(text, candidate, ahead);
  if (/^\p{Ll}/u.test(next) && !BRAND.test(next)) return false;
  if (/^[ \t]+$/u.test(space) && /^[—–-]\s/u.test(opening) && isPlaceOrDate(text, candidate)) return false;
  if (marks.end - marks.start === 1 && isAbbreviation(text, candidate, { opening, next })) return false;
  return !isTagged(text, candidate, ahead);
}

/** "HALDEN, Ont. — The council": a dash goes on behind a state or a month that is cut short. */
function isPlaceOrDate(text: string, { marks, sentence, lists }: Candidate): boolean {
  const word = lastWord(text.slice(Math.max(sentence, marks.start - BEHIND), marks.start));
  return marks.end - marks.start === 1 && (isCapitalised(word, lists.states) || isCapitalised(word, lists.months) || DOTTED.test(word));
}

/** "[…]" and "(...)" stand for left-out words. */
function isElision(text: string, marks: Range): boolean {
  return /[([]/u.test(text.charAt(marks.start - 1)) && /[)\]]/u.test(text.charAt(marks.end));
}

/** No space follows: one was lost after a closing curly quote, or between a word in lower case and one with a capital ("said.They went"). */
function isGlued(text: string, { marks, closed }: Candidate, ahead: string): boolean {
  if (closed > marks.end) return /[”»]/u.test(text.charAt(closed - 1)) && /^\p{Lu}/u.test(ahead);
  return (
    /(?:^|\s)\p{Ll}{2,}$/u.test(text.slice(Math.max(0, marks.start - BEHIND), marks.start)) && /^\p{Lu}\p{Ll}*[’']?\p{Ll}*\s/u.test(ahead)
  );
}

interface Following {
  readonly opening: string;
  readonly next: string;
}

function isAbbreviation(text: string, { marks, sentence, lists }: Candidate, { opening, next }: Following): boolean {
  const behind = text.slice(Math.max(sentence, marks.start - BEHIND), marks.start);
  const mark = text.charAt(marks.start);
  if (mark === '!') return lists.ambiguous.has(`${lastWord(behind).toLowerCase()}!`) && !opensSentence(next, lists);
  if (mark !== '.') return false;
  const word = lastWord(behind);
  if (isListNumber(behind, word)) return true;
  if (/^\d/u.test(next)) return isBeforeNumber(word, lists);
  if (isUnit(behind, word, lists)) return false;
  const lower = word.toLowerCase();
  if (lists.links.has(lower) || isCapitalised(word, lists.titles)) return true;
  if (lists.timesOfDay.has(lower)) return lists.timeFollowers.has(bare(next));
  return opening === '' && !opensSentence(next, lists) && mayGoOn(behind, word, lists);
}

/** "above 12 C. Wasylyk said", "400 L. The tank": behind a number the letter is what it is counted in, and no initial; but "On May 4 C. Vale". */
const isUnit = (behind: string, word: string, { units }: Abbreviations): boolean =>
  INITIAL.test(word) && units.has(word.toLowerCase()) && COUNTED.test(behind) && !DATED.test(behind);

const COUNTED = /(?:^|[\s(])[\d.,]{0,12}\d[ \u00a0\u202f]?\p{Lu}$/u;
const DATED = /(?:^|\s)\p{Lu}\p{Ll}+\s\d+\s\p{Lu}$/u;

/** The word before the stop; of "then-Sen" the last part. */
function lastWord(behind: string): string {
  return WORD_BEFORE.exec(behind)?.[0] ?? '';
}

function isCapitalised(word: string, list: ReadonlySet<string>): boolean {
  return /^\p{Lu}/u.test(word) && list.has(word.toLowerCase());
}

function isBeforeNumber(word: string, lists: Abbreviations): boolean {
  return lists.beforeNumbers.has(word.toLowerCase()) || isCapitalised(word, lists.months) || isCapitalised(word, lists.days);
}

/** Abbreviations that stand inside sentences as well as at their end. "Reno, Nev." goes on with a comma or not at all. */
function mayGoOn(behind: string, word: string, lists: Abbreviations): boolean {
  if (isCapitalised(word, lists.states)) return !behind.endsWith(`, ${word}`);
  return lists.ambiguous.has(word.toLowerCase()) || isCapitalised(word, lists.months) || DOTTED.test(word) || INITIAL.test(word);
}

/** "1. The union …": a number alone is no sentence. */
function isListNumber(behind: string, word: string): boolean {
  return /^\d{1,3}$/u.test(word) && behind.trim() === word;
}

function opensSentence(next: string, lists: Abbreviations): boolean {
  return lists.sentenceOpeners.has(bare(next));
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}']+$/u, '');
}

/** “Is that all?” Smith asked. The quotation is part of the sentence that names its speaker. */
function isTagged(text: string, { marks, closed, lists }: Candidate, ahead: string): boolean {
  if (closed === marks.end || !CLOSING_QUOTE.test(text.slice(marks.end, closed))) return false;
  if (!/[!?…]/u.test(text.charAt(marks.end - 1))) return false;
  const [, name = '', verb = ''] = lists.speakerThenVerb.exec(ahead) ?? [];
  return lists.speechTags.has(verb) && !opensSentence(name, lists);
}
