import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('whom a sentence brings in by name, and gives something to see or hear, tells of it', () => {
  const behind = (one: string, then: string): string => `${one} told reporters that nobody had fired.\n\n${then}`;
  const HE = 'The police chief, Arne Vik,';
  const SHE = 'The minister, Kari Holm,';
  expectVoices([
    [behind(HE, 'Ole Berg, a farmer, heard two shots, he said.'), 'Ole Berg | -'],
    [behind(SHE, 'Ana Moe, who sells fish by the quay, heard a cry, she said, but could not tell from where.'), 'Ana Moe | -'],
    [behind(SHE, 'Rosa Díaz, 70, was woken by the bang, she said.'), 'Rosa Díaz | -'],
    [behind(HE, 'Uche Dube, who keeps bees, did not see any soldiers, he said.'), 'Uche Dube | -'],
    [behind(HE, 'Per Lund, a neighbour, remembers no siren, he said.'), 'Per Lund | -'],
    // What befell somebody, whoever spoke last may tell; and so may who says what somebody saw who was named before.
    [behind(HE, 'Jon Lie, the suspect, was arrested at noon, he said.'), 'Arne Vik | police'],
    [behind(HE, 'Ole Berg, a farmer, heard two shots, she said.'), '- | -'],
  ]);
});

describe('somebody of whom nothing but the name is known may hear something, and is no hearing', () => {
  expectVoices([
    ['Wenzo Karel, who sells fruit, heard “only the dogs”.', 'Wenzo Karel | -'],
    ['Hadu Mbeki, who lives next door, heard “nothing at all”.', 'Hadu Mbeki | -'],
    ['Doña Elvi Saquet, who was asleep, heard “one bang, no more”.', 'Doña Elvi Saquet | -'],
    ['Bow Street heard that the gun was loaded.', '- | -'],
    ['Leeds Crown Court heard that the boat was stolen.', '- | -'],
  ]);
});
