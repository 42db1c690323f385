import type { Diff, Statement } from '../../model.js';
import type { DiffSettings } from '../diff/types.js';
import { isSure } from '../diff/view.js';
import { byWeight } from '../diff/weight.js';
import type { DiffData } from './data.js';
import { numbersOf } from './numbers.js';
import { pageOf } from './shell.js';
import { textsOf } from './texts.js';
import { timelineOf } from './timeline.js';

/** A page to look at: the two versions beside each other, point by point. */
export function html(whole: Diff, { texts, all }: Pick<DiffSettings, 'texts' | 'all'>): Iterable<string> {
  const diff = { ...whole, findings: whole.findings.filter((finding) => all || isSure(finding)) };
  const [left, right] = diff.between;
  const said = (side: string): Statement[] => diff.statements.filter(({ account }) => account === side);
  const sides = [said(left), said(right)] as const;
  const only = new Map(Object.entries(diff.only));
  const alone = (side: string, others: readonly Statement[]): string[] =>
    byWeight(
      said(side).filter(({ id }) => only.get(side)?.includes(id)),
      others,
    ).map(({ id }) => id);
  const data: DiffData = {
    diff,
    texts: textsOf(diff.documents, texts),
    only: [alone(left, sides[1]), alone(right, sides[0])],
    timeline: timelineOf(diff, texts ?? new Map()),
    numbers: numbersOf(sides),
  };
  return pageOf('diff', `${left} and ${right}`, data);
}
