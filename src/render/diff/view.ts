/** What every format of a diff shows: rows of two cells, in sections, topic by topic. */
import { analyse } from '../../diff/analyse.js';
import { highlights } from '../../diff/highlight.js';
import type { Mark, Word } from '../../diff/types.js';
import type { Claim, Diff, Finding, Statement } from '../../model.js';
import { byWeight, MOST_SHOWN } from './weight.js';

export interface Cell {
  readonly speaker: string;
  readonly act: string;
  /** The word that puts the text forward, where it tells more than that it was said. */
  readonly cue: string;
  readonly text: string;
  /** Ranges of the text on which the finding rests. */
  readonly marks: readonly Mark[];
  /** file:line of each claim, in order. */
  readonly places: readonly string[];
}

export interface Row {
  readonly section: 'contradiction' | 'agreement' | 'omission' | 'other';
  readonly kind: string;
  /** Without the wordings, which stand in the cells. */
  readonly why: string;
  readonly topic: string;
  readonly left: Cell | null;
  readonly right: Cell | null;
}

export interface Drift {
  readonly speaker: string;
  readonly account: string;
  readonly versions: readonly { readonly text: string; readonly places: readonly string[] }[];
  readonly words: readonly string[];
}

export interface View {
  readonly names: readonly [string, string];
  readonly rows: readonly Row[];
  readonly drifts: readonly Drift[];
  /** How many statements of one side only, and how many drifts, are left out. */
  readonly hidden: { readonly left: number; readonly right: number; readonly drifts: number };
}

/** How many drifts are shown where not all are asked for. */
const MOST_DRIFTS = 3;

/** Lays a diff out, the weightiest first. The claims of other parties come last, if at all. */
export function viewOf(diff: Diff, { others: showOthers, all }: { readonly others: boolean; readonly all: boolean }): View {
  const claims = new Map(diff.claims.map((claim) => [claim.id, claim]));
  const statements = new Map(diff.statements.map((statement) => [statement.id, statement]));
  const [left, right] = diff.between;
  const cell = (id: string, marks: readonly Mark[] = []): Cell | null => cellOf(statements.get(id), marks, claims);
  const topics = topicsOf(diff.findings, statements);
  const found = diff.findings.map((finding) => ({ ...findingRow(finding, statements, cell), topic: topics.get(finding) ?? '' }));
  const saidBy = (side: string): Statement[] => diff.statements.filter(({ account }) => account === side);
  const only = new Map(Object.entries(diff.only));
  const onlyBy = (side: string): Statement[] => (only.get(side) ?? []).flatMap((id) => statements.get(id) ?? []);
  const ranked = [byWeight(onlyBy(left), saidBy(right)), byWeight(onlyBy(right), saidBy(left))];
  const [lefts = [], rights = []] = ranked.map((list) => list.slice(0, all ? undefined : MOST_SHOWN));
  const alone = [...lefts.map(({ id }) => lone(cell(id), null)), ...rights.map(({ id }) => lone(null, cell(id)))];
  const others = showOthers
    ? diff.others.map((id): Row => ({ ...lone(cell(id), null), section: 'other', kind: statements.get(id)?.account ?? '' }))
    : [];
  const foreign = new Set(diff.others);
  const drifts = byWeight(diff.statements.filter(({ id }) => !foreign.has(id))).flatMap((one) => driftOf(one, claims));
  const shown = drifts.slice(0, all ? undefined : MOST_DRIFTS);
  const hidden = {
    left: (ranked[0]?.length ?? 0) - lefts.length,
    right: (ranked[1]?.length ?? 0) - rights.length,
    drifts: drifts.length - shown.length,
  };
  return { names: diff.between, rows: [...byTopic(found), ...alone, ...others], drifts: shown, hidden };
}

type CellOf = (id: string, marks?: readonly Mark[]) => Cell | null;

function findingRow(finding: Finding, statements: ReadonlyMap<string, Statement>, cell: CellOf): Row {
  const [left, right] = [statements.get(finding.left)?.text ?? '', statements.get(finding.right)?.text ?? ''];
  const [leftMarks, rightMarks] = highlights(left, right);
  return {
    section: finding.verdict === 'contradicts' ? 'contradiction' : 'agreement',
    kind: finding.kind,
    why: finding.why.split('. ')[0] ?? finding.why,
    topic: '',
    left: cell(finding.left, leftMarks),
    right: cell(finding.right, rightMarks),
  };
}

const lone = (left: Cell | null, right: Cell | null): Row => ({ section: 'omission', kind: '', why: '', topic: '', left, right });

/** Findings that hang together by their statements have one topic: that of the first of them. */
function topicsOf(findings: readonly Finding[], statements: ReadonlyMap<string, Statement>): Map<Finding, string> {
  const groups = components(findings);
  const titles = new Map<string, string>();
  return new Map(
    findings.map((finding): [Finding, string] => {
      const group = groups.get(finding.left) ?? finding.left;
      const words = (): string => topicOf([finding.left, finding.right].map((id) => statements.get(id)?.text ?? ''));
      const title = titles.get(group) ?? words();
      titles.set(group, title);
      return [finding, title];
    }),
  );
}

/** Statement → the first statement that findings tie it to, directly or over others. */
function components(findings: readonly Finding[]): Map<string, string> {
  const group = new Map<string, string>();
  for (const { left, right } of findings) {
    const [x, y] = [group.get(left) ?? left, group.get(right) ?? right];
    for (const [id, at] of [...group, [left, x] as const, [right, y] as const]) if (at === x || at === y) group.set(id, x);
  }
  return group;
}

/** The words that both wordings have; failing that, words and then names of the wordier one. */
function topicOf(texts: readonly string[]): string {
  const [a, b] = texts.map((text) => analyse(text)).toSorted((x, y) => y.mass - x.mass);
  const ofRole = (role: Word['role']): Word[] => a?.words.filter((word) => word.role === role && word.text.length > 3) ?? [];
  const shared = ofRole('content').filter((word) => b?.terms.has(word.concept));
  const chosen = [shared, ofRole('content'), ofRole('name')].find((words) => words.length > 0) ?? [];
  return [...new Map(chosen.map((word) => [word.concept, word.text])).values()].slice(0, 3).join(', ');
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

function cellOf(statement: Statement | undefined, marks: readonly Mark[], claims: ReadonlyMap<string, Claim>): Cell | null {
  if (statement === undefined) return null;
  const places = statement.claims.flatMap((id) => placeOf(claims.get(id)));
  const first = claims.get(statement.claims.find((id) => claims.get(id)?.content.text === statement.text) ?? '');
  const cue = statement.act === 'state' ? '' : (first?.cue.text ?? '');
  return {
    speaker: statement.speaker ?? 'nobody named',
    act: statement.act,
    cue,
    text: statement.text,
    marks,
    places: [...new Set(places)],
  };
}

const placeOf = (claim: Claim | undefined): string[] => (claim === undefined ? [] : [`${claim.document}:${claim.line}`]);

function driftOf(statement: Statement, claims: ReadonlyMap<string, Claim>): Drift[] {
  if (statement.documents < 2 || statement.drift.length === 0) return [];
  const ids = new Set(statement.drift.flatMap((drift) => drift.claims));
  const versions = [...ids].flatMap((id) => {
    const claim = claims.get(id);
    return claim === undefined ? [] : [{ text: claim.content.text, places: placeOf(claim) }];
  });
  const words = [...new Set(statement.drift.flatMap((drift) => drift.words))];
  return [{ speaker: statement.speaker ?? 'nobody named', account: statement.account ?? '', versions, words }];
}
