import { UserError } from '../errors.js';
import type { Extraction } from '../model.js';
import { bratDocuments } from '../render/brat.js';
import type { Io } from './io.js';
import { fileNameOf, openDirectory } from './text-out.js';

/** Writes a .txt and an .ann for each document into a directory, as brat and `claims eval` read them. */
export type BratOut = (extraction: Extraction, texts: ReadonlyMap<string, string>) => void;

/** @throws UserError if no directory is named or it cannot be written to */
export function openBrat(directory: string | undefined, io: Io): BratOut {
  if (directory === undefined) throw new UserError('brat has two files for each document', 'Name a directory for them: -o DIR.');
  const write = openDirectory(directory, '-o', io);
  return (extraction, texts) => {
    for (const { path, text, annotations } of bratDocuments(extraction, texts)) {
      const name = fileNameOf(path).replace(/\.txt$/i, '');
      write(`${name}.txt`, text);
      write(`${name}.ann`, annotations);
    }
  };
}
