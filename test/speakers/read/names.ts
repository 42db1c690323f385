/** The name of a text around which the readers look. */
import type { Token } from '../../../src/document.js';
import { type Run, runsOf } from '../../../src/speakers/read/runs.js';
import { joined, type Words } from '../../../src/speakers/read/words.js';
import { prepare } from '../../english.js';

/** What a reader finds beside the name, word by word; empty if it finds nothing. */
export function beside(text: string, name: string, read: (tokens: readonly Token[], run: Run) => Words): string {
  const tagged = prepare(text);
  const run = runsOf(tagged).find(({ at, end }) => joined(tagged.tokens.slice(at, end)) === name);
  if (!run) throw new Error(`No name "${name}" in: ${text}`);
  return read(tagged.tokens, run)
    .map((word) => word.text)
    .join(' ');
}
