/** What was said or written: the papers that speak, and the claims that are pointed back at. Lower case. Examples are English. */
import type { WordList } from '../words.js';

export interface PaperWords {
  /** Before the news agency that somebody spoke to. */
  readonly toldWord: WordList;
  /** Verbs that go on with what the same speaker said. */
  readonly adding: WordList;
  /** Words that open a clause which leans on the main one, and whose subject is mostly that one's: "even as he". */
  readonly leaning: WordList;
  /** Verbs of hearing. */
  readonly hearing: WordList;
  /** Verbs that in the passive tell nobody. */
  readonly telling: WordList;
  /** Prepositions inside the name of an issuer. */
  readonly namePrepositions: WordList;
  /** Between a paper and its issuer. */
  readonly issuedBy: WordList;
  /** Between a paper and where it stands. */
  readonly documentLinks: WordList;
  /** Before a name that speaks. */
  readonly saidWords: WordList;
  /** What a case or a matter is headed by is where it is heard: "IN THE HIGH COURT AT …". */
  readonly placedPattern: RegExp;
  /** "NAME:", "Q.", with a time of day or marks of emphasis before it and a party or a full name in brackets behind it. */
  readonly labelPattern: RegExp;
  /** Nouns for what was said, as what a denial may point at. */
  readonly claimNouns: WordList;
  /** Verbs of answering that say the other is wrong. */
  readonly countering: WordList;
  /** Verbs of accusing. */
  readonly accusingVerbs: WordList;
  /** What was claimed and alleged, not merely said. */
  readonly accusations: WordList;
  /** With which a phrase begins that points at a claim made before, and what may follow its noun. */
  readonly deniedDefinite: WordList;
  /** Words that say nothing of what a claim is about. */
  readonly emptyWords: WordList;
  /** What was counted, measured or found, as what a denial may point at. */
  readonly findings: WordList;
  /** What may follow the noun of a phrase that points at a claim. */
  readonly namedAs: WordList;
  /** Words that deny. */
  readonly negatives: WordList;
  /** "No such thing", "of the sort". */
  readonly noSuchPattern: RegExp;
  /** "Not so", "that is a misunderstanding": at the start of what is said. */
  readonly outrightPattern: RegExp;
  /** Verbs by which somebody's words are called something. */
  readonly callsSo: WordList;
  /** Pronouns for whoever speaks of themselves, told or quoted. */
  readonly selves: WordList;
  /** Helping verbs of what is past. */
  readonly bygones: WordList;
  /** Lemmas of verbs for what one knows, sees or gets, and does not do. */
  readonly mindful: WordList;
  /** What anybody may have done wrong, in the singular; words for whatever it was. */
  readonly misdeeds: WordList;
  readonly anythings: WordList;
  /** What somebody is, or has done, whose words are not so. */
  readonly erringPattern: RegExp;
  /** Phrases for finding fault with what was said; verbs of answering back. */
  readonly objecting: WordList;
  /** Verbs of taking somebody at their word: negated, they deny it. */
  readonly disbelieving: WordList;
  /** Verbs that tell too little for two sentences to be about one deed. */
  readonly everyday: WordList;
  readonly retorting: WordList;
  /** Lemmas of verbs for what is no promise though somebody will do it; helping verbs of what will be; verbs of saying it. */
  readonly unpromised: WordList;
  readonly promising: WordList;
  readonly sayings: WordList;
  /** What is denied to somebody who asks for it, in the singular. */
  readonly withheld: WordList;
  /** Words for what is denied that point back at a claim instead of repeating it. */
  readonly deniedPointers: WordList;
  /** Endings with which one word for a deed differs from another. */
  readonly stemEndPattern: RegExp;
  /** That, or "like that", which needs no negative. */
  readonly theLikePattern: RegExp;
  /** Last words of the names of papers and agencies, beside those that stand for one. */
  readonly mastheads: WordList;
  /** Makes a figure another than the one that has been told: "the true sum". */
  readonly realMarks: WordList;
  readonly amounts: WordList;
  /** What a figure without a number is told in: "half a million", "ten times that". */
  readonly amountUnits: WordList;
  /** "That is the view of …", "The words are those of …": a sentence that begins so tells of what stands just before it. */
  readonly pointsBackPattern: RegExp;
  /** Papers that firms file, and what is said of papers that were meant for those inside. */
  readonly filed: WordList;
  /** Said of papers that were meant for those inside. */
  readonly internal: WordList;
  /** Before a report: by those who work for a council, for its members. */
  readonly ofStaff: WordList;
  /** Nouns for a council. */
  readonly councils: WordList;
  /** Who has done so with a paper stands behind its words. */
  readonly making: WordList;
  /** Lemmas of verbs: who does so to a paper has made it, or answers for it. */
  readonly issuing: WordList;
  /** Lemmas of verbs: what does so and is no person is a body. */
  readonly voicing: WordList;
  /** Those who made a paper. */
  readonly authors: WordList;
  /** What comes of a paper when it is there: no part of what it is called. */
  readonly fates: WordList;
  /** How reporters come to somebody, as participles: "a porter approached by the paper". */
  readonly reached: WordList;
  /** Who has done so with a paper has not written it. */
  readonly ordering: WordList;
}
