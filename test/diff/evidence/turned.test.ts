import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/diff/analyse.js';
import { antonymEvidence } from '../../../src/diff/evidence/antonym.js';
import { placeEvidence } from '../../../src/diff/evidence/place.js';
import { polarityEvidence } from '../../../src/diff/evidence/polarity.js';
import { speechEvidence } from '../../../src/diff/evidence/speech.js';
import { type Overlap, overlap } from '../../../src/diff/overlap.js';
import type { Analysis, Evidence } from '../../../src/diff/types.js';

/** Why two wordings contradict each other, if they do. */
function why(a: string, b: string, detect: (a: Analysis, b: Analysis, both: Overlap) => Evidence | null): string | null {
  const [x, y] = [analyse(a), analyse(b)];
  return detect(x, y, overlap(x, y))?.why ?? null;
}

describe('antonymEvidence', () => {
  it.each([
    ['Norway opened the harbour.', 'Norway closed the harbour.', '“opened” is the opposite of “closed”'],
    ['Norway opened.', 'Norway closed.', null],
    [
      'The mayor slept, the shop of the council opened.',
      'The nurse slept, the shop of the union closed.',
      '“opened” is the opposite of “closed”',
    ],
    ['The council met, the shop of the mayor opened.', 'The council met, the school of the nurse closed.', null],
    ['The mayor slept, the shop of the council opened.', 'The shop was full when the nurse slept, the school closed.', null],
    ['The shop was full when the nurse slept, the school opened.', 'The mayor slept, the shop of the council closed.', null],
    [
      'The council met in Lund with the mayor, the shop opened.',
      'The council met in Lund with a nurse, the school closed.',
      '“opened” is the opposite of “closed”',
    ],
    ['The council of Lund met, nobody opened the harbour.', 'The council of Lund met, the shop was closed.', null],
  ])('%s | %s → %s', (a, b, expected) => expect(why(a, b, antonymEvidence)).toBe(expected));
});

describe('placeEvidence', () => {
  it.each([
    ['The boat sank in Norwegian waters.', 'The boat sank in Swedish waters.', '“Norwegian waters” against “Swedish waters” as the place'],
    [
      'The plane fell in Chilean airspace.',
      'The plane fell in Peruvian airspace.',
      '“Chilean airspace” against “Peruvian airspace” as the place',
    ],
    ['The fire began on Ghanaian soil.', 'The fire began on Togolese soil.', '“Ghanaian soil” against “Togolese soil” as the place'],
    ['The boat sank in Norwegian waters.', 'The boat sank in Norwegian waters.', null],
    ['The boat sank in Norwegian waters.', 'The boat sank in Swedish airspace.', null],
    ['The boat sank in Norwegian waters.', 'The boat sank at sea.', null],
    ['The boat sank at sea.', 'The boat sank in Norwegian waters.', null],
    ['The boat sank in Norwegian waters.', 'The boat did not sink in Swedish waters.', null],
    ['The boat sank near Norwegian waters.', 'The boat sank in Swedish waters.', null],
    ['The boat sank in cold waters.', 'The boat sank in Swedish waters.', null],
    [
      'The boat sank in Norwegian waters, the plane in Swedish airspace.',
      'The plane fell in Danish airspace.',
      '“Swedish airspace” against “Danish airspace” as the place',
    ],
  ])('%s | %s → %s', (a, b, expected) => expect(why(a, b, placeEvidence)).toBe(expected));
});

describe('polarityEvidence', () => {
  it.each([
    ['The gate opened.', 'The gate never opened.', '“opened” against “never opened”'],
    ['The guards had evidence.', 'The guards lacked any evidence.', '“evidence” against “lacked any evidence”'],
    ['Workers voted for the strike.', 'None of the workers voted for the strike.', '“Workers” against “None of the workers”'],
    ['The guards slept, the soldiers opened the gate.', 'The guards slept, nobody opened the gate.', '“opened” against “nobody opened”'],
    ['Norway resigned.', 'Norway never resigned.', '“resigned” against “never resigned”'],
    ['Resigned.', 'Never resigned.', '“Resigned” against “Never resigned”'],
    ['Resigned on Monday.', 'Never resigned.', null],
    ['Norway came.', 'Not Norway.', null],
    ['Less than half of the workers voted for the strike.', 'The workers did not vote for the strike.', null],
    ['0 percent of the workers voted for the strike.', 'The workers did not vote for the strike.', '“voted” against “not vote”'],
    ['The guards opened the gate in 1998.', 'The guards did not open the gate.', '“opened” against “not open”'],
    ['The guards of the castle opened the gate in 1998 after a long night.', 'The guards did not open the old northern gate.', null],
  ])('%s | %s → %s', (a, b, expected) => expect(why(a, b, polarityEvidence)).toBe(expected));
});

describe('speechEvidence', () => {
  const never = 'the “remark” that is reported was never made, says the other side';
  it.each([
    ['The remark about lazy miners was never made.', 'Miners of the north are lazy.', never],
    ['The remark about miners was never made.', 'Miners of the north are lazy.', null],
    ['The remark about lazy miners was made.', 'Miners of the north are lazy.', null],
    ['The song about lazy miners was never made.', 'Miners of the north are lazy.', null],
    ['The remark about lazy miners was never made.', 'The remark about lazy miners was never made.', null],
    [
      'The story of the baker and his oven, the remark about lazy miners, the song of the old nurse in the garden: none was ever made.',
      'Lazy miners of the north eat the bread of the south, sleep in the forest, drink in the harbour and lose their boats.',
      null,
    ],
  ])('%s | %s → %s', (denial, reported, expected) => expect(why(denial, reported, speechEvidence)).toBe(expected));
});
