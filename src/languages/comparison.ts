/** What a language gives the comparison of wordings, beyond what extraction needs of it. */
import type { Concepts } from './concepts.js';
import type { Lexicon } from './lexicon.js';
import type { DiffTable, SidesTable } from './weights.js';
import type { Deed, Quantity, RawWord, Reading, Times, Word } from './wording.js';
import type { WordList } from './words.js';

export interface Comparing {
  readonly lexicon: Lexicon;
  readonly concepts: Concepts;
  readonly words: ComparedWords;
  readonly camps: CampWords;
  readonly reads: Reads;
  readonly table: DiffTable;
  readonly sides: SidesTable;
}

/** Reads a wording, each for one thing. */
export interface Reads {
  /** What a word does in its wording. */
  readonly role: (word: RawWord) => Word['role'];
  /** Clause number and polarity of every word. */
  readonly negations: (words: readonly RawWord[]) => readonly { readonly clause: number; readonly negated: boolean }[];
  /** All quantities, in text order. */
  readonly quantities: (words: readonly Word[]) => readonly Quantity[];
  readonly times: (words: readonly Word[]) => Times;
  /** Whether it held once and no longer. */
  readonly bygone: (words: readonly Word[]) => boolean;
  /** All deeds with their doers. */
  readonly deeds: (words: readonly Word[], reading: Reading) => readonly Deed[];
  /** A past year against what is or was only just: neither can be told of the other. */
  readonly isPastAgainstNow: (a: Times, b: Times) => boolean;
}

/** The parties of a quarrel, and the words around those who stand for one. Lower case, singular. */
export interface CampWords {
  /** Kinds of parties: what their names hold, what they are called, who their people are. */
  readonly kinds: ReadonlyMap<string, Readonly<Record<'names' | 'called' | 'people', WordList>>>;
  /** Kinds that quarrel with each other as a rule. */
  readonly opponents: ReadonlyMap<string, WordList>;
  /** Kinds that a body is of whatever else its name calls it: "a council of herders". */
  readonly ofPeople: WordList;
  /** Those who stand against whoever is in charge, and the kinds of bodies that are. */
  readonly challengers: WordList;
  readonly inCharge: WordList;
  /** Who speaks for nobody; who speaks for somebody that must be told beside them. */
  readonly outsiders: WordList;
  /** Once were of whoever is named beside them, or stand against them; bodies that a party has dealings with. */
  readonly apart: WordList;
  readonly hired: WordList;
  /** Trades that a firm goes by only if its name tells so, and the words of a name that do: "the insurer". */
  readonly toldTrades: ReadonlyMap<string, WordList>;
  /** Offices of a town, a region, a church or a parliament, that nobody else has. */
  readonly seated: WordList;
  /** Behind a trade, an office of the state; one that the state alone has. */
  readonly stateOffices: WordList;
  readonly ministerial: string;
  /** Call nobody in particular: "others said". */
  readonly anybody: WordList;
  /** The class of papers; classes of bodies that share a name with others and are none of them. */
  readonly press: WordList;
  readonly ofTheirOwn: WordList;
  /** Classes of bodies that are only called after their town, and those that a town's own are of. */
  readonly ofTheirTown: WordList;
  /** Words that tell bodies of one kind apart, a line for each: by whose they are, by what they have to do with. */
  readonly ranks: readonly string[];
  readonly trades: readonly string[];
  /** Classes of bodies of those who work for whoever they are called after. */
  readonly ofStaff: WordList;
  readonly ofTowns: WordList;
  /** Before an office, its rank. */
  readonly chiefly: WordList;
  readonly speakersFor: WordList;
  /** Words at which what is said of somebody ends; that begin it behind a comma; that tie somebody to the body behind. */
  readonly breaks: WordList;
  readonly relatives: WordList;
  readonly ties: WordList;
  /** What somebody who stands trial does, or is. */
  readonly pleads: WordList;
  readonly being: WordList;
  readonly tried: WordList;
  /** Stand for an owner named before; for a person as owner. */
  readonly owners: WordList;
  readonly hers: WordList;
  /** Whom somebody is related to, and whose side they take. */
  readonly kin: WordList;
  readonly ours: WordList;
  readonly pronouns: WordList;
  /** What marks the word before it as an owner. */
  readonly ownerMarks: WordList;
  /** Between an office and the body that it is of; before a place. */
  readonly of: WordList;
  readonly where: WordList;
  readonly articles: WordList;
  /** The definite one, and the others. */
  readonly definite: WordList;
  readonly indefinite: WordList;
  /** What a name loses before its adjective's ending. */
  readonly stemEnds: RegExp;
  /** Words that many names have; of these, the ones that count in an acronym. */
  readonly small: WordList;
  readonly initials: WordList;
  /** Trades whose plural behind a name makes it a union's. */
  readonly workforce: WordList;
  /** Kinds of bodies of which there is one to a country: before its name, it is an agency. */
  readonly central: WordList;
  /** What a name loses in front and behind to be compared; what may stand before a name and has a capital. */
  readonly nameLead: RegExp;
  readonly nameEnd: RegExp;
  readonly capitalLead: RegExp;
}

