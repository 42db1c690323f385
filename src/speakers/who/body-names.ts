/** Which names of a document are bodies', by what stands beside them: no list knows the bodies of the next text. */

import type { Tagged, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { classOfOffice, LEGAL_FORMS } from '../../world/organizations.js';
import { PLACE_PARTS } from '../../world/places.js';
import { fold } from '../read/fold.js';
import { lookUp, placeAt } from '../read/gazetteer.js';
import { sexOf } from '../read/given-name.js';
import { tellsFrom } from '../read/name-part.js';
import { type Run, runsOf } from '../read/runs.js';
import {
  isCapital,
  isMark,
  isPersonHead,
  isPossessiveMark,
  isTitleWord,
  joined,
  organizationClass,
  plain,
  singular,
  type Words,
} from '../read/words.js';
import { acronymsIn } from './acronyms.js';
import { aloneWords, thingName } from './thing-names.js';

/** A body's class, where the text tells it, and its long name, if this one is its acronym. */
export interface NamedBody {
  readonly class: string | null;
  readonly long: string | null;
}

const FIRM = 'company';

/** By folded name. */
export type BodyNames = ReadonlyMap<string, NamedBody>;

/** Reads the whole document for names that have offices, acronyms or a word for their kind. */
export function bodyNames(tagged: Tagged): BodyNames {
  const runs = runsOf(tagged)
    .map((run) => pastFrom(run, tagged.tokens))
    .filter((run) => mayBeBody(run, tagged.tokens));
  const people = surnames(tagged);
  const found = new Map<string, NamedBody>();
  for (const run of runs) {
    const bare = withoutLegalForm(run, tagged.tokens);
    const name = joined(tagged.tokens.slice(run.at, bare));
    const kind = bare < run.end ? FIRM : kindBeside(run, tagged.tokens, isPersons(name, people));
    if (kind === undefined) continue;
    const known = found.get(fold(name));
    found.set(fold(name), { class: known?.class ?? kind, long: kind === 'government' ? `${name} government` : null });
  }
  addPatrons(found, runsOf(tagged), tagged.tokens);
  for (const run of runs) addTakenUp(found, run, { tokens: tagged.tokens, people });
  for (const name of thingNames(tagged)) if (!found.has(name)) found.set(name, { class: classOfThing(name), long: null });
  addAcronyms(found, runs, tagged);
  addPlurals(found, runsOf(tagged), tagged.tokens);
  return found;
}

/** "Brennar Rovers … the Rovers", "Rovers": the plural at the end of one name alone, where it stands with a capital and nobody's name beside it. */
function addPlurals(found: Map<string, NamedBody>, runs: readonly Run[], tokens: Words): void {
  const longs = new Map<string, Set<string>>();
  for (const { at, end } of runs) {
    const last = tokens[end - 1];
    const name = joined(tokens.slice(at, end));
    if (end - at < 2 || !last || !found.has(fold(name)) || !isPluralName(last.lower)) continue;
    longs.set(last.lower, (longs.get(last.lower) ?? new Set()).add(name));
  }
  for (const { at, end } of runs) {
    const word = tokens[at]?.lower ?? '';
    const [long, other] = longs.get(word) ?? [];
    if (end - at === 1 && long !== undefined && other === undefined && !found.has(word))
      found.set(word, { class: found.get(fold(long))?.class ?? null, long });
  }
}

const isPluralName = (lower: string): boolean => NAMING.pluralPattern.test(lower) && !NAMING.familyNames.has(lower);

/** The words behind each acronym by themselves, by the acronym and by every part that names nobody else. */
function addAcronyms(found: Map<string, NamedBody>, runs: readonly Run[], tagged: Tagged): void {
  for (const { short, words } of acronymsIn(tagged.tokens)) {
    const long = { class: kindOfName({ at: 0, end: words.length }, words), long: joined(words) };
    found.set(fold(short), long);
    for (const { at, end } of runs)
      if (isInside(words, tagged.tokens.slice(at, end))) found.set(fold(joined(tagged.tokens.slice(at, end))), long);
  }
}

/** "St Anne's has closed": churches and schools are called by whose they are, with nothing behind it. */
function addPatrons(found: Map<string, NamedBody>, runs: readonly Run[], tokens: Words): void {
  for (const { at, end, sentence } of runs) {
    const [mark, next] = [tokens[end], tokens[end + 1]];
    if (!NAMING.saints.has(plain(tokens[at])) || end - at < 2 || !mark || !NAMING.ownerMark.has(mark.lower)) continue;
    if (next?.sentence === sentence && /^(?:noun|name|adjective|number)$/.test(next.pos)) continue;
    const name = joined(tokens.slice(at, end));
    found.set(fold(name), { class: 'parish', long: name + mark.text });
  }
}

const classOfThing = (name: string): string | null => (NAMING.mastheads.has(name.split(' ').at(-1) ?? '') ? 'newspaper' : null);

/** Names that common words show to be bodies', folded. */
function* thingNames(tagged: Tagged): Generator<string> {
  const runs = runsOf(tagged);
  const alone = aloneWords(runs, tagged.tokens);
  for (const run of runs) {
    const words = thingName(run, tagged, alone);
    if (words) yield fold(joined(words));
  }
}

/** "Oslo-listed Holm Lund": where a body is from is no part of its name. */
function pastFrom(run: Run, tokens: Words): Run {
  const at = run.end - run.at > 1 && tellsFrom(tokens[run.at]) ? run.at + 1 : run.at;
  return at === run.at ? run : { ...run, at, from: run.from === run.at ? at : run.from };
}

/** "Holm Lund AB" is also called "Holm Lund": where the name ends without the form, if it has two words then. */
function withoutLegalForm({ at, end }: Run, tokens: Words): number {
  return end - at > 2 && LEGAL_FORMS.has(plain(tokens[end - 1])) ? end - 1 : end;
}

/** A known place, a title or a given name at the front is no body that this can tell. */
function mayBeBody({ at, end }: Run, tokens: Words): boolean {
  const words = tokens.slice(at, end);
  return (
    words.length > 0 &&
    !isOfCountries(words) &&
    !tellsFrom(words.at(-1)) &&
    (!words.some((word) => isTitleWord(word)) || isCalledByPeople({ at, end }, tokens)) &&
    !(words.length === 1 && (isElse(words[0]?.lower ?? '') || organizationClass(words[0]) !== null)) &&
    (sexOf(words[0]?.lower ?? '') === null || isCalledByPeople({ at, end }, tokens)) &&
    placeAt(tokens, at, end)?.length !== words.length
  );
}

/** "The Health spokesman", "a Muslim officer". */
const isElse = (lower: string): boolean => NAMING.portfolios.has(lower) || NAMING.communities.has(lower);

/** "Swiss-Danish". */
const isOfCountries = (words: Words): boolean =>
  words.length === 1 &&
  (words[0]?.text ?? '').split('-').every((part) => lookUp(part)?.kind === 'adjective' || NAMING.continental.has(part));

/** Family names of those whose given name or title stands before them, folded. */
function surnames(tagged: Tagged): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { at, end } of runsOf(tagged)) {
    const words = tagged.tokens.slice(at, end);
    const titled = isTitleWord(words[0]) || isPersonHead(tagged.tokens[at - 1]);
    if (titled || (words.length > 1 && sexOf(words[0]?.lower ?? '') !== null)) out.add(fold(words.at(-1)?.text ?? ''));
  }
  return out;
}

