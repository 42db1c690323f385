import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { split } from '../../src/text/split.js';
import { newsText } from '../arbitrary.js';
import { clean } from '../english.js';

const sentencesOf = (text: string): string[] => split(clean(text)).map(({ start, end }) => text.slice(start, end));

/** A sentence ends at each bar: a space stands there in the text, or nothing at a broken bar. */
const CASES = [
  'The vote is over.|Nobody won.',
  'Mr. Quist met Sen. Lind and Gov. Ada Berg.|They spoke.',
  'The U.S. Senate met in Washington, D.C. on Friday.|The U.S. and the U.K. left.',
  'He lives in the U.S.|He was born there.',
  'Room No. 5 is shut.|He said no.|Five people left.',
  'It began at 5 p.m. Monday.|It ended at 9 p.m.|Quist was late.',
  'J. K. Lind and George W. Quist came to St. Olaf on Jan. 5.|Then they left.',
  'Quist Inc. Chief Ada Berg resigned.|Quist Inc. has no plan.',
  'HALDEN, Ont. — The council met.|SELWICK, N.S. – Quist left.',
  'He moved to Reno, Nev.|Berg followed.|Sen. Lind (R-Nev.) stayed.',
  '“Is that all?” he said.|He left.',
  '“We won!” Quist said.|“We won!”|They danced.',
  '“Who knows?” Ada Quist asked in court.|“Who knows?”|Ada Quist left.',
  '“It is done.”|The minister left.',
  '“It is done,” he said.|“Nobody knows.|Nobody cares.”',
  'He said (and meant it!) that it was over.|(Nobody heard.)|Berg left.',
  'He told the council: “We stay.”|It laughed.',
  'Wait ... what?|Yes!|No.',
  'They left […] and came back.|“We [...] Swedes stay,” he said.',
  'She fell ill.|‘Why?’ she asked.',
  'He sat.|Lind stood.|We were in the mass.|Berg left.',
  '1. The harbour stays.|2. The ships go.',
  'Prices rose 3.5 percent, or $1.2 million.|Up 4.|Down 5.',
  '“The words were lost.”¦The minister left.',
  'The crew had left.¦The ship had not.',
  'See example.com or mail a.b@example.org for it.|Thanks.',
  'Smith v. Jones began in Lund v. Malmö.|It ended.',
  '你好。¦再见！',
  '« Rien. »|Il partit.',
  'The firm was called Yahoo! Japan then.|It is gone.',
  'Fish die above 12 C.|Wasylyk said so.',
  'It fell to minus 30 F.|Okoro left.',
  'The tank holds 400 L.|Berg filled it.',
  'On May 4 C. Vale left.|Nobody saw it.',
  'Of the 12 T. Lang said least.',
  'They won 2-1.|Coach Ndlovu danced.',
  'Vetlab Ltd. denied it.|Norvik Corp. did not.',
];

describe('split', () => {
  it.each(CASES)('%s', (marked) => {
    expect(sentencesOf(marked.replaceAll('|', ' ').replaceAll('¦', ''))).toEqual(marked.split(/[|¦]/));
  });

  it('never crosses a paragraph', () => {
    expect(sentencesOf('One half\n\nother half. “Open\r\nquote.” End')).toEqual(['One half', 'other half.', '“Open', 'quote.”', 'End']);
  });

  it('crosses the line breaks of a hard-wrapped text', () => {
    const text = [
      'The council of the small town on the river has decided to build a',
      'new bridge, although the money for it was spent on the old one and',
      'nobody has yet said who is going to pay. The mayor, who was asked',
      'about it by the paper, did not reply.',
    ].join('\n');
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('goes through a line of five megabytes', () => {
    const sentence = 'Mr. Quist said “we won” at 5 p.m. and left. ';
    const sentences = split(clean(sentence.repeat(120_000)));
    expect(sentences).toHaveLength(120_000);
  });

  it('cuts five megabytes with no end of a sentence into pieces, at spaces where there are any', () => {
    for (const text of ['word '.repeat(1_000_000), '.'.repeat(5_000_000), '🌊'.repeat(1_000_000)]) {
      const pieces = split(clean(text)).map(({ start, end }) => text.slice(start, end));
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(2000);
      expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(pieces.every((piece) => !/[\ud800-\udbff]$/.test(piece) && !/^ord|wor?$/.test(piece))).toBe(true);
    }
  });

  it('gives sentences that are in bounds, in order, inside their paragraphs, and cover all that is no space', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const cleaned = clean(text);
        const sentences = split(cleaned);
        let rest = '';
        for (const [at, { index, paragraph, start, end }] of sentences.entries()) {
          const around = cleaned.paragraphs[paragraph];
          expect(index).toBe(at);
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(Math.max(around?.start ?? Number.NaN, sentences[at - 1]?.end ?? 0));
          expect(end).toBeLessThanOrEqual(around?.end ?? Number.NaN);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          rest += text.slice(start, end);
        }
        const prose = cleaned.paragraphs.map(({ start, end }) => text.slice(start, end)).join('');
        expect(rest.replace(/\s/g, '')).toBe(prose.replace(/\s/g, ''));
      }),
    );
  });
});
