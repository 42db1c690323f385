/** What speaks for a voice's being one side's. */
import { CAMPS } from '../../compared.js';
import type { Which } from '../which.js';
import { isElsewhere, isOfAnother } from './another.js';
import { aroundVoice } from './around.js';
import { besideVoice } from './beside.js';
import { callVoice } from './called.js';
import { isOfLastHeard } from './of-last.js';
import { isOutsider } from './outsider.js';
import { type Read, type Seen, type Telling, tellingInto } from './seen.js';
import { ANOTHER, APART, NEITHER, ONE_OF_MANY, OUTSIDE, TIED, UNSURE, whatIsTold } from './told.js';
import { isNamed, type Voice } from './voices.js';

/** @param blind leaves out what was told of the voice itself outright */
export function featuresOf(voice: Voice, read: Read, blind = false): Seen {
  const seen: Seen = { sides: [new Map(), new Map()], either: new Map() };
  const telling = tellingInto(seen);
  callVoice(voice, read, telling);
  besideVoice(voice, read, telling);
  if (!blind) whatIsTold(voice, read, { ...telling, seen: seen.either });
  aroundVoice(voice, read, telling);
  tie(seen, telling);
  tieSurely(voice, seen, telling);
  const mentions = read.mentions.get(voice.key) ?? [];
  if (isAnybody(voice)) telling.both(NEITHER);
  if (seen.either.has('tied:none') && isOutsider(voice, mentions, read)) telling.both(OUTSIDE);
  if (isElsewhere(mentions, read) || isOfLastHeard(voice, mentions, read) || (!isCalledAsSide(voice, read) && isOfAnother(mentions, read)))
    telling.both(ANOTHER);
  for (const features of seen.sides) for (const [name, at] of features) telling.both(`any:${name}`, at);
  return seen;
}

/** "Others said": nobody in particular. */
const isAnybody = ({ claims: [first, ...rest] }: Voice): boolean =>
  rest.length === 0 && CAMPS.anybody.has(first?.source?.text.toLowerCase() ?? '');

/** It is called as a side is. */
const isCalledAsSide = ({ key }: Voice, { anchors }: Read): boolean => anchors.get(key)?.by === 'name';

/** However it is done, the words that call somebody name one side, and not the other. */
function tie({ sides, either }: Seen, { both, tell }: Telling): void {
  const tied = sides.map((features) => [...features.keys()].filter(isTie));
  const [left, right] = tied.map(({ length }) => length > 0);
  if (left === right) {
    both(left ? 'tied:both' : 'tied:none');
    return;
  }
  tieTo(left ? 0 : 1, tied[left ? 0 : 1] ?? [], tell);
  if (either.has(APART)) both(NEITHER);
}

function tieTo(side: Which, names: readonly string[], tell: Telling['tell']): void {
  tell('tied', side);
  if (names.some(isByName)) tell('tied:named', side);
  if (names.some(isWhole) || (names.includes('in:named') && names.includes(ONE_OF_THEM))) tell('tied:whole', side);
  if (names.includes('office')) tell('tied:office', side);
}

/** Whether that is enough. */
function tieSurely({ speaker }: Voice, { sides, either }: Seen, { tell }: Telling): void {
  if (speaker === null || either.has(APART) || either.has(ONE_OF_MANY)) return;
  const names = SURE[speaker.type === 'person' ? 'person' : isNamed(speaker) ? 'named' : 'bare'];
  for (const side of [0, 1] as const)
    if (sides[side].has('tied') && !sides[side].has(UNSURE) && names.some((name) => sides[side].has(name))) tell(TIED, side);
}

/** What is right 95 times in a hundred in marked events: an office of the side, its name, a word that calls it alone. */
const SURE = {
  person: ['tied:office', 'tied:whole'],
  bare: ['tied:office', 'tied:whole', 'bare:called:sharp', 'in:people:all'],
  named: ['in:name', 'in:name:all', 'in:short:all'],
} as const;

const isTie = (name: string): boolean =>
  name === 'office' || name === 'owner:body' || (['in:', 'of:', 'behind:'].some((where) => name.startsWith(where)) && !VAGUE.has(name));

/** May as well mean somebody else, or a place. */
const VAGUE: ReadonlySet<string> = new Set(
  ['in', 'of', 'behind'].flatMap((where) => [`${where}:own`, `${where}:person`, `${where}:short`, `${where}:adjective`]),
);

const isByName = (name: string): boolean => ['name', 'named', 'acronym'].some((how) => name.endsWith(`:${how}`));

/** A word for its people beside it: "a granddaughter of the dealer, Ada Holm" is of the Holm family. */
const ONE_OF_THEM = 'in:people';

/** By more than a word of a name, which may as well be a place's: "an Upper Brenn shopkeeper", "who drives for Brenn". */
const isWhole = (name: string): boolean => ['name', 'acronym', 'kind'].some((how) => name.endsWith(`:${how}`));
