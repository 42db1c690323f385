/** Findings about one matter are one point of contention, with a topic in the words of both sides. */

import { groupBy } from '../group.js';
import type { Diff, Finding } from '../model.js';
import { indexTerms } from './index-terms.js';
import type { Judged } from './judged.js';
import { overlap } from './overlap.js';
import { topicOf } from './topic.js';
import type { Analysis } from './types.js';

export interface Points {
  readonly findings: Finding[];
  readonly points: Diff['points'];
}

/** Findings that hang together by a statement are one point; a link that is less sure than this joins nothing. */
const JOINS = 0.25;

/** Gives every finding its point; points in the order of their first finding. */
export function withPoints(findings: readonly Omit<Finding, 'point'>[], judged: readonly Judged[]): Points {
  const roots = components(findings, alikeIn(judged));
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

/** So many telling words in common, and so much of the shorter wording. */
const SHARED = 2;
const COVER = 0.5;

/** Statement → an earlier statement of its side that speaks of the same: the same answer to two tellings of one thing is one matter. */
function alikeIn(judged: readonly Judged[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const side of ['left', 'right'] as const) {
    const groups = new Set(judged.flatMap(({ [side]: group, confidence }) => (group === null || confidence < JOINS ? [] : group)));
    const told = [...groups].flatMap(({ statement: { id }, wordings: [first] }) => (first ? [{ id, analysis: first.analysis }] : []));
    const index = indexTerms(told.map(({ analysis }) => analysis.terms));
    told.forEach(({ id, analysis }, i) => {
      const earlier = index.nearest(analysis.terms).flatMap((at) => (at < i ? (told[at] ?? []) : []));
      const alike = earlier.find((other) => speakOfOne(analysis, other.analysis));
      if (alike !== undefined) found.set(id, alike.id);
    });
  }
  return found;
}

function speakOfOne(a: Analysis, b: Analysis): boolean {
  const { shared, cover } = overlap(a, b);
  return cover >= COVER && shared.filter((concept) => !concept.startsWith('@')).length >= SHARED;
}

/** Finding → the first finding of its component. */
function components(findings: readonly Omit<Finding, 'point'>[], alike: ReadonlyMap<string, string>): Map<string, string> {
  const parent = new Map(findings.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at) ?? at;
    return at;
  };
  const join = (x: string | undefined, y: string | undefined): void => {
    if (x !== undefined && y !== undefined) parent.set(root(x), root(y));
  };
  const first = new Map<string, string>();
  for (const { id, left, right, confidence } of findings) {
    if (confidence < JOINS) continue;
    for (const statement of [left?.statement, right?.statement]) {
      if (statement === undefined) continue;
      join(id, first.get(statement));
      if (!first.has(statement)) first.set(statement, id);
    }
  }
  for (const [statement, other] of alike) join(first.get(statement), first.get(other));
  return new Map(findings.map(({ id }) => [id, root(id)]));
}
