import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

const contentsIn = (text: string): string[][] =>
  attribute(prepare(text)).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));

describe('claims in a row', () => {
  it.each([
    ['Duarte said the port was shut and vowed to fight the ruling.', [['the port was shut'], ['to fight the ruling']]],
    ['Duarte said that the port was shut and denied the charge.', [['the port was shut'], ['the charge']]],
    ['The baker said the flour was old and the miller, a cousin, replied that it was fresh.', [['the flour was old'], ['it was fresh']]],
    [
      'They say the tax is too heavy and some, particularly the guild, warned that mills would shut.',
      [['the tax is too heavy'], ['mills would shut']],
    ],
    ['Growers say the rain came late and others, among them the co-op, warned of a shortage.', [['the rain came late'], ['a shortage']]],
    [
      'The nurse said the ward was full and the matron, who was off sick, added that it was cold.',
      [['the ward was full'], ['it was cold']],
    ],
    ['The crew said the mast was rotten and the owner, Kari Holm, denied it.', [['the mast was rotten'], ['it']]],
    ['Duarte said that the port was shut and the crew was safe.', [['the port was shut and the crew was safe']]],
  ])('%s', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected);
  });
});

describe('a dateline in front of a report is none of its content', () => {
  it.each([
    'OSLO, Nov. 12 (NBT) - Halden Mills said on Thursday it would close its port.',
    'NASHVILLE, Tenn., Nov. 12 (NBT) — Halden Mills said on Thursday it would close its port.',
    'LIMA (NBT) - Kari Holm said on Monday it would close its port.',
  ])('%s', (text) => {
    expect(contentsIn(text)).toEqual([['it would close its port']]);
  });
});

describe('claims in what another reports before its cue', () => {
  it.each([
    ['The crew promised that the port would open, the ministry said.'],
    ['On Monday, Duarte tried to persuade Keller that the port would open, the ministry said.'],
  ])('ends there: %s', (text) => {
    const spans = contentsIn(text).flat();
    expect(spans).toContain('the port would open');
    expect(spans.filter((span) => span.includes('ministry'))).toEqual([]);
  });
});
