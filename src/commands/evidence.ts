import { type DocumentText, passagesOf } from '../diff/index.js';
import { UserNames } from '../speakers/who/user.js';
import type { Corpus } from './corpus.js';
import type { Settings } from './settings.js';

/** What the two sides of a comparison are told from: the sentences, and whom the configuration gives a side. */
export function evidenceOf(
  { documents, texts }: Pick<Corpus, 'documents' | 'texts'>,
  { options }: Settings,
): { readonly texts: readonly DocumentText[]; readonly given: ReadonlySet<string> } {
  return {
    texts: documents.map(({ document: { path, excluded } }) => ({ path, passages: passagesOf(texts.get(path) ?? '', excluded) })),
    given: new Set((options.speakers ?? []).flatMap(({ name, side }) => (side === null ? [] : [name]))),
  };
}

/** Two sides by the names that the configuration has for them. */
export function namedBetween(between: readonly string[] | undefined, { options }: Settings): readonly [string, string] | null {
  const [first, second] = between ?? [];
  if (first === undefined || second === undefined) return null;
  const user = new UserNames(options);
  const named = (side: string): string => user.speaker(side)?.name ?? user.side(side) ?? side;
  return [named(first), named(second)];
}
