/** Function words by what they do in a sentence. The finders ask only whether a word is on a list; which words are, is said here. */
import { setOf } from '../../list.js';

/** Pronouns that open a relative clause and can be the subject of its verb. */
export const RELATIVES = setOf('who which that');

/** Words that open a relative clause and can be the object of its verb, or the subject of what is said of them ("which he said was"). */
export const OBJECT_RELATIVES = setOf('what which who whom that');

/** Words that open a relative clause, subjects of it or not: a verb behind one belongs to that clause. */
export const RELATIVE_OPENERS = setOf('who whom which that whose where');

/** Words that make an insertion behind a noun a clause instead of another name for the noun. */
export const CLAUSE_INSERTIONS = setOf('who whom which that whose where when');

/** Determiners that can stand for a noun phrase by themselves ("many say", "those in charge"). */
export const STANDALONE_DETERMINERS = setOf('this that these those some all both another many each neither either none');

/** Adjectives of number that stand for a noun phrase in the same way before a verb ("many argue", "several of them"). */
export const STANDALONE_ADJECTIVES = setOf('many several most few more others');

/** Words for a part of a whole that stand alone as nouns. */
export const SHARES = setOf('half calm');

/** What brings in something that need not be so. */
export const SUPPOSITIONS = setOf('if unless lest');

/** What points at a time before or after now ("this week", "last month"). */
export const POINTERS = setOf('this last next that earlier late early');

/** Words that stand for what was said. */
export const BACK_POINTERS = setOf('this that it these those');

/** Adverbs that tell when, by what came before. */
export const AFTER_MARKS = setOf('afterwards afterward thereafter shortly soon');

/** Determiners that only a noun phrase follows. */
export const ARTICLES = setOf('the a an every');

/** Words that go with the subject or the time and may stand inside the verb ("have both urged", "was first asked"). */
export const FLOATING = setOf('both all first each');

/** Pronouns that stand for no speaker. */
export const NONE = setOf('nobody nothing none neither anybody anyone anything');

/** What people do with each other about a topic: that they did tells nothing of what either of them said ("the two discussed the harbour"). */
export const TALKS = setOf('discuss debate');

/** Those who do something with each other. */
export const PAIRS = setOf('both two pair couple');

/** What teaches or shows things and is nobody, where it stands without an article ("experience shows"). */
export const LIFELESS = setOf(
  'experience history practice time hindsight instinct intuition logic nature reality life fate sense reason science',
);

/** Nouns that are plural without an "s". */
export const PLURALS = setOf('police people media data staff crew men women children folks');

/** Prepositions that tie a phrase to the noun before them ("officials in the ministry"). */
export const ATTACHING_PREPOSITIONS = setOf(
  'of in at for from with on to about against within near between behind around over regarding concerning',
);

/** Prepositions of the occasion on which something is said: "in a lecture". */
export const OCCASION_MARKS = setOf('in on at during after before via');

/** Prepositions of phrases that stand between a cue and its content ("said in a letter that …"). */
export const ADJUNCT_LEADS = setOf('within in on at during to via by after through from of before with about for over');

/** How often or how long something was said, right before a "that". */
export const HOW_OFTEN: ReadonlySet<string> = new Set([
  'throughout',
  'all along',
  'time and again',
  'again and again',
  'over and over',
  'time after time',
  'more than once',
  'once more',
  'in turn',
]);

/** Words that are never who is spoken to when they stand alone: pronouns in the subject's form, and words that open a clause. */
export const NEVER_ADDRESSED = setOf('i he she we they it there that this these those what who which');

/** Pronouns that are nothing but objects: no clause opens with one. */
export const OBJECT_PRONOUNS = setOf('me him us them itself himself herself themselves myself ourselves yourself yourselves oneself');

/** Pronouns that are nothing but subjects: a word behind them that can be a verb is one. */
export const SUBJECT_PRONOUNS = setOf('i he she we they who which');

/** Words that stand in for a subject that comes later or not at all ("there was no port", "it was late"). */
export const PLACEHOLDERS = setOf('there it');

/** Verbs that a bare infinitive may follow ("helped build ships", "saw prices fall"). */
export const BARE_INFINITIVE = setOf('help let make see hear watch feel have go come try dare need do');

/** Second words of phrasal verbs that the tagger may take for verbs of their own ("shake up the house"). */
export const STRAY_PARTICLES = setOf('up off out away over aside');

/** Words that stand for a whole clause behind a verb of saying ("said so", "says otherwise"). */
export const ANSWERS = setOf('so yes no not otherwise');

/** Pronouns that a relative clause without an opener may hang on ("everything he said"). */
export const INDEFINITES = setOf('everything anything something nothing');

/** Words that join two noun phrases into one. */
export const JOINERS = setOf('and or nor');

/** "it's understood": is, or has. */
export const SHORT_HELPERS = setOf(`'s`);

/** Helpers that make a past participle passive. */
export const PASSIVE_HELPERS = setOf("am is are was were be been being 'm 're get got");

/** Prepositions between a person and a gerund that tells what the person says ("criticized the mayor for saying"). */
export const DEED_PREPOSITIONS = setOf('for of as from');

/** Prepositions that open a second description of somebody, between commas ("Smith, of Springfield,"). */
export const HOME_PREPOSITIONS = setOf('of from in');

/** Prepositions that tell where hearsay comes from, behind its cue ("it was said at the ministry"). */
export const ORIGIN_PREPOSITIONS = setOf('from by at in');

/** As above, at the start of the sentence ("From the capital it is said …"). */
export const FRONTED_ORIGINS = setOf('from in');

