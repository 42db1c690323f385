/** Control characters, marks that reorder text on a screen, and characters that nobody sees and that can hold words of their own. */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** One line of text with nothing in it that could steer a terminal; line breaks and tabs become spaces. */
export function oneLine(text: string): string {
  return stripControls(text.replace(/\s+/g, ' ')).trim();
}

/** The text without control characters, line breaks included. */
export function stripControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** The text with line breaks and colours only, and nothing else that could steer a terminal. */
export function forTerminal(text: string): string {
  return text.replace(STEERING, (match) => (match === '\n' || match.startsWith(COLOUR) ? match : ''));
}

const COLOUR = '\u001b[';

/**
 * A line that the runner of a CI service does not take for a command: `::error::` at the beginning, `##[error]` anywhere.
 * Names of files, and what texts say, are printed to its log.
 */
export function defused(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}

const STEERING = new RegExp(`\u001b\\[[\\d;]*m|${CONTROLS.source}`, 'gu');
