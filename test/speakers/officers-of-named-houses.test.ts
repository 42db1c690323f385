import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('Officers of a house where something happened', () => {
  expectVoices([
    [
      'A tap was opened at Tolne Primary School in May. Head teacher Grace Holm said the well was deep.',
      'Grace Holm | Tolne Primary School',
    ],
    ['The fire began at Halden College on Friday. Headmaster Arne Lund said nobody was hurt.', 'Arne Lund | Halden College'],
    [
      'Halden University paid for the tap at Tolne Primary School. Head teacher Grace Holm said the well was deep.',
      'Grace Holm | Tolne Primary School',
    ],
    [
      'Clear Wells opened its tap at Tolne Primary School. A survey by Halden University praised it. Head teacher Grace Holm said the well was deep.',
      'Grace Holm | Tolne Primary School',
    ],
    ['The baby was born at Brenn Hospital. Matron Ana Soto said she was well.', 'Ana Soto | Brenn Hospital'],
    ['The mask was shown at the Halden Museum in May. Curator Kari Holm said it was stolen.', 'Kari Holm | Halden Museum'],
    ["The wedding was held at St Olave's Church. Vicar Ruth Lee said the bells were old.", "Ruth Lee | St Olave's Church"],
    ['The bear was born at Tarn Zoo. Head keeper Nils Berg said it was blind.', 'Nils Berg | Tarn Zoo'],
    [
      'Clear Wells opened its tap at Tolne Primary School. Rain fell. Head teacher Ruth Lee said the well was deep.',
      'Ruth Lee | Tolne Primary School',
    ],
  ]);
});
