import stringWidth from 'string-width';

/** Letters of Latin alphabets and the marks of printed prose: each of them a column wide, whatever stands around it. */
const ONE_COLUMN = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201e\u2026]*$/;

/**
 * How many columns of a terminal the text takes. Most cells hold nothing but letters of a column each, which need not be cut into graphemes.
 * In the bundle the packages that wrap and lay out cells ask here too: what one of them wraps by one measure fits no column of another.
 */
export default function columns(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

/** Whether each unit of the text takes one column. */
export function isPlain(text: string): boolean {
  return ONE_COLUMN.test(text);
}
