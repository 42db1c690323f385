import { describe, expect, it } from 'vitest';
import { filterDiff } from '../../src/diff/filter.js';
import { findingOf, shortWhy } from '../../src/diff/findings.js';
import { diffExtraction } from '../../src/diff/index.js';
import { readPlain } from '../../src/diff/plain.js';
import { groupOf } from '../../src/diff/statements.js';
import type { Mark } from '../../src/diff/types.js';
import type { Diff } from '../../src/model.js';
import { corpusOf, type Said } from './corpus.js';

const east = (text: string, more: Partial<Said> = {}): Said => ({ by: 'Ida Holm', side: 'Eastbank', text, ...more });
const west = (text: string, more: Partial<Said> = {}): Said => ({ by: 'Jon Vik', side: 'Westbank', text, document: 'b.txt', ...more });

const diffOf = (...said: readonly Said[]): Diff => diffExtraction(corpusOf(said), { between: ['Eastbank', 'Westbank'] });
const verdictsOf = (...said: readonly Said[]): string[] => diffOf(...said).findings.map(({ verdict, kind }) => `${verdict} ${kind}`);

const SCHOOL = 'the school on the hill will be shut for the winter';
const MEETING = 'the meeting in Lund in May was asked for';

describe('a verdict', () => {
  it.each([
    ['on what both put forward', [east(SCHOOL), west(SCHOOL)], ['agrees wording']],
    ['on what one charges', [east(SCHOOL, { act: 'accuse', cue: 'charged' }), west(SCHOOL)], ['parallel wording']],
    ['on what one demands', [east(SCHOOL, { act: 'demand', cue: 'demanded' }), west(`never: ${SCHOOL}`)], ['parallel wording']],
    ['on who alone did it', [east('it was Norway that asked for the meeting in Lund in May'), west(MEETING)], ['parallel wording']],
    ['on who alone did it, first', [east(MEETING), west('it was Norway that asked for the meeting in Lund in May')], ['parallel wording']],
    ['on a denial that means nothing told', [east('the dike broke at night'), west('that is nonsense')], ['disputes denial']],
    ['on two things', [east('the toll has been doubled'), west('a choir of orphans sang in Lund')], []],
  ] satisfies [string, Said[], string[]][])('%s', (_, said, expected) => expect(verdictsOf(...said)).toEqual(expected));

  it('of a contradiction comes first, then what is disputed, then what is agreed', () => {
    const said = [
      east(SCHOOL),
      west(SCHOOL),
      east('the sluice was opened on Friday'),
      west('the sluice was not opened on Friday'),
      west('that is nonsense'),
    ];
    expect(verdictsOf(...said)).toEqual(['contradicts polarity', 'disputes denial', 'agrees wording']);
    expect(verdictsOf(...said.toReversed())).toEqual(['contradicts polarity', 'disputes denial', 'agrees wording']);
  });

  it('is given on three answers to one statement at most', () => {
    const answers = [
      'the sluice was shut on Friday',
      'nobody opened the sluice on Friday night',
      'on Friday the sluice stayed shut all day',
      'the sluice was not opened by anybody that Friday',
      'the old sluice was closed all Friday',
    ];
    const { findings } = diffOf(east('the sluice was opened on Friday'), ...answers.map((text, at) => west(text, { document: `${at}` })));
    expect(findings).toHaveLength(3);
  });

  it.each([
    ['left', [east('that is nonsense', { document: 'c.txt' }), west('the dike broke at night')]],
    ['right', [east('the dike broke at night'), west('that is nonsense')]],
  ] satisfies [string, Said[]][])('on a denial that answers nothing stands on the %s alone', (side, said) => {
    const [found] = diffOf(...said).findings;
    expect([found?.left?.text, found?.right?.text]).toEqual(
      side === 'left' ? ['that is nonsense', undefined] : [undefined, 'that is nonsense'],
    );
    expect(found?.confidence).toBe(0.5);
  });
});

