import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { baselineFor } from '../../src/check/baseline/make.js';
import { type CheckFinding, type CheckReport, checkReport } from '../../src/check/model.js';
import { checkRenderers } from '../../src/render/check/index.js';
import { checked, configOf, inputOf, says } from './helpers.js';
import { type Node, parseXml } from './xml.js';

const settings = { width: 60, chalk: new Chalk({ level: 0 }) };
const print = (format: keyof typeof checkRenderers, report: CheckReport): string => [...checkRenderers[format](report, settings)].join('');

const QUOTE = '“The dam will hold for another twenty years.”';
const CONFIG = configOf({
  'unattributed-quote': 'warning',
  'no-claims': 'error',
  'quote-drift': 'warning',
  'low-confidence': { level: 'error', min: 0.95 },
});

/** A run with every state, both levels, both kinds of suppression, related places, and a document that is gone. */
function full(): CheckReport {
  const documents = {
    'a.md': `${says('Mara Lind', 'the dam would hold')} ${QUOTE}`,
    'b b#.md': 'Rain.',
    'gone.md': says('Mara Lind', 'x'),
    'q.md':
      '<claim speaker="Eva"><content>“We will never leave this valley to them,”</content> <source>Eva</source> <cue>said</cue></claim>.',
  };
  const input = inputOf(documents);
  const baseline = baselineFor(input, checked(input, CONFIG));
  const { 'gone.md': _, ...rest } = documents;
  const now = {
    ...rest,
    'a.md': `${says('Jonas Berg', 'the dam would hold')} ${QUOTE}\n\n<!-- claims-ignore unattributed-quote: the banner -->\n“Another quotation that is long enough here.”`,
    'c.md': '',
    'r.md':
      '<claim speaker="Eva"><content>“We will never cede this valley to them,”</content> <source>Eva</source> <cue>said</cue></claim>.\n\n<!-- claims-ignore nonsense: x -->\n',
  };
  const config = { ...CONFIG, ignore: [{ gate: 'no-claims', path: 'c.md', reason: 'a stub' }] };
  return checked(inputOf(now, { baseline, configName: 'claims.config.yaml' }), config);
}

const report = full();

it('the report of these tests has everything in it', () => {
  expect(new Set(report.findings.map(({ state }) => state))).toEqual(new Set(['new', 'unchanged', 'updated', 'absent', null]));
  expect(new Set(report.findings.map(({ suppressed }) => suppressed?.by))).toEqual(new Set([undefined, 'comment', 'config']));
  expect(report.findings.some(({ related }) => related.length > 0)).toBe(true);
  expect([report.summary.errors > 0, report.summary.warnings > 0]).toEqual([true, true]);
});

describe('json', () => {
  it('is valid against its own schema', () => {
    const validate = new Ajv({ strict: false }).compile(z.toJSONSchema(checkReport, { target: 'draft-7' }));
    expect([validate(JSON.parse(print('json', report))), validate.errors]).toEqual([true, null]);
  });
});

describe('sarif', () => {
  // The official schema is of draft 4, which differs from later ones in what the header says only.
  const { $schema: _, id: _id, ...schema } = JSON.parse(readFileSync('fixtures/check/sarif-2.1.0-rtm.5.json', 'utf8'));
  const validate = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: URL.canParse, 'uri-reference': isReference, 'date-time': true },
  }).compile(schema);
  const log = JSON.parse(print('sarif', report));
  const [run] = log.runs;

  it('is valid against the official schema', () => {
    expect([validate(log), validate.errors]).toEqual([true, null]);
    expect([validate({ ...log, version: '2' }), validate({ ...log, runs: [{ ...run, tool: {} }] })]).toEqual([false, false]);
  });

  it('has a rule for each result', () => {
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const rule of run.tool.driver.rules) expect(rule.shortDescription.text).toMatch(/\.$/);
  });

  it('has a fingerprint of its own for each result, and the state against the baseline', () => {
    const prints = run.results.map((result: { partialFingerprints: object }) => JSON.stringify(result.partialFingerprints));
    expect(new Set(prints).size).toBe(report.findings.length);
    expect(run.results.map((result: { baselineState?: string }) => result.baselineState ?? null)).toEqual(
      report.findings.map(({ state }) => state),
    );
  });

  it('tells where a suppression stands', () => {
    const kinds = run.results.flatMap((result: { suppressions?: object[] }) => result.suppressions ?? []);
    expect(kinds).toEqual([
      { kind: 'inSource', justification: 'the banner' },
      { kind: 'external', justification: 'a stub' },
    ]);
  });

  it('writes a path as a URI', () => {
    const uris = run.results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain('b%20b%23.md');
  });
});

function isReference(text: string): boolean {
  return URL.canParse(text, 'file:///');
}

