import { CAUSES, type Located } from './mistakes.js';

/** Mistakes of one cause made by one rule, or of one kind of gold where no rule is to blame. */
export interface MistakeGroup {
  readonly title: string;
  readonly mistakes: readonly Located[];
}

const ORDER = Object.keys(CAUSES);

/** In the order of the causes, the largest group of a cause first. */
export function groupMistakes(mistakes: readonly Located[]): MistakeGroup[] {
  const groups = new Map<string, Located[]>();
  for (const mistake of mistakes) {
    const title = `${mistake.cause} · ${mistake.rule ?? mistake.kind ?? 'no rule'}`;
    const group = groups.get(title);
    if (group) group.push(mistake);
    else groups.set(title, [mistake]);
  }
  const list = Array.from(groups, ([title, group]) => ({ title, mistakes: group }));
  return list.sort((a, b) => rank(a) - rank(b) || b.mistakes.length - a.mistakes.length);
}

function rank({ mistakes }: MistakeGroup): number {
  return ORDER.indexOf(mistakes[0]?.cause ?? '');
}
