import type { Phrase } from '../read/phrase.js';
import { classOfBody } from '../read/words.js';
import { bareBody } from '../who/called.js';
import { placeOf } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'bare-body',
  says: '"the ministry", "the union", "the company": the last body of that class',
  why: 'An article without a name points back to the nearest body that can be called so.',
  examples: [
    {
      text: 'The Norwegian Defence Ministry confirmed the call. <source>The ministry</source> gave no details.',
      speaker: 'Norwegian Ministry of Defence',
      side: 'Norway',
    },
    { text: '<source>The ministry</source> gave no details.', speaker: null },
  ],
  applies: ({ phrase }) => phrase.kind === 'organization' && phrase.name.length <= 1 && !phrase.possessor && isBare(phrase),
  find: (asked, scene) => {
    const { phrase } = asked;
    const entity =
      bareBody(phrase, scene, placeOf(asked)) ?? (scene.issuer?.class && scene.issuer.class === phrase.head ? scene.issuer : null);
    if (entity) return { entity };
    return phrase.head === 'ministry' ? { tied: [] } : null;
  },
});

/** "The company", and with words that tell of it and not which: "the Bergen-based company", "the 40-shop chain", "the troubled firm". */
function isBare({ modifiers, determiner, country, head }: Phrase): boolean {
  if (modifiers.length === 0) return true;
  if (classOfBody(head) !== 'company' || determiner !== 'the' || country !== null) return false;
  return modifiers.every((word, at) => TELLS.has(word.pos) || word.text.includes('-') || modifiers[at - 1]?.text === '-');
}

const TELLS: ReadonlySet<string> = new Set(['number', 'adjective', 'mark']);
