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
  /** Nouns for what was said, as what a denial may point at. */
  readonly claimNouns: WordList;
  /** Verbs of answering that say the other is wrong. */
  readonly countering: WordList;
  /** Verbs that deny what somebody has said. */
  readonly denyingVerbs: WordList;
  /** Verbs of accusing. */
  readonly accusingVerbs: WordList;
  /** What was claimed and alleged, not merely said. */
  readonly accusations: WordList;
  /** With which a phrase begins that points at a claim made before, and what may follow its noun. */
  readonly deniedDefinite: WordList;
  /** With which a phrase that points back begins. */
  readonly demonstratives: WordList;
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
  /** Words for what is denied that point back at a claim instead of repeating it. */
  readonly deniedPointers: WordList;
  /** Endings with which one word for a deed differs from another. */
  readonly stemEndPattern: RegExp;
  /** That, or "like that", which needs no negative. */
  readonly theLikePattern: RegExp;
  /** What companies have and people have not: "X's shareholders", "the boss of X". */
  readonly corporate: WordList;
  /** Members that a party is called by, in the plural. */
  readonly partyPeople: WordList;
  /** Words before the number of a union's or a lodge's part. */
  readonly numbered: WordList;
  /** Parts of a body that speak for the whole. */
  readonly bodyParts: WordList;
  /** Words for a town, in the singular. */
  readonly townWords: WordList;
  /** Who is of a council or a town. */
  readonly townCouncil: WordList;
  /** Those of whom only a place has many: "residents". */
  readonly townPeople: WordList;
  /** Words for a saint in front of a name, without a dot. */
  readonly saints: WordList;
  /** First words of the names of churches. */
  readonly hallowed: WordList;
  /** What tells of a body and not which it is: "the trade body". */
  readonly kindsOfBody: WordList;
  /** What guards are of that are many: "the coast guard". */
  readonly guards: WordList;
  /** Adjectives of parts of the world, as written. */
  readonly continental: WordList;
  /** Verbs of doing so to a body → the office that it tells. */
  readonly leadVerbs: ReadonlyMap<string, string>;
  /** Before a verb in the past that still holds. */
  readonly stillHolding: WordList;
  /** Parts of long offices that no body's name has. */
  readonly insideOffices: WordList;
  /** Whoever is so by somebody is on that side. */
  readonly hiring: WordList;
  /** Those whom a camp brings: "his first witness". */
  readonly ofACamp: WordList;
  /** Before "attorney": a prosecutor. */
  readonly publicAttorneys: WordList;
  /** Forms of address of those who have a church. */
  readonly clerics: WordList;
  /** Between an office and what it is for or of. */
  readonly officeOfLinks: WordList;
  /** Between somebody and the body that he is inside of. */
  readonly insideBodies: WordList;
  /** Between the parts of names in other languages. */
  readonly foreignLinks: WordList;
  readonly bodyWord: WordList;
  readonly guardWord: WordList;
  readonly attorney: WordList;
  readonly presidential: WordList;
  readonly government: WordList;
  readonly premierHeads: WordList;
  /** How adjectives end that stand before an office at the start of a sentence. */
  readonly adjectiveEndPattern: RegExp;
  readonly representative: WordList;
  /** Unions are called by those who are in them. */
  readonly workforce: WordList;
  /** Given names of women. */
  readonly femaleNames: WordList;
  /** Given names of men. */
  readonly maleNames: WordList;
  /** Portfolios of ministries: other wordings → the one used in names. */
  readonly portfolios: ReadonlyMap<string, string>;
  /** Nouns that many families are called by, and newsrooms; lower case. */
  readonly nounsAsSurnames: WordList;
  /** The kind of a noun's commonest sense, or null for one that nobody lists. */
  readonly kindOf: (lower: string) => string | null;
  /** Letters behind a name or in front of it that tell of rank, and are no part of the name. */
  readonly postNominals: WordList;
  /** Abbreviated offices before a name. */
  readonly abbreviated: ReadonlyMap<string, string>;
  /** Heads that women alone have. */
  readonly femaleHeads: WordList;
  /** Stand before a name and say nothing of an office; with the sex where they tell it. */
  readonly honorifics: ReadonlyMap<string, 'm' | 'f' | null>;
  /** Heads that men alone have. */
  readonly maleHeads: WordList;
  /** Offices that are one family: "the spokeswoman" may be called "the spokesperson", "the premier" "the prime minister". */
  readonly sameOffice: readonly (readonly string[])[];
  /** Offices that only one country's state has, when nothing else is said. */
  readonly usOffices: WordList;
  /** A capital because the sentence begins, and no part of the name behind: "Inside Holm's kitchen". */
  readonly leadsIn: WordList;
  /** Articles and quantities, by what they say of the phrase behind. */
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** Where people write for all to see: "on X". */
  readonly platforms: WordList;
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
  /** Work that a person may be called by in small letters: "the welder", "the former midfielder". */
  readonly isCalling: (lower: string) => boolean;
  /** Members whose plural has no s, so that the body of them owns with one: "the Fishermen's Association", "the Women's Guild". */
  readonly membersWithoutSPattern: RegExp;
  /** Said of anybody: family, age, origin. */
  readonly kin: ReadonlyMap<string, 'm' | 'f' | null>;
  /** Heads of phrases that name a person's office, trade or relation. */
  readonly personHeads: WordList;
  /** Those who speak. */
  readonly firstPerson: WordList;
  /** Pronouns, by what they can stand for. */
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** Heads of a country's state or government, who need no adjective at home. */
  readonly stateLeaders: WordList;
  /** Heads that are people without a name, told only by how near they are to somebody. */
  readonly namelessHeads: WordList;
  /** "Those", "anyone", "people": nobody in particular. */
  readonly nobody: WordList;
  /** Relative pronouns. */
  readonly relatives: WordList;
  /** Faiths, peoples and leanings: what somebody is, and no body: "a Muslim officer". Lower case. */
  readonly communities: WordList;
  /** First words of offices that stand behind the name of a body: "House Minority Leader". Lower case. */
  readonly officeStarts: WordList;
  /** Words for an office that somebody no longer holds. */
  readonly former: WordList;
  /** Offices that are always of some body: who holds one speaks for it. */
  readonly boundOffices: WordList;
  /** A noun for a person, whatever it tells: those called by their work, those that everybody knows for people, and new ones by their ending. */
  readonly isPersonNoun: (lower: string) => boolean;
  /** Said of some who could be named and are not. */
  readonly countedPeople: WordList;
  /** Those who know from inside: many of them still speak as some, and not as a crowd. */
  readonly insiders: WordList;
  /** Who speaks on record for a body, named or not. */
  readonly spokespeople: WordList;
  /** Who holds one speaks for the body that it is of. */
  readonly bodyOffices: WordList;
  /** Their offices are of places. */
  readonly localOffices: WordList;
  /** Last words of the names of papers and agencies, beside those that stand for one. */
  readonly mastheads: WordList;
  /** Between an office and the body that it is of. */
  readonly bodyLinks: WordList;
  /** Offices that a single person may have as well: "Holm's lawyer" is of no body. */
  readonly personalOffices: WordList;
  /** What firms have, people have not. */
  readonly sharedByFirms: WordList;
  /** Holding in a company: what is held is one. */
  readonly holdings: WordList;
  /** Before a capital that they make a place. */
  readonly placeMarks: WordList;
  /** What ends the words for somebody, and begins to tell of whom or of what they are one. */
  readonly headEnds: WordList;
  /** "People familiar with the matter", "a person briefed on the plan": they know from inside, whatever they are called. */
  readonly knowing: readonly string[];
  /** Form → base. */
  readonly irregular: ReadonlyMap<string, string>;
  /** One body or state has one of them at a time: who holds such an office is not merely called by it, and "the coroner" is not whoever spoke last. */
  readonly held: WordList;
  /** Told of the matter at hand and not of somebody just named, unless a word narrows them: "the driver", but "the 40-year-old driver". */
  readonly inTheCase: WordList;
  /** Whether one person may be both: of one class, or one of them said of anybody. */
  readonly mayBeBoth: (one: string, other: string) => boolean;
  /** "His Honour", "Her Majesty": a style stands for who has it. */
  readonly styles: WordList;
  /** A wider word → what it may stand for: "the officer" is the inspector, "the lawyer" the barrister. */
  readonly wider: ReadonlyMap<string, readonly string[]>;
  /** Parties to a trial, or to a parliament, that have no other name. */
  readonly campsAtLaw: WordList;
  /** Parts of a police force, by the last word of their names. */
  readonly forceParts: WordList;
  /** Plurals for those who are the police's where there are police; in the singular. */
  readonly policePeople: WordList;
  /** Ranks that the police alone have. */
  readonly policeRanks: WordList;
  /** Who brings a charge. */
  readonly prosecutors: WordList;
  /** Countries that people are named after. */
  readonly countriesAsGivenNames: WordList;
  /** Offices and arms that states have. */
  readonly ofStatesPattern: RegExp;
  /** These have no name in a text and yet are on record: what they say stands in files, or is said to everybody. */
  readonly officials: WordList;
  /** "That is the view of …", "The words are those of …": a sentence that begins so tells of what stands just before it. */
  readonly pointsBackPattern: RegExp;
  /** What firms and clubs are to others: in front of a name it is rather a body's than a person's. */
  readonly rolesOfFirms: WordList;
  /** Any body may have one. */
  readonly anyHouse: WordList;
  /** With a branch of a firm in front. */
  readonly branchHeads: WordList;
  /** Papers that firms file, and what is said of papers that were meant for those inside. */
  readonly filed: WordList;
  /** "Finance director", "plant manager", "sales chief". */
  readonly firmBranches: WordList;
  /** Leads or runs a firm, whatever stands in front. */
  readonly leadsFirm: WordList;
  /** In order of precedence. */
  readonly housed: readonly Housed[];
  /** Those inside a body who speak for all of it, where the text is about one. */
  readonly insideHouse: readonly string[];
  /** Said of papers that were meant for those inside. */
  readonly internal: WordList;
  /** Bodies that have no chief executive. */
  readonly noFirms: WordList;
  /** Ranks of armies. */
  readonly militaryRanks: WordList;
  /** Between two names of one: "X, better known as Y", "X, whose real name is Y". */
  readonly alsoKnownPattern: RegExp;
  /** In front of one part of somebody's name: "Mama Rose", "Coach Brodie", "Pan Edmund". */
  readonly endearments: WordList;
  /** Of these, those that others have as well. */
  readonly sharedRanks: WordList;
  /** Who has done so with a paper stands behind its words. */
  readonly making: WordList;
  /** Who has done so with a paper has not written it. */
  readonly ordering: WordList;
  /** Before a noun of a body: one of several, not the one that is spoken of. */
  readonly others: WordList;
  /** What firms and clubs are to one another, as people are. */
  readonly patrons: WordList;
  /** Trades, kin and fates: a country beside them tells where somebody is from, not for whom they speak. */
  readonly privateHeads: WordList;
  /** Offices of a town or a part of a country: what they are of is a place. */
  readonly townOffices: WordList;
  /** They speak of others, and for the house whose name stands beside them. */
  readonly houseAnalysts: WordList;
  /** Who speaks for one person as for a body. */
  readonly agents: WordList;
  /** What families are called by. */
  readonly familyNames: WordList;
  /** Behind the name of a place, say nothing of what it is. */
  readonly idleBehindPlace: WordList;
  /** How names of places begin. */
  readonly placeStartPattern: RegExp;
  /** Tell how near a source is to somebody. */
  readonly closeness: WordList;
  /** Those around somebody. */
  readonly entourages: WordList;
  /** How brands are spelt, and no family names: "RV", "MedCorp". */
  readonly brandPattern: RegExp;
  /** No longer in office. */
  readonly outOfOffice: WordList;
  /** A minister's portfolio. */
  readonly ministerPattern: RegExp;
  /** No longer, or not for long, in office. */
  readonly onceInOffice: WordList;
  /** An age, as a trait. */
  readonly agePattern: RegExp;
  /** The prosecution, with a capital. */
  readonly crownPattern: RegExp;
  /** Between an office and its body. */
  readonly nearbyLinks: WordList;
  /** Heads of agencies. */
  readonly agencyHeads: WordList;
  /** Of a part of a country. */
  readonly regionalWords: WordList;
  /** In front of the head of a state or government. */
  readonly leaderLeads: WordList;
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

/** Offices, the classes of the bodies that have them, and words that the names of such bodies hold. */
export interface Housed {
  /** Held if all words of one stand in the title, the last one as its head. */
  readonly offices: readonly string[];
  readonly classes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}
