import { describe, expect, it } from 'vitest';
import { whoIn } from './who.js';

describe('anonymity', () => {
  it.each([
    ['named', '{Mayor Ana Ribeiro|Ana Ribeiro} said so.'],
    ['named', '{The Norwegian Defence Ministry|Norwegian Ministry of Defence} said so.'],
    ['named', "{Norway's foreign minister|Norwegian foreign minister} said so."],
    ['spokesperson', 'The Dovey Rail Company stood still. {A company spokeswoman|company spokeswoman} said so.'],
    ['spokesperson', '{A spokesperson for the Dovey Rail Company|spokesperson for the Dovey Rail Company} said so.'],
    ['unnamed', '{A senior Norwegian official|senior Norwegian official} said so.'],
    ['unnamed', '{Two officials familiar with the matter|Two officials familiar with the matter} said so.'],
    ['unnamed', '{Three diplomats|Three diplomats} said so.'],
    ['unnamed', '{People briefed on the talks|People briefed on the talks} said so.'],
    ['collective', '{Residents|Residents} said so.'],
    ['collective', '{Angry parents|Angry parents} said so.'],
    ['named', '{Mayor Ana Ribeiro and her aides|Ana Ribeiro and aides} said so.'],
    ['named', '{Two officials and Mayor Ana Ribeiro|Two officials and Ana Ribeiro} said so.'],
    ['unnamed', '{Two officials and an aide|Two officials and aide} said so.'],
    ['collective', 'It rained. {Police|Police} said so.'],
  ])('%s: %s', (anonymity, text) => {
    const { expected, found, entities } = whoIn(text);
    expect(found).toEqual(expected);
    const name = expected[0]?.split(' → ')[1];
    expect(entities.find((entity) => entity.name === name)?.anonymity).toBe(anonymity);
  });
});