describe('github', () => {
  const repeat = (finding: Partial<CheckFinding>, times: number): CheckReport => ({
    ...report,
    findings: Array.from({ length: times }, () => ({
      ...(report.findings[0] as CheckFinding),
      level: 'error',
      suppressed: null,
      state: null,
      ...finding,
    })),
  });
  const one = (finding: Partial<CheckFinding>): string => print('github', repeat(finding, 1));
  const place = { document: 'a.md', line: 3, column: 5, endLine: 3, endColumn: 9, gate: 'no-claims' };

  it.each([
    [
      'plain',
      { ...place, message: 'It rains' },
      '::error file=a.md,line=3,endLine=3,col=5,endColumn=8,title=claims%3A no-claims::It rains\n',
    ],
    ['over lines', { ...place, endLine: 4, message: 'x' }, '::error file=a.md,line=3,endLine=4,title=claims%3A no-claims::x\n'],
    [
      'escapes',
      { ...place, document: 'a,b:c%.md', message: '100 %\r\na: b, c' },
      '::error file=a%2Cb%3Ac%25.md,line=3,endLine=3,col=5,endColumn=8,title=claims%3A no-claims::100 %25%0D%0Aa: b, c\n',
    ],
    [
      'a warning',
      { ...place, level: 'warning', message: 'x' },
      '::warning file=a.md,line=3,endLine=3,col=5,endColumn=8,title=claims%3A no-claims::x\n',
    ],
  ] as const)('%s', (_, finding, expected) => {
    expect(one(finding)).toBe(expected);
  });

  it('stays below the limit and lists the rest in the log', () => {
    const lines = print('github', repeat({ ...place, message: 'x' }, 13))
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.slice(10)).toEqual([
      '::notice title=claims check::3 more of level error; the log of this step lists them.',
      ...Array(3).fill('- a.md:3:5 error no-claims: x'),
    ]);
  });

  it('lets no text give a command', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('::', 'error', '\n', '\r', ' ', '##[', 'set-output', 'x', '%', ',', '\u2028', ':')), (parts) => {
        const text = parts.join('');
        const lines = print('github', repeat({ ...place, document: `${text}.md`, message: text }, 12))
          .trimEnd()
          .split(/\r\n|\r|\n/);
        expect(lines).toHaveLength(13);
        for (const line of lines) expect(line).toMatch(/^(?:::error file=|::notice title=|- )/);
        expect(lines.join('')).not.toContain('##[');
      }),
    );
  });

  it('says nothing of what is accepted', () => {
    expect(one({ state: 'unchanged' })).toBe('');
    expect(one({ suppressed: { by: 'config', reason: 'x' } })).toBe('');
  });
});

describe('xml', () => {
  const active = report.findings.filter(({ suppressed, state }) => suppressed === null && state !== 'unchanged');
  const all = (node: Node, name: string): Node[] => [
    ...(node.name === name ? [node] : []),
    ...node.children.flatMap((child) => all(child, name)),
  ];

  it('junit counts what it lists, and fails what fails the run', () => {
    for (const failOn of ['error', 'warning'] as const) {
      const root = parseXml(print('junit', { ...report, failOn }));
      const failing = failOn === 'error' ? report.summary.errors : report.summary.errors + report.summary.warnings;
      expect(all(root, 'failure')).toHaveLength(failing);
      for (const suite of [root, ...all(root, 'testsuite')]) {
        const { tests, failures, skipped } = suite.attributes;
        expect([tests, failures, skipped].map(Number)).toEqual(['testcase', 'failure', 'skipped'].map((name) => all(suite, name).length));
      }
    }
  });

  it('junit has every document, a clean one as passed', () => {
    const suites = all(parseXml(print('junit', report)), 'testsuite').map(({ attributes }) => attributes.name);
    expect(suites).toEqual(expect.arrayContaining([...report.documents.map(({ path }) => path), 'gone.md']));
  });

  it('checkstyle lists what counts', () => {
    const errors = all(parseXml(print('checkstyle', report)), 'error').map(({ attributes }) => [
      attributes.severity,
      attributes.source,
      attributes.message,
    ]);
    expect(errors.sort()).toEqual(active.map(({ level, gate, message }) => [level, `claims.${gate}`, message]).sort());
  });

  it('is well-formed and loses nothing that XML can hold, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = { ...report, findings: active.slice(0, 1).map((finding) => ({ ...finding, message: text, document: text })) };
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them
        const expected = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\uFFFD');
        for (const format of ['junit', 'checkstyle'] as const) {
          expect(
            [...all(parseXml(print(format, hostile)), 'failure'), ...all(parseXml(print(format, hostile)), 'error')][0]?.attributes.message,
          ).toBe(expected);
        }
      }),
    );
  });
});

describe('table', () => {
  it('shows place, level, gate and message of what counts', () => {
    expect(print('table', { ...report, findings: report.findings.slice(0, 2) })).toMatchInlineSnapshot(`
      "a.md:1:22  error  re-attributed
        “the dam would hold” was said by Mara Lind, and is now by
        Jonas Berg
      gone.md:1:1  error  vanished
        the document is gone, with 1 claim
      "
    `);
  });

  it('has no line wider than the terminal and no control character', () => {
    const esc = {
      ...report,
      findings: report.findings.slice(0, 1).map((finding) => ({ ...finding, message: `\u001b[31m${'wide words '.repeat(30)}\n\u0007` })),
    };
    const lines = print('table', esc).trimEnd().split('\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    for (const line of lines) expect([line.length <= 60, /[\u0000-\u001f]/.test(line)]).toEqual([true, false]);
  });
});
