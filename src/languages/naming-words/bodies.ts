/** What tells a body: a firm, a ministry, a town, a union, a church, a force. Lower case. Examples are English. */
import type { WordList } from '../words.js';

export interface BodyWords {
  /** What a union may be called behind those whom it is of. */
  readonly unionTails: WordList;
  /** What somebody does for a club. */
  readonly playing: WordList;
  /** In front of a paper, what it is of, by or for, and nobody who has made it: "a PDF document". */
  readonly nobodysPapers: WordList;
  /** Who is so to somebody is of the same body. */
  readonly colleagues: WordList;
  /** Last words of parties' names that are not called one. */
  readonly partyTails: WordList;
  /** What the police are called where nothing but "police" names them. */
  readonly policeForce: WordList;
  /** A news agency, behind "told". */
  readonly agencyWord: WordList;
  /** The word for a ministry. */
  readonly ministryHead: WordList;
  /** The word for a department. */
  readonly departmentHead: WordList;
  /** A bank: with a country, the central one. */
  readonly bankHead: WordList;
  /** The word for the police. */
  readonly policeWord: WordList;
  /** Stand for defence: "the armed forces". */
  readonly defending: WordList;
  /** Between members and their body. */
  readonly memberLinks: WordList;
  /** Small words inside the name of a body behind its members. */
  readonly memberInside: WordList;
  /** Small words inside the name of a body. */
  readonly insideBody: WordList;
  /** Between a body and its place. */
  readonly placeLinks: WordList;
  /** At the end of a name that is known without it. */
  readonly groupPattern: RegExp;
  /** Classes of bodies whose names stand in brackets behind their people's: "Kari Holm (Green Party)". */
  readonly bracketed: WordList;
  /** Behind a name and a comma, and in front of a preposition: what is done to firms. */
  readonly doneToFirms: WordList;
  /** What is done to bodies and not to people: "Brennar was founded by Holm". */
  readonly doneToBodies: WordList;
  /** Whose it is, of a person. */
  readonly ofPersons: WordList;
  /** Bodies that one person may have: "his chain, Brennar". */
  readonly ownedBodies: WordList;
  /** What only bodies say of themselves that "it" does: "Brennar said it would appeal". */
  readonly actsOfBodies: WordList;
  /** Plurals that are no bodies, where one of them is. */
  readonly notMany: WordList;
  /** Who plays in a team, and what else a text of sport tells of; what teams do, as base forms. */
  readonly playerWords: WordList;
  readonly sportWords: WordList;
  readonly playsFor: WordList;
  /** Peoples by one of them, and given names as well. */
  readonly peoplesAsGivenNames: WordList;
  /** Funds, and what stands in front of them where they are firms. */
  readonly fundWord: WordList;
  readonly fundsOfFirms: WordList;
  /** Of states and of firms. */
  readonly presidents: WordList;
  /** Who leads a team, and other houses as well. */
  readonly teamLeaders: WordList;
  /** What people do to firms and things. */
  readonly owningVerbs: WordList;
  /** In the plural in front of one name: it is the body's that they are. */
  readonly peopleAsFirms: WordList;
  /** In the name of a body, before what its people do not want. */
  readonly opposing: WordList;
  /** Kinds of nouns that works are called by, and bodies seldom. */
  readonly workKinds: WordList;
  /** Firms by what they do, beside the trades that headlines call them by. */
  readonly makersOfThings: WordList;
  /** Classes of bodies in which others' people speak. */
  readonly assemblies: WordList;
  /** Where scholars work. */
  readonly scholarly: WordList;
  /** Before a place that a body is of. */
  readonly seatLinks: WordList;
  /** Before the name of a body that something was told to, or that did it. */
  readonly beforeBody: WordList;
  /** At the end of the name of a firm. */
  readonly firmPattern: RegExp;
  /** The state that a body is of. */
  readonly ofStatePattern: RegExp;
  /** Towns are bodies where they act ("the city said"), but a town's name is a place. */
  readonly localBodies: WordList;
  /** Places that are called by what they are and where: "the City of X". */
  readonly seatsOfRule: WordList;
  /** Kinds of nouns that bodies are called by. */
  readonly bodyKinds: WordList;
  /** Between what a body is and its name: "a charity called X". */
  readonly namingMarks: WordList;
  /** Between an insider and the body. */
  readonly insiderLinks: WordList;
  /** Arms and powers that any state in play may be meant by. */
  readonly ofAnyState: WordList;
  /** What a firm can be as well as a person. */
  readonly ownerTrait: WordList;
  /** What firms are as well as people, behind whatever they own. */
  readonly firmRolePattern: RegExp;
  /** Up to nine words, all capitalised but the small ones, with no mark of a sentence. */
  readonly bodyNamePattern: RegExp;
  /** How a word for many people is spelt: "Nurses for Dignity". */
  readonly peoplePattern: RegExp;
  /** What companies have and people have not: "X's shareholders", "the boss of X". */
  readonly corporate: WordList;
  /** Members that a party is called by, in the plural. */
  readonly partyPeople: WordList;
  /** Words before the number of a union's or a lodge's part. */
  readonly numbered: WordList;
  /** Before the number of one of many bodies: "School No. 5". */
  readonly numberSigns: WordList;
  /** Between a body and what it is about: "the Commission on Fair Trade". */
  readonly topicLinks: WordList;
  /** What stands somewhere as well as for somebody: "the other side of the river". */
  readonly partsOfPlaces: WordList;
  /** Parts of a body that speak for the whole. */
  readonly bodyParts: WordList;
  readonly boardWord: WordList;
  /** Papers in which a body rules or finds. */
  readonly rulings: WordList;
  /** Papers that agencies and institutes make, who speak for themselves. */
  readonly inquiries: WordList;
  /** What any paper may be called. */
  readonly anyPaper: WordList;
  /** Between a paper and who made it. */
  readonly makersLinks: WordList;
  /** What parts of a country are called, behind their names. */
  readonly partsOfCountries: WordList;
  /** Which of the parts that any body may have. */
  readonly innerBoards: WordList;
  /** Words for a town, in the singular. */
  readonly townWords: WordList;
  /** Of those, what a town is called by that acts: "the city said". */
  readonly townsOwnWords: WordList;
  /** Behind the name of a place, what only towns have. */
  readonly ofTowns: WordList;
  /** Before an office, of a town. */
  readonly ofTheTown: WordList;
  /** Adjectives that the names of bodies begin with. */
  readonly nameOpeners: WordList;
  /** The same, of words that are ranks as well: "Premier League". */
  readonly rankOpeners: WordList;
  /** Who is of a council or a town. */
  readonly townCouncil: WordList;
  /** Those of whom only a place has many: "residents". */
  readonly townPeople: WordList;
  /** Words for a saint in front of a name, without a dot. */
  readonly saints: WordList;
  /** After whom houses are called without a name: "Queen's College". */
  readonly crowned: WordList;
  /** Bodies that a state has abroad. */
  readonly missions: WordList;
  /** Last words of the names of houses that are called after people. */
  readonly calledAfterPeople: WordList;
  /** First words of the names of churches. */
  readonly hallowed: WordList;
  /** What tells of a body and not which it is: "the trade body". */
  readonly kindsOfBody: WordList;
  /** What guards are of that are many: "the coast guard". */
  readonly guards: WordList;
  /** Between somebody and the body that he is inside of. */
  readonly insideBodies: WordList;
  readonly bodyWord: WordList;
  /** Those who work have one. */
  readonly unionWord: WordList;
  readonly guardWord: WordList;
  readonly government: WordList;
  /** Unions are called by those who are in them. */
  readonly workforce: WordList;
  /** Members whose plural has no s, so that the body of them owns with one: "the Fishermen's Association", "the Women's Guild". */
  readonly membersWithoutSPattern: RegExp;
  /** Faiths, peoples and leanings: what somebody is, and no body: "a Muslim officer". Lower case. */
  readonly communities: WordList;
  /** What firms have, people have not. */
  readonly sharedByFirms: WordList;
  /** Parts that an officer is in charge of, inside any body: "battalion chief". */
  readonly innerUnits: WordList;
  /** What a text calls the country by that it has named. */
  readonly countryWords: WordList;
  /** Who works at an embassy. */
  readonly envoys: WordList;
  /** Offices of which a state has one, in a ministry: "permanent secretary". */
  readonly officesOfMinistries: WordList;
  /** What a body does somewhere: who leads that speaks for it. */
  readonly worksOfBodies: WordList;
  /** Governments that are no state's. */
  readonly belowState: WordList;
  /** "The mayor's deputy". */
  readonly deputyHead: WordList;
  /** Who sits in a parliament or a council. */
  readonly lawmakers: WordList;
  /** Classes of bodies that lawmakers sit for. */
  readonly partyClasses: WordList;
  /** What the services of a town are for. */
  readonly townServices: WordList;
  /** In the names of those who come when something burns, and what these may be called. */
  readonly rescueWords: WordList;
  readonly callsRescuers: WordList;
  /** Who is in a party. */
  readonly memberHead: WordList;
  /** So many of those just told of, at the head of a sentence. */
  readonly someOf: WordList;
  /** Bodies that whoever leads a place has: "the mayor of X's office". */
  readonly ofLeaders: WordList;
  /** The mark behind the members whom a body is called after. */
  readonly ofMembersPattern: RegExp;
  /** What the firm that owns another is to it. */
  readonly parentFirm: WordList;
  /** Of guards those that are an army's. */
  readonly stateGuards: WordList;
  /** What a side of a business is called by. */
  readonly taskSides: WordList;
  /** What a body is to another, for which it does not speak. */
  readonly dealingWith: WordList;
  /** Holding in a company: what is held is one. */
  readonly holdings: WordList;
  /** Parts of a police force, by the last word of their names. */
  readonly forceParts: WordList;
  /** Plurals for those who are the police's where there are police; in the singular. */
  readonly policePeople: WordList;
  /** Ranks that the police alone have. */
  readonly policeRanks: WordList;
  /** Offices and arms that states have. */
  readonly ofStatesPattern: RegExp;
  /** What firms trade in and are named after, at the end of a name. */
  readonly wares: WordList;
  /** What firms do to things, as base forms: "Brennar, which runs the trams". */
  readonly deedsOfFirms: WordList;
  /** What bodies do that need not be firms. */
  readonly deedsOfBodies: WordList;
  /** What firms and clubs are to others: in front of a name it is rather a body's than a person's. */
  readonly rolesOfFirms: WordList;
  /** "Retailer", "steelmaker": what firms are called by in front of their names. */
  readonly tradesOfFirms: WordList;
  /** Which of them people are called as well: "grocer Kari Holm". */
  readonly tradesOfPeople: WordList;
  /** What any firm may be called by, once the text has told of it ("the retailer"). */
  readonly callsAnyFirm: WordList;
  /** Classes of bodies that are told by where they are ("the Dresden company"). */
  readonly kindsFromPlaces: WordList;
  /** The word for a firm. */
  readonly firmWord: WordList;
  /** Words for bodies of any kind, and what stands in front of them where they are firms ("insurance group"). */
  readonly groupWord: WordList;
  readonly serviceWord: WordList;
  readonly groupsOfFirms: WordList;
  readonly servicesOfFirms: WordList;
  /** Kinds of bodies that no name begins with: at the start of a sentence they stand in front of one. */
  readonly kindsBeforeNames: WordList;
  /** What people are as well, who are brought in by two names: "oil trader Brennar" is a firm. */
  readonly tradersByOneName: WordList;
  /** What people are as well as firms, in front of a whole name. */
  readonly tradesOfEither: WordList;
  /** By which papers vary the name of a firm that they have brought in. */
  readonly variedHeads: WordList;
  /** What firms deal in that others hire. */
  readonly hiredTrades: WordList;
  /** What teams are to each other. */
  readonly placesOfTeams: WordList;
  /** What people are as well: a name of one word in front of which it stands is a firm's. */
  readonly ownersOfThings: WordList;
  /** Any body may have one. */
  readonly anyHouse: WordList;
  /** A body has one of them: who holds it speaks for the body that the text has just spoken of. */
  readonly soleOffices: WordList;
  /** Those inside a body who speak for all of it, where the text is about one. */
  readonly insideHouse: readonly string[];
  /** Bodies that have no chief executive. */
  readonly noFirms: WordList;
  /** What firms and clubs are to one another, as people are. */
  readonly patrons: WordList;
  /** How brands are spelt, and no family names: "RV", "MedCorp". */
  readonly brandPattern: RegExp;
  /** Names of sites: "Brennar.com". */
  readonly sitePattern: RegExp;
  /** Of a part of a country. */
  readonly regionalWords: WordList;
}
