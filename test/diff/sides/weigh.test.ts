import { describe, expect, it } from 'vitest';
import type { Features, Read, Seen } from '../../../src/diff/sides/evidence/seen.js';
import { whatIsTold } from '../../../src/diff/sides/evidence/told.js';
import type { Voice } from '../../../src/diff/sides/evidence/voices.js';
import { weigh } from '../../../src/diff/sides/evidence/weigh.js';
import { nameKey } from '../../../src/diff/sides/names.js';
import { type Party, partyNamed } from '../../../src/diff/sides/party.js';
import type { Placed } from '../../../src/diff/sides/place.js';
import { whyOnNeither } from '../../../src/diff/sides/why.js';
import type { SidesTable } from '../../../src/languages/weights.js';
import type { Speaker } from '../../../src/model.js';
import { corpusOf } from '../corpus.js';

const features = (names: readonly string[]): Features => new Map(names.map((name) => [name, null]));
const seen = (left: readonly string[], right: readonly string[], either: readonly string[] = []): Seen => ({
  sides: [features(left), features(right)],
  either: features(either),
});

const TABLE: SidesTable = {
  which: new Map([
    ['strong', 300],
    ['weak', 1],
    ['against', -40],
    ['nothing', 0],
  ]),
  any: new Map([
    ['apart', -500],
    ['lead:4', 200],
  ]),
  threshold: { which: 0.6, any: 0.5, side: 0.5, tied: 0.4, anchor: 0.8 },
};

const shown = (what: Seen, table = TABLE): string => {
  const { side, likelier, isSide, reasons } = weigh(what, table);
  return `${side ?? '–'} (${likelier}) ${isSide.toFixed(2)} ${reasons.map(({ feature, weight }) => `${feature} ${weight}`).join(', ')}`;
};

describe('weigh', () => {
  it.each([
    [seen(['strong', 'weak', 'against', 'nothing', 'unheard'], []), '– (0) 0.50 strong 300, weak 1'],
    [seen([], ['strong', 'weak']), '1 (1) 0.88 strong 300, weak 1'],
    [seen(['strong'], ['strong']), '– (0) 0.50 strong 300'],
    [seen(['strong'], [], ['apart']), '– (0) 0.05 strong 300'],
    [seen(['strong'], [], ['told:neither']), '– (0) 0.88 strong 300'],
    [seen(['told:sure'], ['strong'], ['apart']), '0 (0) 0.05 '],
    [seen(['told:sure'], ['told:sure']), '– (0) 0.50 '],
    [seen(['tied:sure'], []), '0 (0) 0.50 '],
    [seen(['tied:sure'], [], ['apart']), '– (0) 0.01 '],
  ])('%#: %j → %s', (what, expected) => expect(shown(what)).toBe(expected));

  it('starts from how likely anybody is on a side', () => {
    expect(shown(seen([], []), { ...TABLE, any: new Map([['bias', 200]]) })).toBe('– (0) 0.88 ');
  });
});

const [NOBODY] = corpusOf([{ by: 'Nobody', side: null, text: 'it rained' }]).speakers;
const speakerOf = (given: Partial<Speaker>): Speaker => ({ ...(NOBODY as Speaker), mentions: [], ...given });
const party = (name: string): Party => partyNamed(name, corpusOf([{ by: 'Nobody', side: null, text: 'it rained' }]));

interface Known {
  readonly placed?: Placed;
  readonly given?: Partial<Speaker>;
  readonly seen?: string;
  /** A body whose side is known. */
  readonly body?: string;
  /** What the texts call the first side besides. */
  readonly alias?: string;
}

/** What is told of who speaks for these bodies, in a quarrel of two. */
function told(two: string, speaksFor: readonly string[], { placed, given = {}, seen: before = '', body, alias = '' }: Known = {}): string {
  const [left = '', right = ''] = two.split(' | ');
  const speaker = speakerOf({ name: 'Kari Holm', type: 'person', speaksFor: [...speaksFor], ...given });
  const anchors = new Map([
    ...(placed ? [[speaker.name, placed] as const] : []),
    ...(body === undefined ? [] : [[body, { side: 1, by: 'name' } as const] as const]),
  ]);
  const read = { anchors, two: [{ ...party(left), names: new Set([nameKey(left), nameKey(alias)]) }, party(right)] } as unknown as Read;
  const found: string[] = [];
  whatIsTold({ key: speaker.name, speaker, claims: [] } satisfies Voice, read, {
    both: (name) => void found.push(name),
    tell: (name, side) => void found.push(`${name} ${side}`),
    seen: features([before]),
  });
  return found.join(', ');
}

