import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('whoever is told to be something beside an office, its lawyers from outside, and where a body says it', () => {
  expectVoices([
    ['Chairman Arne Strang met 300 growers. He blamed cheese. “It hurts,” said the third-generation farmer.', 'Arne Strang | -'],
    ['Kari Holm runs the bakery. She was up at three. “I never sleep,” said the second-generation baker.', 'Kari Holm | bakery'],
    ['Ingrid Moe wrote the play. “Nobody came,” said the Bergen-born dramatist.', 'Ingrid Moe | -'],
    ['Redlime Bank lost files. It will not pay, its outside attorney, Lee Dun, said.', 'Lee Dun | Redlime Bank'],
    ['Redlime Bank lost files. Its outside counsel said it was late.', 'Redlime Bank outside counsel | Redlime Bank'],
    ['The union wrote again. In the letter, it said the roof leaked.', 'union | union'],
    ['A report has come. On page 4, it says the roof leaks.', 'report | -'],
  ]);
});
