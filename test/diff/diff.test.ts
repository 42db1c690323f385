import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterDiff } from '../../src/diff/filter.js';
import { diffExtraction } from '../../src/diff/index.js';
import { type Diff, diff as schema } from '../../src/model.js';
import { corpusOf, QUARREL, type Said } from './corpus.js';

const between = ['Eastbank', 'Westbank'] as const;
const quarrel = diffExtraction(corpusOf(QUARREL), { between });

/** Findings as their claims: left, right, verdict and kind. */
const findingsOf = (diff: Diff): (string | readonly string[])[][] => {
  const claims = new Map(diff.statements.map((statement) => [statement.id, statement.claims]));
  return diff.findings.map(({ left, right, verdict, kind }) => [
    claims.get(left?.statement ?? '') ?? [],
    claims.get(right?.statement ?? '') ?? [],
    verdict,
    kind,
  ]);
};

const claimsOf = (diff: Diff, ids: readonly string[] | undefined): string[] =>
  diff.statements.flatMap((statement) => (ids?.includes(statement.id) === true ? statement.claims : [])).toSorted();

describe('diff', () => {
  it('is what the schema says', () => expect(schema.parse(quarrel)).toEqual(quarrel));

  it('finds the denial, the numbers and the doer', () => {
    expect(findingsOf(quarrel).toSorted()).toEqual([
      [['c-0'], ['c-5'], 'contradicts', 'number'],
      [['c-1'], ['c-6'], 'contradicts', 'agent'],
      [['c-4'], ['c-8'], 'contradicts', 'denial'],
    ]);
  });

  it('joins the versions of one quotation and says how they differ', () => {
    const statement = quarrel.statements.find(({ claims }) => claims.length > 1);
    expect(statement).toMatchObject({
      claims: ['c-2', 'c-3'],
      documents: 2,
      drift: [{ claims: ['c-2', 'c-3'], words: ['keepers', 'wardens'] }],
    });
  });

  it('lists what one side alone says, and keeps third parties out', () => {
    expect(claimsOf(quarrel, quarrel.only.Eastbank)).toEqual(['c-2', 'c-3']);
    expect(claimsOf(quarrel, quarrel.only.Westbank)).toEqual(['c-7']);
    expect(claimsOf(quarrel, quarrel.others)).toEqual(['c-9']);
    expect(quarrel.summary).toMatchObject({ contradictions: 3, agreements: 0, omissions: 2, others: 1, drift: 1 });
  });

  it('counts reported speech to the account that reports it', () => {
    const said: Said[] = [
      { by: 'Ida Holm', side: 'Eastbank', text: 'Jon Vik promised that he would repair the dike' },
      { by: 'Jon Vik', side: 'Westbank', text: 'he would repair the dike', cue: 'promised', act: 'commit', within: 0 },
      { by: 'Jon Vik', side: 'Westbank', text: 'he gave no promise to repair the dike' },
    ];
    const found = diffExtraction(corpusOf(said), { between });
    expect(new Set(found.findings.map(({ verdict }) => verdict))).toEqual(new Set(['contradicts']));
    expect(
      claimsOf(
        found,
        found.findings.flatMap(({ left }) => left?.statement ?? []),
      ),
    ).toContain('c-1');
  });

  it('takes neither demands nor hopes for facts', () => {
    const said: Said[] = [
      { by: 'Ida Holm', side: 'Eastbank', text: 'the dike was not damaged in the storm', cue: 'hoped', act: 'believe' },
      { by: 'Jon Vik', side: 'Westbank', text: 'the dike was damaged in the storm' },
    ];
    expect(diffExtraction(corpusOf(said), { between }).findings.map(({ verdict }) => verdict)).toEqual(['parallel']);
  });

  it('shows a denial that points at a whole account as disputed, against nothing in particular', () => {
    const said: Said[] = [
      { by: 'Ida Holm', side: 'Eastbank', text: 'the dike broke at night' },
      { by: 'Jon Vik', side: 'Westbank', text: "Eastbank's account of the night", cue: 'denied', act: 'deny', denies: 0 },
    ];
    expect(diffExtraction(corpusOf(said), { between }).findings.map(({ verdict, left }) => [verdict, left])).toEqual([['disputes', null]]);
  });
});