/** Words that the comparison asks of a language. Lower case; base forms where nothing else is said. Examples are English. */
export interface ComparedWords extends MeasureWords, AssertionWords, EvidenceWords, PhraseWords {}

/** What is counted and measured. */
export interface MeasureWords {
  /** Unit → what it measures, and one of it in the unit of that dimension. */
  readonly dimensions: ReadonlyMap<string, readonly [dimension: string, factor: number]>;
  /** Keys of units of money. */
  readonly currencies: WordList;
  /** People as they are counted: "a third of the voters". */
  readonly groups: WordList;
  /** What somebody has who knows or can show something. */
  readonly evidence: WordList;
  /** Make an amount one of each or of a time: "55 per head". */
  readonly rates: WordList;
  /** The same behind an article: "55 a head". */
  readonly ratesOf: WordList;
  /** Before a number that names something: "Flight 417". */
  readonly labels: WordList;
}

/** How far a wording says that something is so. */
export interface AssertionWords {
  readonly negators: WordList;
  /** Base forms that deny, withhold or miss what they govern. */
  readonly implicitNegators: WordList;
  /** Make a wording less than a fact, by how much. */
  readonly modals: Readonly<Record<'possible' | 'hope' | 'duty' | 'plan', WordList>>;
  /** Phrases of two words that tell a duty. */
  readonly dutyPhrases: readonly string[];
  /** Narrow a statement to its object; stretch it over everything; say it of none; of a part; of every one. Forms as written. */
  readonly narrowing: WordList;
  readonly widening: WordList;
  readonly none: WordList;
  readonly part: WordList;
  readonly each: WordList;
  /** What is said to be untrue; what somebody said; verbs of saying, doing or meaning. */
  readonly rejections: WordList;
  readonly utterances: WordList;
  readonly uttering: WordList;
  /** Phrases that grant what the other side says; what nobody does who grants it. */
  readonly granting: readonly string[];
  readonly disputing: WordList;
  /** Verbs with which somebody grants what another says. */
  readonly conceding: WordList;
  /** Who goes along with something; what nobody does who goes along. */
  readonly willing: WordList;
  readonly minding: WordList;
  /** Where sides meet, and who stands between them; what is shown to those who look into something. */
  readonly occasions: WordList;
  readonly records: WordList;
  /** What is yet to come. Forms as written. */
  readonly ahead: WordList;
  /** Say outright that it is yet to come; that it hangs on something. Forms as written. */
  readonly coming: WordList;
  readonly conditions: WordList;
  /** Behind a negator, they tell when it was: "not until June". */
  readonly deadlines: WordList;
  /** Point at something said before: "nothing like that". */
  readonly pointsBack: WordList;
}

/** What two wordings can be at odds in. */
export interface EvidenceWords {
  /** Words that tell things of one kind apart, a group a line. */
  readonly contrasts: readonly string[];
  /** Relations that hold one way round only. */
  readonly oneWay: readonly string[];
  /** Events that happen once. */
  readonly singularEvents: WordList;
  /** Deeds that one alone has done to a thing: who else is named for one of them is not who did it. */
  readonly soleDeeds: WordList;
  /** What befalls a thing at one time and never again. */
  readonly once: WordList;
  /** The same of what one does once to each. */
  readonly onceEach: WordList;
  /** Before those who had a part in it. */
  readonly together: WordList;
  /** What happens or stands in one place; what stands before it. */
  readonly placed: WordList;
  readonly whereabouts: WordList;
  /** Prefixes that turn a word round. */
  readonly turning: readonly string[];
  /** Of these, those that hardly stand before words for anything else. */
  readonly reversing: readonly string[];
  /** Verbs of denying; of mere saying. */
  readonly denying: WordList;
  readonly saying: WordList;
  /** What can be said, and how it is brought out: "the remark was never made". */
  readonly said: WordList;
  readonly uttered: WordList;
  /** Going away from a place; bringing something about; one side's whole version. */
  readonly leaving: WordList;
  readonly causing: WordList;
  readonly versions: WordList;
  /** What rises in one year may fall in another. */
  readonly changes: WordList;
  /** Opens the span of time in which something changed. */
  readonly since: WordList;
  /** What is yet to come. Forms as written. */
  readonly future: WordList;
  /** Of what somebody has; of what they lack. Forms as written. */
  readonly having: WordList;
  readonly lacking: WordList;
  /** A country's own: "in Malian airspace"; what stands before it. */
  readonly grounds: WordList;
  readonly within: WordList;
}

