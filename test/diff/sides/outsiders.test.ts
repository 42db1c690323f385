import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/corpus/assemble.js';
import { diffExtraction, passagesOf } from '../../../src/diff/index.js';
import { extractDocument } from '../../../src/pipeline.js';

/** Sides of the claims behind the first two paragraphs, "-" for none. */
function sidesBehind(text: string, between: readonly [string, string]): string {
  const { document, text: body, ...rest } = extractDocument(text, 'a.txt');
  const passages = passagesOf(body, document.excluded);
  const { claims, between: names } = diffExtraction(assemble([{ document, text: body, ...rest }], {}), {
    between,
    texts: [{ path: 'a.txt', passages }],
  });
  const from = body.split('\n\n').slice(0, 2).join('\n\n').length;
  const behind = claims.filter(({ content }) => (content.spans[0]?.start ?? 0) > from);
  return [...new Set(behind.map(({ account }) => (account === names[0] ? '1' : account === names[1] ? '2' : '-')))].join('');
}

const BETWEEN = ['Fenwick Rail', 'Signal Staff Union'] as const;
const TOLD =
  'Fenwick Rail said that two trains in three ran. Fenwick spokesman Hugo Tarrant said that the facts were plain.\n\n' +
  'The Signal Staff Union said that not one box was manned. The union spokeswoman Rita Baines said that there were photographs.\n\n';

/** Four claims of somebody who is introduced so and then called by the family name. */
const talker = (introduced: string, name: string): string =>
  `${introduced} said that there had been a warning. ${name} said that the union left before midnight. ` +
  `${name} said that the company should have waited. “Our people are tired of both of them,” ${name} said.`;

describe('who talks much and is told to live another life', () => {
  it.each([
    ['Rosa Lindqvist, who watched from a window across the street,', 'Lindqvist'],
    ['Rosa Lindqvist, who sells fish by the station,', 'Lindqvist'],
    ['Historian Rosa Lindqvist', 'Lindqvist'],
    ['Rosa Lindqvist, 71, a retired teacher of Latin,', 'Lindqvist'],
    ['A witness, Tomas Herrera,', 'Herrera'],
    ['Judge Tomas Herrera', 'Herrera'],
    ['The coroner, Tomas Herrera,', 'Herrera'],
    ['Mayor Tomas Herrera', 'Herrera'],
  ])('is of neither side: %s', (introduced, name) => {
    expect(sidesBehind(`${TOLD}${talker(introduced, name)}`, BETWEEN)).toBe('-');
  });

  it.each([
    ['The union’s treasurer, Tomas Herrera,', 'Herrera', '2'],
    ['A Fenwick engineer, Tomas Herrera,', 'Herrera', '1'],
    ['Tomas Herrera, who speaks for the union,', 'Herrera', '2'],
    ['A lawyer for Fenwick Rail, Rosa Lindqvist,', 'Lindqvist', '1'],
  ])('and who is told to be of one is not: %s', (introduced, name, side) => {
    expect(sidesBehind(`${TOLD}${talker(introduced, name)}`, BETWEEN)).toBe(side);
  });
});
