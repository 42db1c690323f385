/** The texts of our own that tests read whole, and the examples of rules without their marks. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../src/languages/en/index.js';
import { SIEVES } from '../src/speakers/sieves/index.js';

export const plain = (marked: string): string => marked.replaceAll(/<\/?[a-z0-9-]+(?: [^>]*)?>/g, '').trim();

export const EXAMPLES: readonly string[] = [
  ...ENGLISH.constructions.flatMap(({ finds, ignores }) => [...finds, ...ignores]),
  ...SIEVES.flatMap(({ examples }) => examples.map(({ text }) => text)),
].map(plain);

/** Name and text of each. */
export const textsIn = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);

/** Tells only that something is otherwise, not what. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
