/** The line that says what kind of document it is. */

import type { Tagged } from '../../document.js';
import type { DocumentWords } from '../../languages/documents.js';
import { upTo } from '../read/reach.js';
import { isSentence, type TextLine } from './lines.js';

/** Whether a line could be a title: "STATEMENT ON THE BRIDGE", and no sentence that begins with the word. */
export function isTitled(line: TextLine, { title }: DocumentWords): boolean {
  return title.test(line.text) && !isSentence(line);
}

/** Whether a line is a title of a kind (`title` or `weakTitle`). A headline of a report has a verb: "Statement on bridge angers village". */
export function isTitle(tagged: Tagged, line: TextLine, kind: RegExp): boolean {
  return kind.test(line.text) && !isSentence(line) && !hasVerb(tagged, line);
}

/** A verb with a form of its own, outside of what a clause word brings in ("the facts about what happened"). */
function hasVerb({ tokens, sentences, language }: Tagged, { first, last }: TextLine): boolean {
  const own = sentences.slice(first, last).flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken));
  const before = upTo(own, ({ pos }) => pos === 'wh');
  return before.some(
    ({ pos, form, lower }) => pos === 'verb' && (form === 'past' || form === 'present') && !language.documents.givenOut.has(lower),
  );
}
