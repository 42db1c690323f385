import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/corpus/assemble.js';
import { extractDocument } from '../../../src/pipeline.js';

const claimsIn = (text: string): string[] =>
  assemble([extractDocument(text, '0.txt')], {}).claims.map(({ source, content }) => `${source?.text} → ${content.text}`);

describe('what may stand between a verb of saying and what was said', () => {
  it.each([
    ['The minister said late on Tuesday that the port was closed.', 'The minister → the port was closed'],
    ['The minister said early on Monday prices would rise.', 'The minister → prices would rise'],
    ['The minister told Dagen in an interview published on Tuesday that the port was closed.', 'The minister → the port was closed'],
    ['The minister said in a statement released on Monday the port was closed.', 'The minister → the port was closed'],
    ['The minister said in a letter seen by Dagen the port was closed.', 'The minister → the port was closed'],
    ['The firm wrote in an email sent to staff on Friday that it would close.', 'The firm → it would close'],
    ['The coach said at a meeting held in May that he would go.', 'The coach → he would go'],
    // What hangs on a noun that is nothing written is the clause itself.
    ['The minister said in Oslo talks collapsed on Monday.', 'The minister → Oslo talks collapsed on Monday'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toEqual([claim]));
});

describe('states of mind that look like passives', () => {
  it.each([
    ['The mayor is worried that the dam is unsafe.', 'The mayor → the dam is unsafe'],
    ['The growers were convinced that the wells were dry.', 'The growers → the wells were dry'],
    ['The bishop was disappointed that nobody came.', 'The bishop → nobody came'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toEqual([claim]));
});

it('takes a denial that hangs on a report for nobody who speaks', () =>
  expect(claimsIn('“We are safe,” the firm insisted, denying the dam had leaked.')[0]).toBe('the firm → “We are safe,”'));
