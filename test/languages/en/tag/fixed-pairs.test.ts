import { expect, it } from 'vitest';
import { extractClaims } from '../../../../src/index.js';

const CASES: readonly (readonly [text: string, source: string, cue: string])[] = [
  ['The mayor will no longer say who paid.', 'The mayor', 'will no longer say'],
  ['The bank can no longer promise that the money is safe.', 'The bank', 'can no longer promise'],
  ['The union would no longer demand a rise.', 'The union', 'would no longer demand'],
  ['She no longer believes that the dam will hold.', 'She', 'believes'],
  ['Ana Ruiz has no longer insisted that it was him.', 'Ana Ruiz', 'has no longer insisted'],
  ['The port no longer denies that the ship sank.', 'The port', 'denies'],
  ['Her own housing councillor, Ana Ruiz, told the paper that she had not seen it.', 'Her own housing councillor, Ana Ruiz', 'told'],
  ['But his own campaign manager, Ida Roe, said the polls were wrong.', 'his own campaign manager, Ida Roe', 'said'],
  ['The town’s own building inspector, Bo Lund, warned that the wall was thin.', 'The town’s own building inspector, Bo Lund', 'warned'],
  ['Their own funding office said the money was gone.', 'Their own funding office', 'said'],
];

it.each(CASES)('%s', (text, source, cue) => {
  const [claim] = extractClaims(text).claims;
  expect([claim?.source?.text, claim?.cue?.text]).toEqual([source, cue]);
});
