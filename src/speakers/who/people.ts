import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { spanOf } from '../../token.js';
import { COMPANY_TAILS, LEGAL_FORMS } from '../../world/organizations.js';
import { PLACE_PARTS } from '../../world/places.js';
import { appositiveAfter, appositiveBefore, bracketAfter, memberAfter, officeBefore } from '../read/appositives.js';
import { pleaderAt } from '../read/at-law.js';
import { traitsOfDeeds } from '../read/deeds.js';
import { fold } from '../read/fold.js';
import { lookUp } from '../read/gazetteer.js';
import { sexOf } from '../read/given-name.js';
import { heldBy, putIn } from '../read/held.js';
import { isHouseName, joinsKin } from '../read/house-names.js';
import { leaderOfBefore, ledBy, spokenForBefore } from '../read/leads.js';
import { isNameOfThings } from '../read/name-of-things.js';
import { officeOf, officeText, sexOfHonorific, sexOfOffice } from '../read/office.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { phraseStart, type Run } from '../read/runs.js';
import { isHumanTrait, traitsAfter, traitsOf } from '../read/traits.js';
import {
  classOfBody,
  isCapital,
  isDocumentHead,
  isHonorific,
  isMark,
  isPersonHead,
  isPossessiveMark,
  joined,
  organizationClass,
  plain,
  singular,
  type Words,
} from '../read/words.js';
import type { Called } from './discover/namesakes.js';
import { isPartOfLetters, nameWords } from './name-words.js';
import { type Entity, mayBeOfSex, tellSex } from './registry.js';
import type { Finder } from './sides.js';

export function isPersonName(phrase: Phrase, run: Run, { tagged }: Finder): boolean {
  const first = nameWords(joined(phrase.name))[0] ?? '';
  if (isWrittenAsNobody(phrase)) return false;
  const isHuman = sexOf(first) !== null || (phrase.kind === 'person' && !isFirmBeside(phrase));
  if (isHuman || isAged(run, tagged.tokens) || isNamedAfterCountry(phrase, run, tagged.tokens)) return true;
  if (isNobodyIn(phrase, run, tagged.tokens)) return false;
  if (isFollowedByWho(run, tagged.tokens) || isOfTrade(phrase)) return true;
  const described = [...appositiveAfter(tagged.tokens, run), ...bracketAfter(tagged.tokens, run)];
  if (described.some((word) => isPersonHead(word))) return true;
  if (isNameOfThings(phrase.name)) return false;
  return (
    (phrase.determiner === null || NAMING.single.has(phrase.words[0]?.lower ?? '')) &&
    phrase.name.filter((word) => !isInitial(word)).length <= 3 &&
    phrase.name.every(
      (word) =>
        word.text !== word.text.toUpperCase() || isMark(word) || /^\p{Lu}\.?$/u.test(word.text) || /^(?:\p{Lu}\.)+$/u.test(word.text),
    )
  );
}

/** "A. K. M. Holm". */
const isInitial = ({ text }: Phrase['name'][number]): boolean => /^\p{Lu}\.?$/u.test(text);

const isNobodyIn = (phrase: Phrase, run: Run, tokens: readonly Token[]): boolean =>
  isWrittenAsBody(phrase) || isTeam(phrase) || isSeat(run, tokens) || isFirmFrom(run, tokens) || isFollowedByWhich(run, tokens);

/** "Seoul-listed Daewa Works", "a director of state-owned Halden Rail": what is told of firms right in front of their names. */
const isFirmFrom = ({ at }: Run, tokens: readonly Token[]): boolean =>
  NAMING.firmFromPattern.test(tokens[at - 1]?.text ?? '') ||
  (NAMING.fromPattern.test(tokens[at - 1]?.text ?? '') && NAMING.officeLinks.has(tokens[at - 2]?.lower ?? ''));

/** "The governor of Alta Serra", "the bishop of San Telmo": people are not of people. */
const isSeat = ({ from }: Run, tokens: readonly Token[]): boolean =>
  NAMING.genitive.has(tokens[from - 1]?.lower ?? '') && NAMING.seatHolders.has(tokens[from - 2]?.lower ?? '');

/** "Rival Brennar Foods": what firms are to each other as well as people. */
const isFirmBeside = (phrase: Phrase): boolean =>
  ([NAMING.patrons, NAMING.tradersByOneName, NAMING.ownersOfThings].some((roles) => roles.has(phrase.head ?? '')) &&
    (isNameOfThings(phrase.name) || isWrittenAsBody(phrase))) ||
  isTradeOfFirms(phrase.head);

