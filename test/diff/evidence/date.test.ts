import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/diff/analyse.js';
import { dateEvidence } from '../../../src/diff/evidence/date.js';
import { overlap } from '../../../src/diff/overlap.js';

/** Why two wordings date one event differently, if they do. */
function dated(a: string, b: string): string | null {
  const [x, y] = [analyse(a), analyse(b)];
  return dateEvidence(x, y, overlap(x, y))?.why ?? null;
}

describe('dateEvidence', () => {
  it.each([
    ['The explosion happened on Monday.', 'The explosion happened on Friday.', '“Monday” against “Friday” for the same event'],
    ['The explosion happened on 3 March.', 'The explosion happened on 5 March.', '“3 March” against “5 March” for the same event'],
    ['The explosion happened in March.', 'The explosion happened in May.', '“March” against “May” for the same event'],
    ['The explosion happened in 1998.', 'The explosion happened in 1999.', '“1998” against “1999” for the same event'],
    ['The explosion happened on Monday.', 'The explosion happened on Monday.', null],
    ['The explosion happened on Monday.', 'The explosion happened.', null],
    ['The explosion happened yesterday.', 'The explosion happened last year.', null],
    ['The explosion will happen on Monday.', 'The explosion will happen on Friday.', '“Monday” against “Friday” for the same event'],
    ['The explosion will happen on Monday.', 'The explosion happened on Friday.', null],
    ['The explosion happened on Monday.', 'The explosion will happen on Friday.', null],
    ['The choir sang on Monday.', 'The choir sang on Friday.', null],
    ['Two boats sank in the explosion on Monday.', 'Nine boats sank in the explosion on Friday.', null],
    ['The explosion came on Monday.', 'The choir sang of the explosion in the new hall on Friday.', null],
    ['The explosion happened on Monday near the old port.', 'The explosion of a lamp woke the baker on Friday.', null],
    ['The explosion happened on Monday near the old port.', 'The explosion near the new school killed a baker on Friday.', null],
    ['The explosion killed the baker on Monday.', 'The explosion saved the baker on Friday.', null],
    ['The explosion on Monday.', 'The explosion on Friday.', null],
    [
      'The explosion happened on 3 March 1998.',
      'The explosion happened on 5 March 1998.',
      '“3 March 1998” against “5 March 1998” for the same event',
    ],
  ])('%s | %s → %s', (a, b, expected) => expect(dated(a, b)).toBe(expected));
});
