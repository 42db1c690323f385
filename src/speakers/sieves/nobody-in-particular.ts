import type { Nested, Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { PLACE_PARTS } from '../../world/places.js';
import { isNameOfThings } from '../read/name-of-things.js';
import type { Phrase } from '../read/phrase.js';
import { tokensIn } from '../read/tokens.js';
import { sieve } from '../who/sieve.js';

/** "Neither government", "no official": with these nobody in particular speaks either. */
const NO_ONE: ReadonlySet<string> = NAMING.noOne;

export default sieve({
  id: 'nobody-in-particular',
  says: '"some", "others", "everyone"',
  why: 'These words name nobody; a guess would put words into a mouth.',
  examples: [
    { text: '<source>Some</source> said the bridge was old.', speaker: null },
    { text: '<source heard>The inquest</source> heard that the bridge was old.', speaker: null },
    { text: '<source>Neither government</source> asked for it.', speaker: null },
  ],
  find: ({ phrase, draft }, { tagged }) => {
    if (isAudience(phrase) && isTold(draft, tagged)) return { tied: [] };
    const first = phrase.words[0]?.lower ?? '';
    if (phrase.appositives.some(({ name }) => name.length > 0)) return null;
    return (phrase.words.length === 1 && NAMING.nobody.has(first)) || NO_ONE.has(first) ? { tied: [] } : null;
  },
});

/** "Bow Street" is a court. */
const isPartOfPlace = (word: Phrase['name'][number] | undefined): boolean => PLACE_PARTS.has(word?.lower ?? '');

/** A body, a hearing, or several people: those before whom something is said. */
const isAudience = (phrase: Phrase): boolean =>
  phrase.pronoun === null && (phrase.kind !== 'person' || phrase.plural) && !isBareName(phrase);

/** "Wenzo Tarn heard a bang": two names and no more are somebody, and no hearing. */
const isBareName = ({ kind, determiner, head, name, plural }: Phrase): boolean =>
  kind === 'other' &&
  determiner === null &&
  head === null &&
  !plural &&
  name.length > 1 &&
  !isNameOfThings(name) &&
  !isPartOfPlace(name.at(-1));

/** "The court heard", "the jury was told": whoever spoke there is not the one who listened. */
function isTold(draft: Nested | null, { tokens }: Tagged): boolean {
  if (NAMING.hearing.has(draft?.lemma ?? '')) return true;
  return (
    draft !== null &&
    NAMING.telling.has(draft.lemma) &&
    draft.cue !== null &&
    NAMING.beLemma.has(tokensIn(tokens, draft.cue)[0]?.lemma ?? '')
  );
}
