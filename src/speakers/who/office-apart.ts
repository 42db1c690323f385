/** Offices that are bodies of their own: "the Auditor-General found", "the ombudsman ruled". */

import type { Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import type { Phrase } from '../read/phrase.js';
import { onwards } from '../read/reach.js';
import { isCapital, isPossessiveMark, joined, organizationClass, textWithoutArticle } from '../read/words.js';
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
  const registrar = tokens.find(
    ({ lower, index }) =>
      NAMING.registrars.has(lower) && NAMING.genitive.has(tokens[index + 1]?.lower ?? '') && isCapital(tokens[index + 2]),
  );
  if (!registrar) return { name: null };
  const { index, sentence } = registrar;
  const end = onwards(index + 2, tokens.length, (i) => isCapital(tokens[i]) && tokens[i]?.sentence === sentence);
  return { name: textWithoutArticle(tokens.slice(index, end)) };
});

/** "A deputy county attorney" of the Poll County Attorney's Office, "the coroner" of the Coroner's Office: the only office that the text calls after whoever heads it. */
export function officeCalledAfter({ head }: Phrase, { tagged, registry }: Scene): Entity | null {
  if (head === null || !NAMING.officeHolders.has(head)) return null;
  const [name, other] = [...(officesIn(tagged).get(head) ?? [])];
  return name && !other ? registry.entity({ type: 'organization', name, side: name, class: 'office' }) : null;
}

/** The names of offices by the word for who heads them. */
const officesIn = oncePer(({ tokens }: Tagged): ReadonlyMap<string, ReadonlySet<string>> => {
  const out = new Map<string, Set<string>>();
  for (const [at, token] of tokens.entries()) {
    const head = tokens[at - 2];
    if (!isCapital(token) || organizationClass(token) !== 'office' || !isPossessiveMark(tokens[at - 1]) || !head || !isCapital(head))
      continue;
    let from = at - 2;
    while (isCapital(tokens[from - 1]) && tokens[from - 1]?.sentence === token.sentence && tokens[from - 1]?.pos !== 'determiner') from--;
    out.set(head.lower, (out.get(head.lower) ?? new Set()).add(joined(tokens.slice(from, at + 1))));
  }
  return out;
});
