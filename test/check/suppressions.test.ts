import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/check/model.js';
import { checked, configOf, inputOf } from './helpers.js';

const QUOTE = '“The dam will hold for another twenty years.”';
const config = (rest: object = {}) => configOf({ 'unattributed-quote': 'error' }, rest);

function outcome(documents: Readonly<Record<string, string>>, rest: object = {}): string[] {
  return lines(checked(inputOf(documents, { configName: 'claims.config.yaml' }), config(rest)));
}

function lines({ findings }: CheckReport): string[] {
  return findings.map(({ gate, document, line, suppressed, message }) => {
    const fate = suppressed === null ? '' : ` suppressed by ${suppressed.by}: ${suppressed.reason}`;
    return gate === 'unused-suppression' ? `unused ${document}:${line} ${message}` : `${gate} ${document}:${line}${fate}`;
  });
}

const IGNORE = '<!-- claims-ignore unattributed-quote: the banner of the march -->';
const DONE = ' suppressed by comment: the banner of the march';

describe('a comment', () => {
  it.each([
    ['before its block', `${IGNORE}\n${QUOTE}`, [`unattributed-quote a.md:2${DONE}`]],
    ['before its block, with a line between', `${IGNORE}\n\n${QUOTE}`, [`unattributed-quote a.md:3${DONE}`]],
    ['in the line', `On it stood ${QUOTE} ${IGNORE}`, [`unattributed-quote a.md:1${DONE}`]],
    ['at the end of the last line of the block', `First.\n${QUOTE}\nLast. ${IGNORE}`, [`unattributed-quote a.md:2${DONE}`]],
    [
      'over two lines',
      `<!-- claims-ignore\n unattributed-quote: the banner\n of the march -->\n${QUOTE}`,
      [`unattributed-quote a.md:4${DONE}`],
    ],
    ['with CRLF', `${IGNORE}\r\n${QUOTE}\r\n\r\nMore.`, [`unattributed-quote a.md:2${DONE}`]],
    [
      'for two gates',
      `<!-- claims-ignore no-claims, unattributed-quote: the banner of the march -->\n${QUOTE}`,
      [`unattributed-quote a.md:2${DONE}`],
    ],
  ])('suppresses %s', (_, text, expected) => {
    expect(outcome({ 'a.md': text })).toEqual(expected);
  });

  it.each([
    ['after its block', `${QUOTE}\n\n${IGNORE}`],
    ['two blocks before', `${IGNORE}\nSomething else.\n\n${QUOTE}`],
  ])('%s does not count, and is of no use', (_, text) => {
    const result = outcome({ 'a.md': text });
    expect(result).toContainEqual(expect.stringMatching(/^unattributed-quote a\.md:\d$/));
    expect(result).toContainEqual(expect.stringMatching(/^unused a\.md:\d nothing to suppress: unattributed-quote$/));
  });

  it.each([
    ['no reason', '<!-- claims-ignore unattributed-quote -->', 'claims-ignore unattributed-quote gives no reason'],
    [
      'an unknown gate',
      '<!-- claims-ignore unattributed-qote: x -->',
      'there is no gate unattributed-qote. Did you mean unattributed-quote?',
    ],
    ['no gate', '<!-- claims-ignore -->', 'claims-ignore names no gate'],
  ])('with %s suppresses nothing and is reported', (_, comment, message) => {
    expect(outcome({ 'a.md': `${comment}\n${QUOTE}` })).toEqual(['unattributed-quote a.md:2', `unused a.md:1 ${message}`]);
  });

  it('is text in a file that is no Markdown', () => {
    expect(outcome({ 'a.txt': `${IGNORE}\n${QUOTE}` })).toEqual(['unattributed-quote a.txt:2']);
  });

  it('covers what is said of the whole document', () => {
    const report = checked(
      inputOf({ 'a.md': 'Rain.\n\n<!-- claims-ignore no-claims: the weather page -->' }),
      configOf({ 'no-claims': 'error' }),
    );
    expect(lines(report)).toEqual(['no-claims a.md:1 suppressed by comment: the weather page']);
    expect(report.failed).toBe(false);
  });

  it('for a gate that is off is not judged', () => {
    expect(outcome({ 'a.md': '<!-- claims-ignore no-claims: later -->\nRain.' })).toEqual([]);
  });

  it('takes linear time over comments that never end', () => {
    expect(outcome({ 'a.md': `claims-ignore ${'<!-- '.repeat(200_000)}` })).toEqual([]);
  });
});

describe('the configuration', () => {
  const ignoring = (path: string): object => ({ ignore: [{ gate: 'unattributed-quote', path, reason: 'wire copy' }] });

  it('suppresses by path', () => {
    const result = outcome({ 'wire/a.txt': QUOTE, 'own/b.txt': QUOTE }, ignoring('wire/'));
    expect(result).toEqual(['unattributed-quote own/b.txt:1', 'unattributed-quote wire/a.txt:1 suppressed by config: wire copy']);
  });

  it('is told of an entry that suppresses nothing', () => {
    expect(outcome({ 'wire/a.txt': 'Rain.' }, ignoring('wire/'))).toEqual([
      'unused claims.config.yaml:1 nothing to suppress: unattributed-quote in wire/',
    ]);
  });

  it('is not told of one for paths that this run does not look at', () => {
    expect(outcome({ 'own/b.txt': 'Rain.' }, ignoring('wire/'))).toEqual([]);
  });

  it('sees paths as they lie from it', () => {
    const input = inputOf({ 'wire/a.txt': QUOTE }, { toConfig: (path) => `project/${path}` });
    expect(lines(checked(input, config(ignoring('/project/wire'))))).toEqual([
      'unattributed-quote wire/a.txt:1 suppressed by config: wire copy',
    ]);
  });

  it('can raise or silence the report of unused ones', () => {
    const text = { 'a.md': `${IGNORE}\nRain.` };
    expect(checked(inputOf(text), config({ unusedSuppressions: 'error' })).failed).toBe(true);
    expect(outcome(text, { unusedSuppressions: 'off' })).toEqual([]);
  });
});
