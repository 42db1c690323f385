/**
 * The words that a language gives, by what the engine asks of them. Lower case. Which words they are, is said in the language's folder; examples here are
 * English.
 */
import type { Act } from '../model.js';
import type { VerbForm } from '../token.js';
import type { ActSign } from './act-signs.js';

export type WordList = ReadonlySet<string>;

/** A level counts from the weakest of its scale, 0; levels of different scales cannot be compared. */
export interface Strength {
  readonly scale: number;
  readonly level: number;
}

/** The lexicon of cues, ready for look-up. */
export interface CueWords {
  /** Base form, or base form + "_" + particle, → act. */
  readonly verbActs: ReadonlyMap<string, Act>;
  readonly nounActs: ReadonlyMap<string, Act>;
  readonly adjectiveActs: ReadonlyMap<string, Act>;
  /** Verbs, with their particles, by what kind of doing they are: saying, thinking, handling. */
  readonly cueClasses: ReadonlyMap<string, string>;
  /** A cue noun as the lexicon lists it, in the singular. */
  readonly singular: (noun: string) => string;
  /** Every inflected form of the verbs that are listed. */
  readonly verbForms: ReadonlyMap<string, { readonly lemma: string; readonly form: VerbForm }>;
  /** How firmly forms and phrases of cues stand behind what they report. */
  readonly strengths: ReadonlyMap<string, Strength>;
  /** What beside a cue says more of the act than the cue does, in order of precedence. */
  readonly actSigns: readonly ActSign[];
}

