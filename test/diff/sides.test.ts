import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { diffExtraction } from '../../src/diff/index.js';
import type { Diff } from '../../src/model.js';
import { extractDocument } from '../../src/pipeline.js';

const TEXT = `The Halden Tram Company said on Monday that all lines were open. “Nobody was turned away,” the firm's chief executive, Mika Rautio, said.

The Federation of Tram Drivers (FTD) said that two lines stood still. “The depot was dark,” said Siri Lund, who leads the union. The drivers denied that they had walked out.

The port authority said that ferries were full.`;

const compare = (...between: [string, string]): Diff => diffExtraction(assemble([extractDocument(TEXT, 'a.txt')], {}), { between });
const accounts = ({ claims }: Diff): (string | null)[] => claims.map(({ account }) => account);

describe('two sides of any level', () => {
  const wanted = ['Halden Tram Company', 'Halden Tram Company', 'FTD', 'FTD', 'FTD', 'port authority'];

  it.each([
    ['Halden Tram Company', 'Federation of Tram Drivers'],
    ['halden tram company', 'FTD'],
    ['the Halden Tram Company', 'the Federation of Tram Drivers'],
    ['Halden', 'Tram Drivers'],
    ['Mika Rautio', 'Siri Lund'],
    ['the company', 'the union'],
  ])('%s and %s', (left, right) => {
    const found = compare(left, right);
    const [first, second] = found.between;
    expect(accounts(found)).toEqual(wanted.map((name) => (name === 'FTD' ? second : name === 'Halden Tram Company' ? first : name)));
  });

  it('refuses a name that stands nowhere', () => {
    expect(() => compare('Halden Tram Company', 'Zanzibar')).toThrow('nobody speaks for Zanzibar');
  });

  it('lists the candidates where the choice is not clear', () => {
    const text = 'Norway said that it rained. Chile said that it snowed. Ghana said that the sun shone.';
    expect(() => diffExtraction(assemble([extractDocument(text, 'a.txt')], {}))).toThrow(
      expect.objectContaining({ hint: 'Name two with --between: Chile (1 claim), Ghana (1 claim), Norway (1 claim).' }),
    );
  });
});
