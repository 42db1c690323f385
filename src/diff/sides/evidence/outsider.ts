/** Whoever is told to live another life than that of the sides: "a baker", "who sells fish", "historian". */
import { NAMING } from '../../../languages/naming.js';
import { singular } from '../../../speakers/read/words.js';
import { CAMPS } from '../../compared.js';
import { fitOf } from './kinds.js';
import type { Mention } from './mentions.js';
import { hitsBetween, type Read } from './seen.js';
import type { View } from './view.js';
import type { Voice } from './voices.js';

/** A person of whom nothing else is told, in a source or beside the name. */
export function isOutsider({ key, speaker }: Voice, mentions: readonly Mention[], read: Read): boolean {
  if (speaker?.type !== 'person' || speaker.speaksFor.length > 0 || read.anchors.get(key)?.by === 'name') return false;
  if (mentions.some((mention) => isToldApart(mention, read))) return true;
  return !mentions.some(speaksForSomebody) && mentions.some((mention) => isOneOfMany(mention) || hasOtherTrade(mention, read));
}

const wordsOf = ({ view, from, to }: Mention): View['words'] => view.words.slice(from, to);

const speaksForSomebody = (mention: Mention): boolean => wordsOf(mention).some(({ lower }) => CAMPS.speakersFor.has(singular(lower)));

/** "A baker", "an independent engineer". */
const isOneOfMany = (mention: Mention): boolean =>
  wordsOf(mention).some(
    ({ lower }, i, words) =>
      CAMPS.indefinite.has(lower) && words.slice(i + 1, i + 1 + REACH).some((word) => NAMING.isPersonNoun(singular(word.lower))),
  );

/** In words. */
const REACH = 4;

/** "Rosa Lind, who sells fish by the station", where no side is spoken of. */
function isToldApart({ view, end, to }: Mention, read: Read): boolean {
  const from = view.words[end]?.text === ',' ? end + 1 : end;
  return CAMPS.relatives.has(view.words[from]?.lower ?? '') && to - from >= REACH && hitsBetween(read, view, from, to).length === 0;
}

/** "Historian Rosa Lind", "taxi driver Rosa Lind". */
const hasOtherTrade = ({ view, at, end, source }: Mention, { kinds }: Read): boolean =>
  source &&
  view.words.slice(at, end).some(({ lower }) => CAMPS.outsiders.has(singular(lower)) || fitOf(lower, 'people', kinds) === 'neither');