/** How phrases hang together. */
export interface PhraseWords {
  readonly functionWords: WordList;
  /** Stand before what is whoever's is spoken to: "your company". */
  readonly addressed: WordList;
  /** Offices that one person holds at a time; the definite article. */
  readonly soleOffices: WordList;
  readonly definite: WordList;
  /** Stand for whoever speaks. */
  readonly self: WordList;
  /** Mean somebody else in every text. */
  readonly pronouns: WordList;
  /** Places in a row behind the first; how the word ends that makes one the first. */
  readonly laterPlaces: WordList;
  readonly superlativeEnding: RegExp;
  /** Before an office that is no longer held; what is so now. Forms as written. */
  readonly noLonger: WordList;
  readonly isNow: WordList;
  /** Who comes after whom: verbs of the later one with the earlier as object, of the later one alone, of the earlier one alone. */
  readonly following: WordList;
  readonly takingOver: WordList;
  readonly handingOver: WordList;
  /** How somebody leaves an office, and how somebody comes into it; what sets the one behind the other. */
  readonly departing: WordList;
  readonly arriving: WordList;
  readonly behindTimes: WordList;
  /** Done to each other as well as not; told of what is paid for something. */
  readonly mutual: WordList;
  readonly priced: WordList;
  /** Phrases before those who are left out; what leaves out somebody of all. Forms as written. */
  readonly excluding: readonly string[];
  readonly excludingFrom: WordList;
  /** Stands between what is measured and by what; how the word ends that measures; say which has more, and which has less. */
  readonly than: WordList;
  readonly comparativeEnding: RegExp;
  readonly more: WordList;
  readonly fewer: WordList;
  /** Links that shut each other out, a pair of opposites a line. */
  readonly oppositeLinks: readonly string[];
  /** What is a plan to do something. */
  readonly plans: WordList;
  /** Roles of one family, a family a line, of which somebody is one to another; the first family is that of kin. */
  readonly roleRanks: readonly string[];
  /** What somebody does to one alone. */
  readonly soleAims: WordList;
  /** Leave but one. */
  readonly singling: WordList;
  /** Before an office that nobody holds yet, or not alone. */
  readonly notYet: WordList;
  /** What one alone is to another. */
  readonly soleRoles: WordList;
  /** Deals out what stands before it, in its order. */
  readonly respective: WordList;
  /** Stand for who or what was spoken of last. */
  readonly carried: WordList;
  /** Open what tells when, how or why, and not what. */
  readonly adjuncts: WordList;
  /** Tie to a noun what tells it from its like: "the minister of trade". */
  readonly complements: WordList;
  /** Set what follows against what stands before; verbs of answering, in their base form. */
  readonly turns: WordList;
  readonly answering: WordList;
  /** Add to what is negated. */
  readonly joins: WordList;
  /** What opens an infinitive. */
  readonly infinitiveMarks: WordList;
  /** Behind a verb of leaving: the place left, the place made for; "for" tells what an amount is meant for, too. */
  readonly origins: WordList;
  readonly aims: WordList;
  /** Stand between a verb and its object; between "had" and what was had; before a noun with a noun before it. */
  readonly determiners: WordList;
  readonly ownedBy: WordList;
  readonly modified: WordList;
  /** Small words inside names. */
  readonly nameLinks: WordList;
  /** How participles end; how adjectives end; what makes a place in a row of a number. */
  readonly participleEnding: RegExp;
  readonly adjectiveEnding: RegExp;
  readonly ordinalEnding: RegExp;
  /** What a name loses in front when it stands for a side; when it is an alias; and behind. */
  readonly article: RegExp;
  readonly aliasLead: RegExp;
  readonly aliasEnd: RegExp;
}
