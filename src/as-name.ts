/**
 * The same string, held the way the engine holds names of properties: once. Two such strings are told apart by where they are, any others
 * letter by letter, and words are compared with each other and with words of ours all the time.
 */
export function asName(text: string): string {
  const names: Record<string, true> = Object.create(null);
  names[text] = true;
  return Object.keys(names)[0] ?? text;
}
