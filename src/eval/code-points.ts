/**
 * Turns offsets in code points (brat, Python) into UTF-16 units of the text. An offset past the end stands for the end.
 * Most texts hold no character outside the basic plane, and theirs are the same.
 */
export function fromCodePoints(text: string): (offset: number) => number {
  const limit = (offset: number): number => Math.min(offset, text.length);
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return limit;
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return (offset) => units[offset] ?? text.length;
}
