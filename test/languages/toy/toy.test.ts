import { describe, expect, it, vi } from 'vitest';
import { assemble } from '../../../src/corpus/assemble.js';
import { diffExtraction } from '../../../src/diff/index.js';
import { extractDocument } from '../../../src/pipeline.js';

vi.mock('../../../src/languages/index.js', async () => {
  const { TOY } = await import('./language.js');
  return { LANGUAGES: new Map([[TOY.code, TOY]]), languageOf: () => TOY };
});

vi.mock('../../../src/languages/naming.js', async () => {
  const { TOY_NAMING } = await import('./naming.js');
  return { NAMING: TOY_NAMING };
});

vi.mock('../../../src/languages/comparing.js', async () => {
  const { TOY_COMPARING } = await import('./comparing.js');
  return { COMPARING: new Map([['xx', TOY_COMPARING]]) };
});

const NORDO = 'Lo urbestro Kasta Norda diris ke lo ponto dronis tri domoj. «Lo ponto estis ne fermita», diris Norda.';
const SUDO = 'Bela Suda neis ke lo ponto dronis tri domoj. «Lo ponto estis fermita», diris Suda.';

const extraction = assemble([extractDocument(NORDO, 'nordo.txt'), extractDocument(SUDO, 'sudo.txt')], {});

describe('a second language', () => {
  it('finds who said what', () => {
    const found = extraction.claims.map(({ source, cue, content, act, rule, kind }) => [
      source?.text,
      cue?.text,
      content.text,
      act,
      rule,
      kind,
    ]);
    expect(found).toEqual([
      ['Lo urbestro Kasta Norda', 'diris', 'lo ponto dronis tri domoj', 'state', 'ke-diris', 'indirect'],
      ['Norda', 'diris', '«Lo ponto estis ne fermita»', 'state', 'citajo-diris', 'direct'],
      ['Bela Suda', 'neis', 'lo ponto dronis tri domoj', 'deny', 'ke-diris', 'indirect'],
      ['Suda', 'diris', '«Lo ponto estis fermita»', 'state', 'citajo-diris', 'direct'],
    ]);
  });

  it('tells who the sources are', () => {
    expect(extraction.claims.map(({ speaker }) => speaker?.name)).toEqual(['Kasta Norda', 'Kasta Norda', 'Bela Suda', 'Bela Suda']);
  });

  it('holds two versions against each other', () => {
    const { findings, statements } = diffExtraction(extraction, { left: ['nordo.txt'], right: ['sudo.txt'] });
    expect(statements.length).toBe(4);
    const said = 'lo ponto dronis tri domoj';
    expect(findings.map(({ verdict, kind, left, right }) => [verdict, kind, left?.text, right?.text])).toContainEqual([
      'contradicts',
      'denial',
      said,
      said,
    ]);
  });
});
