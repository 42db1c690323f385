import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { decode, type Encoding } from '../../src/input/decode.js';

describe('decode', () => {
  it.each<[string, number[], Encoding | null, string, Encoding, boolean]>([
    ['ASCII', [0x48, 0x69], null, 'Hi', 'utf-8', false],
    ['UTF-8', [0xc3, 0xa9], null, 'é', 'utf-8', false],
    ['a byte-order mark wins over what is declared', [0xff, 0xfe, 0x41, 0x00], 'windows-1252', '\uFEFFA', 'utf-16le', false],
    ['typographic marks of windows-1252', [0x93, 0x80, 0x94, 0x20, 0x96, 0x20, 0x92], null, '“€” – ’', 'windows-1252', true],
    ['declared though it would be valid UTF-8', [0xc3, 0xa9], 'windows-1252', 'Ã©', 'windows-1252', false],
    ['big-endian, declared', [0x00, 0x41], 'utf-16be', 'A', 'utf-16be', false],
    ['nothing', [], null, '', 'utf-8', false],
  ])('%s', (_, bytes, declared, text, encoding, guessed) => {
    expect(decode(Uint8Array.from(bytes), declared)).toEqual({ text, encoding, guessed });
  });

  it.each<[string, number[], Encoding | null, RegExp]>([
    ['a zero byte', [0x41, 0x00, 0x42], null, /binary/],
    ['UTF-16 without a mark, undeclared', [0x41, 0x00, 0xe9, 0x00], null, /binary/],
    ['control characters', [1, 2, 3, 4, 5], null, /binary/],
    ['whole UTF-8 beside a broken byte', [0xc3, 0xa9, 0xc3, 0xa9, 0xff], null, /first bad byte at 4/],
    ['bytes that windows-1252 has not', [0x41, 0x81], null, /first bad byte at 1/],
    ['half a unit of UTF-16', [0x41, 0x00, 0x42], 'utf-16le', /not valid UTF-16LE/],
    ['not what was declared', [0xff, 0x41], 'utf-8', /not valid UTF-8/],
  ])('refuses %s', (_, bytes, declared, message) => {
    expect(() => decode(Uint8Array.from(bytes), declared)).toThrow(UserError);
    expect(() => decode(Uint8Array.from(bytes), declared)).toThrow(message);
  });

  it('gives back any text that was written as UTF-8, with its byte-order mark', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    fc.assert(
      fc.property(text, fc.boolean(), (value, mark) => {
        const whole = `The ferry is late. ${mark ? '\uFEFF' : ''}${value}`;
        expect(decode(Buffer.from(whole), null).text).toBe(whole);
      }),
    );
  });
});
