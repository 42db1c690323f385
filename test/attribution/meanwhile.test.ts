import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { nest } from '../../src/attribution/nest.js';
import { prepare } from '../english.js';

/** Every claim as "source: contents", those in another behind a ">". */
function claimsIn(text: string): string[] {
  const show = (range: { start: number; end: number } | null | undefined): string => (range ? text.slice(range.start, range.end) : '–');
  return nest(attribute(prepare(text))).map(
    ({ source, content, within }) => `${within === null ? '' : '> '}${show(source)}: ${content.map(show).join(' … ')}`,
  );
}

describe('a clause that tells when somebody said it stands before the colon', () => {
  it.each([
    ['The captain told his men before the match began: “Break their legs.”', 'The captain: “Break their legs.”'],
    ['The sergeant told the crowd as it moved off: “Go home.”', 'The sergeant: “Go home.”'],
    ['The foreman told us when the shift ended: “Nobody will be paid.”', 'The foreman: “Nobody will be paid.”'],
    ['The mayor warned residents while the band played: “Do not laugh.”', 'The mayor: “Do not laugh.”'],
    ['The coach told the players after they lost: “Sleep.”', 'The coach: “Sleep.”'],
    ['The guard told them when they asked for water: “Drink the sea.”', 'The guard: “Drink the sea.”'],
    ['Ana Moe, who ran the ward, told the nurses before it closed: “Take the plants.”', 'Ana Moe: “Take the plants.”'],
    // Here it is what was said.
    ['The clerk said the sign on the door read: “Back at noon.”', 'The clerk: the sign on the door read: “Back at noon.”'],
  ])('%s', (text, first) => expect(claimsIn(text)[0]).toBe(first));
});

describe('whoever is quoted by somebody says what is quoted', () => {
  it.each([
    ['Holm quotes the duty manager: “Open the window and go.”', 'Holm', 'the duty manager: “Open the window and go.”', 'the duty manager'],
    ['The union quotes the director: “Nobody will be paid.”', 'The union', 'the director: “Nobody will be paid.”', 'the director'],
    ['The lawyer cites the driver: “I saw no light.”', 'The lawyer', 'the driver: “I saw no light.”', 'the driver'],
    ['Ana Moe quoted her father: “Never sell the boat.”', 'Ana Moe', 'her father: “Never sell the boat.”', 'her father'],
    [
      'The prosecutor quoted the witness, Jan Kolar: “He was asleep.”',
      'The prosecutor',
      'the witness, Jan Kolar: “He was asleep.”',
      'Jan Kolar',
    ],
    [
      'Roth quoted the colonel to reporters once more: “We leave at dawn.”',
      'Roth',
      'the colonel to reporters once more: “We leave at dawn.”',
      'the colonel',
    ],
  ])('%s', (text, outer, whole, inner) => {
    const quotation = text.slice(text.indexOf('“'));
    expect(claimsIn(text)).toEqual([`${outer}: ${whole}`, `> ${inner}: ${quotation}`]);
  });
});
