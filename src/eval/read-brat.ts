import { basename } from 'node:path';
import { readStandoff, type Standoff } from './brat.js';
import type { BratFiles } from './layout.js';
import { readNamed } from './read-named.js';
import type { Annotation } from './types.js';

/** What was marked in one text, and what of it could not be read. */
export interface Marked {
  readonly annotations: readonly Annotation[];
  readonly problems: Standoff['problems'];
}

/** Reads every annotation of a text. */
export async function readMarked(text: string, files: BratFiles): Promise<Marked> {
  const read = await Promise.all(
    files.annotations.map(async ({ file, annotator }) => {
      const ann = await readNamed(file, 'utf-8');
      return { annotator, ...readStandoff(text, ann, basename(file)) };
    }),
  );
  return {
    annotations: read.map(({ annotator, attributions }) => ({ annotator, attributions })),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The annotation to score against: the named annotator's, or the first by name. Null if that one did not mark the text. */
export function chosen(annotations: readonly Annotation[], annotator: string | null): Annotation | null {
  if (annotator === null) return annotations[0] ?? null;
  return annotations.find((annotation) => annotation.annotator === annotator) ?? null;
}
