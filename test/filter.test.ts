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

  it('makes the counts fit what is left', () => {
    expect(filterExtraction(FOUND, { kind: ['indirect'] })).toMatchObject({
      documents: [{ claims: 1 }],
      speakers: [{ id: 's-1', claims: 1 }],
    });
    expect(filterExtraction(FOUND, { act: ['deny'] })).toMatchObject({ documents: [{ claims: 1 }], speakers: [] });
  });
});