/** Verbs, nouns and adverbs of reports, by what they take and do; base forms. */
export interface ReportWords {
  readonly lightVerbs: WordList;
  /** Verbs of trying, going on and refusing: with the infinitive they govern they make one cue ("attempted to persuade", "sought to implicate"). */
  readonly controlVerbs: WordList;
  /** Of these, the ones that refuse: the act is theirs, whatever the infinitive says. */
  readonly refusals: WordList;
  /** Verbs that in the passive give a name ("known as the Bell"). */
  readonly calling: WordList;
  /** Verbs that say where a thing comes from: their "to" opens no infinitive. */
  readonly ascribing: WordList;
  /** Verbs whose participle is like their base form: "hurt". */
  readonly unchanging: WordList;
  /** What one undergoes, with the words that stand behind it: without an object these verbs are passives. */
  readonly undergone: ReadonlyMap<string, WordList>;
  /** Verbs of reading and hearing; of knowing and holding dear, which take people and things; of giving a name, which take two objects. */
  readonly takingIn: WordList;
  /** What brings in what is not done: "without saying". */
  readonly lacking: WordList;
  /** What lets somebody speak: "let me tell you". */
  readonly letting: WordList;
  /** Verbs of being there when somebody speaks: "heard the guard yell". */
  readonly witnessing: WordList;
  readonly knowing: WordList;
  readonly renaming: WordList;
  /** Verbs that with an object close a deal, and say something only with a clause. */
  readonly closing: WordList;
  /** Verbs that in the passive tell what is held to be so: "is understood to be". */
  readonly reputing: WordList;
  /** Verbs that take no infinitive of their own: between a short "is" and one they are passives. */
  readonly bareOfInfinitives: WordList;
  /** Texts that bind everybody, and say nothing of a matter. */
  readonly laws: WordList;
  /** The article of what is new to the reader. */
  readonly oneOfMany: WordList;
  /** Light verbs that report only with a clause: "share the view that". */
  readonly sharing: WordList;
  /** What even things tell: "The ledgers tell another story". */
  readonly tales: WordList;
  /** Verbs with objects that they put nothing forward with: "said goodbye". */
  readonly setObjects: ReadonlyMap<string, WordList>;
  /** Verbs of striking, with words or with more. */
  readonly striking: WordList;
  /** Who strikes with more than words. */
  readonly armed: WordList;
  /** Kinds of nouns of what is struck with more than words. */
  readonly struckKinds: WordList;
  /** Verbs of saying, and the kinds of objects that they do something else with: "showed him the letter". */
  readonly handled: ReadonlyMap<string, WordList>;
  /** Verbs that say something only with a preposition or a clause: "talk bees". */
  readonly objectless: WordList;
  /** Verbs that in the passive tell what is done to somebody: "was admitted to hospital". */
  readonly doneTo: WordList;
  /** What makes a quality the cause of the clause behind "that": "so often that". */
  readonly degrees: WordList;
  /** Verbs that such a tale is told with. */
  readonly narrating: WordList;
  /** Verbs of choosing together: "voted to close the pool". */
  readonly balloting: WordList;
  /** Verbs with a "to" for whoever hears it: "apologised to the guests for the noise". */
  readonly heard: WordList;
  /** Verbs of taking something to be so: "judged the evidence to be weak". */
  readonly holding: WordList;
  /** Verbs of seeing what is to come: "expects profits to fall". */
  readonly foreseeing: WordList;
  /** Verbs of naming what one goes by, whose object does not tell what is done with it: "citing an order". */
  readonly citing: WordList;
  /** Verbs that in the passive tell what is to come: "is expected to arrive". */
  readonly scheduling: WordList;
  /** What ties a cause or an owner to such a verb: "blamed on", "traced to". */
  readonly ascriptions: WordList;
  /** Verbs, and nouns spelt alike, for saying something to a matter: "would not comment". */
  readonly commenting: WordList;
  /** Verbs of making somebody talk: "would not be drawn". */
  readonly drawing: WordList;
  /** Verbs of answering what was sent, and what is sent: "did not return calls". */
  /** Nouns for what is said by nobody in particular, and what stands before them for those who say it. */
  readonly aired: WordList;
  readonly presses: WordList;
  readonly wishing: WordList;
  /** Verbs of looking with their prepositions. */
  readonly looking: WordList;
  readonly returning: WordList;
  /** Verbs that in the passive leave somebody without a thing. */
  readonly depriving: WordList;
  readonly responding: WordList;
  readonly inquiries: WordList;
  /** What is asked for and not given: "gave no figure". */
  readonly particulars: WordList;
  /** Verbs of handing, and papers that are handed over: "showed him the letter" says nothing of what is in it. */
  readonly handing: WordList;
  readonly handed: WordList;
  /** Verbs of leaving a thing undone, with what ties a gerund to them: "stop short of". */
  readonly forgoing: WordList;
  /** Verbs of answering: negated, they tell that no answer came. */
  readonly answering: WordList;
  /** What is not given when a question stays open: "did not provide details". */
  readonly withheld: WordList;
  /** Of these, the ones that are done with words alone: "would not disclose the price". */
  readonly wordy: WordList;
  /** What seems so, seems so to the writer: nobody else's word. */
  readonly writersVerbs: WordList;
  /** Verbs that demand with an infinitive, but state with a that-clause: "persuaded him to go", "persuaded him that it was late". */
  readonly statingWithThat: WordList;
  /** Verbs that name who is spoken to: "told the court that …", and in the passive "was told that …". */
  readonly addressingVerbs: WordList;
  /** Verbs of questioning: in "asked about the merger, she …" the one who asks is not named. */
  readonly questioningVerbs: WordList;
  /** Courts, inquiries and meetings, where people are heard. */
  readonly hearings: WordList;
  /** Verbs that give a thing a name or a description: "called the plan a trick". */
  readonly namingVerbs: WordList;
  /** Nouns that stand for the clause behind them: "insisted on the fact that …". */
  readonly clauseNouns: WordList;
  /** Verbs with a clause that may name first whom they are meant for: "promised the voters that …". */
  readonly promisingVerbs: WordList;
  /** Verbs whose usual object is a clause: what follows inside it is embedded, and verbs in a row after it go back to their subject. */
  readonly clauseTakers: WordList;
  /** Verbs that report in the passive with nobody for a subject ("it is understood that"), verbs with a clause apart. */
  readonly hearsayVerbs: WordList;
  /** Adverbs of hearsay: somebody says so, and the text does not say who. */
  readonly hearsayAdverbs: WordList;
  /** Prepositions that hold a sentence to somebody's reckoning ("by Oslo's count"), and words for a reckoning. */
  readonly reckoned: WordList;
  readonly reckonings: WordList;
  /** Verbs of what somebody takes in or makes up their mind on: not said by them. */
  readonly perceiving: WordList;
}

