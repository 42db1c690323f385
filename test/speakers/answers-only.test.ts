/** Interviews in which the answers alone have a label, who asks speaks in remarks, and headings stand between the turns. */
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';

const answersIn = (text: string): string[] =>
  extractClaims(text)
    .claims.filter(({ rule }) => rule === 'answer')
    .map(({ speaker, content }) => `${speaker?.name ?? 'None'} | ${content.text}`);

describe('answers', () => {
  it('stand below questions in bold', () => {
    const text =
      '**Lena Obi** has baked in Lagos since 1990. The interview was held in her shop.\n\n**Why bread?**\n\n**Obi:** Bread is patient.\n\n' +
      '**You sold the mill.**\n\n**Obi:** The mill sold itself.\n\n**And the oven?**\n\n**Obi:** It is older than me.\n\n**Will you stop?**\n\n' +
      '**Obi:** Never.\n\n### What others say\n\nThe shop is full on Sundays.';
    expect(answersIn(text)).toEqual([
      'Lena Obi | Bread is patient.',
      'Lena Obi | The mill sold itself.',
      'Lena Obi | It is older than me.',
      'Lena Obi | Never.',
    ]);
  });

  it('belong to the one who does not ask, by initials too', () => {
    const text =
      'Declan Hough: You left Quito in May. Why?\n\nRosa Pinto: The rent was cruel.\n\nDH: Did you miss it?\n\nRP: Every day.\n\n' +
      'DH: Your father sold fish.\n\nRP: He sold stories.\n\nDH: And the boat?\n\nRP: It sank.\n\nThe night of the storm\n\nThe boat went down in June.\n\n' +
      'DH: You were rich once.\n\nRP: For a week.';
    expect(answersIn(text)).toEqual([
      'Rosa Pinto | The rent was cruel.',
      'Rosa Pinto | Every day.',
      'Rosa Pinto | He sold stories.',
      'Rosa Pinto | It sank.',
      'Rosa Pinto | For a week.',
    ]);
  });
});
