/** Which sentences of a statement are put forward in its issuer's own voice. */
import type { Tagged } from '../../document.js';
import { endsSentence, isAside, isQuestion, type TextLine } from './lines.js';
import { isTitled } from './title.js';

/**
 * The sentences of the running text that may assert something: no greeting, heading, date, question, contact, remark in brackets, and nothing
 * that only announces what follows.
 * @param lines between letterhead and signature
 */
export function ownSentences(tagged: Tagged, lines: readonly TextLine[]): number[] {
  const { documents: words } = tagged.language;
  const none = [words.salutation, words.contact, words.closing, words.dateline, words.sender, words.refuted];
  const running = lines.filter(
    (line) =>
      endsSentence(line) && !isQuestion(line) && !isAside(line) && !isTitled(line, words) && !none.some((sign) => sign.test(line.text)),
  );
  return running.flatMap(({ first, last }) => range(first, last).filter((index) => asserts(tagged, index)));
}

function asserts({ text, sentences }: Tagged, index: number): boolean {
  const { start, end } = sentences[index] ?? { start: 0, end: 0 };
  return !/[?:]["”’'»)]*$/u.test(text.slice(start, end));
}

const range = (from: number, end: number): number[] => [...Array(Math.max(0, end - from)).keys()].map((i) => from + i);
