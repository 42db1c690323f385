/** What people are called by who are told by no name. Lower case. Examples are English. */
import type { WordList } from '../words.js';

export interface PersonWords {
  /** People who live or go together, in the plural. */
  readonly kindred: WordList;
  /** Titles of the learned, which tell no office. */
  readonly learnedTitles: WordList;
  /** What somebody does in court, as one word between commas tells it, and what they may be called for it. */
  readonly rolesAtLaw: ReadonlyMap<string, readonly string[]>;
  /** The camp that some of these words tell. */
  readonly campsOfRoles: ReadonlyMap<string, string>;
  /** What people named together may be called whatever else they are, in the singular. */
  readonly anybody: WordList;
  /** Small numbers in letters. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** A plural without an ending. */
  readonly peopleHead: WordList;
  /** Behind "close" or "familiar". */
  readonly closeLinks: WordList;
  /** Whom children have. */
  readonly parents: WordList;
  /** Between those who work in a body and the body, never before a place. */
  readonly insideWith: WordList;
  /** Between a person and the body they belong to. */
  readonly personLinks: WordList;
  /** Those who tell without being named. */
  readonly sourceHeads: WordList;
  /** Ends in the word for a woman; what ends in the one for a man is said of either. */
  readonly womanPattern: RegExp;
  /** Heads that women alone have. */
  readonly femaleHeads: WordList;
  /** Heads that men alone have. */
  readonly maleHeads: WordList;
  /** Work that a person may be called by in small letters: "the welder", "the former midfielder". */
  readonly isCalling: (lower: string) => boolean;
  /** What somebody is to the one who is this to them: her client is the one whose lawyer she is. */
  readonly turnedRelations: ReadonlyMap<string, ReadonlySet<string>>;
  /** Said of anybody: family, age, origin. */
  readonly kin: ReadonlyMap<string, 'm' | 'f' | null>;
  /** Heads of phrases that name a person's office, trade or relation. */
  readonly personHeads: WordList;
  /** Heads that are people without a name, told only by how near they are to somebody. */
  readonly namelessHeads: WordList;
  /** "Those", "anyone", "people": nobody in particular. */
  readonly nobody: WordList;
  /** A noun for a person, whatever it tells: those called by their work, those that everybody knows for people, and new ones by their ending. */
  readonly isPersonNoun: (lower: string) => boolean;
  /** What headlines call people in front of their names, and no name begins with: "Icon", "Heiress". */
  readonly fame: WordList;
  /** Said of some who could be named and are not. */
  readonly countedPeople: WordList;
  /** Those who know from inside: many of them still speak as some, and not as a crowd. */
  readonly insiders: WordList;
  /** What ends the words for somebody, and begins to tell of whom or of what they are one. */
  readonly headEnds: WordList;
  /** "People familiar with the matter", "a person briefed on the plan": they know from inside, whatever they are called. */
  readonly knowing: readonly string[];
  /** Told of the matter at hand and not of somebody just named, unless a word narrows them: "the driver", but "the 40-year-old driver". */
  readonly inTheCase: WordList;
  /** Whether one person may be both: of one class, or one of them said of anybody. */
  readonly mayBeBoth: (one: string, other: string) => boolean;
  /** A wider word → what it may stand for: "the officer" is the inspector, "the lawyer" the barrister. */
  readonly wider: ReadonlyMap<string, readonly string[]>;
  /** Trades, kin and fates: a country beside them tells where somebody is from, not for whom they speak. */
  readonly privateHeads: WordList;
  /** Tell how near a source is to somebody. */
  readonly closeness: WordList;
  /** Those around somebody. */
  readonly entourages: WordList;
}