const isTradeOfFirms = (head: string | null): boolean => NAMING.tradesOfFirms.has(head ?? '') && !NAMING.tradesOfPeople.has(head ?? '');

const isWrittenAsNobody = (phrase: Phrase): boolean => startsWithCountry(phrase) || isFirmByTail(phrase) || isFirmAddressed(phrase);

/** "Holm, of Tarn Street, 47": where somebody lives has no age. */
const isAddress = ({ name }: Phrase, { from }: Run, tokens: readonly Token[]): boolean =>
  name.length > 1 &&
  PLACE_PARTS.has(plain(name.at(-1))) &&
  tokens[from - 2]?.text === ',' &&
  NAMING.memberLinks.has(tokens[from - 1]?.lower ?? '');

/** "Foods", "Agro-Foods". */
const isTail = (word: Token | undefined): boolean => COMPANY_TAILS.has(plain(word).split('-').at(-1) ?? '');

/** "Shri Brennar Foods": what looks like a form of address begins the name. */
const isFirmAddressed = ({ title, name }: Phrase): boolean =>
  title.length > 0 && title.every((word) => isHonorific(word)) && isTail(name.at(-1)) && !isSurname(name.at(-1));

const isSurname = (word: Token | undefined): boolean =>
  NAMING.familyNames.has(word?.lower ?? '') || NAMING.nounsAsSurnames.has(word?.lower ?? '');

/** "Savannah Air", "Savannah Rock Capital": a town's name in front is a given name as well. */
const isFirmByTail = ({ kind, name }: Phrase): boolean => {
  return (
    kind !== 'person' &&
    (name.length === 3 || (name.length === 2 && !LEGAL_FORMS.has(plain(name[1])))) &&
    isTail(name.at(-1)) &&
    !isSurname(name.at(-1)) &&
    name.every((word) => !isMark(word))
  );
};

/** "Holm & Lund", "Brennar Oil", "Nordic Bank", "Chile Rowing": words that no person's name has. */
const isWrittenAsBody = ({ name }: Phrase): boolean =>
  name.some((word, at) => isPossessiveMark(word) || organizationClass(word) !== null || word.text === '&' || joinsKin(name, at)) ||
  isHouseName(name) ||
  [name[0], name.at(-1)].some((word) => lookUp(word?.text ?? '')?.kind === 'state') ||
  isTail(name.at(-1));

/** "Harbour Rovers", "Nordby Rangers": a plural of people that no family is called by. */
const isTeam = ({ name }: Phrase): boolean => {
  const last = name.at(-1)?.lower ?? '';
  const one = singular(last);
  return one !== last && NAMING.isPersonNoun(one) && !NAMING.nounsAsSurnames.has(last) && !NAMING.familyNames.has(last);
};

/** "Georgia Holm, a teacher": what is said of people only stands behind. */
const isNamedAfterCountry = ({ name }: Phrase, run: Run, tokens: readonly Token[]): boolean =>
  name.length === 2 &&
  NAMING.countriesAsGivenNames.has(name[0]?.lower ?? '') &&
  (isFollowedByWho(run, tokens) || [...traitsAfter(tokens, run.end)].some(NAMING.isCalling));

/** "Sri Lanka Rowing". */
function startsWithCountry({ name }: Phrase): boolean {
  return lookUp(joined(name.slice(0, 2)))?.kind === 'state';
}

/** "The Chilean zoologist X", "the late X": a trade that no list holds, or what is said of people only. */
function isOfTrade({ determiner, modifiers }: Phrase): boolean {
  const last = modifiers.at(-1)?.lower ?? '';
  return determiner === 'the' && (TRADE.test(last) || NAMING.idleBeforeName.has(last));
}

const TRADE = NAMING.tradePattern;

