import type { NumberRow, Said } from '../data.js';
import { el } from './dom.js';
import type { Item } from './entries.js';
import { folded } from './filter.js';
import { type Index, placeOf } from './index-data.js';
import { segmentsOf } from './segments.js';

/** A row for each thing counted: what each side says of it. */
export function numbersTable(index: Index): Item[] {
  return index.data.numbers.map((row) => itemOf(row, index));
}

function itemOf({ counted, said }: NumberRow, index: Index): Item {
  const cells = [0, 1].map((side) =>
    el('td', {}, ...said.filter((one) => one.side === side).map((one) => el('p', {}, ...wordsOf(one, index)))),
  );
  const element = el('tr', {}, el('th', { attributes: { scope: 'row' } }, counted === '' ? 'not told of what' : counted), ...cells);
  return { element, text: folded(element.textContent ?? ''), finding: null, topic: '' };
}

/** The wording with its number marked, and where it stands. */
function wordsOf({ statement: id, marks }: Said, { statements, claims, open }: Index): (Node | string)[] {
  const statement = statements.get(id);
  const claim = claims.get(statement?.claims[0] ?? '');
  if (statement === undefined || claim === undefined) return [];
  const { text } = statement;
  const words = segmentsOf(
    { start: 0, end: text.length },
    marks.map((mark) => ({ ...mark, of: true })),
  ).map((piece) => {
    const part = text.slice(piece.start, piece.end);
    return piece.marks.length > 0 ? el('mark', {}, part) : part;
  });
  const link = el(
    'button',
    { class: 'link', attributes: { type: 'button' }, on: { click: () => open([placeOf(claim)]) } },
    `${claim.document}:${claim.line}`,
  );
  return [`${statement.speaker ?? 'Nobody named'}: `, ...words, ' ', link];
}