/** Words for people without a name, which mean nothing without what follows them ("sources close to the court"). */
export const OPEN_GROUPS = setOf('those people sources circles');

/** Words that bring a comparison or a report of the whole sentence ("as she said", "later than he said"). */
export const COMPARERS = setOf('as than like');

/** Words that open an indirect question and are not of the class of question words. */
export const QUESTION_OPENERS = setOf('whether if');

/** Prepositions that tell what somebody is blamed or praised for, behind who does so ("criticized by the union for being slow"). */
export const CHARGES = setOf('for of as over');

/** What things are ranked or set by, with nothing before it: "paid according to age" tells no source. */
export const YARDSTICKS = setOf(`age size rank weight height length taste income merit plan schedule type number season custom tradition
  ability experience seniority need date colour color species gender distance wealth price cost skill`);

/** Prepositions that bring in who makes the claim that a noun names, not what is claimed ("a warning from the court"). */
export const AGENT_PREPOSITIONS = setOf('by from');

/** The commonest cues by base form: one of them near a break makes it likely that another report starts there. */
export const COMMON_CUES = setOf('say tell add note according write ask');

/** Prepositions that only make a number vague when they stand before it ("about 40", "over half"). */
export const QUANTIFIERS = setOf('about around over under than nearly');

/** What makes "at" before it part of a quantity ("at least", "at most"). */
export const EXTREMES = setOf('least most');

/** Words that tell how exact the number behind them is: "at least nine", "as many as forty", "well over half". */
export const MEASURES =
  setOf(`at least most up to more less fewer than as many much few no about around nearly almost over well under roughly only just
  exactly approximately between close barely above below not`);

/** Papers and bodies of experts that tell what they found: "Half skip breakfast – survey". */
export const TELLING_PAPERS =
  setOf(`study survey poll report research researchers inquest inquiry probe review watchdog audit auditors data analysis census experts scientists
  police prosecutors officials sources lawyers court ministry minister mayor union army charity regulator data figures emails`);

/** Verbs of putting words out, or of handing them to somebody. */
export const SENDING = setOf(
  'send post upload release publish write circulate share issue email text distribute print record fax wire mail',
);

/** Verbs of getting: whoever gets words has not said them. */
export const RECEIVING = setOf('receive draw have');

/** Phrases that join as "and" does. */
export const JOINING_PHRASES: readonly (readonly string[])[] = ['as well as', 'along with', 'together with'].map((phrase) =>
  phrase.split(' '),
);

/** Nouns for what was counted or told, which somebody else may dispute. */
export const DISPUTABLES = setOf('figure number estimate toll count tally account version date sum');

/** What announces two: "both A and B", "neither A nor B". */
export const CORRELATIVES = setOf('both either neither');
export const NONE_OF_TWO = setOf('neither');

/** Pronouns that stress the word before them, or point back at the subject. */
export const REFLEXIVES = setOf('itself himself herself themselves myself ourselves yourself yourselves oneself');

/** Parts of a whole that count as numbers do. */
export const PARTS = setOf('all every dozen half halves thirds quarters dozens scores hundreds thousands');

/** Prepositions that describe a noun as adjectives do when they open a sentence ("Outside experts said …"). */
export const PLACE_ADJECTIVES = setOf('outside inside');

/** What follows a name behind a comma and belongs to it: a party, a generation, a kind of firm. */
export const NAME_SUFFIX = /^(?:[RDI]|[RDI]-.*|Inc\.?|Jr\.?|Sr\.?|III?)$/;

/** Verbs and phrases in a line of page furniture that make it a report and so keep it in the text. */
export const REPORTING =
  /\b(?:said|says|saying|told|tells|according to|announced|ruled|wrote|writes|claimed|claims|denied|denies|warned|warns)\b/u;

/** Before a word of time they are adjectives, whatever they are elsewhere: "this past week". */
export const TIME_ADJECTIVES = setOf('last past coming');

/** What a base form stands behind. */
export const VERB_OPENERS = setOf("i you we they who do does did 'd let help");

/** What a form in -s stands behind. */
export const SINGULAR_SUBJECTS = setOf('he she it who which that');

/** Single words, each for what it does; `languages/words.ts` says what that is. */
export const MARKERS = {
  complementizers: setOf('that'),
  genitives: setOf('of'),
  agentMarks: setOf('by'),
  recipientMarks: setOf('to'),
  equatives: setOf('as'),
  namesakes: setOf('after for'),
  impersonals: setOf('it'),
  existentials: setOf('there'),
  handingOver: setOf('here more now this and next'),
  additives: setOf('and'),
  adversatives: setOf('but'),
  besides: setOf('while whereas though although'),
  negators: setOf('not'),
  denyingDeterminers: setOf('no'),
  pending: setOf('yet'),
  personalRelatives: setOf('who'),
  personalOpeners: setOf('who whose'),
  filledRelatives: setOf('which whom'),
  valueMarks: setOf('at'),
  opposing: setOf('against'),
  topicMarks: setOf('of about against to for regarding concerning'),
  emphatics: setOf('own'),
  accompaniments: setOf('with'),
  sequels: setOf('then'),
  circumstances: setOf('when if'),
  quoting: setOf('quote cite'),
  meantimes: setOf('before after as when while until once'),
  perfectHelpers: setOf('has have had'),
  perfectBe: setOf('been'),
  beingForms: setOf('be have'),
  oneOfMany: setOf('a an'),
  degrees: setOf('so such too'),
  passiveGerunds: setOf('being'),
  helperGerunds: setOf('being having'),
  possessiveMarks: setOf("'s"),
  excluding: setOf('rule_out'),
  gerundEnding: /ing$/,
};
