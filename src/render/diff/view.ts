/** What every format of a diff shows: rows of two cells, in sections, topic by topic. */

import { shortWhy } from '../../diff/findings.js';
import type { Mark } from '../../diff/types.js';
import type { Claim, Diff, Finding, Statement } from '../../model.js';
import { type Drift, driftsOf } from './drifts.js';
import { placesOf } from './places.js';
import { byWeight, MOST_SHOWN } from './weight.js';

export interface Cell {
  readonly speaker: string;
  readonly act: string;
  /** The word that puts the text forward, where it tells more than that it was said. */
  readonly cue: string;
  readonly text: string;
  /** Ranges of the text on which the finding rests. */
  readonly marks: readonly Mark[];
  /** file:line of the first claims, in order, and how many more there are. */
  readonly places: readonly string[];
}

export type Section = 'point' | 'dispute' | 'agreement' | 'omission' | 'other';

export interface Row {
  readonly section: Section;
  /** What the two say to each other, where there are two. */
  readonly verdict: Finding['verdict'] | null;
  readonly kind: string;
  /** Without the wordings, which stand in the cells. */
  readonly why: string;
  readonly topic: string;
  readonly left: Cell | null;
  readonly right: Cell | null;
}

export interface View {
  readonly names: readonly [string, string];
  readonly rows: readonly Row[];
  readonly drifts: readonly Drift[];
  /** How many statements of one side only, drifts and pairs that may speak of one matter are left out. */
  readonly hidden: { readonly left: number; readonly right: number; readonly drifts: number; readonly unsure: number };
  /** What is said where nothing contradicts: silence looks like agreement; empty otherwise. */
  readonly silence: string;
}

/** Two wordings less likely to speak of one matter are shown only where all is asked for. */
const SURE_ENOUGH = 0.15;

/** Whether a finding is shown where not all is asked for. */
export const isSure = ({ verdict, confidence }: Finding): boolean => verdict !== 'parallel' || confidence >= SURE_ENOUGH;

/** How many drifts are shown where not all are asked for. */
const MOST_DRIFTS = 3;

/** Lays a diff out, the weightiest first. The claims of other parties come last, if at all. */
export function viewOf(diff: Diff, { others: showOthers, all }: { readonly others: boolean; readonly all: boolean }): View {
  const claims = new Map(diff.claims.map((claim) => [claim.id, claim]));
  const statements = new Map(diff.statements.map((statement) => [statement.id, statement]));
  const [left, right] = diff.between;
  const cell = (id: string, said?: FindingSide): Cell | null => cellOf(statements.get(id), claims, said);
  const topics = new Map(diff.points.map(({ id, topic }) => [id, topic]));
  const sure = diff.findings.filter((finding) => all || isSure(finding));
  const found = sure.map((finding) =>
    findingRow(finding, { why: shortWhy(finding, statements), topic: topics.get(finding.point) ?? '', cell }),
  );
  const saidBy = (side: string): Statement[] => diff.statements.filter(({ account }) => account === side);
  const only = new Map(Object.entries(diff.only));
  const onlyBy = (side: string): Statement[] => (only.get(side) ?? []).flatMap((id) => statements.get(id) ?? []);
  const ranked = [byWeight(onlyBy(left), saidBy(right)), byWeight(onlyBy(right), saidBy(left))];
  const [lefts = [], rights = []] = ranked.map((list) => list.slice(0, all ? undefined : MOST_SHOWN));
  const alone = [...lefts.map(({ id }) => lone(cell(id), null)), ...rights.map(({ id }) => lone(null, cell(id)))];
  const others = showOthers
    ? diff.others.map((id): Row => ({ ...lone(cell(id), null), section: 'other', kind: statements.get(id)?.account ?? '' }))
    : [];
  const drifts = driftsOf(diff, { others: showOthers });
  const shown = drifts.slice(0, all ? undefined : MOST_DRIFTS);
  const hidden = {
    left: (ranked[0]?.length ?? 0) - lefts.length,
    right: (ranked[1]?.length ?? 0) - rights.length,
    drifts: drifts.length - shown.length,
    unsure: diff.findings.length - sure.length,
  };
  const silence = diff.findings.some(({ verdict }) => verdict === 'contradicts')
    ? ''
    : `No contradiction found among ${saidBy(left).length} statements of ${left} and ${saidBy(right).length} of ${right}.`;
  return { names: diff.between, rows: [...inSections(found), ...alone, ...others], drifts: shown, hidden, silence };
}

type FindingSide = NonNullable<Finding['left']>;
type CellOf = (id: string, said?: FindingSide) => Cell | null;

const SECTIONS: Readonly<Record<Finding['verdict'], Section>> = {
  contradicts: 'point',
  parallel: 'point',
  disputes: 'dispute',
  agrees: 'agreement',
};

function findingRow({ verdict, kind, left, right }: Finding, { why, topic, cell }: { why: string; topic: string; cell: CellOf }): Row {
  return {
    section: SECTIONS[verdict],
    verdict,
    kind,
    why,
    topic,
    left: left && cell(left.statement, left),
    right: right && cell(right.statement, right),
  };
}

const lone = (left: Cell | null, right: Cell | null): Row => ({
  section: 'omission',
  verdict: null,
  kind: '',
  why: '',
  topic: '',
  left,
  right,
});

/** Points first, then disputes and agreements. */
function inSections(rows: readonly Row[]): Row[] {
  const order: readonly Section[] = ['point', 'dispute', 'agreement'];
  return order.flatMap((section) => byTopic(rows.filter((row) => row.section === section)));
}

/** Rows of one topic stand together, at the place of the first. */
function byTopic(rows: readonly Row[]): Row[] {
  const first = new Map<string, number>();
  rows.forEach((row, i) => {
    const key = `${row.section}\u0000${row.topic}`;
    if (!first.has(key)) first.set(key, i);
  });
  const at = (row: Row): number => first.get(`${row.section}\u0000${row.topic}`) ?? 0;
  return rows.toSorted((a, b) => at(a) - at(b));
}

function cellOf(statement: Statement | undefined, claims: ReadonlyMap<string, Claim>, said?: FindingSide): Cell | null {
  if (statement === undefined) return null;
  const text = said?.text ?? statement.text;
  const own = claims.get(said?.claim ?? statement.claims.find((id) => claims.get(id)?.content.text === text) ?? '');
  const cue = (own?.act ?? statement.act) === 'state' ? '' : (own?.cue?.text ?? '');
  return {
    speaker: statement.speaker ?? 'nobody named',
    act: statement.act,
    cue,
    text,
    marks: said === undefined || own === undefined ? [] : said.marks.flatMap((mark) => within(own, mark)),
    places: placesOf(statement, claims, own),
  };
}

/** A range of the document as a range of the claim's text, whose parts " […] " joins. */
function within({ content }: Claim, { start, end }: Mark): Mark[] {
  let from = 0;
  for (const span of content.spans) {
    if (start >= span.start && end <= span.end) return [{ start: from + start - span.start, end: from + end - span.start }];
    from += span.text.length + JOINT.length;
  }
  return [];
}

const JOINT = ' […] ';
