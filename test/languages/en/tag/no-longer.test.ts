import { expect, it } from 'vitest';
import { extractClaims } from '../../../../src/index.js';

const CASES: readonly (readonly [text: string, source: string, cue: string])[] = [
  ['The mayor will no longer say who paid.', 'The mayor', 'will no longer say'],
  ['The bank can no longer promise that the money is safe.', 'The bank', 'can no longer promise'],
  ['The union would no longer demand a rise.', 'The union', 'would no longer demand'],
  ['She no longer believes that the dam will hold.', 'She', 'believes'],
  ['Ana Ruiz has no longer insisted that it was him.', 'Ana Ruiz', 'has no longer insisted'],
  ['The port no longer denies that the ship sank.', 'The port', 'denies'],
];

it.each(CASES)('%s', (text, source, cue) => {
  const [claim] = extractClaims(text).claims;
  expect([claim?.source?.text, claim?.cue?.text]).toEqual([source, cue]);
});
