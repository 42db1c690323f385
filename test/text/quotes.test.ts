import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/text/quotes.js';
import { newsText } from '../arbitrary.js';
import { clean } from '../english.js';

function found(text: string): string[] {
  return findQuotations(clean(text)).map(({ start, end, depth, closed }) => `${depth}${closed ? '' : '?'} ${text.slice(start, end)}`);
}

const CASES: readonly (readonly [text: string, quotations: readonly string[]])[] = [
  ['“We won,” she said.', ['0 “We won,”']],
  ['"We won," she said. "We did."', ['0 "We won,"', '0 "We did."']],
  ['He called it "a "great" day" and left.', ['0 "a "great" day"', '1 "great"']],
  ["''We won,'' she said.", ["0 ''We won,''"]],
  ["``We won,'' she said.", ["0 ``We won,''"]],
  ["''He cried 'no'''", ["0 ''He cried 'no'''", "1 'no'"]],
  ['«No drop», he said.', ['0 «No drop»']],
  ['« No drop », he said.', ['0 « No drop »']],
  ['»Nein«, sagte er.', ['0 »Nein«']],
  ['„Nein“, sagte er.', ['0 „Nein“']],
  ['„Nein”, sagte er.', ['0 „Nein”']],
  ['‚No‘, he said. ‚Never.‘', ['0 ‚No‘', '0 ‚Never.‘']],
  ['‹No›, he said.', ['0 ‹No›']],
  ['»No drop«, he said. »Not one.«', ['0 »No drop«', '0 »Not one.«']],
  ['He said «no.» «Never», he said.', ['0 «no.»', '0 «Never»']],
  ['»No drop», he said. »Not one.»', ['0 »No drop»', '0 »Not one.»']],
  ['「No drop,」 he said. 「She said 『none』.」', ['0 「No drop,」', '0 「She said 『none』.」', '1 『none』']],
  ['`No,` he said. ´Never,´ she said.', ['0 `No,`', '0 ´Never,´']],
  ["'It was rock 'n' roll,' she said. 'Salt 'n' pepper.'", ["0 'It was rock 'n' roll,'", "0 'Salt 'n' pepper.'"]],
  ['‘It was rock ‘n’ roll,’ she said.', ['0 ‘It was rock ‘n’ roll,’']],
  ['"The 12" pipe burst," he said. "The 6" one held."', ['0 "The 12" pipe burst,"', '0 "The 6" one held."']],
  ['He "sold 15" and she "bought 20" of them.', ['0 "sold 15"', '0 "bought 20"']],
  ['She said they "won‘t go" but they did.', ['0 "won‘t go"']],
  ['“We won,“ she said.', ['0 “We won,“']],
  ['”We won,” she said.', ['0 ”We won,”']],
  ['“We won," she said. "We did.”', ['0 “We won,"', '0 "We did.”']],
  ['“We won,’ she said and left.', ['0? “We won,’']],
  ['“The ‘Grand Plan,’” he added.', ['0 “The ‘Grand Plan,’”', '1 ‘Grand Plan,’']],
  ['"The \'Grand Plan,\'" he added.', ['0 "The \'Grand Plan,\'"', "1 'Grand Plan,'"]],
  ['‘We won,’ he said.', ['0 ‘We won,’']],
  ["'We won,' he said. 'It's over.'", ["0 'We won,'", "0 'It's over.'"]],
  ['‘He said “no” to us,’ she said.', ['0 ‘He said “no” to us,’', '1 “no”']],
  ['‘The workers’ rights are lost,’ she said.', ['0 ‘The workers’ rights are lost,’']],
  ["Union backs 'total' walkout", ["0 'total'"]],
  ["The workers' rights and the players' pay don't matter.", []],
  ['The workers’ rights in the ’90s and the ‘90s were rock ’n’ roll.', []],
  ["In the '90s, 'twas rock 'n' roll for the dockers' sons.", []],
  ['They spoke for ‘an hour with Mr. Quist.', []],
  ['A board 6\'2" long and 5" wide, he wrote.', []],
  ['He is 6\' 2" tall, "or so".', ['0 "or so"']],
  ['Stray " mark here', ['0? " mark here']],
  ['“We won, she said.', ['0? “We won,']],
  ['“We won, she said. “We did,” she said.', ['0? “We won,', '0 “We did,”']],
  ['We won,” she said.', []],
  ['It was over." She left. "Good."', ['0 "Good."']],
  ['He said:"We won." She said,"No."', ['0 "We won."', '0 "No."']],
  ['("We won") and [“We lost”]—“draw”', ['0 "We won"', '0 “We lost”', '0 “draw”']],
  ['“” "" « » \'\' “…” ‘’', []],
];

describe('findQuotations', () => {
  it.each(CASES)('%s', (text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });

  it('gives the inside without the marks and the spaces', () => {
    const text = 'x « No drop » y';
    expect(findQuotations(clean(text))[0]?.inner).toEqual({ start: 4, end: 11 });
  });

  it('links a quotation that is re-opened at each paragraph', () => {
    const quotations = findQuotations(clean('“One. Two “three” four.\n\n“Five.\n\n“Six,” she said. “Seven.”'));
    expect(quotations.map(({ depth, closed, continues }) => [depth, closed, continues])).toEqual([
      [0, false, null],
      [1, true, null],
      [0, false, 0],
      [0, true, 2],
      [0, true, null],
    ]);
  });

  it('links single marks, too, and no others', () => {
    expect(findQuotations(clean('‘One.\n‘Two,’ she said.')).map(({ continues }) => continues)).toEqual([null, 0]);
    expect(findQuotations(clean('“One.”\n“Two,” she said.')).map(({ continues }) => continues)).toEqual([null, null]);
    expect(findQuotations(clean('“One.\nNo.\n“Two,” she said.')).map(({ continues }) => continues)).toEqual([null, null]);
    expect(findQuotations(clean('“One.\n«Two», she said.')).map(({ continues }) => continues)).toEqual([null, null]);
  });

  it('keeps a stray mark inside its paragraph', () => {
    expect(found('A " stray mark\nand “a quotation” after it')).toEqual(['0? " stray mark', '0 “a quotation”']);
  });

  it.each(['“a ', '"a ', '‘a ', "'a ", '« a ', '„a ', '``a '])('goes through 20,000 unclosed %j', (piece) => {
    const text = piece.repeat(20_000);
    const quotations = findQuotations(clean(text));
    expect(quotations.every(({ start, end }) => end - start <= text.length)).toBe(true);
    expect(quotations.length).toBeLessThanOrEqual(20_000);
  });

  // Examples are what the property found once: guesses at the end of what is never closed.
  it('gives ranges that are in bounds, in order and nested', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const cleaned = clean(text);
        const quotations = findQuotations(cleaned);
        for (const [at, { start, end, inner, depth, continues }] of quotations.entries()) {
          expect(start).toBeLessThan(inner.start);
          expect(inner.start).toBeLessThan(inner.end);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(cleaned.paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
          const around = quotations.slice(0, at).filter((other) => other.end > start);
          expect(around.every((other) => other.inner.start <= start && end <= other.inner.end)).toBe(true);
          expect(depth).toBe(around.length);
          if (continues !== null) expect(quotations[continues]).toMatchObject({ closed: false, depth: 0 });
        }
      }),
      { examples: [['``«word„'], ['“ a «b „ c» d'], ['“«word„ more'], ['«one “two „three» four']] },
    );
  });
});
