import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describeSystemError, UserError } from '../errors.js';
import type { Io } from './io.js';

/** Writes the text of a document, in which its spans stand. */
export type TextOut = (path: string, text: string) => void;

/**
 * Opens the directory after --text-out; without one, nothing is written.
 * @throws UserError if it cannot be written to
 */
export function openTextOut(directory: string | undefined, io: Io): TextOut | null {
  return directory === undefined ? null : documentsInto(openDirectory(directory, '--text-out', io));
}

const documentsInto =
  (write: TextOut): TextOut =>
  (path, text) =>
    write(fileNameOf(path), text);

/**
 * Writes files below a directory, each once.
 * @throws UserError if the directory cannot be written to
 */
export function openDirectory(directory: string, flag: string, io: Io): TextOut {
  const root = resolve(io.cwd, directory);
  const written = new Set<string>();
  const attempt = (name: string, write: () => void): void => {
    try {
      write();
    } catch (error) {
      throw new UserError(`${name}: it cannot be written: ${describeSystemError(error)}`, `Give ${flag} a directory that is yours.`);
    }
  };
  attempt(directory, () => mkdirSync(root, { recursive: true }));
  return (name, text) => {
    const file = join(root, name);
    if (written.has(file)) throw new UserError(`${name}: ${flag} has written another document under this name`);
    written.add(file);
    attempt(file, () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    });
  };
}

/** A place below the directory whatever the path says; what is no text file by its name becomes one. */
export function fileNameOf(path: string): string {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  const name = steps.map((step) => (step === '..' ? '__' : step.replace(UNSAFE, encodeURIComponent))).join('/');
  return /\.(?:txt|md|markdown)$/i.test(name) && !path.includes('#') ? name : `${name}.txt`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a name must not hold
const UNSAFE = /[\u0000-\u001f\\:*?"<>|%]/g;
