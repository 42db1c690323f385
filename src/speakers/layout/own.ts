/** Which sentences of a statement are put forward in its issuer's own voice. */
import type { Range, Tagged } from '../../document.js';
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
  return running
    .flatMap(({ first, last }) => tagged.sentences.slice(first, last))
    .filter((sentence) => asserts(tagged, sentence))
    .map(({ index }) => index);
}

const asserts = ({ text }: Tagged, { start, end }: Range): boolean => !/[?:]["”’'»)]*$/u.test(text.slice(start, end));
