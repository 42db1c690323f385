import { NAMING } from '../../languages/naming.js';
import { upTo } from '../read/reach.js';
import type { Entity } from './registry.js';

/** One person: of those without a name, only whose description is a person's, for a capital is "he" to nobody. */
export function isHuman({ type, plural, name, titles, sex }: Entity): boolean {
  if (type === 'person') return !plural;
  if ((type !== 'role' && type !== 'unnamed') || plural) return false;
  return (
    titles.size > 0 ||
    sex !== null ||
    headWords(name ?? '').some((word) => isAgent(word) || NAMING.personHeads.has(word) || NAMING.isPersonNoun(word))
  );
}

/** The head of a description, and the parts of it: "official" of "ministry official in Oslo", not of "official inquiry". */
function headWords(name: string): string[] {
  const words = name.toLowerCase().split(/\s+/);
  return (upTo(words, (word, at) => at > 0 && NAMING.behindHead.has(word)).at(-1) ?? '').split('-');
}

/** "Printmaker", "glaciologist"; not "letter", "list". */
const isAgent = (word: string): boolean => NAMING.agentPattern.test(word) && [null, 'person'].includes(NAMING.kindOf(word));
