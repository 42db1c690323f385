/** Verbs of saying that do something else with what stands behind them. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

const claimsIn = (text: string): string[] =>
  attribute(prepare(text)).map(({ source, cue, content }) =>
    [source, cue, ...content].map((range) => text.slice(range?.start, range?.end)).join(' | '),
  );

describe('what is done with a thing', () => {
  it.each([
    'Pia showed her letter to the nice man at the desk.',
    'He showed his passport to the guard and walked through.',
    'He described a circle with his arm.',
    'He claimed his prize on Friday.',
    'The lender charged account fees.',
    'The pilot admitted two passengers to the cockpit.',
    'She pressed flowers in a book.',
    'They talk bees every Thursday in the Red Hart.',
    'The app recognises your direct debit.',
    'The band repeated the chorus so loudly that the glasses rang.',
    'Mr Quaye added a slide about it to his talk.',
    'He read her statement twice and put it away.',
    'One patient was admitted to hospital with a cough.',
    'Election 2028: Boats back in polls',
    'Ada Quist read a book about the bill.',
    'Ada Quist tells stories to children on Sundays.',
    'The square was named after Ada Quist in 1954.',
    'The road has claimed nine lives since Ada Quist moved here.',
    'Mei Tan signed the papers for the lease.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it.each([
    ['The poll shows a gap of nine points.', 'The poll | shows | a gap of nine points'],
    ['He described a chaotic night.', 'He | described | a chaotic night'],
    ['The firm claimed a victory.', 'The firm | claimed | a victory'],
    ['The court ordered a retrial.', 'The court | ordered | a retrial'],
    ['They repeated the charge.', 'They | repeated | the charge'],
    ['Vale spoke of theft.', 'Vale | spoke of | theft'],
    ['The board admitted that two men had slept.', 'The board | admitted | two men had slept'],
    ['She added that it was late.', 'She | added | it was late'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });
});

describe('where words end beside brackets, times and names', () => {
  it.each([
    [
      'The quay had sunk (the figure is from the port), Ada Quist said.',
      'Ada Quist | said | The quay had sunk (the figure is from the port)',
    ],
    [
      'The warden’s claim that nobody had tuned the bells since 1988 has angered members.',
      'The warden | claim | nobody had tuned the bells since 1988',
    ],
    [
      'A warning from the line that the pump failed twice that night went unheard.',
      'the line | warning | the pump failed twice that night',
    ],
    ['It was moved by night, a charge Velm dismissed.', 'Velm | dismissed | a charge'],
    ['Arjun Mehta has threatened to bowl the last over.', 'Arjun Mehta | threatened | to bowl the last over'],
    ['The league renewed its pledge to bowl the last over.', 'The league | renewed its pledge | to bowl the last over'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });
});
