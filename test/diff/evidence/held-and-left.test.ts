import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/diff/analyse.js';
import { directionEvidence } from '../../../src/diff/evidence/direction.js';
import { possessionEvidence } from '../../../src/diff/evidence/possession.js';
import { roleEvidence } from '../../../src/diff/evidence/roles.js';
import { overlap } from '../../../src/diff/overlap.js';
import type { Analysis, Evidence } from '../../../src/diff/types.js';

/** What is marked in the left wording and in the right one, if they conflict. */
function marked(text: string, read: (a: Analysis, b: Analysis) => Evidence | null): string | null {
  const [a, b] = text.split(' | ').map((part) => analyse(part));
  const found = a && b ? read(a, b) : null;
  const written = (side: Analysis | undefined, marks: Evidence['left']): string =>
    marks.map(({ start, end }) => side?.text.slice(start, end)).join(' + ');
  return found && `${written(a, found.left)} | ${written(b, found.right)}`;
}

describe('possessionEvidence', () => {
  it.each([
    ['The driver had a valid permit. | The driver had no permit.', 'had a valid permit | no permit'],
    ['The driver had no permit. | The driver had a valid permit.', 'no permit | had a valid permit'],
    ['Kari Holm had a permit. | Kari Holm had no permit.', 'had a permit | no permit'],
    ['Kari Holm had a permit. | Pedro Rojas had no permit.', null],
    ['Kari Holm had a permit. | The driver had no permit.', 'had a permit | no permit'],
    ['The driver had a permit. | Kari Holm had no permit.', 'had a permit | no permit'],
    ['The driver had a valid permit of the town. | The driver had no permit.', 'had a valid permit | no permit'],
    ['The driver had a permit, papers and a badge. | The driver had no papers.', null],
    ['Kari Holm and Pedro Rojas had a permit. | Pedro Rojas had no permit.', 'had a permit | no permit'],
    ['Kari Holm drove with a permit. | Kari Holm drove without a permit.', 'with a permit | without a permit'],
    ['Norway had a permit. | Sweden had no permit.', null],
    ['Kari Holm had not a permit. | Kari Holm had no permit.', null],
    ['Kari Holm had a permit. | Kari Holm had no boat.', null],
    ['Kari Holm had a permit. | Kari Holm lacked the permit.', 'had a permit | lacked the permit'],
    ['Kari Holm had a. | Kari Holm had no.', null],
  ])('%s → %s', (text, expected) => {
    expect(marked(text, (a, b) => possessionEvidence(a, b, overlap(a, b)))).toBe(expected);
  });
});

describe('directionEvidence', () => {
  it.each([
    ['The boat left Oslo on Monday. | The boat left for Oslo on Monday.', 'Oslo | Oslo'],
    ['The boat left from Oslo on Monday. | The boat left for Oslo on Monday.', 'Oslo | Oslo'],
    ['The boat left Oslo on Monday. | The boat left from Oslo on Monday.', null],
    ['The boat left Oslo on Monday. | The boat left for Lima on Monday.', null],
    ['The boat left Oslo on Monday. | The boat left with Oslo on Monday.', null],
    ['The boat left Oslo on Monday. | The boat never left for Oslo on Monday.', null],
    ['The boat left Oslo, then left for Lima. | The boat left Lima.', 'Lima | Lima'],
    ['The boat left Oslo. | The choir of the old town sang for Oslo all night.', null],
  ])('%s → %s', (text, expected) => {
    expect(marked(text, (a, b) => directionEvidence(a, b, overlap(a, b)))).toBe(expected);
  });
});

describe('roleEvidence', () => {
  it.each([
    ['Kari Holm sold the mill to Pedro Rojas. | Pedro Rojas sold the mill to Kari Holm.', null],
    ['Kari Holm was sold by Pedro Rojas. | Pedro Rojas was sold by Kari Holm.', null],
    ['Nordic Sun bought Clear Water. | Clear Water bought Nordic Sun.', 'bought | bought'],
    ['Nordic Sun bought Clear Water. | Clear Water was bought by Nordic Sun.', null],
    ['Nordic Sun bought Clear Water. | Nordic Sun was bought by Clear Water.', 'bought | bought'],
    ['Nordic Sun bought Clear Water. | Clear Water bought Kestrel.', null],
    ['Nordic Sun bought Clear Water. | Nordic Sun bought Clear Water.', null],
    ['Kari Holm succeeded Pedro Rojas. | Pedro Rojas succeeded Kari Holm.', 'succeeded | succeeded'],
    ["Kari Holm's predecessor Pedro Rojas came. | Pedro Rojas's predecessor Kari Holm came.", 'predecessor | predecessor'],
    ['Kari Holm defeated Pedro Rojas. | Pedro Rojas defeated Kari Holm.', 'defeated | defeated'],
    ['Norway invaded Sweden. | Sweden invaded Norway.', 'invaded | invaded'],
    ['Kari Holm bought it. | Pedro Rojas bought Kari Holm.', null],
  ])('%s → %s', (text, expected) => expect(marked(text, roleEvidence)).toBe(expected));
});