/** A part of the long name that is no name of anybody else: two words of it at least. */
const isInside = (long: Words, run: Words): boolean =>
  run.length > 1 && (run[0]?.index ?? -1) >= (long[0]?.index ?? 0) && (run.at(-1)?.index ?? 0) <= (long.at(-1)?.index ?? -1);

const isPersons = (name: string, people: ReadonlySet<string>): boolean => people.has(fold(name));

/** The class that the words beside a name give it: null if they say no more than that it is a body, undefined if not even that. */
function kindBeside(run: Run, tokens: Words, isPerson: boolean): string | null | undefined {
  const kind = kindInApposition(run, tokens);
  if (kind !== null) return kind;
  if (isCalledByPeople(run, tokens)) return kindOfName(run, tokens);
  if (run.end - run.at > 1 && NAMING.hallowed.has(tokens[run.at]?.lower ?? '')) return 'parish';
  if (isPerson) return undefined;
  if (holdsCorporate(run, tokens) || isHeldByShares(run, tokens)) return FIRM;
  if (isMany(run, tokens) || isRanked(run, tokens)) return null;
  if (isOfSomebody(run, tokens)) return null;
  const office = officeBehind(run, tokens) ?? officeBefore(run, tokens);
  if (office === null || (NAMING.personalOffices.has(office) && run.end - run.at > 1 && kindOfName(run, tokens) === null)) return undefined;
  return classOfOffice(office);
}

/** "Brennar Timber shares fell", "Brennar Timber's customers", "Brennar Timber Q2 profit": what firms have and people have not. */
function holdsCorporate({ at, end, sentence }: Run, tokens: Words): boolean {
  const next = tokens[isPossessiveMark(tokens[end]) ? end + 1 : end];
  return end - at > 1 && next?.sentence === sentence && (NAMING.sharedByFirms.has(next.lower) || NAMING.fiscalPattern.test(next.lower));
}

