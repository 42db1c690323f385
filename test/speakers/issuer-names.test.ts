import { describe, expect, it } from 'vitest';
import { issuerEntity } from '../../src/speakers/issuer.js';
import { Registry } from '../../src/speakers/who/registry.js';
import { UserNames } from '../../src/speakers/who/user.js';

const USER = { speakers: [{ name: 'Town of Lund', aliases: ['the town'], side: 'Lund' }] };

/** Who it is, for whom it speaks, and what kind of body it is. */
function issuer(given: string): string {
  const found = issuerEntity(given, { registry: new Registry(), user: new UserNames(USER) });
  return [found?.name, found?.type, found?.side, found?.class ?? '–'].join(', ');
}

describe('an issuer', () => {
  it.each([
    ['Norway', 'Norway, state, Norway, –'],
    ['Norwegian', 'Norwegian, organization, Norwegian, –'],
    ['The Town', 'Town of Lund, person, Lund, –'],
    ['Rail Board', 'Rail Board, organization, Rail Board, board'],
    ['Norwegian Ministry of Defence', 'Norwegian Ministry of Defence, organization, Norway, ministry'],
    ["Norway's Ministry of Defence", 'Norwegian Ministry of Defence, organization, Norway, ministry'],
    ['Ministry of Defence of Norway', 'Norwegian Ministry of Defence, organization, Norway, ministry'],
    ['Ministry of Defence', 'Ministry of Defence, organization, Ministry of Defence, ministry'],
    ['Office of the Prime Minister of Norway', 'Office of the Prime Minister of Norway, organization, Norway, office'],
    ["Weavers' Union of Norway", "Weavers' Union of Norway, organization, Weavers' Union of Norway, union"],
    ['Bank of Norway', 'Bank of Norway, organization, Bank of Norway, company'],
    ['Solvik Pumps', 'Solvik Pumps, organization, Solvik Pumps, –'],
  ])('%s → %s', (text, expected) => expect(issuer(text)).toBe(expected));

  it('is nobody where none is given', () => {
    expect(issuerEntity(null, { registry: new Registry(), user: new UserNames({}) })).toBeNull();
  });
});
