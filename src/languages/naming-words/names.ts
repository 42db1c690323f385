/** What a name is made of, and what only looks like part of one: places, days, ages. Lower case. Examples are English. */
import type { WordList } from '../words.js';

export interface NameWords {
  /** Before an age. */
  readonly agedMark: WordList;
  /** Behind a number, makes an age of it. */
  readonly yearOld: WordList;
  /** Months that are words of another kind. */
  readonly monthsOrWords: WordList;
  /** Before a month, whatever else its name may be. */
  readonly dateLeads: WordList;
  /** Tells of a firm what no person is: "Seoul-listed". */
  readonly firmFromPattern: RegExp;
  /** Ties to a place, and is no part of a name: "London-based". */
  readonly fromPattern: RegExp;
  /** Small words and marks inside a name. */
  readonly insideName: WordList;
  /** When somebody spoke, behind who it was. */
  readonly daysBehind: WordList;
  /** As above, behind "last". */
  readonly periodsBehind: WordList;
  /** Before an age. */
  readonly beforeAge: WordList;
  /** Before a place that a relative clause is about. */
  readonly relativePlaces: WordList;
  /** Before a name that is a place. */
  readonly beforePlaces: WordList;
  /** Before a name, say nothing of who it is. */
  readonly idleBeforeName: WordList;
  /** Behind a family name. */
  readonly suffixPattern: RegExp;
  /** Small words of a heading. */
  readonly smallPattern: RegExp;
  /** The name with which a text begins. */
  readonly openingPattern: RegExp;
  /** The words of a name, owners apart. */
  readonly tokenPattern: RegExp;
  /** Small words inside the names of people. */
  readonly particles: WordList;
  /** A name with its article in front, in small letters and in one word: "al-Hakim". */
  readonly articledPattern: RegExp;
  /** Kinds of nouns that no family is called by, as far as the language's own words go. */
  readonly thingKinds: WordList;
  /** Behind the head of a phrase, and no part of what it is. */
  readonly behindHead: WordList;
  /** Adjectives of parts of the world, as written. */
  readonly continental: WordList;
  /** Forms of address of those who have a church. */
  readonly clerics: WordList;
  /** Between the parts of names in other languages. */
  readonly foreignLinks: WordList;
  /** Given names that tell no sex. */
  readonly eitherSex: WordList;
  /** Given names of women. */
  readonly femaleNames: WordList;
  /** Given names of men. */
  readonly maleNames: WordList;
  /** Nouns that many families are called by, and newsrooms; lower case. */
  readonly nounsAsSurnames: WordList;
  /** The kind of a noun's commonest sense, or null for one that nobody lists. */
  readonly kindOf: (lower: string) => string | null;
  /** Letters behind a name or in front of it that tell of rank, and are no part of the name. */
  readonly postNominals: WordList;
  /** In brackets behind a rank: it is no longer served. */
  readonly retiredMarks: WordList;
  /** Stand before a name and say nothing of an office; with the sex where they tell it. */
  readonly honorifics: ReadonlyMap<string, 'm' | 'f' | null>;
  /** A capital because the sentence begins, and no part of the name behind: "Inside Holm's kitchen". */
  readonly leadsIn: WordList;
  /** Words before the name of a day that make it a day and nobody's name. */
  readonly dayLeads: WordList;
  /** "Q2", "H1", "FY25": parts of a firm's year. */
  readonly fiscalPattern: RegExp;
  /** Month name or abbreviation → 1–12. "sept" as well as "sep". */
  readonly months: ReadonlyMap<string, number>;
  /** Single words that are a time in themselves. */
  readonly relativeDays: WordList;
  /** Weekday → 1–7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Before a capital that they make a place. */
  readonly placeMarks: WordList;
  /** Countries that people are named after. */
  readonly countriesAsGivenNames: WordList;
  /** Between two names of one: "X, better known as Y", "X, whose real name is Y". */
  readonly alsoKnownPattern: RegExp;
  /** Between a description and the name that somebody goes by. */
  readonly nameToldPattern: RegExp;
  /** Between the name of a body and its short one. */
  readonly shortToldPattern: RegExp;
  /** In front of one part of somebody's name: "Mama Rose", "Coach Brodie", "Pan Edmund". */
  readonly endearments: WordList;
  /** What families are called by. */
  readonly familyNames: WordList;
  /** Behind the name of a place, say nothing of what it is. */
  readonly idleBehindPlace: WordList;
  /** How names of places begin. */
  readonly placeStartPattern: RegExp;
  /** An age, as a trait. */
  readonly agePattern: RegExp;
}
