/** "Lund and Berg were fined 30 and 40 euros, respectively" against "Lund was fined 40 euros": each has its own. */
import { WORDS } from '../compared.js';
import type { Analysis, Evidence, Word } from '../types.js';

export function respectiveEvidence(a: Analysis, b: Analysis): Evidence | null {
  return between(a, b) ?? mirrored(between(b, a));
}

function between({ words }: Analysis, one: Analysis): Evidence | null {
  const at = words.findIndex(({ lower }) => WORDS.respective.has(lower));
  const list = at < 0 ? null : listed(words.slice(0, at));
  if (list === null) return null;
  const named = list.owners.findIndex((owner) => isSaid(owner, one));
  const said = list.values.findIndex((value) => isSaid(value, one));
  if (named < 0 || said < 0 || named === said || isSaid(list.values[named] ?? [], one) || isSaid(list.owners[said] ?? [], one)) return null;
  const [left, right] = [rangeOf(list.values[named] ?? []), rangeOf(one.words.filter((word) => tells(list.values[said] ?? [], word)))];
  const why = `each has its own, “${(list.values[named] ?? []).map(({ text }) => text).join(' ')}” is what this one has`;
  return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.7, left: [left], right: [right] };
}

interface List {
  readonly owners: readonly (readonly Word[])[];
  readonly values: readonly (readonly Word[])[];
}

/** Two rows of as many: the last one, and the nearest before it. */
function listed(words: readonly Word[]): List | null {
  const rows = rowsIn(words);
  const values = rows.at(-1);
  const owners = rows.slice(0, -1).findLast((row) => row.length === values?.length);
  return values === undefined || owners === undefined ? null : { owners, values };
}

/** Runs of telling words that "and" and commas join. */
function rowsIn(words: readonly Word[]): (readonly Word[])[][] {
  const rows: Word[][][] = [[[]]];
  let joined = false;
  words.forEach((word, i) => {
    const row = rows.at(-1);
    if (WORDS.joins.has(word.lower) || (i > 0 && word.clause !== words[i - 1]?.clause)) joined = true;
    if (WORDS.joins.has(word.lower)) return;
    if (!isTelling(word)) rows.push([[]]);
    else if (joined && (row?.at(-1)?.length ?? 0) > 0) row?.push([word]);
    else row?.at(-1)?.push(word);
    joined = false;
  });
  return rows.filter((row) => row.length > 1);
}

const isTelling = ({ role, pos }: Word): boolean =>
  role === 'name' || role === 'time' || pos === 'number' || (pos === 'noun' && role !== 'function');

/** What tells it from the others of its row: its number ("3 million"), or a name. */
const isSaid = (cell: readonly Word[], { words }: Analysis): boolean => words.some((word) => tells(cell, word));

function tells(cell: readonly Word[], { concept }: Word): boolean {
  const number = cell.find(({ pos }) => pos === 'number');
  const telling = number === undefined ? cell.filter(({ role }) => role === 'name') : [number];
  return telling.some((word) => word.concept === concept);
}

const rangeOf = (words: readonly Word[]): { start: number; end: number } => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

const mirrored = (found: Evidence | null): Evidence | null => found && { ...found, left: found.right, right: found.left };
