import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('officers of the body whose words were just told', () => {
  expectVoices([
    [
      'The dam is safe, the River Commission said on Monday. “We looked twice,” chairman Luis Prado told reporters.',
      'Luis Prado | River Commission',
    ],
    [
      'Airline Vento Air must repay its passengers, the Consumer Authority ruled yesterday. “The law is clear,” director Ana Reis said.',
      'Ana Reis | Consumer Authority',
    ],
    [
      'The probe Halka has reached orbit, the Bohemian Space Institute announced. “She is well,” project director Petr Kos told the controllers.',
      'Petr Kos | Bohemian Space Institute',
    ],
    [
      "Bosses at Redlime knew of the leak, the Dockers' Union claimed. “They read the report,” general secretary Tom Lyle said.",
      "Tom Lyle | Dockers' Union",
    ],
    [
      'The ferry Astrid was overloaded, the Maritime Safety Board concluded in a report. “It was an accident in waiting,” said chairwoman Liv Moe.',
      'Liv Moe | Maritime Safety Board',
    ],
    [
      'Millbrook Dairy watered its milk, according to the Food Standards Office. “We have the samples,” chief executive Jane Orr said.',
      'Jane Orr | Food Standards Office',
    ],
    ['Kestrel Mines will close its shaft, the company said. Chief executive Bo Lund blamed the price of zinc.', 'Bo Lund | Kestrel Mines'],
  ]);
});
