/** What tells a party to a quarrel or to a trial. Lower case. Examples are English. */
import type { WordList } from '../words.js';

export interface CampWords {
  /** A party to a quarrel: "the French side". */
  readonly sideHead: WordList;
  /** Whom a lawyer has. */
  readonly clients: WordList;
  /** Between somebody and the side they are of. */
  readonly sideLinks: WordList;
  /** What there are two of in a quarrel. */
  readonly twoSides: WordList;
  /** Where a side speaks from. */
  readonly seats: WordList;
  /** What happens to those who stand in the dock. */
  readonly inTheDock: WordList;
  /** Who does so is a witness. */
  readonly testifying: WordList;
  /** In front of a word for testimony, the same. */
  readonly giving: WordList;
  readonly testimony: WordList;
  /** Whoever is so by somebody is on that side. */
  readonly hiring: WordList;
  /** Those whom a camp brings: "his first witness". */
  readonly ofACamp: WordList;
  /** Those whom a body sends to look, to help or to speak: "observers from the league". */
  readonly sentOut: WordList;
  /** Parties to a trial, or to a parliament, that have no other name. */
  readonly campsAtLaw: WordList;
  /** Of these, those that accuse. */
  readonly accusingCamps: WordList;
  /** Of these, those that have a lawyer or a leader and are no state. */
  readonly trialCamps: WordList;
  /** Whom an accused has in court. */
  readonly advocates: WordList;
  /** What kin are together. */
  readonly families: WordList;
  /** Who brings a charge. */
  readonly prosecutors: WordList;
  /** What a lawyer does with the case of a camp. */
  readonly pleading: WordList;
  /** What a lawyer does for a camp in court. */
  readonly standingFor: WordList;
  readonly caseWord: WordList;
  /** With the case and nobody's name beside it. */
  readonly openingWords: WordList;
  /** Of a witness, with "by" and a camp. */
  readonly calledWord: WordList;
  readonly prosecutionWord: WordList;
  /** The prosecution, with a capital. */
  readonly crownPattern: RegExp;
}
