import { NAMING } from '../../../languages/naming.js';
import { classOfOffice } from '../../../world/organizations.js';
import { PLACE_PARTS } from '../../../world/places.js';
import { officeInCapitals } from '../../read/capital-offices.js';
import { placeAt } from '../../read/gazetteer.js';
import { sexOf } from '../../read/given-name.js';
import { isHouseName } from '../../read/house-names.js';
import { LONGEST_PLAY, playsFor } from '../../read/leads.js';
import { isNameOfThings } from '../../read/name-of-things.js';
import { backwards } from '../../read/reach.js';
import type { Run } from '../../read/runs.js';
import { isFounded } from '../../read/unknown-names.js';
import {
  isCapital,
  isMark,
  isPersonHead,
  isPossessiveMark,
  isTitleWord,
  organizationClass,
  singular,
  type Words,
} from '../../read/words.js';
import { kindInApposition } from './apposition.js';
import { FIRM, isCalledByPeople, isPluralName, kindOfName } from './body.js';

/** The class that the words beside a name give it: null if they say no more than that it is a body, undefined if not even that. */
export function kindBeside(run: Run, tokens: Words, isPerson: boolean): string | null | undefined {
  const kind = kindInApposition(run, tokens);
  if (kind !== null) return kind;
  if (isCalledByPeople(run, tokens)) return kindOfName(run, tokens);
  if (run.end - run.at > 1 && NAMING.hallowed.has(tokens[run.at]?.lower ?? '')) return 'parish';
  if (isOfTrade(run, tokens)) return kindOfName(run, tokens) ?? FIRM;
  if (isPlayedFor(run, tokens)) return kindOfName(run, tokens) ?? CLUB;
  if (isPerson) return undefined;
  const told = toldByDeeds(run, tokens);
  if (told !== undefined) return told;
  const office = officeBehind(run, tokens) ?? officeBefore(run, tokens);
  if (office === null || (NAMING.personalOffices.has(office) && mayBePersons(run, tokens))) return undefined;
  return classOfOffice(office);
}

const CLUB = 'club';

/** "Scored twice for Brennar", "rides for the Brennars". */
const isPlayedFor = ({ at }: Run, tokens: Words): boolean =>
  tokens.slice(Math.max(0, at - 2 - LONGEST_PLAY), at).some(({ index }) => playsFor(tokens, index)?.from === at);

/** "Retailer Brennar Lund": nobody is a retailer. */
function isOfTrade({ at, sentence }: Run, tokens: Words): boolean {
  const before = tokens[at - 1];
  return before?.sentence === sentence && NAMING.tradesOfFirms.has(before.lower) && !NAMING.tradesOfPeople.has(before.lower);
}

/** What it has, does or is to others. */
function toldByDeeds(run: Run, tokens: Words): string | null | undefined {
  const deed = isOfShares(run, tokens) || isThing(run, tokens) ? FIRM : deedBehind(run, tokens);
  if (deed !== undefined) return deed;
  return [isMany, isRanked, isOfPeople, isOfSomebody, isLed, isFormed].some((tells) => tells(run, tokens)) || isFounded(tokens, run.end)
    ? null
    : undefined;
}

/** "The manager of Bela Lund", where nobody is a manager at anybody, and "of Brennar Seafoods" is of a firm. */
function mayBePersons({ at, end }: Run, tokens: Words): boolean {
  const words = tokens.slice(at, end);
  const link = tokens[NAMING.definite.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1];
  return (
    words.length > 1 &&
    kindOfName({ at, end }, tokens) === null &&
    !NAMING.insideBodies.has(link?.lower ?? '') &&
    !isNameOfThings(words) &&
    !isHouseName(words)
  );
}

