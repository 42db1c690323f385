import { AMBIGUOUS, BEFORE_NUMBERS, SENTENCE_OPENERS, SPEECH_TAGS, TIME_FOLLOWERS, TITLES } from '../lexicon/abbreviations.js';
import type { Range } from './types.js';

/** A place where a sentence might end. */
export interface Candidate {
  /** The run of end marks. */
  readonly marks: Range;
  /** After the closing quotes and brackets that follow the marks. */
  readonly closed: number;
  /** Where the sentence began. */
  readonly sentence: number;
  /** Where the paragraph ends. */
  readonly limit: number;
}

/** How far to look to either side, in UTF-16 units: what keeps the splitter linear. */
const BEHIND = 40;
const AHEAD = 120;

const IDEOGRAPHIC = /[。！？]/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.&’'-]*!?$/u;
const NEXT = /^(\s*)([“"‘'«„`([{—–•*\s-]*)(\S*)/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}\p{M}?$/u;
const BRAND = /^\p{Ll}\p{Lu}/u;
const CLOSING_QUOTE = /["”’'»“]/u;
/** A speaker of up to five words, the first with a capital, before a word that may be a verb of speech, which then ends its clause. */
const SPEAKER_THEN_VERB =
  /^\s+(?:(?:\p{Lu}\S*|the|a|an|of|de|von)\s+){1,5}(\p{Ll}+)(?=[.,;:]|\s(?:in|on|at|to|of|after|when|during|as|with|about|last|before|while|by|from|\p{Lu}))/u;

/** Does a sentence end at this candidate? Looks at a bounded stretch of text on either side. */
export function isSentenceEnd(text: string, candidate: Candidate): boolean {
  const { marks, closed, limit } = candidate;
  const ahead = text.slice(closed, Math.min(closed + AHEAD, limit));
  if (ahead.trim() === '') return true;
  if (IDEOGRAPHIC.test(text.charAt(marks.end - 1))) return true;
  if (isElision(text, marks)) return false;
  const [, space = '', opening = '', next = ''] = NEXT.exec(ahead) ?? [];
  if (space === '') return isGlued(text, candidate, next);
  if (/^\p{Ll}/u.test(next) && !BRAND.test(next)) return false;
  if (marks.end - marks.start === 1 && isAbbreviation(text, candidate, { opening, next })) return false;
  return !isTagged(text, candidate, ahead);
}

/** "[…]" and "(...)" stand for left-out words. */
function isElision(text: string, marks: Range): boolean {
  return /[([]/u.test(text.charAt(marks.start - 1)) && /[)\]]/u.test(text.charAt(marks.end));
}

/** No space follows: only a closing curly quote and a capital show that one was lost. */
function isGlued(text: string, { marks, closed }: Candidate, next: string): boolean {
  return closed > marks.end && /[”»]/u.test(text.charAt(closed - 1)) && /^\p{Lu}/u.test(next);
}

interface Following {
  readonly opening: string;
  readonly next: string;
}

function isAbbreviation(text: string, { marks, sentence }: Candidate, { opening, next }: Following): boolean {
  const behind = text.slice(Math.max(sentence, marks.start - BEHIND), marks.start);
  const mark = text.charAt(marks.start);
  if (mark === '?' || mark === '…') return false;
  const word = (WORD_BEFORE.exec(mark === '!' ? `${behind}!` : behind)?.[0] ?? '').replace(/^[’'.-]+/u, '');
  const lower = word.toLowerCase();
  const head = lower.slice(lower.lastIndexOf('-') + 1);
  if (mark === '!') return AMBIGUOUS.has(lower) && !opensSentence(next);
  if (TITLES.has(head)) return true;
  if (/^\d/u.test(next)) return BEFORE_NUMBERS.has(head) || isListNumber(behind, word);
  if (isListNumber(behind, word)) return true;
  if (lower === 'a.m' || lower === 'p.m') return TIME_FOLLOWERS.has(bare(next));
  const abbreviated = AMBIGUOUS.has(head) || DOTTED.test(word) || INITIAL.test(word) || DOTTED.test(head);
  return abbreviated && opening === '' && !opensSentence(next);
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
  const verb = SPEAKER_THEN_VERB.exec(ahead)?.[1];
  return verb !== undefined && SPEECH_TAGS.has(verb);
}
