import { describe, expect, it } from 'vitest';
import { personKey } from '../../src/corpus/person-key.js';
import { adjectiveOf, lookUp } from '../../src/speakers/read/gazetteer.js';
import { fullerName, isSameName } from '../../src/speakers/who/name-words.js';
import { COUNTRIES } from '../../src/world/countries.js';

describe('personKey', () => {
  it.each([
    ['Tchaikovsky and his spellings', ['Piotr Chaikovsky', 'Piotr Tchaikovski', 'Piotr Tschaikowskij']],
    ['doubled letters', ['Petra Kelemen', 'Petra Kellemen', 'Petra Kelemenn']],
    ['hyphens and endings', ['Nabil Abd-Rabbo', 'Nabil Abdrabo']],
    ['accents and their substitutes', ['Göran Bäckström', 'Goran Backstrom', 'Goeran Baeckstroem']],
    ['given names', ['Tarek Nasri', 'Tariq Nasri']],
    ['French and English sounds', ['Ivan Bouchkov', 'Ivan Bushkov']],
  ])('joins %s', (_, names) => {
    expect(new Set(names.map(personKey)).size).toBe(1);
  });

  it.each([
    ['Kari Holm', 'Arne Holm'],
    ['John Smith', 'Jane Smith'],
    ['Dan Jones', 'Dean Jones'],
    ['Maria Silva', 'Mario Silva'],
    ['Peter Brown', 'Peter Braun'],
    ['Ann Lee', 'Ann Li'],
    ['Paul Martin', 'Paul Marten'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(personKey(a)).not.toBe(personKey(b));
  });
});

describe('the words of two names', () => {
  it.each([
    ['john q. smith', 'john smith'],
    ['j smith', 'john smith'],
    ['john smith', 'j smith'],
    ['megafan john smith', 'john smith'],
  ])('%s may be %s', (a, b) => {
    expect(isSameName(a.split(' '), b.split(' '))).toBe(true);
  });

  it.each([
    ['jo smith', 'john smith'],
    ['john smith', 'jo smith'],
    ['john', 'john smith'],
    ['john smith', 'john'],
    ['megafan john', 'john'],
  ])('%s is not %s', (a, b) => {
    expect(isSameName(a.split(' '), b.split(' '))).toBe(false);
  });

  it.each([
    ['Kate Q Holm', 'Kate Holm', 'Kate Q Holm'],
    ['Katherine Holm', 'Kate Holm', 'Kate Holm'],
    ['J K Holm', 'Jan Holm', 'Jan Holm'],
    ['Megafan Kate Holm', 'Kate Holm', 'Kate Holm'],
    ['Kate Holm', 'Megafan Kate Holm', 'Kate Holm'],
  ])('%s or %s: %s tells more', (name, other, fuller) => {
    expect(fullerName(name, other)).toBe(fuller);
  });
});

describe('gazetteer', () => {
  it('knows every state of the United Nations by name, and a name for its ministries', () => {
    const names = COUNTRIES.trim()
      .split('\n')
      .map((line) => line.split('|')[0] ?? '');
    expect(names.length).toBeGreaterThanOrEqual(195);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(lookUp(name)?.side).toBe(name);
      expect(adjectiveOf.get(name)).toBeTruthy();
    }
  });

  it.each([
    ['Oslo', 'Norway', 'state'],
    ['Norwegian', 'Norway', 'adjective'],
    ['Norwegians', 'Norway', 'people'],
    ['U.S.', 'United States', 'state'],
    ['Downing Street', 'United Kingdom', 'seat'],
    ['Quirinale', 'Italy', 'seat'],
    ['São Tomé and Príncipe', 'São Tomé and Príncipe', 'state'],
    ['Sao Tome and Principe', 'São Tomé and Príncipe', 'state'],
  ])('%s stands for %s', (name, side, kind) => {
    expect(lookUp(name)).toMatchObject({ side, kind });
  });

  it('does not know common words', () => {
    expect(lookUp('bridge')).toBeNull();
  });
});
