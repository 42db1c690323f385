/** Teams, in a text about sport: "Rovers lost", "the Hawks open their season", "Bohemia Praha beat Kladno". */
import type { Tagged, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { askedOnce, oncePer } from '../../text/asked-once.js';
import { isOfClub } from '../../world/organizations.js';
import { sexOf } from './given-name.js';
import { onwards } from './reach.js';
import { isCapital, organizationClass, singular, type Words } from './words.js';

/** So many words of sport make a text one of sport, where one of them is of those who play; or so many of any. */
const FEW = 2;
const MANY = 4;

const told = oncePer(({ tokens }: Tagged) => {
  const players = new Set<string>();
  const others = new Set<string>();
  for (const { lower } of tokens) {
    const word = sportWord(lower);
    if (NAMING.playerWords.has(word)) players.add(word);
    if (NAMING.sportWords.has(word)) others.add(word);
  }
  const score = tokens.some((_, at) => isScore(tokens, at)) ? 1 : 0;
  return { is: (players.size > 0 && players.size + others.size + score >= FEW) || others.size + score >= MANY };
});

/** A word of sport or of those who play, in the singular and without what a hyphen joins to it; '' for any other. */
const sportWord = askedOnce((lower: string): string => {
  const word = singular(lower.slice(lower.lastIndexOf('-') + 1));
  return NAMING.playerWords.has(word) || NAMING.sportWords.has(word) ? word : '';
});

export const isOfSport = (tagged: Tagged): boolean => told(tagged).is;

/** Plurals at the start of a sentence that a verb follows: "Rovers lost". */
export const teamWords = oncePer((tagged: Tagged): ReadonlySet<string> => {
  const { tokens, sentences } = tagged;
  if (!isOfSport(tagged)) return new Set();
  const isTeam = (at: number): boolean =>
    (isPluralTeam(tokens, at) && doesSomething(tokens, at + 1)) || (isCapital(tokens[at]) && plays(tokens, at + 1, true));
  return new Set(sentences.flatMap(({ firstToken: at }) => (isTeam(at) ? (tokens[at]?.text ?? '') : [])));
});

const doesSomething = (tokens: Words, at: number): boolean =>
  /^['’]$/.test(tokens[at]?.text ?? '') || /^(?:verb|auxiliary|modal)$/.test(tokens[at]?.pos ?? '');

/** "Hawks": a plural with a capital that no family and no other body is called by; fans and players are no team. */
function isPluralTeam(tokens: Words, at: number): boolean {
  const word = tokens[at];
  return (
    word !== undefined &&
    isCapital(word) &&
    NAMING.pluralPattern.test(word.lower) &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    word.lower.length > 4 &&
    !NAMING.familyNames.has(word.lower) &&
    organizationClass(word) === null &&
    !NAMING.isCalling(singular(word.lower)) &&
    !NAMING.sportWords.has(singular(word.lower)) &&
    !NAMING.countedPeople.has(word.lower)
  );
}

/** Whether the words of a name are a team's in a text of sport, by what they do: "the Hawks open", "Bohemia Praha drew 2-2 with Kladno", "Al Noor coach Kari Holm". */
export function isTeamAt({ at, end }: { readonly at: number; readonly end: number }, tagged: Tagged): boolean {
  if (!isOfSport(tagged) || end - at > LONGEST) return false;
  const { tokens } = tagged;
  const names = tokens.slice(at, end);
  if (sexOf(names[0]?.lower ?? '') !== null) return false;
  if (end - at === 1 && isPluralTeam(tokens, at)) {
    if (NAMING.definite.has(tokens[at - 1]?.lower ?? ''))
      return !isCapital(tokens[end]) && (tokens[end]?.pos !== 'noun' || isOfClub(tokens[end]?.lower ?? ''));
    return teamWords(tagged).has(names[0]?.text ?? '') && doesSomething(tokens, end);
  }
  return plays(tokens, end, end - at === 1);
}

/** In words. */
const LONGEST = 3;

/** "Beat", "have not won", "drew 2-2"; of a name of one word the score tells. */
function plays(tokens: Words, from: number, needsScore: boolean): boolean {
  const isBefore = (i: number): boolean =>
    /^(?:auxiliary|adverb)$/.test(tokens[i]?.pos ?? '') || NAMING.pluralVerbs.has(tokens[i]?.lower ?? '');
  const verb = onwards(from, from + 3, isBefore);
  const word = tokens[verb];
  if (
    word?.sentence !== tokens[from - 1]?.sentence ||
    !NAMING.playing.has(word?.lemma ?? '') ||
    !/^(?:verb|adjective|noun)$/.test(word?.pos ?? '')
  )
    return false;
  return !needsScore || tokens.slice(verb, verb + REACH).some(({ index }) => isScore(tokens, index));
}

/** In tokens. */
const REACH = 9;

/** "2-1", in one token or three. */
const isScore = (tokens: Words, at: number): boolean => {
  if (!isNumeral(tokens[at])) return false;
  const [home, mark, away] = tokens.slice(at, at + 3);
  if (/^\d{1,3}[-–]\d{1,3}$/.test(home?.text ?? '')) return true;
  return isNumber(home) && /^[-–]$/.test(mark?.text ?? '') && isNumber(away) && home?.end === mark?.start && mark?.end === away?.start;
};

/** Asked of every word, and of most of them their first letter tells. */
const isNumeral = (token: Token | undefined): boolean => token !== undefined && token.text >= '0' && token.text < ':';

const isNumber = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '');
