import { describe, expect, it } from 'vitest';
import { callVoice, callWord } from '../../../src/diff/sides/evidence/called.js';
import { fitOf, kindsAround, kindsOf } from '../../../src/diff/sides/evidence/kinds.js';
import { capitalsIn, mentionsOf, ownNames } from '../../../src/diff/sides/evidence/mentions.js';
import type { Read } from '../../../src/diff/sides/evidence/seen.js';
import { passagesOf, viewOf } from '../../../src/diff/sides/evidence/view.js';
import { classesOf } from '../../../src/diff/sides/names.js';
import { partyNamed } from '../../../src/diff/sides/party.js';
import type { Speaker } from '../../../src/model.js';
import { sampleClaim } from '../../sample.js';
import { corpusOf } from '../corpus.js';

const EMPTY = corpusOf([{ by: 'Nobody', side: null, text: 'it rained' }]);
const speakerOf = (name: string, type: Speaker['type']): Speaker => ({ ...(EMPTY.speakers[0] as Speaker), name, type, mentions: [] });
const kinds = (left: readonly string[], right: readonly string[]): Read => ({ kinds: [new Set(left), new Set(right)] }) as unknown as Read;

describe('kindsOf', () => {
  it.each([
    ['Norway', 'state'],
    ['Kestrel Airways', 'company'],
    ['Kestrel', ''],
    ['Harbour Workers Union', 'union'],
    ['Union of Bakers', 'union'],
    ['Rail Safety Board', 'league regulator school'],
  ])('%s: %s', (name, expected) => {
    expect([...new Set(kindsOf(partyNamed(name, EMPTY)))].join(' ')).toBe(expected);
  });
});

describe('kindsAround', () => {
  it.each([
    [['airline'], [], [], 'company'],
    [[], ['airline'], [], 'company'],
    [[], [], [], ''],
    [['airline'], [], ['company'], ''],
  ])('beside %j, called %j, against %j: %s', (beside, called, theirs, expected) => {
    expect([...kindsAround({ beside, called, theirs: new Set(theirs) })].join(' ')).toBe(expected);
  });
});

describe('fitOf', () => {
  it.each([
    ['airline', ['company'], ['union'], 'mine'],
    ['airline', ['union'], ['company'], 'theirs'],
    ['airline', ['company'], ['company'], 'both'],
    ['airline', [], ['union'], 'open'],
    ['airline', ['union'], [], 'closed'],
    ['airline', ['union'], ['board'], 'neither'],
    ['airline', [], [], 'neither'],
    ['raindrop', ['company'], ['union'], null],
  ])('“%s” between %j and %j: %s', (word, left, right, expected) => {
    expect(fitOf(word, 'called', [new Set(left), new Set(right)])).toBe(expected);
  });
});

/** What a word that calls somebody tells. */
function told(word: string, read: Read): string {
  const found: string[] = [];
  callWord(word, read, {
    telling: { both: (name) => void found.push(name), tell: (name, side) => void found.push(`${name} ${side}`) },
    where: 'bare',
    at: null,
  });
  return found.join(', ');
}

describe('callWord', () => {
  it.each([
    ['airline', kinds(['company'], ['union']), 'bare:called:sharp 0'],
    ['airline', kinds(['union'], ['company']), 'bare:called:sharp 1'],
    ['airline', kinds([], ['union']), 'bare:called:open 0'],
    ['airline', kinds(['union'], []), 'bare:called:open 1'],
    ['airline', kinds(['company'], ['company']), 'bare:called:both'],
    ['raindrop', kinds(['company'], ['union']), ''],
    ['spokesman', kinds(['company'], ['union']), 'bare:speaks-for'],
  ])('“%s”, %#: %s', (word, read, expected) => expect(told(word, read)).toBe(expected));
});

describe('callVoice', () => {
  const heads = (name: string): string[] => {
    const found: string[] = [];
    const note = (feature: string, side: unknown): void => {
      if (/^(?:name|bare):/u.test(feature)) found.push(typeof side === 'number' ? `${feature} ${side}` : feature);
    };
    const voice = { key: name, speaker: speakerOf(name, 'unnamed'), claims: [] };
    callVoice(voice, kinds(['company'], ['union']), { both: note, tell: note });
    return found;
  };
  it.each([
    ['the airline', ['bare:called:sharp 0']],
    ['an airline of the coast', ['bare:called:sharp 0']],
    ['the coast airline', ['bare:told-apart', 'bare:called:sharp 0']],
    ['Coast Airline', ['name:called:sharp 0']],
    ['a raindrop for the airline', []],
  ])('%s: %j', (name, expected) =>
    expect(heads(name).filter((one) => one !== 'bare:told-apart' || name.includes('coast airline'))).toEqual(expected),
  );
});

