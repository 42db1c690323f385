import { describe, expect, it } from 'vitest';
import { textLines } from '../../../src/speakers/layout/lines.js';
import { ownSentences } from '../../../src/speakers/layout/own.js';
import { prepare } from '../../english.js';

/** What of a text its issuer asserts. */
function asserted(text: string): string {
  const tagged = prepare(text);
  const own = ownSentences(tagged, textLines(tagged));
  return own.map((index) => tagged.text.slice(tagged.sentences[index]?.start, tagged.sentences[index]?.end)).join(' | ');
}

describe('ownSentences', () => {
  it.each([
    ['The ferry sails again. The pier is safe.', 'The ferry sails again. | The pier is safe.'],
    ['The ferry sails again.\n\nThe pier is safe.', 'The ferry sails again. | The pier is safe.'],
    ['The ferry sails again. Is the pier safe? It is.', 'The ferry sails again. | It is.'],
    ['The ferry sails again. Is the pier safe?', ''],
    ['The ferry sails again. “Is the pier safe?” It is.', 'The ferry sails again. | It is.'],
    ['We have found this: nothing was lost. The board notes:', 'We have found this: nothing was lost.'],
    ['The ferry sails again\n\nThe pier is safe.', 'The pier is safe.'],
    ['(The pier was closed in May.)\n\nIt is open.', 'It is open.'],
    ['Dear members,\n\nThe pier is safe.', 'The pier is safe.'],
    ['Media contact: Ana Lind, tel. 555 0100.\n\nThe pier is safe.', 'The pier is safe.'],
    ['Yours sincerely.\n\nThe pier is safe.', 'The pier is safe.'],
    ['Statement on the pier.\n\nThe pier is safe.', 'The pier is safe.'],
    ['', ''],
  ])('%j → %s', (text, expected) => expect(asserted(text)).toBe(expected));
});
