/** The findings of the diff, each as a box with both wordings. */
import type { Finding } from '../../../model.js';
import { plural } from '../../../plural.js';
import { el } from './dom.js';
import { folded } from './filter.js';
import { type Index, placeOf } from './index-data.js';
import { wordingOf } from './wording.js';

/** Something that a search finds or not. */
export interface Item {
  readonly element: HTMLElement;
  /** What is searched: without accents, in lower case. */
  readonly text: string;
  readonly finding: Finding | null;
  /** Heading under which it stands, if there is one. */
  readonly topic: string;
}

export type Entry = Item & { readonly finding: Finding };

/** Each verdict, how it is called, and how it is counted. */
export const LABELS: readonly (readonly [Finding['verdict'], label: string, counted: (count: number) => string])[] = [
  ['contradicts', 'Contradictions', (count) => plural(count, 'contradiction')],
  ['parallel', 'Same matter', (count) => `${plural(count, 'pair')} on the same matter`],
  ['disputes', 'Disputed', (count) => plural(count, 'dispute')],
  ['agrees', 'Agreements', (count) => plural(count, 'agreement')],
];

/** Every finding, in the order of the points; within a point the contradictions come first. */
export function entriesOf(index: Index): Entry[] {
  const { findings, points } = index.data.diff;
  const byPoint = new Map(points.map(({ id, topic }) => [id, topic]));
  const order = new Map(points.map(({ id }, i) => [id, i]));
  const rank = ({ verdict }: Finding): number => LABELS.findIndex(([name]) => name === verdict);
  const sorted = findings.toSorted((a, b) => (order.get(a.point) ?? 0) - (order.get(b.point) ?? 0) || rank(a) - rank(b));
  return sorted.map((finding) => entryOf(finding, byPoint.get(finding.point) ?? '', index));
}

function entryOf(finding: Finding, topic: string, index: Index): Entry {
  const { left, right, verdict, kind, why } = finding;
  const wordings = [left, right].map((side) =>
    side === null ? el('p', { class: 'absent' }, 'No clear counterpart was found.') : wordingOf(side, index),
  );
  const sides = index.data.diff.between.map((name, i) =>
    el('div', { class: i === 0 ? 'side left' : 'side right' }, el('p', { class: 'name' }, name), wordings[i] ?? null),
  );
  const reason = el(
    'p',
    { class: 'reason' },
    el('span', { class: `verdict ${verdict}` }, verdictName(verdict, kind)),
    ` ${shortReason(why)}`,
  );
  const element = el('div', { class: 'finding' }, reason, el('div', { class: 'sides' }, ...sides), bothButton(finding, index));
  return { element, text: folded(`${topic} ${element.textContent}`), finding, topic };
}

function verdictName(verdict: Finding['verdict'], kind: Finding['kind']): string {
  if (verdict === 'contradicts') return `contradiction: ${kind}`;
  if (verdict === 'parallel') return 'same matter';
  return verdict === 'disputes' ? 'disputed' : 'agreement';
}

/** Without the wordings, which stand below. */
const shortReason = (why: string): string => why.split('. ')[0] ?? why;

function bothButton({ left, right }: Finding, { claims, open }: Index): HTMLElement | null {
  const both = [left, right].flatMap((side) => claims.get(side?.claim ?? '') ?? []);
  if (both.length < 2) return null;
  return el('button', { attributes: { type: 'button' }, on: { click: () => open(both.map(placeOf)) } }, 'Read both texts');
}