describe('sides', () => {
  it('are the two that deny each other, if none are named', () => {
    expect(diffExtraction(corpusOf(QUARREL)).between.toSorted()).toEqual([...between]);
  });

  it.each([
    ['eastbank', 'WESTBANK'],
    ['the Eastbank', 'Jon Vik'],
  ])('may be named %s and %s', (left, right) => {
    expect(diffExtraction(corpusOf(QUARREL), { between: [left, right] }).between).toEqual([...between]);
  });

  it.each([
    ['Eastbank', 'Ida Holm', 'are one side'],
    ['Eastbank', 'Atlantis', 'nobody speaks for Atlantis'],
  ])('may not be %s and %s', (left, right, message) => {
    expect(() => diffExtraction(corpusOf(QUARREL), { between: [left, right] })).toThrow(message);
  });

  it('may be documents, whoever speaks in them', () => {
    const found = diffExtraction(corpusOf(QUARREL), { left: ['a.txt'], right: ['b.txt'] });
    expect(found.between).toEqual(['a.txt', 'b.txt']);
    expect(findingsOf(found)).toContainEqual([['c-0'], ['c-5'], 'contradicts', 'number']);
  });
});

const mirrored = (diff: Diff): Diff['findings'] =>
  diff.findings.map((finding) => ({ ...finding, why: '', left: finding.right, right: finding.left }));
const lists = fc.uniqueArray(fc.constantFrom(...QUARREL.filter(({ denies }) => denies === undefined)), { minLength: 2 });
const bothSpeak = (list: readonly Said[]): boolean => between.every((side) => list.some((said) => said.side === side));

describe('properties', () => {
  it('mirrors when the sides are swapped', () => {
    fc.assert(
      fc.property(lists.filter(bothSpeak), (list) => {
        const extraction = corpusOf(list);
        const there = diffExtraction(extraction, { between });
        const back = diffExtraction(extraction, { between: ['Westbank', 'Eastbank'] });
        expect(mirrored(back)).toEqual(there.findings.map((finding) => ({ ...finding, why: '' })));
        expect(back.statements).toEqual(there.statements);
        expect(back.only).toEqual(there.only);
      }),
    );
  });

  it('does not depend on the order of documents and claims', () => {
    const extraction = corpusOf(QUARREL);
    fc.assert(
      fc.property(fc.shuffledSubarray([...extraction.claims], { minLength: QUARREL.length }), (claims) => {
        const shuffled = diffExtraction({ ...extraction, claims }, { between });
        expect({ ...shuffled, claims: [] }).toEqual({ ...quarrel, claims: [] });
      }),
    );
  });

  it('shows nothing of a corpus against itself', () => {
    const paths = ['a.txt', 'b.txt'];
    const same = diffExtraction(corpusOf(QUARREL), { left: paths, right: paths });
    expect([same.findings, Object.values(same.only).flat()]).toEqual([[], []]);
  });

  it('points at statements and claims that exist', () => {
    const ids = new Set(quarrel.statements.map(({ id }) => id));
    const claims = new Set(quarrel.claims.map(({ id }) => id));
    const pointed = [
      ...quarrel.findings.flatMap(({ left, right }) => [left, right].flatMap((side) => side?.statement ?? [])),
      ...Object.values(quarrel.only).flat(),
      ...quarrel.others,
    ];
    expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
    expect(quarrel.statements.flatMap((statement) => statement.claims.filter((id) => !claims.has(id)))).toEqual([]);
    expect(quarrel.statements.flatMap((statement) => statement.claims).toSorted()).toEqual([...claims].toSorted());
  });
});

describe('who did it', () => {
  it.each([
    ['It was the council that broke off the hearing', 'The hearing ended when the ferrymen rose and left'],
    ['It was the miners who stopped the shift', 'The shift ended when the foreman locked the gate'],
    ['The strike was begun by the bakers', 'The strike began on Friday because the millers had been sacked'],
  ])('is never agreed upon by who does not name the same: %s', (left, right) => {
    const said = [
      { by: 'Ida Holm', side: 'Eastbank', text: left, document: 'a.txt' },
      { by: 'Jon Vik', side: 'Westbank', text: right, document: 'b.txt' },
    ];
    const { findings } = diffExtraction(corpusOf(said), { between: ['Eastbank', 'Westbank'] });
    expect(findings.filter(({ verdict }) => verdict === 'agrees')).toEqual([]);
  });
});

describe('filterDiff', () => {
  it.each([
    ['contradictions', 3, 0],
    ['agreements', 0, 0],
    ['omissions', 0, 2],
  ] as const)('keeps %s', (only, findings, omissions) => {
    const part = filterDiff(quarrel, { only });
    expect([part.findings.length, Object.values(part.only).flat().length]).toEqual([findings, omissions]);
  });

  it('keeps a topic in any inflection', () => {
    expect(findingsOf(filterDiff(quarrel, { topic: 'flooding' }))).toEqual([[['c-0'], ['c-5'], 'contradicts', 'number']]);
    expect(filterDiff(quarrel, { topic: 'elephants' }).findings).toEqual([]);
  });
});
