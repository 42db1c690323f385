import { CAUSES, type Located } from './causes.js';

/** Mistakes of one cause made by one rule (or of one kind of gold where no rule is to blame), alike in where the spans end. */
export interface MistakeGroup {
  readonly title: string;
  readonly mistakes: readonly Located[];
}

const ORDER = Object.keys(CAUSES);

/** In the order of the causes, the largest group of a cause first. */
export function groupMistakes(mistakes: readonly Located[]): MistakeGroup[] {
  const groups = new Map<string, Located[]>();
  for (const mistake of mistakes) {
    const title = titleOf(mistake);
    const group = groups.get(title);
    if (group) group.push(mistake);
    else groups.set(title, [mistake]);
  }
  const list = Array.from(groups, ([title, group]) => ({ title, mistakes: group }));
  return list.sort((a, b) => rank(a) - rank(b) || b.mistakes.length - a.mistakes.length);
}

function titleOf({ cause, rule, kind, detail }: Located): string {
  return [cause, rule ?? kind ?? 'no rule', ...(detail === null ? [] : [detail])].join(' · ');
}

function rank({ mistakes }: MistakeGroup): number {
  return ORDER.indexOf(mistakes[0]?.cause ?? '');
}