describe('whatIsTold', () => {
  it.each([
    ['Norway | Sweden', ['Chile'], 'told:neither, told:another'],
    ['Norway | Sweden', ['Kestrel Airways'], 'told:another'],
    ['Norway | Kestrel Airways', ['Chile'], 'told:another'],
    ['Kestrel Airways | Norway', ['Chile'], 'told:another'],
    ['Kestrel Airways | Orrin Union', ['Chile'], 'told:another'],
    ['Norway | Sweden', ['the league'], 'told:somebody'],
    ['Lund | Velm', ['Lund and Velm Choir'], 'told:neither, told:another'],
    ['Lund | Velm', ['Lund Choir'], 'told:another'],
    ['Lund | Velm', ['Velm Choir'], 'told:another'],
    ['Lund | Velm', [], ''],
  ])('%s: who speaks for %j → %s', (two, bodies, expected) => expect(told(two, bodies)).toBe(expected));

  it.each([
    [{ side: 1, by: 'name' }, {}, 'told:name 1, told:sure 1'],
    [{ side: 1, by: 'weighed' }, {}, ''],
    [{ side: 0, by: 'words' }, {}, 'told:words 0'],
    [{ side: 0, by: 'words' }, { type: 'organization' }, 'told:words 0, told:sure 0'],
    [{ side: 0, by: 'camp' }, { type: 'organization' }, 'told:camp 0'],
  ] satisfies [Placed, Partial<Speaker>, string][])('who is placed %j, being %j → %s', (placed, given, expected) => {
    expect(told('Lund | Velm', [], { placed, given })).toBe(expected);
  });
});

describe('whatIsTold of whom the texts tell little', () => {
  const placed: Placed = { side: 0, by: 'name' };
  const SURE = 'told:name 0, told:sure 0';
  const MAYBE = 'told:name 0, told:unsure 0';
  it.each([
    [['Velm'], { placed, seen: 'beside:apart' }, MAYBE],
    [['Velm'], { placed, seen: 'beside:apart', given: { type: 'organization' } }, SURE],
    [['Velm'], { placed, seen: 'beside:people:neither', alias: 'Velm' }, MAYBE],
    [['Velm'], { placed, seen: 'beside:people:neither' }, SURE],
    [['Velm'], { placed, alias: 'Velm' }, SURE],
    [['Velm FC'], { placed, seen: 'beside:people:neither', alias: 'Velm' }, SURE],
    [['Lund'], { placed, seen: 'beside:people:neither', alias: 'Lund' }, SURE],
    [['Orrin'], { placed: { side: 0, by: 'nearby' }, body: 'Orrin' }, 'told:nearby 0'],
    [['Orrin'], { placed, body: 'Orrin' }, `${SURE}, told:via 1`],
    [['Kari Holm'], { placed }, SURE],
    [['Orrin'], { body: 'Orrin' }, 'told:via 1, told:another'],
  ] satisfies [string[], Known, string][])('who speaks for %j, %j → %s', (bodies, known, expected) => {
    expect(told('Velm FC | Orrin Union', bodies, known)).toBe(expected);
  });
});

describe('whyOnNeither', () => {
  const names = ['Lund', 'Velm'] as const;
  const weighed = (isSide: number): Parameters<typeof whyOnNeither>[0] => ({
    side: null,
    likelier: 1,
    confidence: 0.31,
    isSide,
    isElse: false,
    tiedTo: null,
    reasons: [],
  });
  const NOTHING = 'nothing shows that it is on a side';
  const MAYBE = 'may be on the side of Velm, but that is not sure (31 %)';

  it.each([
    [weighed(0.5), ['Choir'], MAYBE],
    [weighed(0.49), ['Choir'], 'speaks for Choir'],
    [weighed(0.49), ['Lund'], NOTHING],
    [weighed(0.49), ['Kari Holm'], NOTHING],
    [weighed(0.49), [], NOTHING],
    [weighed(0.5), [], MAYBE],
    [undefined, ['Choir'], 'speaks for Choir'],
    [undefined, [], NOTHING],
  ])('%j, who speaks for %j: %s', (found, speaksFor, expected) => {
    expect(whyOnNeither(found, { speaker: speakerOf({ name: 'Kari Holm', speaksFor }), names })).toBe(expected);
  });

  it('is told of who is not known', () => expect(whyOnNeither(undefined, { speaker: null, names })).toBe(NOTHING));
});
