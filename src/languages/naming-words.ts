/** What the engine asks of a language's words to tell who a source is. Lower case. Examples are English. */
import type { WordList } from './words.js';

export interface NamingWords {
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
  /** Before an age. */
  readonly agedMark: WordList;
  /** Makes an owner of the word before it. */
  readonly ownerMark: WordList;
  /** Behind a number, makes an age of it. */
  readonly yearOld: WordList;
  /** Stands for one of those just named. */
  readonly single: WordList;
  /** Stands for one more of those just named. */
  readonly further: WordList;
  /** Those just named, behind "of". */
  readonly those: WordList;
  /** Before a period that is over. */
  readonly lastWord: WordList;
  /** Makes a head of a director. */
  readonly managing: WordList;
  /** The head of "chief executive officer". */
  readonly officerHead: WordList;
  /** The first word of "chief executive". */
  readonly chiefWord: WordList;
  /** Before the news agency that somebody spoke to. */
  readonly toldWord: WordList;
  /** A news agency, behind "told". */
  readonly agencyWord: WordList;
  /** Who holds the same office elsewhere. */
  readonly counterpart: WordList;
  /** Who holds the same office, by a country: "his French colleague". */
  readonly colleague: WordList;
  /** Head of a ministry. */
  readonly minister: WordList;
  /** Head of a department, with capitals. */
  readonly secretary: WordList;
  /** Makes a head of government of a minister. */
  readonly prime: WordList;
  /** The word for a ministry. */
  readonly ministryHead: WordList;
  /** The word for a department. */
  readonly departmentHead: WordList;
  /** A bank: with a country, the central one. */
  readonly bankHead: WordList;
  /** The word for the police. */
  readonly policeWord: WordList;
  /** A party to a quarrel: "the French side". */
  readonly sideHead: WordList;
  /** A plural without an ending. */
  readonly peopleHead: WordList;
  /** Stand for defence: "the armed forces". */
  readonly defending: WordList;
  /** Verbs that go on with what the same speaker said. */
  readonly adding: WordList;
  /** Verbs of hearing. */
  readonly hearing: WordList;
  /** Verbs that in the passive tell nobody. */
  readonly telling: WordList;
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
  /** What one who speaks owns. */
  readonly my: WordList;
  /** Several who speak. */
  readonly we: WordList;
  /** Months that are words of another kind. */
  readonly monthsOrWords: WordList;
  /** Prepositions inside the name of an issuer. */
  readonly namePrepositions: WordList;
  /** Between members and their body. */
  readonly memberLinks: WordList;
  /** Small words inside the name of a body behind its members. */
  readonly memberInside: WordList;
  /** Taking up an office. */
  readonly taking: WordList;
  /** Between an office and what it is of. */
  readonly officeLinks: WordList;
  /** Behind "chief", heads of a company. */
  readonly chiefs: WordList;
  /** Between the head of a firm and its name. */
  readonly firmLinks: WordList;
  /** Small words inside the name of a body. */
  readonly insideBody: WordList;
  /** Between an office and its country. */
  readonly countryLinks: WordList;
  /** Whom a lawyer has. */
  readonly clients: WordList;
  /** What a head of office may be of, besides portfolios. */
  readonly portfolioPattern: RegExp;
  /** Small words inside the name of an office. */
  readonly insideOffice: WordList;
  /** Ties to a place, and is no part of a name: "London-based". */
  readonly fromPattern: RegExp;
  /** Small words and marks inside a name. */
  readonly insideName: WordList;
  /** When somebody spoke, behind who it was. */
  readonly daysBehind: WordList;
  /** As above, behind "last". */
  readonly periodsBehind: WordList;
  /** Between a title behind a name and what it is of. */
  readonly titleLinks: WordList;
  /** Behind "the": both of them. */
  readonly bothWords: WordList;
  /** People who have joined "of" something. */
  readonly joined: WordList;
  /** Between a body and its place. */
  readonly placeLinks: WordList;
  /** Between a name and what it is. */
  readonly becoming: WordList;
  /** Before an age. */
  readonly beforeAge: WordList;
  /** In front of a phrase, and no part of it. */
  readonly leads: WordList;
  /** Behind "close" or "familiar". */
  readonly closeLinks: WordList;
  /** The indefinite article. */
  readonly indefinites: WordList;
  /** How words for people at work end. */
  readonly agentPattern: RegExp;
  /** Between a paper and its issuer. */
  readonly issuedBy: WordList;
  /** One of those just named. */
  readonly oneMore: WordList;
  /** In front of one of several. */
  readonly countedPattern: RegExp;
  /** Before a place that a relative clause is about. */
  readonly relativePlaces: WordList;
  /** Before a name that is a place. */
  readonly beforePlaces: WordList;
  /** Articles. */
  readonly articles: WordList;
  /** Whom children have. */
  readonly parents: WordList;
  /** Between a pet name and the name. */
  readonly isPattern: RegExp;
  /** Offices that parts of a country may have. */
  readonly regionalHeads: WordList;
  /** At the end of a name that is known without it. */
  readonly groupPattern: RegExp;
  /** What stands for an owner. */
  readonly owning: WordList;
  /** Between a person and the body they belong to. */
  readonly personLinks: WordList;
  /** Between a paper and where it stands. */
  readonly documentLinks: WordList;
  /** Before a name, say nothing of who it is. */
  readonly idleBeforeName: WordList;
  /** He or she, as subjects. */
  readonly heOrShe: WordList;
  /** Behind a family name. */
  readonly suffixPattern: RegExp;
  /** Between somebody and the side they are of. */
  readonly sideLinks: WordList;
  /** Those who tell without being named. */
  readonly sourceHeads: WordList;
  /** Where scholars work. */
  readonly scholarly: WordList;
  /** Before a place that a body is of. */
  readonly seatLinks: WordList;
  /** Behind a name, for emphasis. */
  readonly selfWords: WordList;
  /** In front of one about whom is told who did it: "it was Holm who …". */
  readonly isWords: WordList;
  /** Before a name that speaks. */
  readonly saidWords: WordList;
  /** Before the name of a body that something was told to, or that did it. */
  readonly beforeBody: WordList;
  /** Relative pronouns of bodies. */
  readonly thingRelatives: WordList;
  /** In front of a name that the user gave. */
  readonly articlePattern: RegExp;
  /** Small words of a heading. */
  readonly smallPattern: RegExp;
  /** At the end of the name of a firm. */
  readonly firmPattern: RegExp;
  /** What a case or a matter is headed by is where it is heard: "IN THE HIGH COURT AT …". */
  readonly placedPattern: RegExp;
  /** The name with which a text begins. */
  readonly openingPattern: RegExp;
  /** The state that a body is of. */
  readonly ofStatePattern: RegExp;
  /** The words of a name, owners apart. */
  readonly tokenPattern: RegExp;
  /** What follows is where somebody belongs. */
  readonly belongs: WordList;
  /** With "for", speaking in somebody's place. */
  readonly speaksFor: WordList;
  /** What there are two of in a quarrel. */
  readonly twoSides: WordList;
  /** Words for two people. */
  readonly pairs: WordList;
  /** Mean nobody in particular. */
  readonly noOne: WordList;
  /** Where a side speaks from. */
  readonly seats: WordList;
  /** Behind an article: one of several. */
  readonly counts: WordList;
  /** Towns are bodies where they act ("the city said"), but a town's name is a place. */
  readonly localBodies: WordList;
  /** Bring in what a source is further told by. */
  readonly complementLinks: WordList;
  /** Say nothing of what an office is: "former", "acting". */
  readonly idle: WordList;
  /** Small words inside the names of people. */
  readonly particles: WordList;
  /** What happens to those who stand in the dock. */
  readonly inTheDock: WordList;
  /** Kinds of nouns that no family is called by, as far as the language's own words go. */
  readonly thingKinds: WordList;
  /** Kinds of nouns that bodies are called by. */
  readonly bodyKinds: WordList;
  /** How words for trades end. */
  readonly tradePattern: RegExp;
  /** Behind the name of a firm, its head. */
  readonly firmHeads: WordList;
  /** Behind the head of a phrase, and no part of what it is. */
  readonly behindHead: WordList;
  /** Verbs of several, behind a name that is a team's. */
  readonly pluralVerbs: WordList;
  /** Before a place. */
  readonly locatives: WordList;
  /** Between an insider and the body. */
  readonly insiderLinks: WordList;
  /** Arms and powers that any state in play may be meant by. */
  readonly ofAnyState: WordList;
  /** What a firm can be as well as a person. */
  readonly ownerTrait: WordList;
  /** What firms are as well as people, behind whatever they own. */
  readonly firmRolePattern: RegExp;
  /** "NAME:", "Q.", with a time of day or marks of emphasis before it and a party or a full name in brackets behind it. */
  readonly labelPattern: RegExp;
  /** Up to nine words, all capitalised but the small ones, with no mark of a sentence. */
  readonly bodyNamePattern: RegExp;
  /** What a word has at least that is a plural or a compound. */
  readonly compoundPattern: RegExp;
  /** How plurals end. */
  readonly pluralPattern: RegExp;
  /** How words end that own with a mere apostrophe. */
  readonly bareOwnerPattern: RegExp;
  /** How a word for many people is spelt: "Nurses for Dignity". */
  readonly peoplePattern: RegExp;
  /** A lower-case noun in the singular. */
  readonly singular: (lower: string) => string;
}
