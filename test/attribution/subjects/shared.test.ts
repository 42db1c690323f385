import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/pipeline.js';

/** The sources that a text's claims have, with their cues. */
const said = (text: string): string[] =>
  extractDocument(text, 'a.txt').claims.map(({ source, cue }) => {
    const words = (range: { start: number; end: number } | null): string => (range ? text.slice(range.start, range.end) : '–');
    return `${words(source)} ${words(cue)}`;
  });

describe('a subject that two verbs share', () => {
  it.each([
    ['The council countered that what residents heard was the fair, and warned of fines.', ['The council countered', 'The council warned']],
    [
      'The firm replied that what tenants feared was noise, and insisted that it was safe.',
      ['The firm replied', 'tenants feared', 'The firm insisted'],
    ],
    ['Rosa Quill is ill. The road is shut, her aide said, and called for a vote.', ['her aide said', 'her aide called']],
    [
      'The chief is calm. He has welcomed the letter, she said, and reiterated his call for a vote.',
      ['He welcomed', 'she said', 'He reiterated his call'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('a day or a feast before ", and"', () => {
  it.each([
    ['The coach left before Christmas, and a club statement said he was ill.', ['a club statement said']],
    ['It had rained since Tuesday, and residents said the river was high.', ['residents said']],
    ['The pipe burst on Monday, and a police spokesman said it was old.', ['a police spokesman said']],
    ['The shop shut before Easter, and neighbours said it was sad.', ['neighbours said']],
    ['Anglers, walkers, and rowers said the lake was low.', ['Anglers, walkers, and rowers said']],
    ['Kenya, Peru, and Norway said the treaty was dead.', ['Kenya, Peru, and Norway said']],
  ])('says nothing: %s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('a time as a subject', () => {
  it.each([
    ['He said the first year was the worst.', ['He said']],
    ['Ana Pires said last week had been hard.', ['Ana Pires said']],
    ['She said Monday would be too late.', ['She said']],
    ['Officials said Friday the council would meet.', ['Officials said']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