/** "X, 82, of Bergen", "X (51)", "X, aged 9": only people have an age. */
export function isAged({ end }: Pick<Run, 'end'>, tokens: readonly Token[]): boolean {
  const at = NAMING.agedMark.has(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  const years = tokens[at]?.text ?? '';
  const closes = tokens[at + 1]?.text ?? '';
  return /^[,(]$/.test(tokens[end]?.text ?? '') && /^\d{1,2}$/.test(years) && /^[,).]$/.test(closes);
}

/** "Brennar Lund, which …": nobody's name. */
const isFollowedByWhich = ({ end }: Run, tokens: readonly Token[]): boolean =>
  tokens[end]?.text === ',' && NAMING.thingRelative.has(tokens[end + 1]?.lower ?? '');

/** "The runner Kari Holm, who …": bodies and places are "which". */
export function isFollowedByWho({ end }: Run, tokens: readonly Token[]): boolean {
  return NAMING.personalRelative.has(tokens[tokens[end]?.text === ',' ? end + 1 : end]?.lower ?? '');
}

/** What titles before the name and words after it say of a person. */
export function describe(person: Entity, phrase: Phrase, run: Run, finder: Finder): void {
  const { tokens } = finder.tagged;
  if (isAddress(phrase, run, tokens)) return;
  finder.registry.addTraits(person, traitsOf(phrase));
  const other = callingBefore(tokens, run);
  if (other[0]) finder.registry.addTraits(person, traitsOf(parsePhrase(other)));
  finder.registry.addTraits(person, traitsAfter(tokens, run.end));
  finder.registry.addTraits(person, traitsOfDeeds(tokens, run.end));
  person.who ||= isFollowedByWho(run, tokens);
  tellSex(person, sexOfHonorific(phrase.title));
  addOffice(person, phrase, finder);
  const behind = [appositiveAfter(tokens, run), bracketAfter(tokens, run), memberAfter(tokens, run), bodyLed(run, finder)];
  // "The mayor, Holm's cousin,": whose cousin it is is no mayor.
  const isOwner = isPossessiveMark(tokens[run.end]);
  const before =
    [isOwner ? [] : appositiveBefore(tokens, run), spokenForBefore(tokens, run.from), leaderOfBefore(tokens, run.from)].find(
      (words) => words.length > 0,
    ) ?? [];
  for (const words of [...behind, before])
    if (words[0]) for (const office of officesOf(parsePhrase(words))) addOffice(person, office, finder);
  const pleads = pleaderAt(tokens, run.from, run.end);
  if (pleads[0]) addOffice(person, parsePhrase(pleads), finder);
  for (const told of [officeBefore(tokens, run), heldBy(tokens, pastAge(run, tokens)), putIn(tokens, run.from, run.end)])
    if (told[0]) tellOffice(person, parsePhrase(told), finder);
}

/** "Holm, 51, has run the mill": behind the age. */
const pastAge = (run: Run, tokens: readonly Token[]): number =>
  tokens[run.end]?.text === ',' && tokens[run.end + 2]?.text === ',' && isAged(run, tokens) ? run.end + 3 : run.end;

/** "The union's president and a councillor": one is both. */
const officesOf = (told: Phrase): readonly Phrase[] => (told.parts.length > 0 ? told.parts : [told]);

/** "Lund leads the union", but not "Lund leads Holm in the polls": whom somebody is ahead of is a person. */
function bodyLed(run: Run, { tagged: { tokens }, registry }: Finder): Words {
  const led = ledBy(tokens, pastAge(run, tokens));
  const last = led.at(-1);
  const isPerson = last !== undefined && isCapital(last) && registry.withSurname(last.text).some(({ type }) => type === 'person');
  return isPerson ? [] : led;
}

/** "Presidential contender and former surgeon Kari Holm": the first of two callings in front of a name, which have no article. */
function callingBefore(tokens: readonly Token[], { from, sentence }: Run): Words {
  const last = tokens[from - 2];
  if (!NAMING.additive.has(tokens[from - 1]?.lower ?? '') || last?.sentence !== sentence || last.pos !== 'noun') return [];
  if (!NAMING.isPersonNoun(last.lower) || singular(last.lower) !== last.lower) return [];
  const start = phraseStart(tokens, last.index, Math.max(0, last.index - LONGEST_CALLING));
  return tokens[start]?.pos === 'determiner' || tokens[start]?.pos === 'possessive' ? [] : tokens.slice(start, last.index + 1);
}

/** In words. */
const LONGEST_CALLING = 5;

/** "The manager is Holm": of which body the sentences before may tell, but not the words for it. */
function tellOffice(person: Entity, phrase: Phrase, finder: Finder): void {
  if (phrase.possessor || phrase.possessive || phrase.complement) addOffice(person, phrase, finder);
  else noteOffice(person, phrase, finder);
}

function noteOffice(person: Entity, phrase: Phrase, { registry }: Finder): boolean {
  registry.addTraits(person, traitsOf(phrase));
  const office = officeOf(phrase.title.length > 0 ? phrase.title : phrase.modifiers);
  if (!office) return false;
  person.titles.add(officeText(office));
  tellSex(person, sexOfOffice(office.head));
  return true;
}

function addOffice(person: Entity, given: Phrase, finder: Finder): void {
  const phrase = asOffice(given);
  if (
    noteOffice(person, phrase, finder) ||
    phrase.possessor ||
    phrase.complement ||
    phrase.title.some(isCleric) ||
    NAMING.mastersOf.has(phrase.words.at(-1)?.lower ?? '') ||
    phrase !== given
  )
    finder.offices.push({ person, office: phrase, start: phrase.start, sentence: phrase.words[0]?.sentence ?? 0 });
}

/** "Keeper Holm": a trade in front of a name, where bodies have people of that trade. */
function asOffice(phrase: Phrase): Phrase {
  const { title, name, modifiers } = phrase;
  const trade = modifiers.at(-1)?.lower ?? '';
  if (title.length > 0 || name.length === 0 || !NAMING.housedHeads.has(trade)) return phrase;
  return { ...phrase, title: modifiers, head: trade, kind: 'person' };
}

/** "Fr Holm": a form of address that only those of a church have. */
const isCleric = (word: Token): boolean => isHonorific(word) && NAMING.clerics.has(plain(word));

/** A name of one word: somebody known by it in this document, or somebody new. */
export function shortName(phrase: Phrase, run: Run, finder: Finder): Entity | null {
  const { registry } = finder;
  const word = nameWords(joined(phrase.name)).at(-1) ?? '';
  if (word === '') return null;
  const sex = sexOfHonorific([...phrase.title, ...phrase.name]);
  const found = bodyBefore(word, { phrase, run, sex }, finder) ?? byShortName(word, { phrase, run, sex }, finder);
  if (found?.type === 'person' && (isThing(phrase, finder.tagged.tokens[run.end]) || (isTradeOfFirms(phrase.head) && !sex))) return null;
  if (found) {
    if (found.type === 'person') describe(found, phrase, run, finder);
    finder.namesakes?.note(calledBy(word, { phrase, run, sex }, finder), found);
    return found;
  }
  const namesakes = [...registry.withSurname(word), ...registry.withPart(word)].filter(({ type }) => type === 'person');
  if (namesakes.some((other) => mayBeOfSex(other, sex))) return null;
  if (isFirmOfTrade(phrase, sex)) return null;
  if (phrase.kind !== 'person' && !sex && !isGivenToRole(phrase, run, finder) && !isToldBehind(phrase, run, finder)) return null;
  const person = registry.entity({
    type: 'person',
    name: joined(phrase.name),
    sex,
  });
  describe(person, phrase, run, finder);
  return person;
}

/** "Swedish retailer Brennar", "oil trader Brennar": people are brought in by more than a word. */
const isFirmOfTrade = ({ head, plural, title }: Phrase, sex: Entity['sex']): boolean =>
  !sex && !plural && (NAMING.tradesOfFirms.has(head ?? '') || NAMING.tradersByOneName.has(head ?? '')) && !title.some(isHonorific);

/** "The Bill", "the Mariners": nobody is called by an article and a name that is a word as well. */
export const isThing = ({ determiner, words: [, word, ...more], name, modifiers }: Phrase, next: Token | undefined): boolean =>
  determiner === 'the' &&
  more.length === 0 &&
  name.length === 1 &&
  modifiers.length === 0 &&
  next?.pos !== 'noun' &&
  (NAMING.kindOf(singular(word?.lower ?? '')) !== null || isDocumentHead(word));

/** "The cook, Kari, left", "with her husband, Arne.": a role, and the one name of who has it. */
function isGivenToRole({ words, place }: Phrase, run: Run, { tagged: { tokens }, bodies }: Finder): boolean {
  const before = words.length === 1 && place === null && !bodies.has(fold(joined(words))) ? roleBefore(tokens, run) : [];
  const { determiner, possessive, possessor, plural, parts, head } = parsePhrase(before);
  if ((NAMING.patrons.has(head ?? '') && !NAMING.kin.has(head ?? '')) || NAMING.firmRolePattern.test(head ?? '')) return false;
  const isHuman = determiner === 'a' && NAMING.kin.has(head ?? '') && tokens[run.end]?.text === ',';
  const isOne = !plural && parts.length === 0 && (determiner === 'the' || possessive !== null || possessor !== null || isHuman);
  return isOne && /^[,.;:–—]$/.test(tokens[run.end]?.text ?? '') && tokens[run.end + 1]?.pos !== 'coordinator';
}

/** "Quenby, a weaver from Bergen, came", "Quenby, 61, came": one name, and what only people are behind it. */
function isToldBehind({ words, place }: Phrase, { end }: Run, { tagged: { tokens }, bodies }: Finder): boolean {
  if (words.length !== 1 || place !== null || words[0]?.pos !== 'name' || tokens[end]?.text !== ',' || bodies.has(fold(joined(words))))
    return false;
  if (isAged({ end }, tokens)) return true;
  const traits = NAMING.indefinites.has(tokens[end + 1]?.lower ?? '') ? [...traitsAfter(tokens, end)] : [];
  return traits.some(isHumanTrait) && !traits.some((trait) => NAMING.tradesOfFirms.has(trait) || classOfBody(trait) !== null);
}

/** The noun phrase before the comma whose head is a person, or its office. */
function roleBefore(tokens: readonly Token[], run: Run): Words {
  const head = tokens[run.from - 2];
  const comma = tokens[run.from - 1];
  if (comma?.text !== ',' || head?.sentence !== run.sentence) return [];
  if (head.pos !== 'noun' || !NAMING.isPersonNoun(head.lower)) return appositiveBefore(tokens, run);
  return tokens.slice(phraseStart(tokens, head.index, Math.max(0, head.index - 8)), head.index + 1);
}

interface Short {
  readonly phrase: Phrase;
  readonly run: Run;
  readonly sex: Entity['sex'];
}

/** "Holm & Lund … Holm … Amos Holm": the body that begins with the word, where no person of that name has come in yet. */
function bodyBefore(word: string, { phrase, run, sex }: Short, { registry, firsts, tagged }: Finder): Entity | null {
  const { start: at } = spanOf(tagged.tokens, run.at, run.end);
  const isKnown = (one: Entity): boolean => (firsts.get(one) ?? at) < at;
  if (sex || phrase.kind === 'person' || registry.withSurname(word).some(isKnown)) return null;
  const bodies = registry
    .withPart(word)
    .filter(
      (one) =>
        one.type === 'organization' &&
        isKnown(one) &&
        nameWords(one.name ?? '')[0] === word &&
        !isPartOfLetters(joined(phrase.name), one.name ?? ''),
    );
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

/** The only person, or body, that a short name fits; the title and the honorific must fit too. */
function byShortName(word: string, { phrase, run, sex }: Short, finder: Finder): Entity | null {
  const { registry } = finder;
  const fitting = (people: readonly Entity[]): Entity[] => people.filter((person) => mayBeOfSex(person, sex));
  const bySurname = fitting(registry.withSurname(word));
  const office = officeOf(phrase.title);
  const held = office ? bySurname.filter((person) => [...person.titles].some((title) => title.endsWith(office.head))) : [];
  const candidates =
    held.length > 0
      ? held
      : bySurname.length > 0
        ? bySurname
        : fitting(registry.withPart(word)).filter(
            ({ type, name }) =>
              type === 'person' || (phrase.kind !== 'person' && !sex && !isPartOfLetters(joined(phrase.name), name ?? '')),
          );
  if (candidates.length < 2) return candidates[0] ?? null;
  // "The elder Holm", "President Holm": what stands in front tells them apart.
  if (bySurname.length < 2 || (office && held.length === 0) || isCompared(phrase)) return mostNamed(candidates) ?? inOffice(candidates);
  const called = calledBy(word, { phrase, run, sex }, finder);
  const { namesakes } = finder;
  const meant = namesakes?.meant(called, candidates);
  // "Mr Holm" where the text tells of no Holm that he is a man: of a couple either of them.
  if (meant || (sex && candidates.every((one) => one.sex === null))) return meant ?? null;
  return mostNamed(candidates) ?? namesakes?.leading(called, candidates) ?? inOffice(candidates);
}

/** A family name that several may have, as it stands here. */
export const calledBy = (word: string, { run, sex }: Short, { tagged }: Finder): Called => ({
  surname: sex ? `${sex} ${word}` : word,
  start: spanOf(tagged.tokens, run.at, run.end).start,
  sentence: run.sentence,
});

/** "The elder Holm". */
const isCompared = ({ determiner, title }: Phrase): boolean => determiner === 'the' && title.length === 0;

/** Of two namesakes, the one whom the document names in full at least twice as often. */
function mostNamed(candidates: readonly Entity[]): Entity | null {
  const [first, second] = [...candidates].sort((a, b) => b.fullMentions - a.fullMentions || a.id - b.id);
  return first && second && first.fullMentions >= 2 * second.fullMentions ? first : null;
}

/** The only one in office: to be somebody's wife is none. */
function inOffice(candidates: readonly Entity[]): Entity | null {
  const [one, other] = candidates.filter(({ titles }) => [...titles].some((title) => !NAMING.kin.has(title)));
  return one && !other ? one : null;
}