/** "Brennar, which runs the trams": the class of what does such things; undefined where it does none of them. */
function deedBehind(run: Run, tokens: Words): string | null | undefined {
  const { end } = run;
  if (tokens[end]?.text !== ',' || !NAMING.thingRelative.has(tokens[end + 1]?.lower ?? '')) return undefined;
  const verb = tokens.slice(end + 2, end + 6).find(({ pos }) => pos !== 'auxiliary' && pos !== 'adverb');
  if (verb?.pos !== 'verb') return undefined;
  if (NAMING.deedsOfFirms.has(verb.lemma)) return kindOfName(run, tokens) ?? FIRM;
  return NAMING.deedsOfBodies.has(verb.lemma) || NAMING.doneToBodies.has(verb.lower) ? null : undefined;
}

/** A name of two words; of one it takes more to tell. */
const isOfShares = (run: Run, tokens: Words): boolean =>
  holdsCorporate(run, tokens) || (run.end - run.at > 1 && isHeldByShares(run, tokens));

/** "Brennar Timber shares fell", "Brennar Timber's customers", "Brennar Timber Q2 profit": what firms have and people have not. */
function holdsCorporate({ at, end, sentence }: Run, tokens: Words): boolean {
  const next = tokens[isPossessiveMark(tokens[end]) ? end + 1 : end];
  return end - at > 1 && next?.sentence === sentence && (NAMING.sharedByFirms.has(next.lower) || NAMING.fiscalPattern.test(next.lower));
}

/** "Shares in Oslo-listed Brennar Timber", "a stake in Brennar Timber". */
export function isHeldByShares({ at }: Pick<Run, 'at'>, tokens: Words): boolean {
  const before = backwards(at - 1, at - 6, (i) => isMark(tokens[i]) || /^(?:adjective|verb|name)$/.test(tokens[i]?.pos ?? ''));
  return NAMING.inside.has(tokens[before]?.lower ?? '') && NAMING.holdings.has(tokens[before - 1]?.lower ?? '');
}

/** "Brennar Rovers have parted company", "Brennar Rovers are bottom": clubs and bands are many. */
function isMany({ at, end, from, sentence }: Run, tokens: Words): boolean {
  const verb = tokens[end];
  const before = tokens[from - 1];
  return (
    end - at > 1 &&
    from === at &&
    verb?.sentence === sentence &&
    NAMING.pluralVerbs.has(verb.lower) &&
    (before === undefined || before.sentence !== sentence || before.text === ',')
  );
}

