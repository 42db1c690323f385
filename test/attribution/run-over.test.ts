import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

/** Contents of all claims in a text. */
const contentsIn = (text: string): string[][] =>
  attribute(prepare(text)).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));

describe('what goes on behind a stop', () => {
  it.each([
    ['The shed is empty, he said; the hay was sold.', [['The shed is empty', 'the hay was sold']]],
    ['The shed is empty, he said: the hay was sold.', [['The shed is empty', 'the hay was sold']]],
    ['He said the shed was empty; the hay was sold.', [['the shed was empty', 'the hay was sold']]],
    ['He said the shed was empty: the hay was sold.', [['the shed was empty: the hay was sold']]],
    // No clause; words of another; reported anew; in a quotation; of who is only quoted by the other.
    ['He said the shed was empty; the hay.', [['the shed was empty; the hay']]],
    ['He said the shed was empty; residents, that it was not.', [['the shed was empty']]],
    ['He told the guild the shed was empty; the hay was sold, she said.', [['the shed was empty'], ['the hay was sold']]],
    [
      '“The shed is empty, he said; the hay was sold,” Lind recalled.',
      [['“The shed is empty'], ['“The shed is empty, he said; the hay was sold,”']],
    ],
    [
      'She says he said the shed was empty; the hay was sold.',
      [['he said the shed was empty', 'the hay was sold'], ['the shed was empty']],
    ],
  ])('%s', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected);
  });
});