/** Function words by what they do in a sentence. */
export interface GrammarWords {
  /** What opens a clause that is said ("said that …"). */
  readonly complementizers: WordList;
  /** What ties a part to its whole and a head to its owner ("one of them", "the head of the firm"). */
  readonly genitives: WordList;
  /** What brings in who did it, behind a passive ("was told by"). */
  readonly agentMarks: WordList;
  /** What brings in whom it is said to ("said to the court"). */
  readonly recipientMarks: WordList;
  /** What brings in whom a name is taken from ("named after a saint"). */
  readonly namesakes: WordList;
  /** What sets two things level ("as she said", "described as"). */
  readonly equatives: WordList;
  /** A subject that nobody is meant by ("it was said"). */
  readonly impersonals: WordList;
  /** A subject in front of the one that is meant ("there were reports"). */
  readonly existentials: WordList;
  /** Open a sentence that hands over to somebody's words: "Here is more from Holm". */
  readonly handingOver: WordList;
  /** What adds to a list. */
  readonly additives: WordList;
  /** What sets against what came before. */
  readonly adversatives: WordList;
  /** Open a clause that sets somebody else beside whoever was spoken of. */
  readonly besides: WordList;
  /** What negates the words behind it. */
  readonly negators: WordList;
  /** Determiners that deny what they stand before: "no comment". */
  readonly denyingDeterminers: WordList;
  /** What makes an infinitive a thing not done: "has yet to say". */
  readonly pending: WordList;
  /** Relative pronouns of persons. */
  readonly personalRelatives: WordList;
  /** What opens a relative clause about persons. */
  readonly personalOpeners: WordList;
  /** Relative pronouns that behind a preposition leave no object open ("the hall in which he told stories"). */
  readonly filledRelatives: WordList;
  /** What stands before a value ("put the loss at 40"). */
  readonly valueMarks: WordList;
  /** Prepositions that belong to the content ("warned against going"). */
  readonly opposing: WordList;
  /** What stands between an owner and what is owned ("in her own view"). */
  readonly emphatics: WordList;
  /** What brings in who goes along. */
  readonly accompaniments: WordList;
  /** What stands between a subject and the next verb in a row. */
  readonly sequels: WordList;
  /** What stands before a participle that opens a clause ("when asked"). */
  readonly circumstances: WordList;
  /** Verbs of putting forward another's words. */
  readonly quoting: WordList;
  /** What opens a clause that tells when. */
  readonly meantimes: WordList;
  /** What brings in something that need not be so: "if", "unless". */
  readonly suppositions: WordList;
  /** Helpers of the perfect. */
  readonly perfectHelpers: WordList;
  /** What something is held to do: be, or have been. */
  readonly beingForms: WordList;
  /** The perfect of "be". */
  readonly perfectBe: WordList;
  /** The gerund of the passive helper. */
  readonly passiveGerunds: WordList;
  /** Gerunds of helpers. */
  readonly helperGerunds: WordList;
  /** What makes an owner of the word before it, as a word of its own. */
  readonly possessiveMarks: WordList;
  /** Cues of ruling out: negated, they leave it open. */
  readonly excluding: WordList;
  /** How gerunds are spelt. */
  readonly gerundEnding: RegExp;
  /** Pronouns that open a relative clause and can be the subject of its verb. */
  readonly relatives: WordList;
  /** Words that open a relative clause and can be the object of its verb, or the subject of what is said of them ("which he said was"). */
  readonly objectRelatives: WordList;
  /** Words that open a relative clause, subjects of it or not: a verb behind one belongs to that clause. */
  readonly relativeOpeners: WordList;
  /** Words that make an insertion behind a noun a clause instead of another name for the noun. */
  readonly clauseInsertions: WordList;
  /** Determiners that can stand for a noun phrase by themselves ("many say", "those in charge"). */
  readonly standaloneDeterminers: WordList;
  /** What points at a time before or after now ("this week", "last month"). */
  readonly pointers: WordList;
  /** Words that stand for what was said. */
  readonly backPointers: WordList;
  /** Adverbs that tell when, by what came before. */
  readonly afterMarks: WordList;
  /** Pronouns that stand for no speaker. */
  readonly nobody: WordList;
  /** Prepositions that tie a phrase to the noun before them ("officials in the ministry"). */
  readonly attachingPrepositions: WordList;
  /** Prepositions of phrases that stand between a cue and its content ("said in a letter that …"). */
  readonly adjunctLeads: WordList;
  /** How often or how long something was said, right before a "that": "all along". */
  readonly howOften: WordList;
  /** Prepositions that bring in what somebody is told of ("was told of the plan"). */
  readonly topicMarks: WordList;
  /** Prepositions of the occasion on which something is said: "in a lecture". */
  readonly occasionMarks: WordList;
  /** Words that tell how exact the number behind them is: "at least", "more than"; and parts of a whole that count as numbers do. */
  /** Papers and the like that tell what they found, in a line that names no author: "study", "poll". */
  readonly tellingPapers: WordList;
  /** Verbs of putting words out, or of handing them to somebody: "posted a message saying". */
  readonly sending: WordList;
  /** Verbs of getting: whoever gets words has not said them. */
  readonly receiving: WordList;
  readonly measures: WordList;
  /** Phrases that join as "and" does: "as well as". */
  readonly joiningPhrases: readonly (readonly string[])[];
  /** Nouns for what was counted or told, which somebody else may dispute: "a figure the firm disputes". */
  readonly disputables: WordList;
  /** What announces two: "both A and B", "neither A nor B". */
  readonly correlatives: WordList;
  /** Of these, those that say it of none. */
  readonly noneOfTwo: WordList;
  /** Pronouns that stress the word before them: "the minister herself". */
  readonly reflexives: WordList;
  readonly parts: WordList;
  /** Words that are never who is spoken to when they stand alone: pronouns in the subject's form, and words that open a clause. */
  readonly neverAddressed: WordList;
  /** Pronouns that are nothing but objects: no clause opens with one. */
  readonly objectPronouns: WordList;
  /** Pronouns that are nothing but subjects: a word behind them that can be a verb is one. */
  readonly subjectPronouns: WordList;
  /** Words that stand in for a subject that comes later or not at all ("there was no port", "it was late"). */
  readonly placeholders: WordList;
  /** Words that stand for a whole clause behind a verb of saying ("said so", "says otherwise"). */
  readonly answers: WordList;
  /** Pronouns that a relative clause without an opener may hang on ("everything he said"). */
  readonly indefinites: WordList;
  /** Words that join two noun phrases into one. */
  readonly joiners: WordList;
  /** What may stand before the verb of a command ("just leave it"); helpers of a command not to; what a command is given about. */
  readonly bidLeads: WordList;
  readonly bidHelpers: WordList;
  readonly bidObjects: WordList;
  /** Words that open a sentence like the verb of a command and bid nobody do anything ("thank you", "half the town"). */
  readonly neverBids: WordList;
  /** What people do with each other about a topic: that they did tells nothing of what either of them said ("the two discussed it"). */
  readonly talks: WordList;
  /** Those who do something with each other: "both", "the two". */
  readonly pairs: WordList;
  /** Helpers that make a past participle passive. */
  readonly passiveHelpers: WordList;
  /** What a passive may be made with, if it is no perfect: "it's understood". */
  readonly shortHelpers: WordList;
  /** Prepositions between a person and a gerund that tells what the person says ("criticized the mayor for saying"). */
  readonly deedPrepositions: WordList;
  /** Prepositions that open a second description of somebody, between commas ("Smith, of Springfield,"). */
  readonly homePrepositions: WordList;
  /** Prepositions that tell where hearsay comes from, behind its cue ("it was said at the ministry"). */
  readonly originPrepositions: WordList;
  /** As above, at the start of the sentence ("From the capital it is said …"). */
  readonly frontedOrigins: WordList;
  /** Words for people without a name, which mean nothing without what follows them ("sources close to the court"). */
  readonly openGroups: WordList;
  /** Words that bring a comparison or a report of the whole sentence ("as she said", "later than he said"). */
  readonly comparers: WordList;
  /** Words that open an indirect question and are not of the class of question words. */
  readonly questionOpeners: WordList;
  /** Prepositions that tell what somebody is blamed or praised for, behind who does so ("criticized by the union for being slow"). */
  readonly charges: WordList;
  /** What things are ranked or set by, with nothing before it: "paid according to age" tells no source. */
  readonly yardsticks: WordList;
  /** Prepositions that bring in who makes the claim that a noun names, not what is claimed ("a warning from the court"). */
  readonly agentPrepositions: WordList;
  /** What teaches or shows things and is nobody, where it stands without an article ("experience shows"). */
  readonly lifeless: WordList;
  /** The commonest cues by base form: one of them near a break makes it likely that another report starts there. */
  readonly commonCues: WordList;
  /** What follows a name behind a comma and belongs to it: a party, a generation, a kind of firm. */
  readonly nameSuffix: RegExp;
}

