import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** Source and content of each claim in the text. */
const said = (text: string): string[] =>
  assemble([extractDocument(text, 'a.txt')], {}).claims.map(({ source, content }) => `${source?.text ?? '-'} | ${content.text}`);

const CONTENTS: [string, string][] = [
  ['Ana Roth said the plan — drilling wells and paying farmers — was late.', 'the plan — drilling wells and paying farmers — was late'],
  ['Ana Roth said the dam — old, cracked and leaking — must go.', 'the dam — old, cracked and leaking — must go'],
  ['Ana Roth said the men — who had been ill — were safe.', 'the men — who had been ill — were safe'],
  ['Ana Roth said the rules — and there are many — would stay.', 'the rules — and there are many — would stay'],
  ['Ana Roth said the crew -- two Danes and a Finn -- had left.', 'the crew -- two Danes and a Finn -- had left'],
  ['Ana Roth said the fee – up by half since May – is fair.', 'the fee – up by half since May – is fair'],
  // What the reporter has to say of it is no part of it.
  ['Ana Roth said the dam would hold — the first time she has said so.', 'the dam would hold'],
  ['Ana Roth said the dam would hold — but residents were not so sure.', 'the dam would hold'],
];

describe('what stands between dashes in a content', () => {
  it.each(CONTENTS)('%s', (text, content) => {
    expect(said(text)).toContain(`Ana Roth | ${content}`);
  });
});

describe('what stands between dashes typed as hyphens behind whoever speaks', () => {
  it.each([
    'Ana Roth -- a nurse at Cork Hospital --',
    'Ana Roth -- who runs the mill --',
    'The mayor -- unlike the governor --',
    'Three judges -- Ana Roth, Ole Vik and Per Dahl --',
  ])('%s', (source) => {
    const [first] = said(`${source} said the dam was old.`);
    expect(first).toMatch(new RegExp(`^${source.split(' -- ')[0]}.* \\| the dam was old$`));
  });
});

describe('what is told of the source behind “according to”', () => {
  it.each([
    'According to Ana Roth, whose family owned it, the mill was doomed.',
    'According to Ana Roth, for whom it was a first, the mill was doomed.',
    'According to Ana Roth, however, the mill was doomed.',
    'According to Ana Roth, though, the mill was doomed.',
    'According to Ana Roth, speaking after the vote, the mill was doomed.',
    'According to Ana Roth, who took over in May, and her deputy, the mill was doomed.',
    'According to Ana Roth, of Cork University, the mill was doomed.',
  ])('%s', (text) => expect(said(text)).toEqual(['Ana Roth | the mill was doomed']));

  it.each([
    ['According to Ana Roth, if it rains, the dam will break.', 'if it rains, the dam will break'],
    ['According to Ana Roth, however hard it rains, the dam will hold.', 'however hard it rains, the dam will hold'],
    ['According to Ana Roth, armed with knives, the men fled.', 'armed with knives, the men fled'],
    ['According to Ana Roth, 40 people, all of them old, were hurt.', '40 people, all of them old, were hurt'],
  ])('is not what opens what is said: %s', (text, content) => expect(said(text)).toEqual([`Ana Roth | ${content}`]));
});
