/** A line of a text, without its break. Offsets are UTF-16 units of the text. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** It goes on in the next line: a text with hard line breaks. */
  readonly wrapped: boolean;
}

/** Where hard-wrapped texts end their lines at the latest. */
const WIDEST_WRAP = 100;

/** The lines that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  text.split(/\r\n|\n|\r/).forEach((content, i) => {
    const end = start + content.length;
    const next = /^(?:\r\n|\n|\r)?(?<line>[^\r\n]*)/.exec(text.slice(end, end + WIDEST_WRAP))?.groups?.line ?? '';
    if (content.trim() !== '') lines.push({ number: i + 1, start, end, wrapped: content.length < WIDEST_WRAP && next.trim() !== '' });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  });
  return lines;
}