/** Words around those who speak. */
export interface SpeakingWords {
  /** What stands before the sender of words: "from the mayor". */
  readonly senders: WordList;
  /** Kinds of nouns for whom something is told, and for what things are measured by. */
  readonly toldKinds: WordList;
  /** Kinds of nouns for what can be met, held or eaten. */
  readonly thingKinds: WordList;
  /** Of these, those of what a finger can point at. */
  readonly shownKinds: WordList;
  readonly measureKinds: WordList;
  /** Kinds of nouns for what is put in words. */
  readonly wordKinds: WordList;
  /** What readers own: "your views". */
  readonly readers: WordList;
  /** Words at the start of a sentence that point to what was just said. */
  readonly referrers: WordList;
  /** "from the desk of the mayor" */
  readonly desks: WordList;
  /** Verbs of putting out words, and what is put out, of which nothing is said by that. */
  readonly issuing: WordList;
  readonly issues: WordList;
  /** The ways that words take: "said by telephone". */
  readonly channels: WordList;
  /** Nouns for what is uttered: "left with the words “…”". */
  readonly wordings: WordList;
  /** Verbs of words that reach somebody: "“No,” came the reply". */
  readonly reaching: WordList;
  /** Verbs of whoever answers to a charge in court; nouns for a charge that go on with "of"; and what one is charged with. */
  readonly answeringCharges: WordList;
  readonly chargeNouns: WordList;
  readonly crimes: WordList;
  /** Of these, those that answer somebody. */
  readonly answerNouns: WordList;
  /** Verbs whose object in quotation marks is what was uttered, whatever it looks like: "shouted “Long Live Hope”". */
  readonly uttered: WordList;
  /** Of these, those whose object in quotation marks may be a work: "wrote “The Long Field”". */
  readonly authoring: WordList;
  /** The comma in front of words that name a speaker and end their sentence, where no quotation mark stands. */
  readonly attributed: RegExp;
  /** What somebody has of a matter: "in her view", "in his own words". */
  readonly views: WordList;
  /** What stands before it. */
  readonly viewPrepositions: WordList;
}

