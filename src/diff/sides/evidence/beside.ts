/** What stands in the sources of a voice and beside its name. */

import { compare } from '../../../compare.js';
import { firstFrom } from '../../../sorted.js';
import { upTo } from '../../../speakers/read/reach.js';
import { classOfBody, singular } from '../../../speakers/read/words.js';
import { CAMPS } from '../../compared.js';
import { ownWords, wordsOf } from '../names.js';
import type { Which } from '../which.js';
import { callWord } from './called.js';
import { type Hit, isHired } from './hits.js';
import { fitOf } from './kinds.js';
import { type Mention, ownNames } from './mentions.js';
import { hitsBetween, placeIn, type Read, type Telling } from './seen.js';
import { APART, ONE_OF_MANY, TIED } from './told.js';
import { sideTried } from './tried.js';
import type { View } from './view.js';
import type { Voice } from './voices.js';

export function besideVoice(voice: Voice, read: Read, telling: Telling): void {
  const mentions = read.mentions.get(voice.key) ?? [];
  const own = new Set(ownNames(voice));
  const elsewhere = kindOfAnother(voice, read);
  for (const mention of mentions) besideMention(mention, { read, telling, own, elsewhere, key: voice.key });
  const [first] = mentions.toSorted((a, b) => compare(a.view.path, b.view.path) || a.at - b.at);
  if (first) namedBefore(first, read, telling);
}

interface Reading {
  readonly read: Read;
  readonly telling: Telling;
  /** The voice's own names: nobody speaks for a side because they do. */
  readonly own: ReadonlySet<string>;
  /** Words for the kind of another body that it is told to speak for. */
  readonly elsewhere: ReadonlySet<string>;
  readonly key: string;
}

/** "The association's secretary" is of the association that the text names, though a league may be called one too. */
function kindOfAnother({ key, speaker }: Voice, { anchors, two }: Read): ReadonlySet<string> {
  if (speaker === null || anchors.has(key)) return NONE;
  const bodies = [...(speaker.type === 'organization' ? [speaker.name] : []), ...speaker.speaksFor].filter((body) => /\p{Lu}/u.test(body));
  const others = bodies.filter((body) => {
    const telling = [...ownWords(body)];
    return telling.length > 0 && !two.some(({ own }) => telling.some((word) => own.has(word)));
  });
  return new Set(others.flatMap((body) => wordsOf(body).filter((word) => classOfBody(word) !== null)));
}

const NONE: ReadonlySet<string> = new Set();

function besideMention(mention: Mention, { read, telling, own, elsewhere, key }: Reading): void {
  const { view, from, to } = mention;
  const hits = hitsBetween(read, view, from, to).filter(({ how, at }) => {
    const word = view.words[at]?.lower ?? '';
    return !(how === 'person' && own.has(word)) && !(how === 'called' && elsewhere.has(singular(word)));
  });
  for (const hit of hits) tellHit(hit, mention, { read, telling });
  const tried = sideTried(mention, read);
  if (tried !== null) telling.tell('in:people', tried, placeIn(view, mention.at, mention.end));
  for (let at = from; at < to; at++) {
    const word = view.words[at];
    if (word && isApart(at, read, view) && (at < mention.end || hits.some((hit) => hit.at > at && hit.at <= at + NEAR)))
      telling.both(APART, placeIn(view, at, at + 1));
    if (!word || hits.some((hit) => hit.at <= at && at < hit.end)) continue;
    callWord(word.lower, read, { telling, where: 'beside', at: placeIn(view, at, at + 1) });
    if (CAMPS.owners.has(word.lower)) tellOwner(at, mention, { read, telling, key });
  }
}

function tellHit(hit: Hit, mention: Mention, { read, telling: { both, tell } }: Pick<Reading, 'read' | 'telling'>): void {
  const { view } = mention;
  if ([1, 2].some((on) => isHired(view.words, hit.end + on))) return;
  if (isOneOfMany(hit, mention)) both(ONE_OF_MANY, placeIn(view, hit.at, hit.end));
  const where = whereIs(hit, mention);
  const shown = placeIn(view, hit.at, hit.end);
  const names = namesOf(hit, mention, isOwner(hit, view) ? 'of' : where);
  const { side } = hit;
  if (side === null) for (const name of names) both(name, shown);
  else {
    for (const name of names) tell(name, side, shown);
    if (where !== 'behind' && hit.how !== 'people' && isOfOffice(hit, read, view)) tell('office', side, shown);
  }
}

