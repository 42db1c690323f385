/** What tells an office, and of whom it is. Lower case. Examples are English. */
import type { WordList } from '../words.js';

export interface OfficeWords {
  /** Lemmas: what a club or a firm does to whoever is its own from then on. */
  readonly takingOn: WordList;
  /** What it does to whoever was its own, and is still where it does not. */
  readonly lettingGo: WordList;
  /** A lemma and small words behind it: to keep somebody. */
  readonly keeping: readonly (readonly string[])[];
  /** Lemmas: to give somebody what makes or keeps them one's own. */
  readonly contracting: WordList;
  readonly contracts: WordList;
  /** What a body says for itself in another clause: "they will not sack Holm". */
  readonly bodyPronouns: WordList;
  /** Before or in place of a form of address of the clergy: "the Most Rev.", "the Very Reverend". */
  readonly loftyMarks: WordList;
  /** Behind a name, before what somebody is of today. */
  readonly nowMarks: WordList;
  /** Between those and the body. */
  readonly nowLinks: WordList;
  /** Heads of offices that are other words as well, where nothing but an office can stand. */
  readonly mastersOf: WordList;
  /** Who holds one is a body of its own: the end of such a title. */
  readonly officeApartPattern: RegExp;
  /** So is who holds one of these of something that has a capital. */
  readonly registrars: WordList;
  /** Who leads a part of a country, by one word. */
  readonly regionLeaders: WordList;
  /** What such a part is called by those who need no name for it, and its government. */
  readonly provinces: WordList;
  readonly provincialGovernment: string;
  /** Makes somebody stand in for who has the office. */
  readonly deputies: WordList;
  /** Officers of the police who are judges where their court is named. */
  readonly judgedBy: WordList;
  readonly courtWord: WordList;
  /** Without a name, of the government that has just spoken. */
  readonly insidersOfStates: WordList;
  /** Makes an office one of those who are not in power. */
  readonly againstGovernment: WordList;
  /** Makes a head of a director. */
  readonly managing: WordList;
  /** The head of "chief executive officer". */
  readonly officerHead: WordList;
  /** The first word of "chief executive". */
  readonly chiefWord: WordList;
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
  /** With "as", holding an office. */
  readonly serving: WordList;
  /** Taking up an office. */
  readonly taking: WordList;
  /** Between an office and what it is of. */
  readonly officeLinks: WordList;
  /** Behind "chief", heads of a company. */
  readonly chiefs: WordList;
  /** Between the head of a firm and its name. */
  readonly firmLinks: WordList;
  /** Between an office and its country. */
  readonly countryLinks: WordList;
  /** What a head of office may be of, besides portfolios. */
  readonly portfolioPattern: RegExp;
  /** Small words inside the name of an office. */
  readonly insideOffice: WordList;
  /** Between a title behind a name and what it is of. */
  readonly titleLinks: WordList;
  /** People who have joined "of" something. */
  readonly joined: WordList;
  /** Between a name and what it is. */
  readonly becoming: WordList;
  /** Offices of the law that parts of a country have. */
  readonly lawOfficePattern: RegExp;
  /** Offices that parts of a country may have. */
  readonly regionalHeads: WordList;
  /** Who leads a part of a country and nothing else. */
  readonly unitHeads: WordList;
  /** What follows is where somebody belongs. */
  readonly belongs: WordList;
  /** With "for", speaking in somebody's place. */
  readonly speaksFor: WordList;
  /** Begins what somebody no longer is: "ex-mayor". */
  readonly formerPattern: RegExp;
  /** Those after whom the office is called that they head. */
  readonly officeHolders: WordList;
  /** Words for ranks that end offices which are none. */
  readonly wholeRanks: WordList;
  /** Offices in front of such a word that they go on being: "secretary general". */
  readonly ofWholeRanks: WordList;
  /** Those of whom a board has many: "chair of governors". */
  readonly manyInBoards: WordList;
  /** Say nothing of what an office is: "former", "acting". */
  readonly idle: WordList;
  /** Say of who has an office what they are like, and nothing of the office. */
  readonly epithets: WordList;
  readonly epithetPattern: RegExp;
  /** How words for trades end. */
  readonly tradePattern: RegExp;
  /** Behind the name of a firm, its head. */
  readonly firmHeads: WordList;
  /** Offices that bodies have and states have not, in front of a name and with capitals. */
  readonly capitalOffices: WordList;
  /** "Speaking for", and the noun of "speaking on behalf of". */
  readonly speakingNow: WordList;
  readonly behalf: WordList;
  /** "Representing". */
  readonly representing: WordList;
  /** Verbs of doing so to a body → the office that it tells. */
  readonly leadVerbs: ReadonlyMap<string, string>;
  /** Those of them that people are led by as well. */
  readonly leadsAnybody: WordList;
  /** Parts of long offices that no body's name has. */
  readonly insideOffices: WordList;
  /** Before "attorney": a prosecutor. */
  readonly publicAttorneys: WordList;
  /** Between an office and what it is for or of. */
  readonly officeOfLinks: WordList;
  readonly attorney: WordList;
  readonly presidential: WordList;
  readonly premierHeads: WordList;
  /** Before "deputy": which of several. */
  readonly whichDeputy: WordList;
  /** What they are of is a place, and nobody's name. */
  readonly seatHolders: WordList;
  /** Of a part of a country or of a force, in texts of the police. */
  readonly commanding: WordList;
  /** Whoever has done it once is it for good. */
  readonly founding: WordList;
  /** Between "on" or "in" and "of": for whom one speaks, what one leads. */
  readonly onBehalf: WordList;
  /** With "by", how somebody came to a trade: "a doctor by training". */
  readonly learning: WordList;
  /** They lead a place where the word for one stands beside its name: "head of the village of X". */
  readonly headsOfPlaces: WordList;
  /** They lead the place whose name stands in front. */
  readonly placeLeaders: WordList;
  readonly representative: WordList;
  /** Portfolios of ministries: other wordings → the one used in names. */
  readonly portfolios: ReadonlyMap<string, string>;
  /** Abbreviated offices before a name. */
  readonly abbreviated: ReadonlyMap<string, string>;
  /** Offices that are one family: "the spokeswoman" may be called "the spokesperson", "the premier" "the prime minister". */
  readonly sameOffice: readonly (readonly string[])[];
  /** Offices that only one country's state has, when nothing else is said. */
  readonly usOffices: WordList;
  /** Heads of a country's state or government, who need no adjective at home. */
  readonly stateLeaders: WordList;
  /** First words of offices that stand behind the name of a body: "House Minority Leader". Lower case. */
  readonly officeStarts: WordList;
  /** Who runs for an office. */
  readonly running: WordList;
  /** What an office of any body or campaign is for, in small letters: no body by itself. */
  readonly tasksOfOffices: WordList;
  /** Of parties, faiths and chambers: in front of people, with a capital. */
  readonly campAdjectives: WordList;
  /** Parties by the words that stand for them in front of an office. Lower case. */
  readonly partiesCalled: ReadonlyMap<string, string>;
  /** Who speaks for a party, and is not merely elected for it. */
  readonly partyOffices: WordList;
  /** Whoever chairs a panel may be called by such a word as well. */
  readonly leaningInChair: WordList;
  /** Who sits in the chair of a body. */
  readonly chairs: WordList;
  /** How the name of a place ends where it means people from there. */
  readonly demonymPattern: RegExp;
  /** What one leads by points or votes, in charge of nothing. */
  readonly contests: WordList;
  /** Words for an office that somebody no longer holds. */
  readonly former: WordList;
  /** Offices that are always of some body: who holds one speaks for it. */
  readonly boundOffices: WordList;
  /** Who speaks on record for a body, named or not. */
  readonly spokespeople: WordList;
  /** Who holds one speaks for the body that it is of. */
  readonly bodyOffices: WordList;
  /** Their offices are of places. */
  readonly localOffices: WordList;
  /** Between an office and the body that it is of. */
  readonly bodyLinks: WordList;
  /** Offices that a single person may have as well: "Holm's lawyer" is of no body. */
  readonly personalOffices: WordList;
  /** Whatever somebody is for an hour: it tells of no other work. */
  readonly passingRoles: WordList;
  /** One body or state has one of them at a time: who holds such an office is not merely called by it, and "the coroner" is not whoever spoke last. */
  readonly held: WordList;
  /** Who runs something, whatever the office is called: "the finance chief". */
  readonly bossWords: WordList;
  /** In front of a trade: who is the first of it in a house ("head chef"). */
  readonly foremost: WordList;
  /** Of these a text rarely tells of two: "a judge" is the one whom it names far below. */
  readonly oneAtATime: WordList;
  /** Said of whoever holds an office now, and never of who held it: "acting". */
  readonly nowInOffice: WordList;
  /** "His Honour", "Her Majesty": a style stands for who has it. */
  readonly styles: WordList;
  /** These have no name in a text and yet are on record: what they say stands in files, or is said to everybody. */
  readonly officials: WordList;
  /** With a branch of a firm in front. */
  readonly branchHeads: WordList;
  /** Kinds of nouns that somebody may be the manager of: a mine, a resort, a choir. */
  readonly kindsRun: WordList;
  /** Places that somebody runs, by nouns that are no bodies': who runs one speaks for it. */
  readonly placesRun: WordList;
  /** Last words of offices that only some kinds of bodies have. */
  readonly housedHeads: WordList;
  /** Trades of people who speak for the body that owns them. */
  readonly staffTrades: WordList;
  /** In front of those to whom a letter is written: no part of a name. */
  readonly greeting: WordList;
  /** Places that are said to speak, for those who run them. */
  readonly speakingHouses: WordList;
  /** Who runs a place need not say of which, by the word alone. */
  readonly runnersAlone: WordList;
  /** What may stand in front of them there: "deputy manager", "finance director". */
  readonly beforeRunners: WordList;
  /** Houses and bodies that a text tells by the noun alone, before it tells who runs them. */
  readonly housesRun: WordList;
  /** In front of an office, those who are led and are no body → what they are called. */
  readonly unruly: ReadonlyMap<string, string>;
  /** Between a body and where it is. */
  readonly seatedIn: WordList;
  /** Firms by what they are. */
  readonly firmNouns: WordList;
  /** Last words of offices, before a name: "Mayor Pro Tem". */
  readonly officeTails: WordList;
  /** Last words of the names of houses, theirs among them. */
  readonly namedHouses: WordList;
  /** First words of the names of some. */
  readonly housesInFront: WordList;
  /** What a family's firm is called by behind its name. */
  readonly firmKin: WordList;
  /** Who runs such a place, or speaks for it: whoever owns it speaks for nobody. */
  readonly runners: WordList;
  /** Those whom a body sends: without a name they speak for the one that has just been told of. */
  readonly crewOfBodies: WordList;
  /** Behind a portfolio, those who work for its ministry. */
  readonly officialHead: WordList;
  /** "Finance director", "plant manager", "sales chief". */
  readonly firmBranches: WordList;
  /** What somebody heads inside a body, last word: "research", "surgery". */
  readonly areas: WordList;
  /** Leads or runs a firm, whatever stands in front. */
  readonly leadsFirm: WordList;
  /** In order of precedence. */
  readonly housed: readonly Housed[];
  /** Without a name, they are where soldiers stand, and no papers. */
  readonly posts: WordList;
  /** Between an officer and where on a border he stands. */
  readonly atPosts: WordList;
  readonly borderPosts: WordList;
  /** Who stands there for the state. */
  readonly onDuty: WordList;
  /** Where they are spoken of, colonels are an army's. */
  readonly soldiers: WordList;
  /** Of these, those that hardly anybody else has. */
  readonly armyRanks: WordList;
  /** What stands in front of them in longer ranks. */
  readonly rankParts: WordList;
  /** Ranks of armies. */
  readonly militaryRanks: WordList;
  /** Of these, those that others have as well. */
  readonly sharedRanks: WordList;
  /** Offices of a town or a part of a country: what they are of is a place. */
  readonly townOffices: WordList;
  /** They speak of others, and for the house whose name stands beside them. */
  readonly houseAnalysts: WordList;
  /** What firms have and people do not: "its flight", "its branches". */
  readonly heldByFirms: WordList;
  /** Who speaks for one person as for a body. */
  readonly agents: WordList;
  /** Who works for one person, with or without an office: aides, advisers. */
  readonly aides: WordList;
  /** No longer in office. */
  readonly outOfOffice: WordList;
  /** A minister's portfolio. */
  readonly ministerPattern: RegExp;
  /** No longer, or not for long, in office. */
  readonly onceInOffice: WordList;
  /** In the names of authorities that guard or lead a state: they speak for it. */
  readonly guardingWords: WordList;
  /** Told of somebody beside what office they hold: "the third-generation farmer" may be a chairman. */
  readonly besideOfficePattern: RegExp;
  /** Between an office and its body. */
  readonly nearbyLinks: WordList;
  /** Heads of agencies. */
  readonly agencyHeads: WordList;
  /** In front of the head of a state or government. */
  readonly leaderLeads: WordList;
}

/** Offices, the classes of the bodies that have them, and words that the names of such bodies hold. */
export interface Housed {
  /** Held if all words of one stand in the title, the last one as its head. */
  readonly offices: readonly string[];
  readonly classes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Nouns by which a text calls such a body that it gives no name. */
  readonly told?: ReadonlySet<string>;
}
