import type { Range } from '../document.js';
import {
  AMBIGUOUS,
  BEFORE_NUMBERS,
  DAYS,
  LINKS,
  MONTHS,
  SENTENCE_OPENERS,
  SPEECH_TAGS,
  STATES,
  TIME_FOLLOWERS,
  TITLES,
} from '../languages/en/words/abbreviations.js';

/** A place where a sentence might end. */
export interface Candidate {
  /** The run of end marks. */
  readonly marks: Range;
  /** After the closing quotes and brackets that follow the marks. */
  readonly closed: number;
  /** Where the sentence began. */
  readonly sentence: number;
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
const CLOSING_QUOTE = /["”’'»“]/u;
/** A speaker of up to five words, the first with a capital, before a word that may be a verb of speech, which then ends its clause. */
const SPEAKER_THEN_VERB =
  /^\s+(\p{Lu}\S*)\s+(?:(?:\p{Lu}\S*|the|of|de|von)\s+){0,4}(\p{Ll}+)(?=[.,;:]|\s(?:in|on|at|to|of|after|when|during|as|with|about|last|before|while|by|from|\p{Lu}))/u;

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
  if (marks.end - marks.start === 1 && isAbbreviation(text, candidate, { opening, next })) return false;
  return !isTagged(text, candidate, ahead);
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

function isAbbreviation(text: string, { marks, sentence }: Candidate, { opening, next }: Following): boolean {
  const behind = text.slice(Math.max(sentence, marks.start - BEHIND), marks.start);
  const mark = text.charAt(marks.start);
  if (mark === '!') return AMBIGUOUS.has(`${lastWord(behind).toLowerCase()}!`) && !opensSentence(next);
  if (mark !== '.') return false;
  const word = lastWord(behind);
  if (isListNumber(behind, word)) return true;
  if (/^\d/u.test(next)) return isBeforeNumber(word);
  const lower = word.toLowerCase();
  if (LINKS.has(lower) || isCapitalised(word, TITLES)) return true;
  if (lower === 'a.m' || lower === 'p.m') return TIME_FOLLOWERS.has(bare(next));
  return opening === '' && !opensSentence(next) && mayGoOn(behind, word);
}

/** The word before the stop; of "then-Sen" the last part. */
function lastWord(behind: string): string {
  return WORD_BEFORE.exec(behind)?.[0] ?? '';
}

function isCapitalised(word: string, list: ReadonlySet<string>): boolean {
  return /^\p{Lu}/u.test(word) && list.has(word.toLowerCase());
}

function isBeforeNumber(word: string): boolean {
  return BEFORE_NUMBERS.has(word.toLowerCase()) || isCapitalised(word, MONTHS) || isCapitalised(word, DAYS);
}

/** Abbreviations that stand inside sentences as well as at their end. "Reno, Nev." goes on with a comma or not at all. */
function mayGoOn(behind: string, word: string): boolean {
  if (isCapitalised(word, STATES)) return !behind.endsWith(`, ${word}`);
  return AMBIGUOUS.has(word.toLowerCase()) || isCapitalised(word, MONTHS) || DOTTED.test(word) || INITIAL.test(word);
}

/** "1. The union …": a number alone is no sentence. */
function isListNumber(behind: string, word: string): boolean {
  return /^\d{1,3}$/u.test(word) && behind.trim() === word;
}

function opensSentence(next: string): boolean {
  return SENTENCE_OPENERS.has(bare(next));
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}']+$/u, '');
}

/** “Is that all?” Smith asked. The quotation is part of the sentence that names its speaker. */
function isTagged(text: string, { marks, closed }: Candidate, ahead: string): boolean {
  if (closed === marks.end || !CLOSING_QUOTE.test(text.slice(marks.end, closed))) return false;
  if (!/[!?…]/u.test(text.charAt(marks.end - 1))) return false;
  const [, name = '', verb = ''] = SPEAKER_THEN_VERB.exec(ahead) ?? [];
  return SPEECH_TAGS.has(verb) && !opensSentence(name);
}