/** In words: "Mona Sand, a former Brennian minister", not "a former cook who speaks for Brenn". */
const NEAR = 2;

/** "The former Brennian chief"; a party may be the opposition itself. */
function isApart(at: number, { kinds }: Read, { words }: View): boolean {
  const lower = words[at]?.lower ?? '';
  const fit = fitOf(lower, 'called', kinds);
  return CAMPS.apart.has(lower) && fit !== 'mine' && fit !== 'theirs' && fit !== 'both' && !CAMPS.relatives.has(words[at - 1]?.lower ?? '');
}

const whereIs = (hit: Hit, { at, end }: Mention): string => (hit.at >= at && hit.end <= end ? 'in' : hit.at < at ? 'before' : 'behind');

const FOR_MANY: ReadonlySet<string> = new Set(['called', 'people', 'own']);

/** "A fan", "a developer": somebody not spoken of before, and not the party itself. */
const isOneOfMany = (hit: Hit, mention: Mention): boolean =>
  FOR_MANY.has(hit.how) && isWhole(hit, mention) && CAMPS.indefinite.has(mention.view.words[mention.at]?.lower ?? '');

/** The features that a hit is seen as, the coarse ones too: they are learnt from more cases. */
function namesOf(hit: Hit, mention: Mention, relation: string): string[] {
  const name = `${relation}:${hit.how}`;
  return [
    name,
    ...(isWhole(hit, mention) ? [`${name}:all`] : []),
    ...(isBare(hit, mention.view) ? [`${name}:bare`] : []),
    ...(BY_NAME.has(hit.how) && hit.side !== null ? [`${relation}:named`] : []),
  ];
}

/** Nothing but an article stands beside it in the source. */
const isWhole = (hit: Hit, { view, at, end }: Pick<Mention, 'view' | 'at' | 'end'>): boolean =>
  hit.end === end && (hit.at === at || (hit.at === at + 1 && CAMPS.articles.has(view.words[at]?.lower ?? '')));

/** "The union", not "the officers' union": its kind alone calls it. */
function isBare({ at, how }: Hit, { words }: View): boolean {
  const before = words[at - 1];
  if (how !== 'called' && how !== 'people' && how !== 'kind') return false;
  return (
    before === undefined ||
    before.sentence !== words[at]?.sentence ||
    !/^\p{L}/u.test(before.text) ||
    CAMPS.articles.has(before.lower) ||
    CAMPS.owners.has(before.lower)
  );
}

/** However it is named, a side is named. */
const BY_NAME: ReadonlySet<string> = new Set(['name', 'short', 'acronym', 'adjective', 'kind']);

