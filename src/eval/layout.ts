/** Where the files of a gold lie. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeSystemError, UserError } from '../errors.js';

/** A text and what people marked in it. */
export interface BratFiles {
  readonly text: string;
  /** In order of the annotators' names, at least one; a nameless one comes first. */
  readonly annotations: readonly AnnotationFile[];
}

export interface AnnotationFile {
  readonly file: string;
  /** What the file's name adds to the text's, or '' if nothing. */
  readonly annotator: string;
}

export type BratGold = { readonly format: 'brat'; readonly documents: readonly BratFiles[]; readonly strays: readonly string[] };

export type GoldFiles = BratGold | { readonly format: 'claims'; readonly files: readonly string[]; readonly directory: string };

const EXPECTED =
  'A gold is a folder with .txt and .ann (in folders of their own, too), with text/ and attributions/, or with .json files; or one .json file.';

/**
 * Finds the gold at a path. `strays` are annotations without a text.
 * @throws UserError if there is none
 */
export function findGold(path: string): GoldFiles {
  if (!isDirectory(path)) return claimGold(path, [path], dirname(path));
  const names = readdirSync(path);
  if (names.includes('text') && names.includes('attributions'))
    return marked(path, bratGold(join(path, 'text'), join(path, 'attributions')));
  const files = listed(path, '.json');
  return files.length > 0 && listed(path, '.ann').length === 0 ? claimGold(path, files, path) : marked(path, deepGold(path));
}

/** As `claims extract --format brat` writes it: in the folders that the documents came from. */
function deepGold(path: string): BratGold {
  const below = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = [path, ...below.map(({ parentPath, name }) => join(parentPath, name)).sort()];
  const golds = folders.map((folder) => bratGold(folder, folder));
  return { format: 'brat', documents: golds.flatMap(({ documents }) => documents), strays: golds.flatMap(({ strays }) => strays) };
}

function marked(path: string, gold: BratGold): BratGold {
  if (gold.documents.length === 0) throw new UserError(`${path}: no gold here`, EXPECTED);
  return gold;
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new UserError(`${path}: ${describeSystemError(error)}`, EXPECTED);
  }
}

function claimGold(path: string, files: readonly string[], directory: string): GoldFiles {
  if (files.length === 0 || !files.every((file) => file.endsWith('.json'))) throw new UserError(`${path}: no gold here`, EXPECTED);
  return { format: 'claims', files, directory };
}

function bratGold(textFolder: string, annotationFolder: string): BratGold {
  const texts = new Map(listed(textFolder, '.txt').map((file) => [stem(file), file]));
  const annotations = listed(annotationFolder, '.ann').map((file) => ({ file, name: longestPrefix(stem(file), texts) }));
  const documents = Array.from(texts, ([name, text]) => ({ text, annotations: annotationsOf(name, annotations) }));
  return {
    format: 'brat',
    documents: documents.filter((document) => document.annotations.length > 0),
    strays: annotations.flatMap(({ file, name }) => (name === null ? [file] : [])),
  };
}

function listed(folder: string, extension: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => join(folder, name));
}

/** The name of a file without folder and extension. */
export function stem(file: string): string {
  return basename(file).replace(/\.[^.]*$/, '');
}

/** The name of the text that an annotation belongs to: NAME.ann or NAME_ANNOTATOR.ann. A name may hold underscores itself. */
function longestPrefix(annotation: string, texts: ReadonlyMap<string, string>): string | null {
  for (let name = annotation; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('_')))) if (texts.has(name)) return name;
  return null;
}

function annotationsOf(name: string, all: readonly { readonly file: string; readonly name: string | null }[]): AnnotationFile[] {
  const own = all.filter((annotation) => annotation.name === name);
  return own.map(({ file }) => ({ file, annotator: stem(file).slice(name.length + 1) }));
}
