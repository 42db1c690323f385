import { expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { diffExtraction } from '../../src/diff/index.js';
import { extractDocument } from '../../src/pipeline.js';

const PORT = `PORT OF DORREGO
Press Office

PRESS RELEASE

Eleven ships were unloaded on Monday. The gate was open all day.`;
const UNION = `SALT AND HARBOUR UNION

COMMUNIQUÉ No. 2

Two ships were unloaded on Monday. The gate was not open at any hour.

We thank the bakers of the town.`;

it("holds two sides' own documents against each other", () => {
  const extraction = assemble([extractDocument(PORT, 'a.txt'), extractDocument(UNION, 'b.txt')], {});
  const { findings, statements } = diffExtraction(extraction, { left: ['a.txt'], right: ['b.txt'] });
  expect(statements.map(({ account }) => account)).toEqual(expect.arrayContaining(['Port of Dorrego', 'Salt and Harbour Union']));
  expect(findings.filter(({ verdict }) => verdict === 'contradicts').length).toBeGreaterThan(0);
});
