import type { Row } from './view.js';

const NAMES: Readonly<Record<NonNullable<Row['verdict']>, string>> = {
  contradicts: 'contradiction',
  disputes: 'disputed',
  agrees: 'agreement',
  parallel: 'same matter',
};

/** What a reader calls a row: the verdict, with the kind where that tells more. */
export function labelOf({ verdict, kind }: Row): string {
  if (verdict === null) return kind;
  return kind === 'wording' || kind === '' ? NAMES[verdict] : `${NAMES[verdict]}, ${kind}`;
}
