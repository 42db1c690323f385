import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

const found = (text: string): string[] =>
  attribute(prepare(text)).map(
    ({ cue, content: [first] }) => `${cue && text.slice(cue.start, cue.end)} | ${text.slice(first?.start, first?.end)}`,
  );

describe('what is left of a clause once its end is cut', () => {
  it.each([
    ['The union looked back after the vote, saying it was late.', ['saying | it was late']],
    ['The union pushed back after the vote, saying it was late.', ['saying | it was late']],
    ['The union chief Lena Hoff hit back within the hour, warning that the dam would leak.', ['warning | the dam would leak']],
    // Look-alikes that hold one.
    ['She said back then it was dry.', ['said | it was dry']],
    ['The vets rejected it in a four-page memo.', ['rejected | it in a four-page memo']],
    ['One of the two denied it: the order was old.', ['denied | it: the order was old']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