/** Words that tell when, and particles of verbs. */
export interface TimeWords {
  readonly timeWords: WordList;
  /** Of these, the ones that end a name where they are tagged as one: "USA Today". */
  readonly timesInNames: WordList;
  readonly weekdays: WordList;
  /** Feasts and seasons that tell when, and months that may be other words: "At Christmas", "in May". */
  readonly seasons: WordList;
  /** Words that may stand before a time word: "last week", "on Monday", "early Tuesday", "in March". */
  readonly timeLeads: WordList;
  /** Particles that make one verb of two words: "point out". */
  readonly particles: WordList;
}

/** Where, through what and how somebody speaks: "in a statement", "on Facebook", "with a smile". */
export interface SettingWords {
  /** The nouns that end such a phrase, by the preposition that opens it. */
  readonly heads: ReadonlyMap<string, WordList>;
  /** What is written or spoken, and may speak for itself: "a statement on its website". */
  readonly records: WordList;
  /** Words that point to something known, by which somebody may be told: "the man in the video". */
  readonly pointing: WordList;
}

export interface WordLists extends CueWords, ReportWords, GrammarWords, SpeakingWords, TimeWords {
  readonly settings: SettingWords;
  /** Whether the word may stand for somebody who speaks. */
  readonly isSpeaker: (word: string) => boolean;
  /** What kind of thing a noun names in its commonest sense (a person, an artifact, something communicated), or null. */
  readonly kindOf: (noun: string) => string | null;
  /** Heads of noun phrases that are people. */
  readonly personHeads: WordList;
  readonly abbreviations: Abbreviations;
  readonly apostrophes: Apostrophes;
}

