/** What a text holds that a parser of Markdown would go over again and again, each time to its end. */

/** Between two of these a paragraph ends, whatever it is. */
const BLANK_LINE = /(\r?\n[ \t]*(?=\r?\n))/u;
const OPENING = /<!(?:--|\[CDATA\[|(?=[a-z]))/giu;
const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
]);
/** What may stand before a block: quote marks, bullets, numbers. */
const BEFORE_BLOCK = /[^\s>*+\-\d.)]/u;
/** Nobody writes so many into one paragraph, or one block into so many others. */
const MOST_MARKS = 2_000;
const NESTED = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){60}/mu;

/**
 * The text, of the same length, with another mark for each "<" that opens nothing because its end is missing: to a reader these are text, to a
 * parser a search. Null if it is no text that somebody wrote, and must not be parsed at all.
 */
export function bounded(text: string): string | null {
  if (NESTED.test(text)) return null;
  const stretches = text.split(BLANK_LINE).map((stretch) => (stretch.includes('<!') ? withoutUnclosed(stretch) : stretch));
  return stretches.every((stretch) => count(stretch, '[') + count(stretch, '<!') <= MOST_MARKS) ? stretches.join('') : null;
}

/** At the beginning of a line they would open a block, which needs no end. */
function withoutUnclosed(stretch: string): string {
  const last = new Map([...CLOSINGS].map(([opening, closing]) => [opening, stretch.lastIndexOf(closing)]));
  const lastMark = stretch.lastIndexOf('>');
  let start = 0;
  const lines = stretch.split('\n').map((line) => {
    const from = start;
    const first = line.search(BEFORE_BLOCK);
    start += line.length + 1;
    return line.replace(OPENING, (opening, at: number) =>
      at > first && (last.get(opening.toUpperCase()) ?? lastMark) < from + at ? `‹${opening.slice(1)}` : opening,
    );
  });
  return lines.join('\n');
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
