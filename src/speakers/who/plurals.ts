import { NAMING } from '../../languages/naming.js';
import { depthOf } from '../../token.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { backwards, onwards } from '../read/reach.js';
import { firstTokenAt, sentencesOfPlace } from '../read/tokens.js';
import { isPersonHead, isPossessiveMark, joined, singular, type Words } from '../read/words.js';
import type { Scene, Spot } from './scene.js';

/** How many sentences back "one" and "they" may point. */
const REACH = 2;
/** In tokens: "from", and the place or the body. */
const LONGEST = 8;
const INSIDE: ReadonlySet<string> = new Set(['adjective', 'noun', 'name', 'number', 'determiner', 'possessive']);

/** The people whom the text speaks of by a plural noun ("two drivers", "the fans") before a place, the nearest first; whoever is only quoted is left out. */
export function* pluralsBefore({ start, sentence }: Spot, { tagged }: Scene): Generator<Phrase> {
  const { tokens } = tagged;
  const end = firstTokenAt(tokens, start);
  const quoted = depthOf(tokens[end]);
  for (const { firstToken, endToken } of sentencesOfPlace(tagged, sentence, REACH)) {
    for (let last = Math.min(end, endToken) - 1; last >= firstToken; last--) {
      if (isPeople(tokens, last) && depthOf(tokens[last]) <= quoted)
        yield parsePhrase([...phraseTo(tokens, last, firstToken), ...ofWhat(tokens, last + 1)]);
    }
  }
}

/** "Drivers", not "drivers'" nor "the drivers union". */
function isPeople(tokens: Words, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || (token.pos !== 'noun' && token.pos !== 'name') || singular(token.lower) === token.lower) return false;
  if (isPossessiveMark(next) || /^['’]$/.test(next?.text ?? '') || next?.pos === 'noun' || next?.pos === 'name') return false;
  return isPersonHead(token) || NAMING.isPersonNoun(singular(token.lower)) || NAMING.kindred.has(token.lower);
}

function phraseTo(tokens: Words, last: number, first: number): Words {
  const from = backwards(last, Math.max(first, last - 6), (i) => INSIDE.has(tokens[i - 1]?.pos ?? '') && tokens[i]?.pos !== 'determiner');
  return tokens.slice(from, last + 1);
}

/** "Of the ward", "from Bergen": whose they are, or from where. */
function ofWhat(tokens: Words, link: number): Words {
  if (!NAMING.belongs.has(tokens[link]?.lower ?? '')) return [];
  const end = onwards(
    link + 1,
    link + LONGEST,
    (i) => INSIDE.has(tokens[i]?.pos ?? '') || (i > link + 1 && NAMING.genitive.has(tokens[i]?.lower ?? '')),
  );
  return end > link + 1 && tokens[end - 1]?.pos !== 'determiner' ? tokens.slice(link, end) : [];
}

/** What one of them is called: "Two retired drivers" → "retired driver". */
export function oneOf({ modifiers, head, words }: Phrase): string | null {
  if (head === null) return null;
  const person = NAMING.irregular.get(head);
  // "People familiar with the matter": nothing but what they know tells of them.
  if (person !== undefined) return [person, joined(words.slice(words.findIndex(({ lower }) => lower === head) + 1))].join(' ').trim();
  const telling = modifiers.filter(({ pos }) => pos === 'adjective' || pos === 'noun' || pos === 'name');
  return [...telling.map(({ text }) => text), head].join(' ');
}
