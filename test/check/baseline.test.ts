import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Baseline, BaselineDocument } from '../../src/check/baseline/format.js';
import { baselineFor } from '../../src/check/baseline/make.js';
import { parseBaseline } from '../../src/check/baseline/read.js';
import { serialise } from '../../src/check/baseline/write.js';
import type { CheckInput } from '../../src/check/types.js';
import { UserError } from '../../src/errors.js';
import { checked, configOf, found, inputOf, says } from './helpers.js';

const DOCUMENTS = {
  'a.md': `${says('Mara Lind', 'the dam would hold')} <claim><source>He</source> <cue>added</cue> that <content>it was late</content></claim>.`,
  'b.md': says('Jonas Berg', 'the road was closed'),
};
const CONFIG = configOf({ 'unresolved-speaker': { level: 'error', maxShare: 0 } });

function accepted(input: CheckInput, config = CONFIG): Baseline {
  return baselineFor(input, checked(input, config));
}

describe('the file', () => {
  it('is sorted, a claim a line, and reads back as it was', () => {
    const baseline = accepted(inputOf({ 'b.md': DOCUMENTS['b.md'], 'a.md': DOCUMENTS['a.md'] }));
    const text = serialise(baseline);
    expect(serialise(parseBaseline(text, 'b.json'))).toBe(text);
    expect(parseBaseline(text, 'b.json').get('b.md')).toEqual(baseline.get('b.md'));
    expect(text.indexOf('"a.md"')).toBeLessThan(text.indexOf('"b.md"'));
    expect(text.split('\n').filter((line) => line.includes('"speaker"'))).toHaveLength(3);
    expect(text).toBe(serialise(accepted(inputOf(DOCUMENTS))));
  });

  it('keeps any text', () => {
    const entry = fc.record({
      text: fc.string({ unit: 'grapheme' }),
      key: fc.constant('0123456789ab'),
      speaker: fc.option(fc.string()),
      cue: fc.string(),
    });
    const document: fc.Arbitrary<BaselineDocument> = fc.record({
      claims: fc.array(entry, { maxLength: 3 }),
      accepted: fc.array(fc.record({ gate: fc.string(), text: fc.string(), fingerprint: fc.string({ minLength: 1 }) }), { maxLength: 2 }),
    });
    const path = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(path, document, { maxKeys: 3, noNullPrototype: true }), (documents) => {
        const text = serialise(new Map(Object.entries(documents)));
        expect(serialise(parseBaseline(text, 'b.json'))).toBe(text);
      }),
    );
  });

  it.each([
    ['no JSON', '{\n  "claimsBaseline": 1,\n  documents\n}', 'b.json:3: this is no valid JSON'],
    ['an empty file', '', 'b.json:1: this is no valid JSON'],
    ['a file cut short', '{\n"claimsBaseline": 1,\n"documents": {', 'b.json:3: this is no valid JSON'],
    ['a merge conflict', '{\n  "claimsBaseline": 1,\n<<<<<<< HEAD\n=======\n>>>>>>> x\n}', 'b.json:3: a merge conflict is left in it'],
    ['another version', '{\n  "claimsBaseline": 2,\n  "documents": {}\n}', 'b.json:2: this is no baseline: claimsBaseline: must be 1'],
    ['a list', '[]', 'b.json:1: this is no baseline: Invalid input'],
    [
      'a wrong type',
      '{"claimsBaseline": 1, "documents": {\n"a.md": {"claims": [\n{"text": 5}], "accepted": []}}}',
      'b.json:3: this is no baseline: documents › a.md › claims › 0 › text',
    ],
    ['an unknown key', '{"claimsBaseline": 1,\n"documents": {},\n"more": 1}', 'b.json:3: this is no baseline: more'],
    [
      'a bad hash',
      '{"claimsBaseline": 1, "documents": {"a.md": {"accepted": [], "claims": [\n\n{"text": "", "speaker": null, "cue": "", "key": "xyz"}]}}}',
      'b.json:3: this is no baseline: documents › a.md › claims › 0 › key: must be 12 hexadecimal digits',
    ],
  ])('is refused with its line: %s', (_, text, message) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(message);
    expect(() => parseBaseline(text, 'b.json')).toThrow(UserError);
  });
});

