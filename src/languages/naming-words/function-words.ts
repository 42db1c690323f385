/** The small words and endings of a language that a source is read by. Lower case. Examples are English. */
import type { WordList } from '../words.js';

export interface FunctionWords {
  /** The definite article. */
  readonly definite: WordList;
  /** The indefinite article, in its shorter form. */
  readonly indefinite: WordList;
  /** Ties an owner, or what an office is of, to what stands before it. */
  readonly genitive: WordList;
  /** Joins two parties into one source. */
  readonly additive: WordList;
  /** Ties to a name or an office whom it is for. */
  readonly benefit: WordList;
  /** Behind the one who holds an office: it comes next. */
  readonly holding: WordList;
  /** The same behind "has", or in front of the word for being put there. */
  readonly heldOnce: WordList;
  /** Being put in office. */
  readonly putInOffice: WordList;
  /** In front of "as" and the office that somebody holds. */
  readonly holdingAs: WordList;
  /** Brings in what somebody acts as. */
  readonly equative: WordList;
  /** The middle of "as well as". */
  readonly additiveWell: WordList;
  /** Brings in who did it. */
  readonly agentMark: WordList;
  /** Before a place or a holding. */
  readonly inside: WordList;
  /** Before the platform on which somebody spoke: "on Facebook". */
  readonly platformMark: WordList;
  /** The particle of taking up an office. */
  readonly handing: WordList;
  /** Verbs by which somebody turns to somebody, who may answer. */
  readonly turningTo: WordList;
  /** Behind a verb: in answer. */
  readonly returning: WordList;
  /** Lemmas of cues by which one answers. */
  readonly replying: WordList;
  /** The relative pronoun of persons. */
  readonly personalRelative: WordList;
  /** The relative pronoun of things. */
  readonly thingRelative: WordList;
  /** Opens a clause about persons or things. */
  readonly clauseOpener: WordList;
  /** Points back at a place: "officials there". */
  readonly thereMark: WordList;
  /** The pronoun of things and bodies. */
  readonly neuter: WordList;
  /** Between an owner and what is owned. */
  readonly emphatic: WordList;
  /** Makes an owner of the word before it. */
  readonly ownerMark: WordList;
  /** Stands for one of those just named. */
  readonly single: WordList;
  /** Stands for one more of those just named. */
  readonly further: WordList;
  /** Those just named, behind "of". */
  readonly those: WordList;
  /** Before a period that is over. */
  readonly lastWord: WordList;
  /** The helper of the passive, base form. */
  readonly beLemma: WordList;
  /** What those who speak own. */
  readonly our: WordList;
  /** What a body owns. */
  readonly its: WordList;
  /** Stand for a person as owner. */
  readonly personOwners: WordList;
  /** What a man owns; a woman; several. */
  readonly his: WordList;
  /** As above. */
  readonly her: WordList;
  /** As above. */
  readonly their: WordList;
  /** Pronouns behind "for" → the owners that mean the same. */
  readonly objects: ReadonlyMap<string, string>;
  /** What one who speaks owns. */
  readonly my: WordList;
  /** Several who speak. */
  readonly we: WordList;
  /** Behind "the": both of them. */
  readonly bothWords: WordList;
  /** In front of a phrase, and no part of it. */
  readonly leads: WordList;
  /** The indefinite article. */
  readonly indefinites: WordList;
  /** How words for people at work end. */
  readonly agentPattern: RegExp;
  /** One of those just named. */
  readonly oneMore: WordList;
  /** "His name is Holm". */
  readonly nameWord: WordList;
  /** Bodies that are called after whom they serve. */
  readonly ofPerson: WordList;
  /** In front of one of several. */
  readonly countedPattern: RegExp;
  /** Articles. */
  readonly articles: WordList;
  /** Between a pet name and the name. */
  readonly isPattern: RegExp;
  /** Lemmas of verbs with which somebody answers, with which somebody asks, and of "put it to him". */
  readonly answering: WordList;
  readonly asking: WordList;
  /** Nouns for what comes back to whoever asks. */
  readonly answers: WordList;
  readonly putting: WordList;
  /** Letters that barristers alone bear behind their names; lower case. */
  readonly silk: WordList;
  /** What a witness does, in its base form. */
  readonly perceiving: WordList;
  /** What stands for an owner. */
  readonly owning: WordList;
  /** He or she, as subjects. */
  readonly heOrShe: WordList;
  /** More than one, as a subject. */
  readonly they: WordList;
  /** Behind a name, for emphasis. */
  readonly selfWords: WordList;
  /** The same for bodies and for many as well. */
  readonly stressing: WordList;
  /** What announces two: "both A and B". */
  readonly correlatives: WordList;
  /** In front of one about whom is told who did it: "it was Holm who …". */
  readonly isWords: WordList;
  /** Relative pronouns of bodies. */
  readonly thingRelatives: WordList;
  /** In front of a name that the user gave. */
  readonly articlePattern: RegExp;
  /** Words for two people. */
  readonly pairs: WordList;
  /** Mean nobody in particular. */
  readonly noOne: WordList;
  /** Behind an article: one of several. */
  readonly counts: WordList;
  /** Bring in what a source is further told by. */
  readonly complementLinks: WordList;
  /** Verbs of several, behind a name that is a team's. */
  readonly pluralVerbs: WordList;
  /** Before a place. */
  readonly locatives: WordList;
  /** The same, and wider: "off the cape". */
  readonly roundPlaces: WordList;
  /** What a word has at least that is a plural or a compound. */
  readonly compoundPattern: RegExp;
  /** How plurals end. */
  readonly pluralPattern: RegExp;
  /** How words end that own with a mere apostrophe. */
  readonly bareOwnerPattern: RegExp;
  /** A lower-case noun in the singular. */
  readonly singular: (lower: string) => string;
  /** With which a phrase that points back begins. */
  readonly demonstratives: WordList;
  /** Before a verb in the past that still holds. */
  readonly stillHolding: WordList;
  /** How adjectives end that stand before an office at the start of a sentence. */
  readonly adjectiveEndPattern: RegExp;
  /** Articles and quantities, by what they say of the phrase behind. */
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** Those who speak. */
  readonly firstPerson: WordList;
  /** Pronouns, by what they can stand for. */
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Relative pronouns. */
  readonly relatives: WordList;
  /** Form → base. */
  readonly irregular: ReadonlyMap<string, string>;
  /** Before a noun of a body: one of several, not the one that is spoken of. */
  readonly others: WordList;
  /** Between somebody and whoever they are of. */
  readonly ownerLinks: WordList;
}

/** What a pronoun can stand for. */
export interface PronounKind {
  readonly sex: 'm' | 'f' | null;
  readonly number: 'one' | 'many';
  readonly of: 'person' | 'thing' | 'either';
}

/** What an article or a quantity says of the phrase behind it. */
export type Determiner = 'the' | 'a' | 'this' | 'both' | 'some' | null;
