/** What must never happen, whatever the text. */
import { Chalk } from 'chalk';
import { extractClaims } from '../../src/index.js';
import type { Claim, Extraction, Span } from '../../src/model.js';
import { renderers } from '../../src/render/index.js';

/** Processor time that a text may take, seconds: a second and one more for each 10 KB, with room for a machine that is busy. */
const SLOWEST = (length: number): number => 10 * (1 + length / 10_240);

/** Names what is wrong with what comes of the text; empty if nothing is. A crash is thrown. */
export function faultsOf(text: string, path: string): string[] {
  const before = process.cpuUsage();
  const found = extractClaims([{ path, text }], { minConfidence: 0 });
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  print(found);
  return [
    ...(seconds > SLOWEST(text.length) ? [`took ${seconds} s`] : []),
    ...(found.documents[0]?.status === 'failed' ? ['failed'] : []),
    ...found.claims.flatMap((claim) => spansOf(claim).flatMap((span) => inexact(span, text))),
    ...(isRunAgain(text) && JSON.stringify(found) !== JSON.stringify(extractClaims([{ path, text }], { minConfidence: 0 }))
      ? ['a second run differs']
      : []),
  ];
}

/** A second run costs as much as all the rest: one text in four, told by its length, so that the same text always is. */
const isRunAgain = ({ length }: string): boolean => length % 4 === 0;

function print(found: Extraction): void {
  const settings = { width: 80, chalk: new Chalk({ level: 0 }), fields: null };
  for (const render of Object.values(renderers)) for (const part of render(found, settings)) if (part === '') return;
}

function spansOf({ source, cue, content, sentence }: Claim): Span[] {
  return [source, cue, sentence, ...content.spans].filter((span) => span !== null);
}

function inexact({ start, end, text: shown }: Span, text: string): string[] {
  return start < end && text.slice(start, end) === shown ? [] : [`span ${start}–${end} is not ${JSON.stringify(shown)}`];
}
