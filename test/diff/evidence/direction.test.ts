import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/diff/analyse.js';
import { directionEvidence } from '../../../src/diff/evidence/direction.js';
import { overlap } from '../../../src/diff/overlap.js';

/** Why two wordings' ways exclude each other, if they do. */
function turned(a: string, b: string): string {
  const [x, y] = [analyse(a), analyse(b)];
  const found = directionEvidence(x, y, overlap(x, y));
  return found ? `${found.confidence.toFixed(2)} ${found.why}` : '–';
}

describe('directionEvidence', () => {
  it.each([
    ['Holm left for Oslo.', 'Holm left Oslo.', '0.80 “Oslo” is where it was left for in one, and what was left in the other'],
    ['Holm left Oslo.', 'Holm left for Oslo.', '0.80 “Oslo” is where it was left for in one, and what was left in the other'],
    ['Holm left from Oslo.', 'Holm left for Oslo.', '0.80 “Oslo” is where it was left for in one, and what was left in the other'],
    ['Holm left for Oslo.', 'Holm left for Oslo.', '–'],
    ['Holm left for Oslo.', 'Holm left Lima.', '–'],
    ['Holm left for Oslo.', 'Holm did not leave Oslo.', '–'],
    ['Holm left near Oslo.', 'Holm left Oslo.', '–'],
    ['Holm left for Oslo.', 'Holm sang.', '–'],
    [
      'The old captain of the ferry left for Oslo in the spring.',
      'Brun and two bakers left Oslo.',
      '0.61 “Oslo” is where it was left for in one, and what was left in the other',
    ],
    ['Holm left Lima and left for Oslo.', 'Holm left Oslo.', '0.80 “Oslo” is where it was left for in one, and what was left in the other'],
  ])('%s | %s', (a, b, expected) => expect(turned(a, b)).toBe(expected));
});
