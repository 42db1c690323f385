import { describe, expect, it } from 'vitest';
import { type Filter, filterExtraction } from '../src/filter.js';
import { extraction, sampleClaim } from './sample.js';

const ben = { id: 's-2', name: 'Ben Ødegård', type: 'person', side: null } as const;
const FOUND = extraction([
  sampleClaim({ id: 'a' }),
  sampleClaim({ id: 'b', speaker: ben, act: 'deny', kind: 'direct', account: null, denies: 'a' }),
  sampleClaim({ id: 'c', speaker: null, account: 'Norland', kind: 'mixed' }),
]);

describe('filterExtraction', () => {
  it.each<[Filter, string[]]>([
    [{}, ['a', 'b', 'c']],
    [{ speaker: ['weber'] }, ['a']],
    [{ speaker: ['Web'] }, []],
    [{ speaker: ['ben ødegård'] }, ['b']],
    [{ side: ['LINDLAND'] }, ['a']],
    [{ account: ['Norland', 'Lindland'] }, ['a', 'c']],
    [{ act: ['deny', 'warn'] }, ['b']],
    [{ kind: ['mixed', 'direct'] }, ['b', 'c']],
    [{ kind: ['direct'], act: ['state'] }, []],
    [{ act: [] }, ['a', 'b', 'c']],
  ])('%j', (filter, ids) => {
    expect(filterExtraction(FOUND, filter).claims.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['said-that', 'said', 'indirect', true],
    ['clause-before', 'told', 'indirect', true],
    ['according-to', 'according to', 'indirect', true],
    ['asked-whether', 'asked', 'indirect', true],
    ['reportedly', 'reportedly', 'indirect', true],
    ['said-that', 'hopes', 'indirect', false],
    ['said-clause', 'feared', 'indirect', false],
    ['said-that', 'has learnt', 'indirect', false],
    ['condemned-object', 'condemned', 'indirect', false],
    ['urged-to', 'ordered', 'indirect', false],
    ['called-for', 'called', 'indirect', false],
    ['condemned-object', 'called', 'mixed', true],
    ['said-that', 'hopes', 'direct', true],
  ] as const)('takes %s with "%s", %s, for speech: %s', (rule, text, kind, expected) => {
    const claim = sampleClaim({ rule, kind, cue: { start: 0, end: text.length, text } });
    expect(filterExtraction(extraction([claim]), { speech: true }).claims).toHaveLength(expected ? 1 : 0);
  });

  it('makes the counts fit what is left', () => {
    expect(filterExtraction(FOUND, { kind: ['indirect'] })).toMatchObject({
      documents: [{ claims: 1 }],
      speakers: [{ id: 's-1', claims: 1 }],
    });
    expect(filterExtraction(FOUND, { act: ['deny'] })).toMatchObject({ documents: [{ claims: 1 }], speakers: [] });
  });
});
