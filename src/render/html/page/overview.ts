/** Who is quoted by whom: a row a document, a column a side, and how much of it is named and quoted. */
import { countEach } from '../../../group.js';
import type { Claim, DocumentInfo, Speaker } from '../../../model.js';
import { el } from './dom.js';
import { isQuoted } from './facets.js';

/** Sides that get a column of their own. */
const COLUMNS = 4;

/** The table, in a box that scrolls sideways where it must. */
export function overviewOf(
  documents: readonly DocumentInfo[],
  claims: readonly Claim[],
  speakers: ReadonlyMap<string, Speaker>,
): HTMLElement {
  const sides = mostFrequent(claims.flatMap(({ speaker }) => speaker?.side ?? [])).slice(0, COLUMNS);
  const head = ['Document', 'Claims', 'Named', 'Quoted', ...sides, 'Others'];
  const rows = documents.map(({ path }) =>
    rowOf(
      path.slice(path.lastIndexOf('/') + 1),
      claims.filter(({ document }) => document === path),
      { sides, speakers },
    ),
  );
  const total = rowOf('All', claims, { sides, speakers });
  const table = el(
    'table',
    { attributes: { 'aria-describedby': KEY } },
    el('thead', {}, el('tr', {}, ...head.map((title) => el('th', { attributes: { scope: 'col' } }, title)))),
    el('tbody', {}, ...rows, rows.length > 1 ? total : null),
  );
  const box = el('div', { class: 'scroll', attributes: { tabindex: '0', role: 'region', 'aria-label': 'Who is quoted by whom' } }, table);
  // A caption would be as wide as the table, and scroll away with it.
  const about = 'Claims of each side in each document; shares of claims whose speaker is named, and that are quoted at least in part.';
  return el('div', {}, el('p', { class: 'key', attributes: { id: KEY } }, about), box);
}

const KEY = 'overview-key';

interface Columns {
  readonly sides: readonly string[];
  readonly speakers: ReadonlyMap<string, Speaker>;
}

function rowOf(name: string, claims: readonly Claim[], { sides, speakers }: Columns): HTMLElement {
  const bySide = sides.map((side) => claims.filter(({ speaker }) => speaker?.side === side).length);
  const others = claims.length - bySide.reduce((sum, count) => sum + count, 0);
  const named = claims.filter(({ speaker }) => speakers.get(speaker?.id ?? '')?.anonymity === 'named').length;
  const counts = [...bySide, others].map((count) => countCell(count, claims.length));
  const shares = [named, claims.filter(isQuoted).length].map((count) => el('td', {}, share(count, claims.length)));
  return el('tr', {}, el('th', { attributes: { scope: 'row' } }, name), el('td', {}, String(claims.length)), ...shares, ...counts);
}

/** A count with a bar as long as its share of the row. */
function countCell(count: number, of: number): HTMLElement {
  const bar = el('span', { class: 'share', attributes: { 'aria-hidden': 'true' } });
  bar.style.setProperty('width', share(count, of));
  return el('td', { class: count === 0 ? 'zero' : '' }, String(count), bar);
}

const share = (count: number, of: number): string => (of === 0 ? '–' : `${Math.round((100 * count) / of)}%`);

/** Distinct values, the most frequent first. */
export function mostFrequent(values: readonly string[]): string[] {
  return [...countEach(values)].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}
