import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** What denies what, by contents. */
function denialsIn(text: string): string[] {
  const { claims } = assemble([extractDocument(text, '0.txt')], {});
  const contents = new Map(claims.map(({ id, content }) => [id, content.text]));
  return claims.flatMap(({ content, denies }) => (denies === null ? [] : [`${content.text} ✗ ${contents.get(denies)}`]));
}

describe('denials as they are reported', () => {
  it.each([
    // The same deed, done and not done.
    [
      'The embassy said it had issued the visa. Her lawyer said no visa had been issued.',
      'no visa had been issued ✗ it had issued the visa',
    ],
    [
      'The quarry firm said it had paid the fine. The council said the fine had never been paid.',
      'the fine had never been paid ✗ it had paid the fine',
    ],
    ['The president said nobody had died. A hospital director said nine people had died.', 'nine people had died ✗ nobody had died'],
    // Whoever does not take another's word.
    ['Engineers suspect a faulty valve. The maker does not share that view.', 'that view ✗ a faulty valve'],
    ['The prison service said the inmate had fallen. His sister does not believe it.', 'it ✗ the inmate had fallen'],
    // Not so, in other words.
    [
      'The builder said the wall was up to code. An inspector told the court it was anything but.',
      'it was anything but ✗ the wall was up to code',
    ],
    ['Egypt said the drone came from Libya. Tripoli said the claim was bogus.', 'the claim was bogus ✗ the drone came from Libya'],
    ['The tabloid said the couple had split, which their agent flatly denied.', 'which ✗ the couple had split'],
    ['The tabloid said the couple had split, something their agent denied.', 'something ✗ the couple had split'],
    ['Rebels said 40 soldiers had died, a toll the army rejected.', 'a toll ✗ 40 soldiers had died'],
    ['Delhi said the jet had been shot down. Islamabad scoffed at the claim.', 'the claim ✗ the jet had been shot down'],
  ])('%s', (text, link) => expect(denialsIn(text)).toEqual([link]));

  it.each([
    'The ferry firm said it had paid its crew. The mayor said no road had been closed.',
    'The mayor said the pool would open in May. The coach said nobody had come to training.',
    'The guide said she had seen a bear. The warden said he had not seen the news.',
    'The club said it had made an offer. The agent said no time had been made for a visit.',
    'Lind said the valve was faulty. She does not share a flat with her brother.',
  ])('%s', (text) => expect(denialsIn(text)).toEqual([]));
});
