import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('an office between two names, the second parted from its verb by a comma, is the second one’s', () => {
  expectVoices([
    [
      "The police chief, Arne Holm, was in Bergen. According to Holm, the strikers' leader, Ida Roth, had thrown the bottle.",
      'Arne Holm | police',
    ],
    ["The mayor of Lagos, Uche Dube, came. According to Dube, the club's chairman, Piet Maas, had signed the lease.", 'Uche Dube | Lagos'],
    ["Union secretary Petra Novak sat down. According to Novak, the bank's director, Luis Rojas, never came.", 'Petra Novak | union'],
    ['Army spokesman Jon Vik was calm. According to Vik, a former minister, Paul Dube, took the money.', 'Jon Vik | army'],
    ['Coach Amina Diallo was in Porto. According to Diallo, its treasurer, Ole Brekke, could not find the books.', 'Amina Diallo | -'],
    // Without the comma it is the first one's, and so it is if no name follows.
    ['According to Petra Novak, the union’s secretary, Rojas had lied.', 'Petra Novak | union'],
    ['According to Jon Vik, the army’s spokesman, the rebels, who had come by night, fled.', 'Jon Vik | army'],
  ]);
});
