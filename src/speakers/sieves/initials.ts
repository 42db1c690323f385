import { guestOf } from '../guest.js';
import { nameWords } from '../who/name-words.js';
import type { Entity } from '../who/registry.js';
import type { Asked, Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'initials',
  says: '"KH:" in front of what is said: the person of these initials',
  why: 'An interview writes its speakers out once and then shortens them.',
  examples: [
    { text: 'Kari Holm met Pedro Rojas.\n\n<source>KH</source>: The bridge was old.', speaker: 'Kari Holm' },
    { text: 'Q: Is it old?\n\n<source>A</source>: The bridge is old.\n\nQ: Is it open?\n\nA: It is shut.', speaker: null },
    { text: 'Kari Holm met Pedro Rojas.\n\n<source>K</source>: The bridge was old.', speaker: 'Kari Holm' },
  ],
  applies: ({ phrase }) => phrase.pronoun === null,
  find: (asked, scene) => {
    const letters = lettersOf(asked, scene);
    const people = letters === null ? [] : scene.registry.inMind().filter((one) => hasInitials(one, letters));
    const named = people.length > 1 ? people.filter((one) => isIntroduced(one, scene)) : people;
    if (named.length === 1 && named[0]) return { entity: named[0] };
    if (letters === null || !scene.tagged.language.documents.answers.test(letters)) return null;
    const guest = guestOf(scene);
    return guest ? { entity: guest } : { tied: [] };
  },
});

/** "KH", "K.H.", "K": capitals and nothing else. */
function lettersOf({ start, end, sentence }: Asked, { tagged }: Scene): string | null {
  const { text, paragraphs, sentences } = tagged;
  if (paragraphs[sentences[sentence]?.paragraph ?? -1]?.start !== start || !/^\.?:/u.test(text.slice(end, end + 2))) return null;
  const written = text.slice(start, end).replace(/[.\s-]/gu, '');
  return /^\p{Lu}{1,4}$/u.test(written) ? written.toLowerCase() : null;
}

/** Those of all the names, of the first and the last, or one letter for either. */
function hasInitials({ type, name }: Entity, letters: string): boolean {
  const initials =
    type === 'person' && name !== null
      ? nameWords(name)
          .flatMap((word) => word.split('-'))
          .map((word) => word.charAt(0))
      : [];
  const [first = '', last = ''] = [initials[0], initials.at(-1)];
  return letters.length === 1 ? letters === first : initials.length > 1 && (letters === initials.join('') || letters === first + last);
}

/** Before the first turn. */
const isIntroduced = (one: Entity, { firstNamed, tagged }: Scene): boolean =>
  (firstNamed.get(one) ?? Number.POSITIVE_INFINITY) < (tagged.frame?.turns[0]?.content[0]?.start ?? 0);