/** "Brennar Holm (which", "Brennar Holm and its", "Brennar Holm, owned by a bank,", "Brennar Holm, maker of the pump,": what nobody says of people. */
function isThing({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean {
  const [mark, next, link] = tokens.slice(end, end + 3);
  if (end - at < 2 || next?.sentence !== tokens[at]?.sentence) return false;
  if (mark?.text === '(') return NAMING.thingRelative.has(next?.lower ?? '');
  if (NAMING.additive.has(mark?.lower ?? '')) return NAMING.its.has(next?.lower ?? '');
  if (mark?.text !== ',' || link?.pos !== 'preposition') return false;
  return NAMING.doneToFirms.has(next?.lower ?? '') || (NAMING.makersOfThings.has(next?.lower ?? '') && NAMING.genitive.has(link.lower));
}

/** "Clear Rivers, formed in May, has": two words or more, and no more than when and by whom it was. */
const isFormed = ({ at, end }: Run, tokens: Words): boolean =>
  end - at > 1 &&
  tokens[end]?.text === ',' &&
  NAMING.doneToBodies.has(tokens[end + 1]?.lower ?? '') &&
  tokens[end + 2]?.pos === 'preposition';

/** "Campaigners Brennar Holm", "developers Brennar Holm": people in front of one name, and no other behind it. */
export function isOfPeople({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean {
  const people = tokens[at - 1]?.lower ?? '';
  const [next, other] = tokens.slice(end, end + 2);
  const isOne = !(NAMING.additive.has(next?.lower ?? '') || next?.text === '&' || (next?.text === ',' && isCapital(other)));
  return end - at > 1 && isOne && singular(people) !== people && NAMING.peopleAsFirms.has(singular(people));
}

/** "Leaders Brennar Rovers", "hosts Brennar Rovers": what teams are to each other, in front of a plural. */
const isRanked = ({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean =>
  end - at > 1 && NAMING.placesOfTeams.has(tokens[at - 1]?.lower ?? '') && isPluralName(tokens[end - 1]?.lower ?? '');

/** "Kari Holm of Brennar Timber": whoever is of something with two names is of a body, unless the words are a place's. */
function isOfSomebody({ at, end, from }: Run, tokens: Words): boolean {
  const person = tokens[at - 2];
  const link = tokens[at - 1];
  const words = tokens.slice(at, end);
  return (
    from === at &&
    words.length > 1 &&
    NAMING.genitive.has(link?.lower ?? '') &&
    person?.pos === 'name' &&
    (sexOf(tokens[at - 3]?.lower ?? '') !== null || speaksByTwoNames({ at, end }, tokens)) &&
    !words.some((word) => PLACE_PARTS.has(word.lower))
  );
}

/** "Nsofwa Katongo of Brennar Timber said": two names that no list knows, at the head of the sentence, and a verb of saying behind. */
function speaksByTwoNames({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean {
  const [given, family] = tokens.slice(at - 3, at - 1);
  const verb = tokens[end];
  return (
    [given, family].every((word) => isCapital(word) && word?.pos === 'name' && organizationClass(word) === null && !isTitleWord(word)) &&
    tokens[at - 4]?.sentence !== given?.sentence &&
    verb?.pos === 'verb' &&
    NAMING.sayings.has(verb.lemma)
  );
}

/** "Who chairs Brennar", "Holm runs the Brennar": what people do to bodies, and seldom to each other. */
function isLed({ at }: Run, tokens: Words): boolean {
  const verb = NAMING.definite.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const office = NAMING.leadVerbs.get(tokens[verb]?.lower ?? '');
  if (NAMING.owningVerbs.has(tokens[verb]?.lower ?? '')) return tokens[verb]?.pos === 'verb';
  return office !== undefined && !NAMING.personalOffices.has(office) && !NAMING.leadsAnybody.has(office);
}

/** "Brennar's chief engineer", "the Brennar captain": the office that a name owns or narrows. */
function officeBehind({ at: first, end, sentence }: Run, tokens: Words): string | null {
  const owns = isPossessiveMark(tokens[end]);
  if (!owns && end - first === 1 && NAMING.adjectiveEndPattern.test(tokens[first]?.lower ?? '')) return null;
  return !owns && end - first === 1 && isCapital(tokens[end])
    ? officeInCapitals(first, tokens)
    : smallOffice({ end, sentence }, tokens, owns);
}

/** In small letters, behind the name or its mark. */
function smallOffice({ end, sentence }: Pick<Run, 'end' | 'sentence'>, tokens: Words, owns: boolean): string | null {
  const from = owns ? end + 1 : end;
  for (let at = from; at < from + (owns ? 5 : 3); at++) {
    const token = tokens[at];
    if (token?.sentence !== sentence || !/^(?:noun|adjective|number)$/.test(token.pos) || isCapital(token)) return null;
    const head = singular(token.lower);
    if (isPersonHead(token)) return NAMING.bodyOffices.has(head) ? head : null;
  }
  return null;
}

/** "Norway's Blue Brennar": a service or an authority is the state's. */
const isOfCountry = ({ at, end }: Run, tokens: Words): boolean =>
  end - at > 1 &&
  isPossessiveMark(tokens[at - 1]) &&
  placeAt(tokens, at - 2, at - 1) !== null &&
  organizationClass(tokens[end - 1]) === null;

/** "President of the Brennar", "a lawyer for Brennar", "head of Norway's Blue Brennar". */
function officeBefore(run: Run, tokens: Words): string | null {
  const { at } = run;
  const link = isOfCountry(run, tokens) ? at - 3 : NAMING.definite.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const head = singular(tokens[link - 1]?.lower ?? '');
  // "His counterpart at Brennar".
  if (NAMING.counterpart.has(head)) return NAMING.insideBodies.has(tokens[link]?.lower ?? '') ? head : null;
  return NAMING.bodyLinks.has(tokens[link]?.lower ?? '') && NAMING.bodyOffices.has(head) && !NAMING.localOffices.has(head) ? head : null;
}
