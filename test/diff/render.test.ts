import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { diffExtraction } from '../../src/diff/index.js';
import { diffRenderers } from '../../src/render/diff/index.js';
import { corpusOf, QUARREL } from './corpus.js';

const quarrel = diffExtraction(corpusOf(QUARREL), { between: ['Eastbank', 'Westbank'] });
const draw = (
  format: keyof typeof diffRenderers,
  settings: { width?: number; level?: 0 | 1; others?: boolean } = {},
  diff = quarrel,
): string => {
  const { width = 80, level = 0, others = false } = settings;
  return [...diffRenderers[format](diff, { width, chalk: new Chalk({ level }), others, all: others })].join('');
};

describe('table', () => {
  it.each([48, 80, 120])('keeps to %i columns', (width) => {
    const lines = draw('table', { width, others: true }).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  it('puts points of contention first, then what one side says, then drift', () => {
    const titles = [...draw('table').matchAll(/^(\w[\w ]*) \(\d+\)$/gm)].map(([, title]) => title);
    expect(titles).toEqual(['Points of contention', 'Said by one side only', 'Wording']);
  });

  it('shows both wordings side by side with the words in conflict and where they stand', () => {
    const text = draw('table', { width: 120 });
    expect(text).toContain('Ida Holm: *at least 30* houses were flooded on Friday');
    expect(text).toMatch(/at least 30.* │ Jon Vik: \*no more than 12\* houses/);
    expect(text).toMatch(/a\.txt:1 +│ b\.txt:6/);
    expect(text).toContain('contradiction, number: “at least 30” against “no more than 12”');
    expect(text).toContain('greedy [-keepers,”-] {+wardens,”+}');
  });

  it('shows third parties only when asked', () => {
    expect(draw('table')).not.toContain('Eva Lund');
    expect(draw('table', { others: true })).toContain('Eva Lund');
  });

  it('lets nothing in the corpus steer the terminal', () => {
    const evil = corpusOf(QUARREL.map((said) => ({ ...said, text: `\u001b[2J\u0007${said.text}` })));
    const text = draw('table', { level: 1 }, diffExtraction(evil, { between: ['Eastbank', 'Westbank'] }));
    expect(text).not.toContain('\u001b[2J');
    expect(text).not.toContain('\u0007');
  });
});

describe('silence', () => {
  const calm = diffExtraction(corpusOf(QUARREL.filter(({ text }) => /pumps|greedy/u.test(text))), { between: ['Eastbank', 'Westbank'] });
  it.each(['table', 'markdown'] as const)('is said in so many words as %s', (format) => {
    expect(draw(format, {}, calm).replace(/\s+/gu, ' ')).toMatch(
      /No contradiction found among \d+ statements of Eastbank and \d+ of Westbank/,
    );
  });
});

describe('markdown', () => {
  it('is tables of contradictions with the words in conflict in bold', () => {
    const text = draw('markdown');
    expect(text).toContain('# Eastbank and Westbank\n\n## Points of contention\n\n| Topic | Eastbank | Westbank | Reason |');
    expect(text).toContain('Ida Holm: **at least 30** houses were flooded on Friday (a.txt:1)');
    expect(text).toContain('## Only Westbank\n\n- Jon Vik: new pumps');
  });

  it.each([
    [12, 'a.txt:12)'],
    [15, 'a.txt:12, and 3 more)'],
  ])('names the first of %i places of a statement', (count, end) => {
    const [first, ...rest] = quarrel.claims;
    if (!first) throw new Error('no claim');
    const printed = Array.from({ length: count }, (_, at) => ({ ...first, id: `${first.id}-${at}`, line: at + 1 }));
    const ids = printed.map(({ id }) => id);
    const statements = quarrel.statements.map((one) => (one.claims.includes(first.id) ? { ...one, claims: ids } : one));
    const findings = quarrel.findings.map(({ left, ...one }) => ({
      ...one,
      left: left?.claim === first.id ? { ...left, claim: `${first.id}-0` } : left,
    }));
    const [line] = /^.*houses were flooded on Friday \(.*$/m.exec(
      draw('markdown', {}, { ...quarrel, claims: [...printed, ...rest], statements, findings }),
    ) ?? [''];
    expect(line).toContain(`(a.txt:1, a.txt:2, a.txt:3, a.txt:4, a.txt:5, a.txt:6, a.txt:7, a.txt:8, a.txt:9, a.txt:10, a.txt:11, ${end}`);
  });

  it('escapes what a corpus may hold', () => {
    const evil = corpusOf(QUARREL.map((said) => ({ ...said, text: `<b>|${said.text}` })));
    expect(draw('markdown', {}, diffExtraction(evil, { between: ['Eastbank', 'Westbank'] }))).not.toMatch(/<b>|[^\\]\|at least/);
  });
});

describe('csv', () => {
  it('is a row for each finding and omission', () => {
    const lines = draw('csv').trimEnd().split('\n');
    expect(lines[0]).toBe(
      'section,verdict,kind,topic,why,left,right,left.speaker,left.act,left.text,left.places,right.speaker,right.act,right.text,right.places',
    );
    expect(lines.length).toBe(1 + 3 + 2 + 1);
    expect(lines.filter((line) => line.startsWith('point,contradicts,')).length).toBe(3);
  });

  it('has a row for each wording that departs from the first, with the change', () => {
    const [last = ''] = draw('csv').trimEnd().split('\n').slice(-1);
    expect(last).toMatch(/^wording,,,,.*\[-keepers,”-\] \{\+wardens,”\+\}.*,Eastbank,Eastbank,/);
  });

  it('says whose the statement of a third party is, and only if it is asked for', () => {
    expect(draw('csv')).not.toContain('Eva Lund');
    const line = draw('csv', { others: true })
      .split('\n')
      .find((one) => one.includes('Eva Lund'));
    expect(line).toMatch(/^other,,,,,[^,]*,,Eva Lund,/);
  });
});

describe('json', () => {
  it('is the diff itself', () => expect(JSON.parse(draw('json'))).toEqual(quarrel));
});
