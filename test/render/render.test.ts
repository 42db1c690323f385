import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Claim, claim as claimSchema } from '../../src/model.js';
import { wantsColour } from '../../src/render/colour.js';
import { csv } from '../../src/render/csv.js';
import { csvLines } from '../../src/render/csv-lines.js';
import { FIELD_NAMES, parseFields, pick } from '../../src/render/fields.js';
import { renderers } from '../../src/render/index.js';
import { jsonPieces } from '../../src/render/json.js';
import { escapeMarkdown } from '../../src/render/markdown.js';
import { defused, forTerminal, oneLine } from '../../src/render/sanitise.js';
import { extraction, sampleClaim } from '../sample.js';

const plain = { width: 80, chalk: new Chalk({ level: 0 }), fields: null };

function text(pieces: Iterable<string>): string {
  return [...pieces].join('');
}

describe('json', () => {
  it('is what JSON.stringify gives, whatever the object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        expect(text(jsonPieces(object))).toBe(`${JSON.stringify(object, null, 2)}\n`);
      }),
    );
  });
});

describe('fields', () => {
  it('knows every field of the schema and no other', () => {
    const inner = (schema: unknown): string[] => {
      const bare = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
      return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
    };
    const expected = Object.entries(claimSchema.shape).flatMap(([name, schema]) => [
      name,
      ...inner(schema).map((part) => `${name}.${part}`),
    ]);
    expect(FIELD_NAMES).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['id', { id: 'c-1' }],
    ['act,id', { act: 'state', id: 'c-1' }],
    ['speaker.side,act,speaker.name', { speaker: { side: 'Lindland', name: 'Anna Weber' }, act: 'state' }],
    ['addressee.name', { addressee: null }],
  ])('picks %s in this order', (list, expected) => {
    expect(JSON.stringify(pick(sampleClaim(), parseFields(list)))).toBe(JSON.stringify(expected));
  });
});

describe('csv', () => {
  it.each<[unknown, string]>([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-5 degrees', "'-5 degrees"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [-5, '-5'],
    [null, ''],
    [['A', 'B'], 'A > B'],
    [{ start: 1 }, '"{""start"":1}"'],
  ])('%j', (value, cell) => {
    expect(text(csvLines([[value]]))).toBe(`${cell}\n`);
  });

  it('has a header even without claims', () => {
    expect(text(csv(extraction([]), { ...plain, fields: ['id', 'speaker.name'] }))).toBe('id,speaker.name\n');
  });
});

describe('markdown', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a | b', 'a \\| b'],
    ['*not* _this_ `code`', '\\*not\\* \\_this\\_ \\`code\\`'],
    ['[link](x)', '\\[link\\](x)'],
    ['two\r\nlines\u0007', 'two lines'],
    ['R&amp;D', 'R&amp;amp;D'],
    ['ask @lind or mara@gull.example', 'ask &#64;lind or mara&#64;gull.example'],
    ['$$x^2$$', '&#36;&#36;x^2&#36;&#36;'],
    ['as GH-12 says', 'as GH&#45;12 says'],
    ['MAILTO:a and ftp://b', 'MAILTO&#58;a and ftp&#58;//b'],
  ])('escapes %j', (from, to) => {
    expect(escapeMarkdown(from)).toBe(to);
  });
});

describe('terminal', () => {
  it.each([
    ['\u001b]0;title\u0007red\u001b[31m', ']0;titlered[31m'],
    ['\u009b31mred', '31mred'],
    ['abc\u202Edef\u2066', 'abcdef'],
    ['a\u0000b\r\n c', 'ab c'],
    ['a\u061cb\u200bc\u2060d\ufff9e\ufffbf', 'abcdef'],
    ['no\u{e0068}\u{e0069} tags', 'no tags'],
  ])('oneLine strips %j', (from, to) => {
    expect(oneLine(from)).toBe(to);
  });

  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error file=a::x', '  : :error file=a::x'],
    ['a ##[error]x', 'a ## [error]x'],
    ['a::b', 'a::b'],
  ])('a runner takes %j for no command', (from, to) => {
    expect(defused(from)).toBe(to);
  });

  it('lets colours and line breaks through, and nothing else', () => {
    expect(forTerminal('\u001b[1mA\u001b[0m\n\u001b[2JB\u0007\u009bC')).toBe('\u001b[1mA\u001b[0m\n[2JBC');
    expect(forTerminal('a\u{e0068}b')).toBe('ab');
  });

  it.each([50, 80, 120, 140])('keeps a table within %i columns', (width) => {
    const long = { ...sampleClaim(), content: { text: 'the harbour would close '.repeat(20), spans: [{ start: 0, end: 1, text: 'x' }] } };
    for (const fields of [null, ['document', 'content.text']]) {
      const lines = text(renderers.table(extraction([long]), { ...plain, width, fields })).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  const told: Claim = { ...sampleClaim(), chain: ['Harbour Board', 'Anna Weber'], via: 'The Gull', hedged: true };
  const table = (claims: Claim[], meta = {}): string => {
    const { documents, ...rest } = extraction(claims);
    return text(renderers.table({ ...rest, documents: documents.map((document) => ({ ...document, meta })) }, plain));
  };

  it('shows where, who, for whom, on whose word, and what', () => {
    expect(table([told])).toMatchInlineSnapshot(`
      "news/a.txt  1 claim
       3  Anna Weber            state    the harbour would close.
          (Lindland), per…      hearsay
      "
    `);
  });

  it('takes two lines for the longest claim, and keeps the whole path', () => {
    const long = { ...told, content: { text: 'the harbour would close '.repeat(20), spans: [] } };
    expect(table([long]).split('\n')).toHaveLength(4);
    expect(table([long])).toContain('…\n');
  });

  it('tells what the document brought along, and prints none without claims', () => {
    expect(table([told], { outlet: 'The\u001bGull', date: '2021-03-04' })).toContain('news/a.txt  TheGull, 2021-03-04, 1 claim\n');
    expect(table([])).toBe('');
  });
});

describe('wantsColour', () => {
  it.each<[boolean | undefined, Record<string, string>, boolean, boolean]>([
    [undefined, {}, true, true],
    [undefined, {}, false, false],
    [undefined, { TERM: 'dumb' }, true, false],
    [undefined, { NO_COLOR: '1' }, true, false],
    [undefined, { NO_COLOR: '' }, true, true],
    [undefined, { FORCE_COLOR: '1' }, false, true],
    [undefined, { FORCE_COLOR: '0' }, true, false],
    [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
  ])('flag %j, %j, terminal %j: %j', (flag, env, isTerminal, expected) => {
    expect(wantsColour(flag, env, isTerminal)).toBe(expected);
  });
});