/** What apostrophes do in words. */
export interface Apostrophes {
  /** What an apostrophe at the start of a word leaves out, matched behind the apostrophe: '90s, 'em, 'tis. */
  readonly elision: RegExp;
  /** The apostrophe and the letters between two of them, as they end before the second: rock 'n' roll. */
  readonly enclosed: RegExp;
  /** What words end with that an apostrophe behind them may belong to: "the workers’ rights". */
  readonly possessive: RegExp;
  /** A word of its own, matched at the apostrophe: "he's". */
  readonly clitic: RegExp;
  /** A word and the rest of it from the apostrophe on, where the word's last letter goes with the rest: "do|n't". */
  readonly split: { readonly word: RegExp; readonly rest: RegExp };
  /** The full stop and what follows it in the name of a site, matched at the full stop: "Brennar.com". */
  readonly site: RegExp;
}

/** Words that are written with a full stop that need not end a sentence; lower case, without the final stop. */
export interface Abbreviations {
  /** Hours of the day, with their inner stop. */
  readonly timesOfDay: WordList;
  /** A speaker of up to five words, the first with a capital, before a word that may be a verb of speech, which then ends its clause: name and verb. */
  readonly speakerThenVerb: RegExp;
  /** With a capital: a name follows, so the stop never ends a sentence. */
  readonly titles: WordList;
  /** In either case: something always follows. */
  readonly links: WordList;
  /** In either case: the stop does not end a sentence when a number follows ("No. 5", "p. 12"). */
  readonly beforeNumbers: WordList;
  /** Capitals that measure behind a number: "12 C." may end a sentence. */
  readonly units: WordList;
  /** With a capital: the same, "Jan. 5". */
  readonly months: WordList;
  readonly days: WordList;
  /** With a capital: the stop may end a sentence; between commas ("Reno, Nev., on") it would be followed by one. */
  readonly states: WordList;
  /** In either case: the stop ends a sentence if the next word opens one ("the", "he", "but"). Dotted acronyms are treated alike. */
  readonly ambiguous: WordList;
  /** After a time of day these go on the sentence: "at 5 p.m. Monday", "6 a.m. Eastern". */
  readonly timeFollowers: WordList;
  /** Words that open sentences and are no part of names, so that a capital on them tells. */
  readonly sentenceOpeners: WordList;
  /** Verbs that go on the sentence after a quotation that ends in "?" or "!": “Is that all?” Smith asked. */
  readonly speechTags: WordList;
}