describe('a run against it', () => {
  const baseline = accepted(inputOf(DOCUMENTS));

  it('passes what it was made of, findings included', () => {
    const report = checked(inputOf(DOCUMENTS, { baseline }), CONFIG, { failOn: 'warning' });
    expect(report.findings.map(({ state }) => state)).toEqual(['unchanged']);
    expect([report.failed, report.summary.accepted, report.summary.errors]).toEqual([false, 1, 0]);
  });

  it('passes when a paragraph comes in above', () => {
    const documents = { ...DOCUMENTS, 'a.md': `Something about the weather.\n\n${DOCUMENTS['a.md']}` };
    const report = checked(inputOf(documents, { baseline }), CONFIG, { failOn: 'warning' });
    expect([report.failed, report.summary.accepted]).toEqual([false, 1]);
  });

  it('fails at any difference, with its kind and the state that SARIF knows', () => {
    const documents = { ...DOCUMENTS, 'b.md': says('Karl Holm', 'the road was closed') };
    const report = checked(inputOf(documents, { baseline }), CONFIG);
    expect(report.findings.map(({ gate, state }) => [gate, state])).toEqual([
      ['re-attributed', 'updated'],
      ['unresolved-speaker', 'unchanged'],
    ]);
    expect(report.failed).toBe(true);
  });

  it('reports documents that came and went, each once; those that came as the configuration wants it', () => {
    const { 'a.md': _, ...rest } = DOCUMENTS;
    const input = inputOf({ ...rest, 'c.md': `${says('Eva', 'x')} ${says('Eva', 'y')}` }, { baseline });
    const report = checked(input, { ...CONFIG, newDocuments: 'error' });
    expect(found(report)).toEqual(['vanished a.md: ', 'new c.md: ']);
    expect(report.findings.map(({ state }) => state)).toEqual(['absent', 'new']);
    expect(found(checked(input, CONFIG))).toEqual(['vanished a.md: ']);
    expect(checked(input, { ...CONFIG, newDocuments: 'warning' }).summary).toMatchObject({ errors: 1, warnings: 1 });
  });

  it('leaves documents alone that the run does not look at, and keeps them in an update', () => {
    const { 'a.md': _, ...rest } = DOCUMENTS;
    const input = inputOf(rest, { baseline, elsewhere: new Set(['a.md']) });
    expect(checked(input, CONFIG).findings).toEqual([]);
    expect(serialise(accepted(input))).toBe(serialise(baseline));
  });

  it('reports an accepted finding that is gone as stale, unless its gate is off', () => {
    const documents = { ...DOCUMENTS, 'a.md': DOCUMENTS['a.md'].replace('<claim><source>', '<claim speaker="Mara Lind"><source>') };
    const stale = (config = CONFIG): string[] =>
      found(checked(inputOf(documents, { baseline }), config)).filter((line) => line.startsWith('stale'));
    expect(stale()).toEqual(['stale a.md: ']);
    expect(stale(configOf({}))).toEqual([]);
  });

  it('does not take a new finding for an accepted one', () => {
    const more = `${DOCUMENTS['a.md']} <claim><source>She</source> <cue>said</cue> <content>nothing was lost</content></claim>.`;
    const report = checked(inputOf({ ...DOCUMENTS, 'a.md': more }, { baseline }), CONFIG);
    expect(report.findings.map(({ gate, state }) => `${gate} ${state}`)).toEqual([
      'new new',
      'unresolved-speaker new',
      'unresolved-speaker unchanged',
    ]);
  });
});