/** "Shares in Oslo-listed Brennar Timber", "a stake in Brennar Timber". */
function isHeldByShares({ at, end }: Run, tokens: Words): boolean {
  let before = at - 1;
  while (before > at - 6 && (isMark(tokens[before]) || /^(?:adjective|verb|name)$/.test(tokens[before]?.pos ?? ''))) before--;
  return end - at > 1 && NAMING.inside.has(tokens[before]?.lower ?? '') && NAMING.holdings.has(tokens[before - 1]?.lower ?? '');
}

/** "Brennar Rovers have parted company", "Brennar Rovers are bottom": clubs and bands are many. */
function isMany({ at, end, from, sentence }: Run, tokens: Words): boolean {
  const [verb, before] = [tokens[end], tokens[from - 1]];
  return (
    end - at > 1 &&
    from === at &&
    verb?.sentence === sentence &&
    NAMING.pluralVerbs.has(verb.lower) &&
    (before === undefined || before.sentence !== sentence || before.text === ',')
  );
}

/** "Leaders Brennar Rovers", "hosts Brennar Rovers": what teams are to each other, in front of a plural. */
const isRanked = ({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean =>
  end - at > 1 && NAMING.placesOfTeams.has(tokens[at - 1]?.lower ?? '') && isPluralName(tokens[end - 1]?.lower ?? '');

/** "Kari Holm of Brennar Timber": whoever is of something with two names is of a body, unless the words are a place's. */
function isOfSomebody({ at, end, from }: Run, tokens: Words): boolean {
  const [person, link] = [tokens[at - 2], tokens[at - 1]];
  const words = tokens.slice(at, end);
  return (
    from === at &&
    words.length > 1 &&
    NAMING.genitive.has(link?.lower ?? '') &&
    person?.pos === 'name' &&
    sexOf(tokens[at - 3]?.lower ?? '') !== null &&
    !words.some((word) => PLACE_PARTS.has(word.lower))
  );
}

/** "Brennar Timber said its boats were late", "Brennar Timber has closed. Its chair …": a subject that "its" takes up. */
function addTakenUp(found: Map<string, NamedBody>, run: Run, { tokens, people }: { tokens: Words; people: ReadonlySet<string> }): void {
  // Of a name that begins a sentence the first word may be an adjective: "Silver Pine".
  const from = run.from === run.at - 1 && isCapital(tokens[run.from]) && tokens[run.from]?.pos === 'adjective' ? run.from : run.at;
  const name = joined(tokens.slice(from, run.end));
  if (run.end - from < 2 || from !== run.from || found.has(fold(name)) || people.has(fold(tokens[run.end - 1]?.text ?? ''))) return;
  if (!opensSentence(run, tokens) || !isTakenUp(run, tokens)) return;
  const long = from === run.at ? null : name;
  for (const at of new Set([from, run.at])) found.set(fold(joined(tokens.slice(at, run.end))), { class: kindOfName(run, tokens), long });
}

const opensSentence = ({ from, sentence }: Run, tokens: Words): boolean =>
  (isMark(tokens[from - 1]) ? tokens[from - 2] : tokens[from - 1])?.sentence !== sentence;

function isTakenUp({ end, sentence }: Run, tokens: Words): boolean {
  const verb = isMark(tokens[end]) ? end + 1 : end;
  if (!/^(?:verb|auxiliary|modal)$/.test(tokens[verb]?.pos ?? '')) return false;
  if (isOwning(tokens[verb + 1])) return true;
  let next = verb + 1;
  while (tokens[next]?.sentence === sentence) next++;
  return isOwning(isMark(tokens[next]) ? tokens[next + 1] : tokens[next]) && !NAMING.heOrShe.has(tokens[verb + 1]?.lower ?? '');
}

const isOwning = (token: Token | undefined): boolean => NAMING.its.has(token?.lower ?? '');

/** What a longer name's own words tell: "Brennar Airways". */
function kindOfName({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): string | null {
  if (NAMING.workforce.has(tokens[end - 1]?.lower ?? '') || isNumbered(tokens.slice(at, end))) return 'union';
  if (isParty({ at, end }, tokens)) return 'party';
  return tokens.slice(at, end).reduce<string | null>((kind, word) => kind ?? organizationClass(word), null);
}

/** Members in the plural that are no description of people here: a party's, or behind the number of a union's part. */
const isCalledByPeople = (run: Pick<Run, 'at' | 'end'>, tokens: Words): boolean =>
  isParty(run, tokens) || isNumbered(tokens.slice(run.at, run.end));

/** "UFW Local 12". */
const isNumbered = (words: Words): boolean =>
  words.some(({ text }, at) => /^\d+[A-Z]?$/.test(text) && NAMING.numbered.has(words[at - 1]?.lower ?? ''));

/** "The Greens", "the Social Democrats". */
const isParty = ({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean =>
  NAMING.definite.has(tokens[at - 1]?.lower ?? '') && NAMING.partyPeople.has(tokens[end - 1]?.lower ?? '') && isCapital(tokens[end - 1]);

/** "Brennar's chief engineer", "the Brennar captain": the office that a name owns or narrows. */
function officeBehind({ at: first, end, sentence }: Run, tokens: Words): string | null {
  const owns = isPossessiveMark(tokens[end]);
  if (!owns && end - first === 1 && NAMING.adjectiveEndPattern.test(tokens[first]?.lower ?? '')) return null;
  const from = owns ? end + 1 : end;
  for (let at = from; at < from + (owns ? 5 : 3); at++) {
    const token = tokens[at];
    if (token?.sentence !== sentence || !/^(?:noun|adjective|number)$/.test(token.pos) || isCapital(token)) return null;
    const head = singular(token.lower);
    if (isPersonHead(token)) return NAMING.bodyOffices.has(head) ? head : null;
  }
  return null;
}

/** "President of the Brennar", "a lawyer for Brennar". */
function officeBefore({ at }: Run, tokens: Words): string | null {
  const link = NAMING.definite.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const head = singular(tokens[link - 1]?.lower ?? '');
  return NAMING.bodyLinks.has(tokens[link]?.lower ?? '') && NAMING.bodyOffices.has(head) && !NAMING.localOffices.has(head) ? head : null;
}

/** "The Catalan regional government". */
const isOfRegion = ({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean =>
  NAMING.definite.has(tokens[at - 1]?.lower ?? '') &&
  NAMING.regionalWords.has(tokens[end]?.lower ?? '') &&
  NAMING.government.has(tokens[end + 1]?.lower ?? '');

/** "The power company, Brennar, …", "Brennar, a charity, …". */
function kindInApposition({ at, end }: Run, tokens: Words): string | null {
  const next = tokens[end];
  if (isDefinite(tokens, at) && next?.pos === 'noun' && !isCapital(next) && organizationClass(next) !== null)
    return NAMING.toldWord.has(tokens[at - 2]?.lower ?? '') && NAMING.agencyWord.has(next.lower) ? 'newspaper' : organizationClass(next);
  if (isOfRegion({ at, end }, tokens)) return 'government';
  const before = tokens[at - 1]?.text === ',' && tokens[end]?.text === ',' ? tokens[at - 2] : undefined;
  if (before && !isCapital(before) && isDefiniteBody(tokens, at - 2)) return organizationClass(before) ?? classOfRole(before, end - at);
  return tokens[end]?.text === ',' && NAMING.articles.has(tokens[end + 1]?.lower ?? '') ? classOf(tokens, end + 2) : null;
}

/** "The exporter, Brennar,": of so many words. */
const classOfRole = ({ lower }: Words[number], length: number): string | null =>
  NAMING.rolesOfFirms.has(lower) || (length === 1 && NAMING.ownersOfThings.has(lower)) ? FIRM : null;

/** "The Brennar": an article in front, which belongs to no place. */
const isDefinite = (tokens: Words, at: number): boolean =>
  NAMING.definite.has(tokens[at - 1]?.lower ?? '') && !NAMING.placeMarks.has(tokens[at - 2]?.lower ?? '');

/** "The power company", "the state's growers' league", not "the head of the company". */
function isDefiniteBody(tokens: Words, at: number): boolean {
  let start = at - 1;
  while (start > at - 6 && (/^(?:noun|adjective|name)$/.test(tokens[start]?.pos ?? '') || /^['’]s?$/.test(tokens[start]?.text ?? '')))
    start--;
  return NAMING.definite.has(tokens[start]?.lower ?? '') && at - start <= 5 && !isLink(tokens[start - 1]?.lower ?? '');
}

const isLink = (lower: string): boolean => NAMING.inside.has(lower) || NAMING.bodyLinks.has(lower);

/** The class of the head of the noun phrase that starts there, if it is a body's. */
function classOf(tokens: Words, start: number): string | null {
  for (let at = start; at < start + 5; at++) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (!word || !/^(?:noun|adjective|name)$/.test(word.pos)) return null;
    if (isPossessiveMark(next)) return null;
    if (!next || !/^(?:noun|adjective|name)$/.test(next.pos)) return isCapital(word) ? null : organizationClass(word);
  }
  return null;
}
