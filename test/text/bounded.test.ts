import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounded } from '../../src/text/markdown/bounded.js';
import { markdownOf } from '../../src/text/markdown/index.js';
import { parse } from '../../src/text/markdown/parse.js';
import { gather } from '../../src/text/markdown/pieces.js';
import type { Found } from '../../src/text/markdown/types.js';
import { stepCounter } from '../steps.js';

/** The words that a reader sees, those of each line apart, and what is left out. */
function seen(text: string, parsed: string): unknown {
  const found: Found = { pieces: [], markup: [], excluded: [], line: 0 };
  gather(text, parse(parsed, false), found);
  const lines = new Map<number, string>();
  for (const { start, end, line } of found.pieces) lines.set(line, (lines.get(line) ?? '') + text.slice(start, end));
  return { lines: [...lines.values()], excluded: found.excluded };
}

const PIECES = [
  'a ',
  'b\n',
  '\n',
  '\n\n',
  '<!-- ',
  '-->',
  '<!X ',
  '<![CDATA[ ',
  ']]>',
  '>',
  '> ',
  '- ',
  '1. ',
  '# ',
  '*c* ',
  '[d](e) ',
  '`',
  '    ',
];

describe('what is never closed', () => {
  it('is read as a parser reads it, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(seen(text, bounded(text) ?? '')).toEqual(seen(text, text));
      }),
      {
        numRuns: 2_000,
        examples: [[['> ', 'a ', '<![CDATA[ ', '\n', '> ', '[d](e) ']], [['a ', '<!-- ', 'b\n', '    ', '[d](e) ']]],
      },
    );
  });

  it.each(['a <!-- b ', 'a <![CDATA[ b ', 'a <!X b '])('costs what its length does: %j', async (piece) => {
    const steps = await stepCounter(/node_modules\/micromark/);
    const of = (size: number): Promise<number> => steps(() => void markdownOf(piece.repeat(size / piece.length), 'a.md'));
    const [small, large] = [await of(4_000), await of(16_000)];
    expect(Math.log(large / small) / Math.log(4)).toBeLessThan(1.2);
  });

  it.each(['> ', '1. ', '* ', '[a](', '![', 'a <!-- b> '])('60,000 × %j are read as they stand', (piece) => {
    expect(markdownOf(`${piece.repeat(60_000 / piece.length)} --> a`, 'a.md').edits).toEqual([]);
  });
});
