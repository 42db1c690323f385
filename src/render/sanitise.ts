/** Control characters, and the marks that reorder text on a screen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

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
  return text.replace(STEERING, (match) => (match.length > 1 || match === '\n' ? match : ''));
}

const STEERING = new RegExp(`\u001b\\[[\\d;]*m|${CONTROLS.source}`, 'g');
