/** One hue a speaker, as far apart as the number of speakers allows; the most talkative are told apart best. */
const GOLDEN_ANGLE = 137.508;
const FIRST = 250;

/** Degrees of the colour circle by the keys' rank. */
export function huesOf(ranked: readonly string[]): Map<string, number> {
  return new Map(ranked.map((key, i) => [key, Math.round(FIRST + i * GOLDEN_ANGLE) % 360]));
}

/** Gives an element the colour of a speaker; without one it stays grey. The style sheet makes colours of it that fit light and dark. */
export function colour(element: HTMLElement, name: string, hue: number | undefined): void {
  element.style.setProperty(`--${name}`, String(hue ?? 0));
  element.style.setProperty(`--${name}-chroma`, hue === undefined ? '0' : '1');
}
