import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';
import { inFile, read } from '../../src/text/reading.js';

const words = (text: string, path = 'a.md'): string => read(text, path).text;

describe('read', () => {
  it.each([
    ['[Kari Holm](https://x.org/k), who', 'Kari Holm, who'],
    ['**Ole** and _Eva_ ~~left~~ `now`', 'Ole and Eva left now'],
    ['# A title\nA line\nof text', 'A title\nA line of text'],
    ['- One\n- Two', 'One\nTwo'],
    ['> It was\n> late.', 'It was late.'],
    ['| a | b |\n|---|---|\n| c | d |', 'a\nb\n\nc\nd'],
    ['See ![a boat](b.png) there', 'See  there'],
    ['One.\n\n```\nx = 1\n```\n\nTwo.', 'One.\n\nTwo.'],
    ['5 \\* 6', '5 * 6'],
    ['<p>He <b>left</b></p>', 'He left'],
  ])('leaves the markup out of %j', (text, expected) => {
    expect(words(text).trim()).toBe(expected);
  });

  it.each([
    ['Lund &amp; Co', 'Lund & Co'],
    ['&quot;No,&quot; she said', '"No," she said'],
    ['the crew&#8217;s boat', 'the crew’s boat'],
    ['the crew&#146;s boat', 'the crew’s boat'],
    ['&amp;quot;No&amp;quot;', '"No"'],
    ['the u\u00adnion sa\u200bid', 'the union said'],
    ['R&D; &nosuch; AT&T', 'R&D; &nosuch; AT&T'],
  ])('reads through %j', (text, expected) => {
    expect(words(text, 'a.txt')).toBe(expected);
  });

  it('takes a plain text for Markdown if it holds emphasis inside its lines', () => {
    expect(words('“No,” said **Kari Holm**. Mayor **Ole Moe** left.', 'a.txt')).toBe('“No,” said Kari Holm. Mayor Ole Moe left.');
    for (const plain of [
      'It is 2 ** 3.',
      'Only **once** here.',
      '**Why?**\n\nBecause.\n\n**And?**\n\nNo.',
      '**10.02** Rain.\n\n**10.40** Sun.',
      'a **b c** d**e**f',
    ])
      expect(words(plain, 'a.txt')).toBe(plain);
  });

  it('takes a plain text for Markdown only if it holds a link', () => {
    expect(words("* not ``a list''", 'a.txt')).toBe("* not ``a list''");
    expect(words('See [it](https://x.org).', 'a.txt')).toBe('See it.');
  });

  it('holds markup as a whole when it holds more than its inside', () => {
    const text = 'The *old* [ferry](https://x.org/f) sank on `Monday`.';
    const reading = read(text, 'a.md');
    const at = (part: string): string => {
      const start = reading.text.indexOf(part);
      const range = inFile(reading, { start, end: start + part.length });
      return text.slice(range.start, range.end);
    };
    expect([at('ferry'), at('ferry sank'), at('old ferry'), at('sank on Monday'), at('Monday')]).toEqual([
      'ferry',
      '[ferry](https://x.org/f) sank',
      '*old* [ferry](https://x.org/f)',
      'sank on `Monday`',
      'Monday',
    ]);
  });

  it('places every range inside the file, in order, whatever the mixture', () => {
    const part = fc.constantFrom(
      '[a](https://x.org)',
      '**',
      '*',
      '_',
      '> ',
      '- ',
      '# ',
      '&amp;',
      '&#8217;',
      '\u00ad',
      '\u200b',
      '\n',
      '\n\n',
      '`',
      '<b>',
      '<!--',
      '| ',
      '\\',
      'She said it was late.',
      ' “No,” he said. ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const reading = read(text, 'a.md');
        let last = 0;
        for (let at = 0; at < reading.text.length; at += 1) {
          const { start, end } = inFile({ ...reading, opened: new Map(), closed: new Map() }, { start: at, end: at + 1 });
          expect(start <= end && end <= text.length && start >= last).toBe(true);
          last = start;
          if (/[a-z]/u.test(reading.text.charAt(at)) && end - start === 1) expect(text.slice(start, end)).toBe(reading.text.charAt(at));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets no text fall silent over a link', () => {
    const text = '[Ole Berg](https://x.org), the [harbour master](https://x.org/h), said the ferry had stopped.';
    const { claims } = extractDocument(text, 'a.md');
    expect(claims.map(({ source }) => source && text.slice(source.start, source.end))).toEqual([
      '[Ole Berg](https://x.org), the [harbour master](https://x.org/h)',
    ]);
  });
});