/** "Brennian officials", "Brenn's chief executive", "the chair of Brenn": an office beside the name of what it is of. */
function isOfOffice({ at, end, side }: Hit, { kinds }: Read, { words }: View): boolean {
  const behind = words.slice(end, end + 4);
  const ahead =
    CAMPS.of.has(words[at - 1]?.lower ?? '') || CAMPS.of.has(words[at - 2]?.lower ?? '') ? words.slice(Math.max(0, at - 4), at) : [];
  return [...upTo(behind, ({ text }) => /^[,.;:()“”"]$/u.test(text)), ...ahead].some(({ lower }) => isOffice(lower, side, kinds));
}

/** One that speaks for anybody, or that its kind has: no company has a priest. */
function isOffice(lower: string, side: Hit['side'], kinds: Read['kinds']): boolean {
  if (CAMPS.speakersFor.has(singular(lower))) return true;
  const fit = fitOf(lower, 'people', kinds);
  return fit === 'both' || fit === (side === 0 ? 'mine' : 'theirs') || fit === (side === 0 ? 'open' : 'closed');
}

/** "Brenn's director", "the director of Brenn", "a lawyer for the Brenn". */
function isOwner({ at, end }: Hit, { words }: View): boolean {
  if (CAMPS.ownerMarks.has(words[end]?.lower ?? '')) return true;
  const before = CAMPS.articles.has(words[at - 1]?.lower ?? '') ? words[at - 2] : words[at - 1];
  return CAMPS.of.has(before?.lower ?? '');
}

/** "Its founder": whoever was named last; "the family has turned the firm's offer down, their lawyer said": whom the sentence is about. */
function tellOwner(at: number, { view, source }: Mention, { read, telling, key }: Pick<Reading, 'read' | 'telling' | 'key'>): void {
  const owner = CAMPS.hers.has(view.words[at]?.lower ?? '') ? 'person' : 'body';
  const kin = source && owner === 'person' && isKin(view.words, at) ? spokeBefore(at, { view, key }, read) : undefined;
  if (kin !== undefined) for (const name of ['tied', TIED]) telling.tell(name, kin, placeIn(view, at, at + 2));
  const subject = owner === 'body' && view.words[at - 1]?.text === ',' ? subjectBefore(at, view, read) : undefined;
  const found = subject ?? lastBefore(at, { view, reach: 2 }, read);
  if (!found || found.side === null) return;
  telling.tell(`owner:${owner}`, found.side, placeIn(view, found.at, found.end));
}

/** "Her nephew", "his late wife". */
const isKin = (words: View['words'], at: number): boolean =>
  words.slice(at + 1, at + 3).some(({ lower }, i) => CAMPS.kin.has(lower) && (i === 0 || /^\p{Ll}/u.test(words[at + 1]?.text ?? '')));

/** The side of whoever spoke last, in that paragraph or the one before it. */
function spokeBefore(
  at: number,
  { view, key }: { readonly view: View; readonly key: string },
  { order, anchors }: Read,
): Which | undefined {
  const word = view.words[at];
  const spoken = order.get(view.path) ?? [];
  const last =
    word &&
    spoken
      .slice(
        0,
        firstFrom(spoken, word.start, ({ start }) => start),
      )
      .findLast((one) => one.key !== key);
  return last && word.paragraph - last.paragraph <= 1 ? anchors.get(last.key)?.side : undefined;
}

/** The side that begins the sentence, its article aside. */
function subjectBefore(at: number, view: View, read: Read): Hit | undefined {
  const sentence = view.words[at]?.sentence ?? 0;
  const first = firstFrom(view.words, sentence, (word) => word.sentence);
  const [found] = hitsBetween(read, view, first, at);
  const isFirst = found && (found.at === first || (found.at === first + 1 && CAMPS.articles.has(view.words[first]?.lower ?? '')));
  return isFirst && found.side !== null ? found : undefined;
}

/** The side that was spoken of last before somebody is first named. */
function namedBefore({ view, from, at }: Mention, read: Read, { tell }: Telling): void {
  const found = lastBefore(from, { view, reach: 3 }, read);
  if (!found || found.side === null) return;
  const [here, there] = [view.words[at], view.words[found.at]];
  const far = here?.sentence === there?.sentence ? 'sentence' : here?.paragraph === there?.paragraph ? 'paragraph' : 'far';
  tell(`last:${far}`, found.side, placeIn(view, found.at, found.end));
}

/** The last of either side before a word, if it stands no more than so many sentences back. */
export function lastBefore(at: number, { view, reach }: { readonly view: View; readonly reach: number }, { hits }: Read): Hit | undefined {
  const all = hits.get(view.path) ?? [];
  const sentenceOf = (word: number): number => view.words[word]?.sentence ?? 0;
  for (let i = firstFrom(all, at, (hit) => hit.at) - 1; i >= 0; i--) {
    const hit = all[i];
    if (!hit || sentenceOf(hit.at) < sentenceOf(at) - reach) return undefined;
    if (hit.end <= at && hit.side !== null && hit.how !== 'own') return hit;
  }
  return undefined;
}
