import type { ChalkInstance } from 'chalk';
import type { Sided, SidesReport } from '../../model.js';
import { oneLine } from '../sanitise.js';
import type { RenderSettings } from '../types.js';

/** Each side with its speakers and what shows that they are its; then who is on none, and why. */
export function* table({ sides, unplaced }: SidesReport, { chalk }: Pick<RenderSettings, 'chalk'>): Iterable<string> {
  let lead = '';
  for (const { name, claims, speakers } of sides) {
    yield `${lead}${heading(name, claims, chalk)}\n`;
    for (const speaker of speakers) yield* lines(speaker, name, chalk);
    lead = '\n';
  }
  if (unplaced.length === 0) return;
  yield `${lead}${chalk.bold.underline('Unplaced')}\n`;
  for (const { name, claims, why, document, line } of unplaced)
    yield `  ${chalk.bold(oneLine(name))} (${claims}): ${why} ${chalk.dim(`${oneLine(document)}:${line}`)}\n`;
}

const heading = (name: string, claims: number, chalk: ChalkInstance): string =>
  `${chalk.bold.underline(oneLine(name))}  ${chalk.dim(`${claims} ${claims === 1 ? 'claim' : 'claims'}`)}`;

function* lines({ name, claims, speaksFor, evidence }: Sided, side: string, chalk: ChalkInstance): Iterable<string> {
  const between = speaksFor.filter((body) => body !== side && body !== name);
  const bodies = between.length > 0 ? `, for ${between.map(oneLine).join(', for ')}` : '';
  yield `  ${chalk.bold(oneLine(name))} (${claims})${bodies}\n`;
  for (const { text, document, line } of evidence) yield `    ${oneLine(text)} ${chalk.dim(`${oneLine(document)}:${line}`)}\n`;
}
