import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/check/config.js';
import { checkReport } from '../../src/check/model.js';
import { clusters } from '../../src/check/similar.js';
import { checked, configOf, found, inputOf, says } from './helpers.js';

const QUOTE = '“The dam will hold for another twenty years.”';

describe('a report', () => {
  const documents = { 'b.md': QUOTE, 'a.md': `Rain.\n\nOver it ${QUOTE} and rain.`, 'c.md': '' };
  const report = checked(inputOf(documents), configOf({ 'unattributed-quote': 'warning', 'no-claims': 'error' }));

  it('has what its schema says', () => {
    expect(checkReport.parse(report)).toEqual(report);
  });

  it('is sorted: errors first, then by document and place', () => {
    expect(found(report)).toEqual([
      'no-claims a.md: ',
      'no-claims b.md: ',
      'no-claims c.md: ',
      `unattributed-quote a.md: ${QUOTE}`,
      `unattributed-quote b.md: ${QUOTE}`,
    ]);
  });

  it('points at the exact characters', () => {
    const { line, column, endLine, endColumn, start, end } = report.findings[3] ?? {};
    expect([line, column, endLine, endColumn]).toEqual([3, 9, 3, 9 + QUOTE.length]);
    expect(documents['a.md'].slice(start, end)).toBe(QUOTE);
  });

  it('counts', () => {
    expect(report.summary).toEqual({ documents: 3, claims: 0, errors: 3, warnings: 2, accepted: 0, suppressed: 0 });
    expect(report.gates.filter(({ findings }) => findings > 0)).toEqual([
      { id: 'unattributed-quote', level: 'warning', findings: 2 },
      { id: 'no-claims', level: 'error', findings: 3 },
    ]);
  });
});

describe('failing', () => {
  const input = inputOf({ 'a.md': `${QUOTE} And ${QUOTE}` });
  it.each([
    ['error', 'error', null, true],
    ['warning', 'error', null, false],
    ['warning', 'warning', null, true],
    ['warning', 'error', 2, false],
    ['warning', 'error', 1, true],
    ['warning', 'error', 0, true],
    ['off', 'warning', 0, false],
  ] as const)('level %s, fail on %s, at most %s warnings: %s', (level, failOn, maxWarnings, failed) => {
    expect(checked(input, configOf({ 'unattributed-quote': level }), { failOn, maxWarnings }).failed).toBe(failed);
  });
});

describe('fingerprints', () => {
  const config = configOf({ 'unattributed-quote': 'error' });
  const prints = (text: string): string[] => checked(inputOf({ 'a.md': text }), config).findings.map(({ fingerprint }) => fingerprint);

  it('tell apart what is the same twice', () => {
    expect(new Set(prints(`${QUOTE} And ${QUOTE}`)).size).toBe(2);
  });

  it('survive edits elsewhere', () => {
    const filler = fc
      .array(fc.constantFrom('Rain fell.', '\n\n', 'The road was wet.', ' '), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(filler, filler, (above, below) => {
        expect(prints(`${above}\n\n${QUOTE}\n\n${below}`)).toEqual(prints(QUOTE));
      }),
    );
  });
});

describe('without a configuration', () => {
  it('no gate makes a run fail by itself', () => {
    const documents = { 'a.md': `${QUOTE} ${says('Mara Lind', 'x')}`, 'b.md': '' };
    const report = checked(inputOf(documents), checkConfig.parse({}));
    expect([report.failed, report.summary.warnings > 0]).toEqual([false, true]);
  });
});

describe('clusters', () => {
  const words = (text: string): string[] => text.split(' ');

  it('puts each text into one group, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const items = texts.map((one, at) => ({ one, at }));
        const groups = clusters(items, ({ one }) => words(one), 0.7);
        expect(
          groups
            .flat()
            .map(({ at }) => at)
            .sort((a, b) => a - b),
        ).toEqual(items.map(({ at }) => at));
        for (const group of groups) expect(group.map(({ at }) => at)).toEqual(group.map(({ at }) => at).sort((a, b) => a - b));
      }),
    );
  });

  it('keeps a hundred reprints together', () => {
    expect(
      clusters(
        Array.from({ length: 100 }, (_, at) => ({ at })),
        () => words('we will never leave this valley'),
        0.6,
      ),
    ).toHaveLength(1);
  });
});
