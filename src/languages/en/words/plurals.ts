/** Plurals of nouns. */
const SPECIAL: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    people: 'people',
    men: 'man',
    women: 'woman',
    authorities: 'authorities',
    services: 'services',
    forces: 'forces',
    terminals: 'terminals',
  }),
);

/** "ministers" → "minister", "agencies" → "agency"; words we know in -s stay. */
export function singular(lower: string): string {
  const special = SPECIAL.get(lower);
  if (special) return special;
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('women')) return `${lower.slice(0, -5)}woman`;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  if (/(?:ss|us|is)$/.test(lower)) return lower;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
