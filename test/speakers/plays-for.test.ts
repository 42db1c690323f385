import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('whoever plays for a club speaks for it', () => {
  expectVoices([
    ['Tolne United manager Bo Hall left. Kari Holm, who plays for Tolne United, said no.', 'Kari Holm | Tolne United'],
    ['Rovers beat Tolne United 3-1. “We were lucky,” said Kari Holm, who scored twice for Rovers.', 'Kari Holm | Rovers'],
    ['Velmark won. “It was hot,” said Kari Holm, who rides for Velmark Hjul.', 'Kari Holm | Velmark Hjul'],
    ['Norway won. “It was hot,” said Kari Holm, who scored twice for Norway.', 'Kari Holm | Norway'],
    ['“It was hot,” said Kari Holm, who plays chess for fun.', 'Kari Holm | -'],
  ]);
});
