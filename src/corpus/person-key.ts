import { givenKey, spellingKey } from '../speakers/read/spelling.js';
import { nameWords } from '../speakers/who/name-words.js';

/** What one person's names share in every document: family name and given name by sound. */
export function personKey(name: string): string {
  const words = nameWords(name);
  return `${spellingKey(words.at(-1) ?? '')}|${words.length > 1 ? givenKey(words[0] ?? '') : ''}`;
}

export function surnameKey(name: string): string {
  return spellingKey(nameWords(name).at(-1) ?? '');
}