describe('ownNames', () => {
  it.each([
    ['Kari Holm', 'person', ['holm']],
    ['Li Wu', 'person', ['wu']],
    ['Malcolm X', 'person', []],
    ['Kestrel Airways', 'organization', ['kestrel']],
    ['the baker', 'unnamed', []],
  ] satisfies [string, Speaker['type'], string[]][])('of %s, a %s: %j', (name, type, expected) => {
    expect(ownNames({ key: name, speaker: speakerOf(name, type), claims: [] })).toEqual(expected);
  });
});

describe('mentionsOf', () => {
  /** The words of each mention of a person, with what may be said of them. */
  const mentions = (name: string, text: string): string[] => {
    const view = viewOf({ path: 'a.txt', passages: passagesOf(text, []) });
    const found = mentionsOf({ key: name, speaker: speakerOf(name, 'person'), claims: [] }, new Map([['a.txt', view]]), capitalsIn([view]));
    const written = (from: number, to: number): string =>
      view.words
        .slice(from, to)
        .map((word) => word.text)
        .join(' ');
    return found.map(({ at, end, from, to }) => `${written(from, at)} [${written(at, end)}] ${written(end, to)}`.trim());
  };

  it.each([
    ['They saw that Holm left.', ['[Holm]']],
    ['They saw that Kari Holm left.', ['[Kari Holm]']],
    ['Rain fell. Holm left.', ['[Holm]']],
    ['We met old Ana Maria Luisa Rosa Holm there.', ['We met old Ana [Maria Luisa Rosa Holm]']],
    ['We met the mayor, Kari Holm, a baker of Lund, there.', ['We met the mayor , [Kari Holm]']],
    ['We met Kari Holm, a baker of Lund, there.', ['We met [Kari Holm] , a baker of Lund']],
    ['We met Kari Holm (a baker) there.', ['We met [Kari Holm] ( a baker']],
    ['We met nobody.', []],
    ['Frost hail rain sleet snow wind fog mist old Holm left.', ['hail rain sleet snow wind fog mist old [Holm]']],
    ['In Lund, the mayor, Holm, left.', ['the mayor , [Holm]']],
    ['Holm, a tall man of the old town by the river near the mill, left.', ['[Holm] , a tall man of the old town by the river']],
    ['Holm, who sold boats, left.', ['[Holm] , who sold boats']],
    ['Holm of Lund, a baker, left.', ['[Holm] of Lund']],
    ['Holm left. She met Holm.', ['[Holm]', 'She met [Holm]']],
  ])('%s → %j', (text, expected) => expect(mentions('Kari Holm', text)).toEqual(expected));

  it.each([
    ['“Rain fell”, said the old baker of Lund, “and snow”.', 'the old baker', ['Rain fell', 'and snow'], '[the old baker] of Lund'],
    ['The crew slept, the old baker told Lund.', 'the old baker', ['The crew slept'], ', [the old baker]'],
    ['The crew slept, the old baker of Lund swam.', 'the old baker', ['Lund swam'], 'The crew slept , [the old baker] of'],
  ])('of a source: %s', (text, source, said, expected) => {
    const view = viewOf({ path: 'a.txt', passages: passagesOf(text, []) });
    const spanOf = (part: string): { start: number; end: number; text: string } => {
      const start = text.indexOf(part);
      return { start, end: start + part.length, text: part };
    };
    const claim = sampleClaim({ document: 'a.txt', source: spanOf(source), content: { text: '', spans: said.map(spanOf) }, speaker: null });
    const written = (voice: string, views = new Map([['a.txt', view]])): string[] =>
      mentionsOf({ key: voice, speaker: null, claims: [claim, { ...claim, source: null }] }, views, new Map()).map(
        ({ at, end, from, to }) => {
          const part = (first: number, last: number): string =>
            view.words
              .slice(first, last)
              .map((word) => word.text)
              .join(' ');
          return `${part(from, at)} [${part(at, end)}] ${part(end, to)}`.trim();
        },
      );
    expect(written(claim.id)).toEqual([expected]);
    expect(written('another')).toEqual([]);
    expect(written(claim.id, new Map())).toEqual([]);
  });
});

describe('classesOf', () => {
  it.each([
    ['Norway', 'government ministry military'],
    ['Velm Gazette', 'newspaper'],
    ['Bank of Norway', 'company agency'],
    ['Bank of Velm', 'company'],
    ['Velm Workers', 'union'],
    ['Kestrel', ''],
  ])('%s: %s', (name, expected) => expect([...classesOf(name)].join(' ')).toBe(expected));
});
