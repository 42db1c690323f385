/** The numbers that the wordings of a diff give, by what they count. */
import { analyse } from '../../diff/analyse.js';
import type { Quantity, Word } from '../../diff/types.js';
import type { Statement } from '../../model.js';
import type { NumberRow, Said } from './data.js';

interface Row {
  readonly unit: string;
  readonly counted: Set<string>;
  readonly label: string;
  readonly said: Said[];
}

/** A row for each thing counted; what both sides count comes first. */
export function numbersOf(sides: readonly [readonly Statement[], readonly Statement[]]): NumberRow[] {
  const rows: Row[] = [];
  sides.forEach((statements, side) => {
    for (const { id, text } of statements) {
      const { quantities, words } = analyse(text);
      for (const quantity of quantities)
        add(rows, quantity, { words, said: { side: side === 0 ? 0 : 1, statement: id, marks: [quantity] } });
    }
  });
  return rows
    .map(({ label, said }) => ({ counted: label, said: said.map(plain) }))
    .toSorted((a, b) => Number(isShared(b)) - Number(isShared(a)) || (a.counted < b.counted ? -1 : 1));
}

function add(rows: Row[], quantity: Quantity, { words, said }: { words: readonly Word[]; said: Said }): void {
  const { unit } = quantity;
  const things = thingsOf(quantity, words);
  const counted = new Set(things.map(({ concept }) => concept));
  const row = rows.find((one) => one.unit === unit && (counted.size === 0 ? one.counted.size === 0 : meets(one.counted, counted)));
  if (row === undefined) {
    rows.push({ unit, counted, label: labelOf(unit, things), said: [said] });
    return;
  }
  for (const concept of counted) row.counted.add(concept);
  row.said.push(said);
}

/** The nouns that are counted: what is said of them ("forty deckhands walked out") is nothing counted. */
function thingsOf({ counted, end }: Quantity, words: readonly Word[]): Word[] {
  const near = words.filter(({ concept, start }) => start >= end && counted.has(concept));
  const nouns = near.filter(({ pos }) => pos === 'noun' || pos === 'name');
  return nouns.length > 0 ? nouns : near;
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...b].some((concept) => a.has(concept));

/** "soldiers", "percent of voters". */
function labelOf(unit: string, counted: readonly Word[]): string {
  const things = counted.map(({ lower }) => lower).join(' ');
  if (unit === 'count') return things;
  return things === '' ? unit : `${unit}: ${things}`;
}

const plain = ({ marks, ...said }: Said): Said => ({ ...said, marks: marks.map(({ start, end }) => ({ start, end })) });

const isShared = ({ said }: NumberRow): boolean => new Set(said.map(({ side }) => side)).size === 2;
