import { describe, expect, it } from 'vitest';
import { sidesIn } from './who.js';

describe('a body that the text tells by a noun has the officers of such a body', () => {
  it.each<[string, string | null]>([
    [
      'The Alder Creek school district shut two schools. {Superintendent Olaf Bray} said boilers had failed.',
      'Alder Creek school district',
    ],
    ['A primary school in Tolne will stay shut. {Head teacher Siri Lund} said the roof leaked.', 'primary school in Tolne'],
    ['Ships waited outside the harbour. {Harbourmaster Jens Moe} said the channel was blocked.', 'harbour'],
    ['The law faculty suspended classes. {The dean} said students were safe.', 'law faculty'],
    ['The council met on Tuesday night. {The clerk} said the pond would be drained.', 'council'],
    ['The zoo lost two penguins. {Head keeper Ole Moe} said a fox had got in.', 'zoo'],
    ['The orchestra will tour Japan. {The principal conductor, Mika Aro,} said the players were ready.', 'orchestra'],
    ['The mosque was burned on Friday. {The imam} said nobody was hurt.', 'mosque'],
    ['The national team lost 3-1 in Lima. {Captain Lee Morrow} said they had been poor.', 'national team'],
    ['The hotel was flooded. {Hotel manager Luis Prado} said pumps were working.', 'hotel'],
    ['A stadium in Tolne was shut. {Stadium director Greta Holz} said the roof was cracked.', 'stadium in Tolne'],
    ['The zoo in question lost two penguins. {Head keeper Ole Moe} said a fox had got in.', 'zoo'],
    // A name tells more.
    ['The zoo is full. Tervola Zoo lost two penguins. {The head keeper} said a fox had got in.', 'Tervola Zoo'],
    ['Varde Rovers lost at home. {Captain Lee Morrow} said they had been poor.', 'Varde Rovers'],
    // No body that has such an officer.
    ['The crew of the yacht were saved. {Captain Lee Morrow} said the mast had broken.', null],
    ['A school bus overturned. {The clerk} said it was late.', null],
    ['The race was cancelled. {Race director Greta Holz} said the field was mud.', null],
    ['The project is late. {The project manager} said steel was dear.', null],
    ['“Our school is poor,” a boy said. {The head teacher} said it was late.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});
