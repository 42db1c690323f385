/** Inflected forms of English verbs, from the base form and the table of irregular ones. */

import type { VerbForm } from '../../../token.js';
import { DOUBLING } from '../words/closed-class.js';
import { IRREGULAR_VERBS } from '../words/irregular.js';

const irregular = new Map(IRREGULAR_VERBS.map((entry) => [entry[0], entry]));

const VOWEL = /[aeiou]/;

function suffixed(base: string, suffix: 'ed' | 'ing'): string {
  if (base.endsWith('ie') && suffix === 'ing') return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !(suffix === 'ing' && /(?:ee|oe|ye)$/.test(base))) return base.slice(0, -1) + suffix;
  if (suffix === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return (DOUBLING.has(base) ? base + base.slice(-1) : base) + suffix;
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) && VOWEL.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Every form of a verb with what it is. Past and participle are apart only where they differ ("wrote", "written"). */
export function inflect(base: string): readonly (readonly [string, VerbForm])[] {
  const entry = irregular.get(base);
  const past = entry?.[1] ?? suffixed(base, 'ed');
  const participle = entry?.[2] ?? past;
  return [
    [base, 'base'],
    [thirdPerson(base), 'present'],
    [past, 'past'],
    [participle, participle === past ? 'past' : 'participle'],
    [suffixed(base, 'ing'), 'gerund'],
  ];
}

const STRIPS: readonly (readonly [RegExp, string, VerbForm])[] = [
  [/([^aeiou])ies$/, '$1y', 'present'],
  [/(s|x|z|ch|sh)es$/, '$1', 'present'],
  [/([^s])s$/, '$1', 'present'],
  [/([^aeiou])ied$/, '$1y', 'past'],
  [/([bdgklmnprtv])\1ed$/, '$1', 'past'],
  [/([bdgklmnprtv])\1ing$/, '$1', 'gerund'],
  [/([cgsuvz]|[aeiou]t|[^aeiou][aeiou]k|[aiou]r|tl|bl|pl|dl|gl)ed$/, '$1e', 'past'],
  [/([cgsuvz]|[aeiou]t|[^aeiou][aeiou]k|[aiou]r|tl|bl|pl|dl|gl)ing$/, '$1e', 'gerund'],
  [/ed$/, '', 'past'],
  [/ing$/, '', 'gerund'],
];

/** A best guess for a verb no table lists: base form and what the ending says. */
export function guessForm(word: string): readonly [string, VerbForm] {
  for (const [ending, replacement, form] of STRIPS) {
    if (ending.test(word) && word.length > 4) return [word.replace(ending, replacement), form];
  }
  return [word, 'base'];
}
