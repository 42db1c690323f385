/** Who was told what, where and when: the place and the time are no part of it. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.js';
import { prepare } from '../../english.js';

/** Cue and content of what is found by the passive. */
const toldIn = (text: string): string[] =>
  attribute(prepare(text))
    .filter(({ rule }) => rule === 'is-said-to')
    .map(({ cue, content }) => [cue, ...content].map((range) => text.slice(range?.start, range?.end)).join(' | '));

describe('what somebody was told stands behind where, when and how', () => {
  it.each([
    ['Staff at the depot were told on Tuesday, by email, that the night shift would end.', 'were told | the night shift would end'],
    ['Parents were informed at the gates, on Monday, that the school would close.', 'were informed | the school would close'],
    ['“I was told in Lagos, at the embassy, that the visa was ready,” she said.', 'was told | the visa was ready'],
    ['The tenants had been told in March, and again in June, that the lifts would be mended.', 'had been told | the lifts would be mended'],
    ['Fishermen were told last year, at a hearing in Cork, that quotas would rise.', 'were told | quotas would rise'],
    ['She was told at the counter, politely, that the money had gone.', 'was told | the money had gone'],
    ['We were assured at the depot, twice, that the clinic would stay open.', 'were assured | the clinic would stay open'],
    ['Growers were promised last spring, in writing, that the dam would be drained.', 'were promised | the dam would be drained'],
    ['“We have been promised, in this hall, that nobody would lose a job,” Ilves said.', 'have been promised | nobody would lose a job'],
    ['The crew were reminded before the race, over the radio, that the wind would turn.', 'were reminded | the wind would turn'],
    ['He was told at 14 that he would never run again.', 'was told | he would never run again'],
  ])('%s', (text, found) => {
    expect(toldIn(text)).toEqual([found]);
  });

  it.each([
    'The story was told in this chamber, in July, and that was enough.',
    'The joke was told at dinner, twice, and nobody laughed.',
    'The tent was put in this field, in July, that we might watch the stars.',
    'It was so hot in the hall, in July, that the candles bent.',
    'The roof was finished in May, two years late, and that pleased the vicar.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it('keeps what somebody was told of', () => {
    expect(toldIn('The crew were told of the plan that would end the ferry.')).toEqual([
      'were told | of the plan that would end the ferry',
    ]);
  });
});
