import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/corpus/assemble.js';
import { extractDocument } from '../../../src/pipeline.js';

/** "source → content" of every claim. */
const claimsIn = (text: string): string[] =>
  assemble([extractDocument(text, '0.txt')], {}).claims.map(({ source, content }) => `${source?.text} → ${content.text}`);

describe('whoever is charged with something, or punished for it, and then speaks', () => {
  it.each([
    ['A man accused of stealing bikes told the court he was asleep.', 'A man accused of stealing bikes → he was asleep'],
    ['A man accused of theft told the court he was asleep.', 'A man accused of theft → he was asleep'],
    [
      'The storekeeper accused of selling donated rice told the court that he had obeyed.',
      'The storekeeper accused of selling donated rice → he had obeyed',
    ],
    ['The driver convicted of killing a cyclist said he was sorry.', 'The driver convicted of killing a cyclist → he was sorry'],
    ['A man suspected of burning cars told police that he was home.', 'A man suspected of burning cars → he was home'],
    ['The mayor accused of lying said the record was clear.', 'The mayor accused of lying → the record was clear'],
    ['A teacher charged with assault said she was innocent.', 'A teacher charged with assault → she was innocent'],
    ['The firm fined for polluting a river said it was sorry.', 'The firm fined for polluting a river → it was sorry'],
    ['The woman arrested after attacking a guard said she was scared.', 'The woman arrested after attacking a guard → she was scared'],
    ['Two men jailed for robbing a bank said they would appeal.', 'Two men jailed for robbing a bank → they would appeal'],
    ['A nurse sacked for sleeping on duty claimed she was ill.', 'A nurse sacked for sleeping on duty → she was ill'],
    ['The trader indicted for insider dealing insisted he was innocent.', 'The trader indicted for insider dealing → he was innocent'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toEqual([claim]));

  // Whoever accuses somebody says so, and what is charged for is no charge.
  it.each([
    ['The union accused the firm of lying and said it would strike.', 'The union → it would strike'],
    ['The hotel charged for water and said it was normal.', 'The hotel → it was normal'],
    ['The firm was fined for polluting a river, and said it was sorry.', 'The firm → it was sorry'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toContain(claim));
});