describe('findingOf', () => {
  const a = readPlain('a', 'four boats sank');
  const group = groupOf([a], 'left');
  const finding = (marks: readonly Mark[], read = a): ReturnType<typeof findingOf> =>
    findingOf({
      left: group,
      right: null,
      a: read,
      b: null,
      verdict: 'disputes',
      kind: 'denial',
      why: 'so',
      confidence: 1,
      matter: 1,
      marks: { left: marks, right: [] },
    });

  it.each([
    [[{ start: 0, end: 4 }], ['0 four']],
    [
      [
        { start: 0, end: 4 },
        { start: 11, end: 15 },
      ],
      ['0 four', '11 sank'],
    ],
    [[{ start: 90, end: 94 }], []],
    [[], []],
  ])('marks %j', (marks, expected) => {
    expect(finding(marks).left?.marks.map(({ start, text }) => `${start} ${text}`)).toEqual(expected);
    expect(finding(marks).right).toBeNull();
  });

  it('marks nothing that does not stand so in the document', () => {
    const spans = [{ start: 100, end: 111, text: 'nine barges' }, ...a.claim.content.spans];
    const apart = { ...a, claim: { ...a.claim, content: { text: 'nine barges', spans } } };
    expect(finding([{ start: 0, end: 4 }], apart).left?.marks).toEqual([{ start: 0, end: 4, text: 'four' }]);
    const gone = { ...a, claim: { ...a.claim, content: { text: 'nine barges', spans: spans.slice(0, 1) } } };
    expect(finding([{ start: 0, end: 4 }], gone).left?.marks).toEqual([]);
  });

  it.each([
    [120, 'x'.repeat(120)],
    [121, `${'x'.repeat(119)}…`],
  ])('quotes %i characters as they are, or clipped', (length, expected) => {
    const { statement, ...rest } = group;
    const long = { ...rest, statement: { ...statement, text: 'x'.repeat(length) } };
    const told = { a, b: null, right: null, kind: 'denial', verdict: 'disputes', confidence: 1, matter: 1 } as const;
    expect(findingOf({ ...told, left: long, why: 'so', marks: { left: [], right: [] } }).why).toBe(`so. unknown: “${expected}”`);
  });

  it('tells the reason with the wordings, and without them if asked', () => {
    const found = { ...finding([]), point: 'p' };
    expect(found.why).toBe('so. unknown: “four boats sank”');
    expect(shortWhy(found, new Map([[group.statement.id, group.statement]]))).toBe('so');
    expect(shortWhy({ ...found, why: 'so' }, new Map([[group.statement.id, group.statement]]))).toBe('so');
  });
});

describe('filterDiff by topic', () => {
  const diff = diffOf(east('the boats were searched by nine guards'), west('the toll has been doubled'));
  const kept = (topic: string): number => Object.values(filterDiff(diff, { topic }).only).flat().length;
  it.each([
    ['boat', 1],
    ['ship', 1],
    ['toll', 1],
    ['boats guards', 1],
    ['boats toll', 0],
    ['weather', 0],
  ])('%s: %i', (topic, expected) => expect(kept(topic)).toBe(expected));
});

describe('filterDiff by what is wanted', () => {
  const diff = diffOf(east(SCHOOL), west(SCHOOL), east('the sluice was opened on Friday'), west('the sluice was not opened on Friday'));
  it.each([
    [{}, 2, 2],
    [{ only: 'contradictions' }, 1, 1],
    [{ only: 'agreements' }, 1, 1],
    [{ only: 'disputes' }, 0, 0],
    [{ minConfidence: 0.99 }, 0, 0],
    [{ topic: 'sluice' }, 1, 1],
  ] as const)('%j leaves %i findings in %i points', (wanted, findings, points) => {
    const kept = filterDiff(diff, wanted);
    expect([kept.findings.length, kept.points.length]).toEqual([findings, points]);
    expect(kept.points.flatMap((point) => point.findings).toSorted()).toEqual(kept.findings.map(({ id }) => id).toSorted());
  });
});
