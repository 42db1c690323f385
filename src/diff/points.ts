/** Findings about one matter are one point of contention, with a topic in the words of both sides. */

import { groupBy } from '../group.js';
import type { Diff, Finding } from '../model.js';
import type { Judged } from './judged.js';
import { topicOf } from './topic.js';

export interface Points {
  readonly findings: Finding[];
  readonly points: Diff['points'];
}

/** Findings that hang together by a statement are one point; a link that is less sure than this joins nothing. */
const JOINS = 0.25;

/** Gives every finding its point; points in the order of their first finding. */
export function withPoints(findings: readonly Omit<Finding, 'point'>[], judged: readonly Judged[]): Points {
  const roots = components(findings);
  const groups = [...groupBy(findings, ({ id }) => roots.get(id) ?? id)].map(([, members]) => members);
  const byId = new Map(findings.map(({ id }, i) => [id, judged[i]]));
  const points = groups.map((members) => ({
    id: `p-${(members.map(({ id }) => id).toSorted()[0] ?? '').slice(2)}`,
    topic: topicOf(members.flatMap(({ id }) => byId.get(id) ?? [])),
    findings: members.map(({ id }) => id),
  }));
  const pointOf = new Map(points.flatMap(({ id, findings: ids }) => ids.map((finding): [string, string] => [finding, id])));
  return { points, findings: findings.map((finding) => ({ ...finding, point: pointOf.get(finding.id) ?? '' })) };
}

/** Finding → the first finding of its component. */
function components(findings: readonly Omit<Finding, 'point'>[]): Map<string, string> {
  const parent = new Map(findings.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at) ?? at;
    return at;
  };
  const first = new Map<string, string>();
  for (const { id, left, right, confidence } of findings) {
    if (confidence < JOINS) continue;
    for (const statement of [left?.statement, right?.statement]) {
      if (statement === undefined) continue;
      const other = first.get(statement);
      if (other === undefined) first.set(statement, id);
      else parent.set(root(id), root(other));
    }
  }
  return new Map(findings.map(({ id }) => [id, root(id)]));
}
