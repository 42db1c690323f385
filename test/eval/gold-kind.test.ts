import { expect, it } from 'vitest';
import { goldKind } from '../../src/eval/gold-kind.js';
import { tokensOf } from '../../src/eval/tokens.js';
import type { GoldKind } from '../../src/eval/types.js';
import { at } from './spans.js';

it.each<[string, string, string, GoldKind]>([
  ['“We sail,” said Ada.', '“We sail,”', 'said', 'direct'],
  ['"We sail", said Ada.', '"We sail",', 'said', 'direct'],
  ["'We sail,' said Ada.", "'We sail,'", 'said', 'direct'],
  ['«We sail» , said Ada.', '«We sail»', 'said', 'direct'],
  ['Ada said “we” sail.', '“we” sail', 'said', 'mixed'],
  ['Ada said the “boat” sails.', 'the “boat” sails', 'said', 'mixed'],
  ['Ada said it’s late.', 'it’s late', 'said', 'speech'],
  ['Ada SAID it sails.', 'it sails', 'SAID', 'speech'],
  ['Ada hopes it sails.', 'it sails', 'hopes', 'other'],
  ['Ada hopes it sails.', 'it sails', '', 'other'],
  ['Ada said ?', ' ', 'said', 'speech'],
])('%s', (text, content, cue, kind) => {
  const tokens = (words: string) => tokensOf(text, words === '' ? [] : [at(text, words)]);
  expect(goldKind(text, tokens(content), tokens(cue))).toBe(kind);
});
