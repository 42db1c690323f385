/** Which names of a document are bodies', by what stands beside them: no list knows the bodies of the next text. */

import type { Tagged } from '../../../document.js';
import { NAMING } from '../../../languages/naming.js';
import { LEGAL_FORMS } from '../../../world/organizations.js';
import { fold } from '../../read/fold.js';
import { lookUp, placeAt } from '../../read/gazetteer.js';
import { sexOf } from '../../read/given-name.js';
import { tellsFrom } from '../../read/name-part.js';
import { peopleBody } from '../../read/people-bodies.js';
import { type Run, runsOf } from '../../read/runs.js';
import { isTeamAt } from '../../read/teams.js';
import { isCapital, isPersonHead, isTitleWord, joined, organizationClass, plain, type Words } from '../../read/words.js';
import { kindInApposition } from './apposition.js';
import { kindBeside } from './beside.js';
import { type BodyNames, FIRM, isCalledByPeople, type NamedBody } from './body.js';
import { addAcronyms, addPatrons, addPlurals } from './short-forms.js';
import { addTakenUp } from './taken-up.js';
import { aloneWords, thingName } from './thing-names.js';

/** Reads the whole document for names that have offices, acronyms or a word for their kind. */
export function bodyNames(tagged: Tagged): BodyNames {
  const { tokens } = tagged;
  const runs = runsOf(tagged)
    .map((run) => pastFrom(run, tokens))
    .filter((run) => mayBeBody(run, tokens));
  const people = surnames(tagged);
  const found = new Map<string, NamedBody>();
  for (const run of runs) {
    const bare = withoutLegalForm(run, tokens);
    const name = joined(tokens.slice(run.at, bare));
    const kind = isFirmByName(name, bare < run.end) ? FIRM : kindBeside(run, tokens, isPersons(name, people));
    if (kind === undefined) continue;
    const known = found.get(fold(name));
    found.set(fold(name), { class: known?.class ?? kind, long: kind === 'government' ? `${name} government` : numbered(run, tokens) });
  }
  addPatrons(found, runsOf(tagged), tagged.tokens);
  for (const run of runs) addTakenUp(found, run, { tokens: tagged.tokens, people });
  for (const { at, end } of runsOf(tagged))
    if (peopleBody(tagged.tokens, at) === end - at) found.set(fold(joined(tagged.tokens.slice(at, end))), { class: GROUP, long: null });
  addTeams(found, runs, tagged);
  for (const name of thingNames(tagged)) if (!found.has(name)) found.set(name, { class: classOfThing(name), long: null });
  addAcronyms(found, runs, tagged);
  addPlurals(found, runsOf(tagged), tokens);
  return found;
}

/** "Holm Lund AB", "Brennar.com". */
const isFirmByName = (name: string, hasForm: boolean): boolean => hasForm || NAMING.sitePattern.test(name);

/** "Rovers", in a text of sport, where no longer name ends so. */
function addTeams(found: Map<string, NamedBody>, runs: readonly Run[], tagged: Tagged): void {
  const longs = new Set(runs.flatMap(({ at, end }) => (end - at > 1 ? (tagged.tokens[end - 1]?.lower ?? '') : [])));
  const isLone = ({ at, end }: Run): boolean => end - at > 1 || !longs.has(tagged.tokens[at]?.lower ?? '');
  for (const run of runs)
    if (isLone(run) && isTeamAt(run, tagged)) found.set(fold(joined(tagged.tokens.slice(run.at, run.end))), { class: CLUB, long: null });
}

/** "Friends of the Heath". */
const GROUP = 'group';
const CLUB = 'club';

/** "First Brennar": the whole name, which begins with a number in words. */
const numbered = ({ from, at, end }: Run, tokens: Words): string | null =>
  from === at - 1 && tokens[from]?.pos === 'number' && isCapital(tokens[from]) ? joined(tokens.slice(from, end)) : null;

/** Names that common words show to be bodies', folded. */
function* thingNames(tagged: Tagged): Generator<string> {
  const runs = runsOf(tagged);
  const alone = aloneWords(runs, tagged.tokens);
  for (const run of runs) {
    const words = thingName(run, tagged, alone);
    if (words) yield fold(joined(words));
  }
}

const classOfThing = (name: string): string | null => (NAMING.mastheads.has(name.split(' ').at(-1) ?? '') ? 'newspaper' : null);

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
    !isOfCountries(words) &&
    !tellsFrom(words.at(-1)) &&
    (!words.some((word) => isTitleWord(word)) || isCalledByPeople({ at, end }, tokens) || isToldKind({ at, end }, tokens)) &&
    !(tokens[end]?.text === ',' && tellsFrom(tokens[end + 1])) &&
    // "The Halden Road mosque": the house is called so, and the road is none.
    !NAMING.namedHouses.has(tokens[end]?.text ?? '') &&
    !NAMING.portfolios.has(joined(words).toLowerCase()) &&
    !(words.length === 1 && (isElse(words[0]?.lower ?? '') || organizationClass(words[0]) !== null)) &&
    (sexOf(words[0]?.lower ?? '') === null || isCalledByPeople({ at, end }, tokens)) &&
    placeAt(tokens, at, end)?.length !== words.length
  );
}

/** "Fuel Justice, a charity,", "the charity Brennar Sisters": what its name ends with is somebody's title as well. */
function isToldKind({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean {
  if (end - at < 2 || isTitleWord(tokens[at])) return false;
  const before = tokens[at - 1];
  const isBodyInFront = before?.pos === 'noun' && !isCapital(before) && organizationClass(before) !== null;
  return isBodyInFront || kindInApposition({ at, end }, tokens) !== null;
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

const isPersons = (name: string, people: ReadonlySet<string>): boolean => people.has(fold(name));
