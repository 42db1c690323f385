/** Finds page furniture by the rules of the document's language. */
import type { BoilerplateRule, Line } from '../languages/furniture.js';
import type { Excluded } from '../model.js';

/** Longer lines are never furniture; this also bounds the work on a line of megabytes. */
const MAX_LENGTH = 2000;

/** Marks the furniture: ranges in text order that never overlap. The first rule that fits a line takes it. */
export function findFurniture(lines: readonly Line[], rules: readonly BoilerplateRule[]): Excluded[] {
  const excluded: Excluded[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = firstMatch(lines, at, rules);
    const first = lines[at];
    const last = lines[at + (found?.count ?? 1) - 1];
    if (found && first && last) excluded.push({ start: first.start, end: last.end, reason: found.reason });
    at += found?.count ?? 1;
  }
  return excluded;
}

function firstMatch(lines: readonly Line[], at: number, rules: readonly BoilerplateRule[]): { count: number; reason: string } | null {
  if ((lines[at]?.text.length ?? 0) > MAX_LENGTH) return null;
  for (const { id, lines: find } of rules) {
    const count = find(lines, at);
    if (count > 0) return { count, reason: id };
  }
  return null;
}
