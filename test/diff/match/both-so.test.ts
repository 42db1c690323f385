import { describe, expect, it } from 'vitest';
import type { ReadClaim } from '../../../src/diff/claims.js';
import { whyBothSo } from '../../../src/diff/match/both-so.js';
import { isLoose, saysNoOnly } from '../../../src/diff/match/loose.js';
import { plainFeatures } from '../../../src/diff/match/plain-features.js';
import { readPlain } from '../../../src/diff/plain.js';
import type { Act } from '../../../src/model.js';

const asked = (a: ReadClaim, b: ReadClaim) => {
  const { beside, features } = plainFeatures(a, b);
  return [{ a, b, beside }, features] as const;
};
const read = (text: string): ReadClaim => readPlain(text, text);
const reasonOf = (a: string, b: string): string | null => whyBothSo(...asked(read(a), read(b)))?.id ?? null;
const loose = (a: string, b: string): boolean => isLoose(...asked(read(a), read(b)));

describe('why both may be so', () => {
  it.each([
    ['The pump ran on Tuesday', 'The pump did not run on Thursday', 'other-day'],
    ['31 parcels came on 4 May', '12 parcels came on 9 May', 'other-day'],
    ['The pump ran on Tuesday', 'The pump did not run on Tuesday', null],
    ['The orphanage got the money on 3 June', 'The orphanage did not get the money until 20 June', null],
    ['In 2019 the well was clean', 'The well is dirty this week', 'past'],
    ['The shelter will be opened in autumn', 'The shelter has not been opened yet', 'ahead'],
    ['If it rains, the fair is cancelled', 'The fair is not cancelled', 'ahead'],
    ['The roof was leaking and will leak', 'The roof does not leak', null],
    ['Fares will rise by four per cent', 'The rise of fares next year is nine per cent', null],
    ['The western gate was locked', 'The eastern gate was not locked', 'other-subject'],
    ['The upper mill is safe', 'The lower mill is dangerous', 'other-subject'],
    ['Thefts in Alder Lane have risen', 'Thefts in Quay Street have fallen', 'other-subject'],
    ["Toria's sales to Belland grew last year", "Belland's sales to Toria shrank last year", 'other-subject'],
    ['A cook was injured', 'The gardener was not injured', 'other-subject'],
    ['The stove is four years old', 'The walls are ninety years old', 'other-subject'],
    ['Toria has evidence of a leak', 'Belland has no evidence of a leak', null],
    ['The union had proof that the boat was seen', 'The port had no proof that the boat was seen', null],
    ['The union has a boat', 'The port has no boat', 'other-subject'],
    ['The gate was locked', 'The gate was not locked', null],
    ['The ferry was late', 'The boat was not late', null],
    ['The siren in the tower rang', 'The fire siren did not ring', null],
    ['Nine workers were injured', 'Fourteen people were injured', null],
    ['No teacher was punished', 'Three tutors were punished', null],
    ['The guards beat nobody', 'Six people were beaten', null],
    ['The first probe found oil', 'The second probe found no oil', 'contrast'],
    ['Sixty per cent of the men voted', 'Forty per cent of the women voted', 'shares'],
    ['Sixty per cent of the members voted', 'Forty per cent of the members voted', null],
    ['The rent has not risen', 'The rent has not fallen', 'neither'],
    ['The rent has risen', 'The rent has fallen', null],
    ['The farmers did not block the road', 'The drivers did not block the road', 'both-not'],
    ['60 sailors were arrested', '44 sailors were released', 'two-counts'],
    ['There is no dispute that the bakery had a key to the cellar', 'The bakery had no key to the cellar of the mill', null],
    ['There is no dispute that the bakery had two keys', 'The bakery had keys', 'conceded'],
    ['It is common ground that the pump stood still', 'Nobody tended the pump', 'conceded'],
    ['One guard has a cut on his hand', 'Five students have sprained wrists', 'other-counts'],
    ['Three launches searched the bay', 'Two letters were sent', 'other-counts'],
    ['A nurse was hit by a stone, and one bus was burned', 'Eleven teachers were treated for gas', 'other-counts'],
    ['31 raiders were killed at the wells', '22 villagers were killed at the wells', 'other-heads'],
    ['31 raiders were killed at the wells', '22 people were killed at the wells', null],
    ['Five sheds burned', 'Eleven sheds burned', null],
  ])('“%s” beside “%s”: %s', (a, b, id) => {
    expect(reasonOf(a, b)).toBe(id);
    expect(reasonOf(b, a)).toBe(id);
  });

  it.each([
    ['commit', 'to show the film', 'bound'],
    ['commit', 'never to show the film', null],
    ['demand', 'to show the film', null],
    ['commit', 'the film was shown', null],
  ] as const)('what somebody binds himself to, put forward as %s: “%s”', (act, text, id) => {
    const [a, b] = [read(text), read('Nobody has shown the film')];
    const bound = { ...a, claim: { ...a.claim, act } };
    expect(whyBothSo(...asked(bound, b))?.id ?? null).toBe(id);
  });
});

describe('what somebody grants, or does not say', () => {
  const by = (text: string, { act, cue, within = null }: { act: Act; cue: string; within?: string | null }): ReadClaim => {
    const one = read(text);
    return { ...one, claim: { ...one.claim, act, within, cue: { start: 0, end: cue.length, text: cue } } };
  };
  const other = read('No key to the cellar was ever lost');

  it.each([
    ['confirm', 'accepts', 'conceded'],
    ['confirm', 'conceded', 'conceded'],
    ['confirm', 'has acknowledged', 'conceded'],
    ['confirm', 'admitted', 'conceded'],
    ['confirm', 'agreed', 'conceded'],
    ['confirm', 'confirmed', null],
    ['state', 'said', null],
    ['accuse', 'alleged', null],
    ['decline', 'did not deny', 'declined'],
    ['decline', 'would not say', 'declined'],
    ['deny', 'denied', null],
  ] as const)('as %s: “%s”: %s', (act, cue, id) => {
    const a = by('A key to the cellar was lost', { act, cue });
    expect(whyBothSo(...asked(a, other))?.id ?? null).toBe(id);
    expect(whyBothSo(...asked(other, a))?.id ?? null).toBe(id);
  });

  it('is not granted where somebody else says that it was', () => {
    const a = by('A key to the cellar was lost', { act: 'confirm', cue: 'admitted', within: 'c-1' });
    expect(whyBothSo(...asked(a, other))).toBeNull();
  });
});

describe('a negator', () => {
  it.each([
    [['one says no'], true],
    [['one says no', 'ties', 'act alike'], true],
    [['one says no', 'turned'], false],
    [['one says no', 'counts clash'], false],
    [['ties'], false],
    [[], false],
  ])('is all that shows in %j: %s', (signs, is) => expect(saysNoOnly(signs)).toBe(is));

  it.each([
    ['The letter was five lines long', 'The baker, whom nobody had paid, read the letter', true],
    ['The letter was five lines long', 'The baker never read the letter', false],
    ['The letter was read by the baker', 'The baker did not read the letter', false],
    ['The letter was five lines long', 'The baker read the letter', false],
  ])('is loose: “%s” beside “%s”: %s', (a, b, is) => {
    expect(loose(a, b)).toBe(is);
    expect(loose(b, a)).toBe(is);
  });
});
