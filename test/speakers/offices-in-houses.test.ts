import { describe, expect, it } from 'vitest';
import { sidesIn } from './who.js';

const CASES: readonly (readonly [text: string, sides: (string | null)[]])[] = [
  // What somebody is in charge of, between the office and the name.
  ["Two wards at St Olav's Hospital were shut. {Director of nursing Kari Holm} said so.", ["St Olav's Hospital"]],
  ["Two wards at St Olav's Hospital were shut. {Head of infection control Kari Holm} said so.", ["St Olav's Hospital"]],
  ['Tarnwood Academy is shut. {Chair of governors Kari Holm} said so.', ['Tarnwood Academy']],
  ['Tarnwood University is shut. {Dean of arts Kari Holm} said so.', ['Tarnwood University']],
  ['Tarnwood Zoo is shut. {Curator of mammals Kari Holm} said so.', ['Tarnwood Zoo']],
  // Trades in front of a name, where such houses have people of that trade.
  ['A panda escaped from Tarnwood Zoo. {Keeper Kari Holm} said so.', ['Tarnwood Zoo']],
  ['A panda escaped from Tarnwood Zoo. {Zoo vet Kari Holm} said so.', ['Tarnwood Zoo']],
  ['Tarnwood University is shut. {Keeper Kari Holm} said so.', [null]],
  ['Clear Rivers, a charity, has tested the water. {Campaigner Kari Holm} said so.', ['Clear Rivers']],
  ['Tarn Power, a company, has tested the water. {Campaigner Kari Holm} said so.', [null]],
  ['Brennar Lund Fire Service came. {Station commander Kari Holm} said so.', ['Brennar Lund Fire Service']],
  ['The Athletics Federation met. {Anti-doping chief Kari Holm} said so.', ['Athletics Federation']],
  // Generals who are none.
  ['The Athletics Federation met. {Secretary general Kari Holm} said so.', ['Athletics Federation']],
  // Embassies are the country's that the text has told.
  ['The Kenyan embassy has asked for help. {Ambassador Kari Holm} said so.', ['Kenya']],
  ['The Kenyan embassy has asked. {Embassy spokeswoman Kari Holm} said so.', ['Kenya']],
  ["Kenya's embassy has asked. {The embassy} said so.", ['Kenya']],
  ['The Kenyan embassy and the Chilean consulate asked. {The consulate} said so.', ['Chile']],
  ['{The embassy} said so.', ['embassy']],
  // The only state whose arms a text tells of.
  ['The Malian army sent help. {The defence minister, Kari Holm,} said so.', ['Mali']],
  ['The Malian army met the Chilean army. {The defence minister, Kari Holm,} said so.', [null]],
  // Parts of a body, and no bodies.
  ['Marlowe Borough Council has voted. {Deputy leader Kari Holm} said so.', ['Marlowe Borough Council']],
  ['Marlowe Borough Council has voted. {Visitor Kari Holm} said so.', [null]],
  // Those whom a body has people of, and those whom it has not.
  ["The Athletics Federation met. {The federation's doctor, Kari Holm,} said so.", ['Athletics Federation']],
  ["The Athletics Federation met. {The federation's critic, Kari Holm,} said so.", [null]],
  ['Tarnwood Zoo is shut. {A zoo visitor} said so.', [null]],
  ['“Dear Board, I am eight,” it began. {Director Kari Holm} said so.', [null]],
  // In court.
  ['The trial opened. For the defence, {Kari Holm} said so.', ['defence']],
  ['The trial opened. Opening for the prosecution, {Kari Holm} said so.', ['prosecution']],
  ['The trial opened. For the most part, {Kari Holm} said so.', [null]],
  // Houses that bear the name of a saint.
  ["Thieves came to St Olav's Church in Tarn. {The vicar, Kari Holm,} said so.", ["St Olav's Church"]],
  ["Oslo's University Hospital is shut. {Its director, Kari Holm,} said so.", ['University Hospital']],
];

describe('of which house an office or a trade is', () => {
  it.each(CASES)('%s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});
