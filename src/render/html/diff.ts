import type { Diff, Statement } from '../../model.js';
import { driftsOf } from '../diff/drifts.js';
import type { DiffSettings } from '../diff/types.js';
import { isSure } from '../diff/view.js';
import { byWeight } from '../diff/weight.js';
import type { DiffData } from './data.js';
import { numbersOf } from './numbers.js';
import { pageOf } from './shell.js';
import { textsOf } from './texts.js';
import { timelineOf } from './timeline.js';

/** A page to look at: the two versions beside each other, point by point. */
export function html(whole: Diff, { texts, all, others }: Pick<DiffSettings, 'texts' | 'all' | 'others'>): Iterable<string> {
  const diff = { ...whole, findings: whole.findings.filter((finding) => all || isSure(finding)) };
  const [left, right] = diff.between;
  const said = (side: string): Statement[] => diff.statements.filter(({ account }) => account === side);
  const sides = [said(left), said(right)] as const;
  const foreign = new Set(diff.others);
  const only = new Map(Object.entries(diff.only));
  const alone = (side: string, opposed: readonly Statement[]): string[] =>
    byWeight(
      said(side).filter(({ id }) => only.get(side)?.includes(id)),
      opposed,
    ).map(({ id }) => id);
  const data: DiffData = {
    diff,
    texts: textsOf(diff.documents, texts),
    only: [alone(left, sides[1]), alone(right, sides[0])],
    drifts: driftsOf(diff, { others }),
    others: others ? byWeight(diff.statements.filter(({ id }) => foreign.has(id))).map(({ id }) => id) : [],
    timeline: timelineOf(diff, texts ?? new Map()),
    numbers: numbersOf(sides),
  };
  return pageOf('diff', `${left} and ${right}`, data);
}
