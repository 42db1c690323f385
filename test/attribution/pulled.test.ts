/** Where words end: lines that are set for the eye, and the times of a live blog, are no part of them. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';

const claimsIn = (text: string): string[] =>
  extractDocument(text, 'a.txt').claims.map(({ source, content }) =>
    [source ? text.slice(source.start, source.end) : '–', content.map(({ start, end }) => text.slice(start, end)).join(' … ')].join(' | '),
  );

describe('a quotation that fills its paragraph', () => {
  it.each([
    // It stands in the text a second time.
    ['“He carried each stone himself.”', 'Tegan Roe | “My father built this wall,” … “He carried each stone himself.”'],
    ['“He carried each stone”', 'Tegan Roe | “My father built this wall,” … “He carried each stone himself.”'],
    // It has no stop.
    ['‘No mortar’', 'Tegan Roe | “My father built this wall,” … “He carried each stone himself.”'],
    // It is neither.
    ['“It took nine years.”', 'Tegan Roe | “My father built this wall,” … “He carried each stone himself.” … “It took nine years.”'],
  ])('%s', (line, claim) => {
    const text = `“My father built this wall,” said Tegan Roe. “He carried each stone himself.”\n\n${line}\n\nHer brother lives in Velm.`;
    expect(claimsIn(text)).toContain(claim);
  });

  it('may stand before what it is pulled from', () => {
    const text =
      '“The boats came back empty,” said Ola Brandt.\n\n“We had no ice left.”\n\nThe harbour froze. “By then we had no ice left,” she said.';
    expect(claimsIn(text)).toContain('Ola Brandt | “The boats came back empty,”');
  });

  it('goes on with a report before it only where it has a stop', () => {
    const text = (line: string): string => `Pilar Sanz said nobody had rung her.\n\n${line}\n\nThe ministry sent flowers.`;
    expect(claimsIn(text('“Nobody rang me”'))).toContain('Pilar Sanz | nobody had rung her');
    expect(claimsIn(text('“I waited for a week.”'))).toContain('Pilar Sanz | nobody had rung her … “I waited for a week.”');
  });
});

describe('the time before an entry', () => {
  it.each(['**10.02** ', '**10.02am** ', '__10.02__ ', '[10.02] ', '10.02am ', '10:02 – ', '(10.02) '])('%s', (stamp) => {
    expect(claimsIn(`${stamp}The bridge is shut, police say.`)).toEqual(['police | The bridge is shut']);
    expect(claimsIn(`${stamp}“Nothing moves,” says Ana Sol.`)).toEqual(['Ana Sol | “Nothing moves,”']);
  });

  it('is none where the sentence goes on in small letters', () => {
    expect(claimsIn('10.50 was the price, police say.')).toEqual(['police | 10.50 was the price']);
  });
});

describe('a dateline', () => {
  it.each(['OSLO, Nov. 12 (NTB) - ', 'NAIROBI (NTB) – ', 'SAN JOSÉ – ', 'LAGOS, Nigeria — ', 'VELM, 9 June – '])('%s', (dateline) => {
    expect(claimsIn(`${dateline}The bridge is shut, police said.`)).toEqual(['police | The bridge is shut']);
    expect(claimsIn(`${dateline}The bridge, she says, is shut.`)).toEqual(['she | The bridge … is shut']);
    expect(claimsIn(`${dateline}The bridge is shut, according to Ana Sol.`)).toEqual(['Ana Sol | The bridge is shut']);
  });

  it('has a dash with a capital behind it', () => {
    expect(claimsIn('NATO – the alliance – is ready, its chief said.')).toEqual(['its chief | NATO – the alliance – is ready']);
  });
});
