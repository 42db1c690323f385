/** Offices that are bodies of their own: "the Auditor-General found", "the ombudsman ruled". */

import type { Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import type { Phrase } from '../read/phrase.js';
import { isCapital, joined, textWithoutArticle } from '../read/words.js';
import { selfNamed } from './force.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';

/** The office by its own name; null if it is none of them. */
export function officeApart({ title, head, possessor, possessive }: Phrase, scene: Scene): Entity | null {
  if (possessor || possessive || title.length === 0 || title.some(({ lower }) => NAMING.former.has(lower))) return null;
  const name = NAMING.registrars.has(head ?? '') ? registrarIn(scene.tagged).name : joined(title);
  return name !== null && (NAMING.registrars.has(head ?? '') || NAMING.officeApartPattern.test(name))
    ? selfNamed(withoutArticle(name), scene)
    : null;
}

const withoutArticle = (name: string): string => name.replace(NAMING.articlePattern, '');

/** "Registrar of Companies", as the text has it somewhere. */
const registrarIn = oncePer(({ tokens }: Tagged): { readonly name: string | null } => {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      NAMING.registrars.has(lower) && NAMING.genitive.has(tokens[index + 1]?.lower ?? '') && isCapital(tokens[index + 2]),
  );
  if (at < 0) return { name: null };
  let end = at + 2;
  while (isCapital(tokens[end]) && tokens[end]?.sentence === tokens[at]?.sentence) end++;
  return { name: textWithoutArticle(tokens.slice(at, end)) };
});
