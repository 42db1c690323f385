import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';

const actsIn = (text: string): string =>
  extractDocument(text, 'a.txt')
    .claims.map(({ act }) => act)
    .join(' ');

describe('what one says one’s own body will do', () => {
  it.each([
    ['The museum would lend the clock, said Ana Prado, a spokeswoman for the museum.', 'commit'],
    ['A spokesman for the ferry company said the company would refund all tickets.', 'commit'],
    ['Harbour master Lev Aro of the Port of Tamsa said the port would dredge the channel.', 'commit'],
    ['Principal Ida Moss, who runs Elm School, said the school will replace the boiler.', 'commit'],
    ['A spokesman for the ferry company said the company would be there.', 'state'],
    ['A spokesman for the ferry company said the company would have lost money.', 'state'],
    ['A spokesman for the ferry company said the company would need more time.', 'state'],
    ['A spokesman for the ferry company said the weather would delay the boats.', 'state'],
    ['A spokesman for the ferry company said the company could refund the tickets.', 'state'],
    ['A critic of the ferry company said the railway would carry more people.', 'state'],
  ])('%s: %s', (text, expected) => {
    expect(actsIn(text)).toBe(expected);
  });
});
