/** Verbs that carry a noun cue: "expressed hope", "issued a warning". */
import { list } from '../../list.js';

export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  list(`express voice make issue give offer extend have show signal add repeat reiterate raise state declare send deliver level lodge
    propagate spread advance put pose file announce convey reaffirm renew harbor harbour hold take echo share receive draw pay cast`),
);

/** Verbs of trying, going on and refusing: with the infinitive they govern they make one cue ("attempted to persuade", "sought to implicate"). */
export const CONTROL_VERBS: ReadonlySet<string> = new Set(
  list(
    'try attempt seek continue begin start refuse decline go_on manage endeavor endeavour strive proceed struggle rush hasten hesitate fail',
  ),
);

/** Of these, the ones that refuse: the act is theirs, whatever the infinitive says. */
export const REFUSALS: ReadonlySet<string> = new Set(list('refuse decline hesitate'));

/** Verbs that in the passive give a name. */
export const CALLING: ReadonlySet<string> = new Set(list('know nickname name title christen'));

/** Verbs that say where a thing comes from. */
export const ASCRIBING: ReadonlySet<string> = new Set(list('attribute ascribe owe trace blame pin suspect'));
export const ASCRIPTIONS: ReadonlySet<string> = new Set(list('on to upon of'));

/** Verbs whose participle is like their base form. */
export const UNCHANGING: ReadonlySet<string> = new Set(list('hit hurt shut cut put set split spread cast burst shed beset'));

/** Verbs that without an object tell what one underwent, with the words that stand behind them then: "accused of theft", "called to a farm", "opposed to it". */
export const UNDERGONE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'accuse|of',
    'charge|with over',
    'convict acquit clear suspect|of',
    'jail imprison fine sentence|for over',
    'arrest detain question hold|over after for on in under',
    'indict|for on over',
    'sack fire dismiss suspend expel ban|for over after',
    'ask quiz|about by over',
    'call summon|to before in by',
    'oppose link tie|to',
  ].flatMap((line) => {
    const [verbs = '', links = ''] = line.split('|');
    return list(verbs).map((verb): [string, ReadonlySet<string>] => [verb, new Set(list(links))]);
  }),
);

/** Verbs of reading and hearing. */
export const TAKING_IN: ReadonlySet<string> = new Set(list('read hear watch learn overhear'));

/** What brings in what is not done: "without saying". */
export const LACKING: ReadonlySet<string> = new Set(['without']);

/** What lets somebody speak: "let me tell you". */
export const LETTING: ReadonlySet<string> = new Set(['let', 'lets']);

/** Verbs of being there when somebody speaks: "heard the guard yell", "was filmed telling". */
export const WITNESSING: ReadonlySet<string> = new Set(list('hear see watch overhear catch film record'));

/** Verbs of knowing and holding dear, which take people and things. */
export const KNOWING: ReadonlySet<string> = new Set(
  list(
    'know remember recall forget trust love like see find respect value enjoy treat understand admire need miss envy mind view show recognise recognize order',
  ),
);

/** Verbs of giving a name: with one object alone they are something else. */
export const RENAMING: ReadonlySet<string> = new Set(list('call dub call_on'));

/** Verbs that with an object close a deal, and say something only with a clause. */
export const CLOSING: ReadonlySet<string> = new Set(list('conclude'));

/** Verbs that in the passive tell what is held to be so. */
export const REPUTING: ReadonlySet<string> = new Set(list('understand rumour rumor suspect assume presume gather whisper think believe'));

/** Verbs that take no infinitive of their own: with "'s" in front and one behind they are passives ("he's believed to want it", "she's said to know"). */
export const BARE_OF_INFINITIVES: ReadonlySet<string> = new Set([...REPUTING, ...list('say allege report know')]);

/** Texts that bind everybody. */
export const LAWS: ReadonlySet<string> = new Set(list('law constitution statute legislation regulation rule code bylaw'));

/** Light verbs that report only with a clause. */
export const SHARING: ReadonlySet<string> = new Set(['share']);

/** Verbs of choosing together, which is done by hands and not by words. */
export const BALLOTING: ReadonlySet<string> = new Set(['vote']);

/** Verbs with a "to" for whoever hears it: "apologised to the guests for the noise". */
export const HEARD: ReadonlySet<string> = new Set(list('apologise apologize complain boast brag grumble moan explain protest'));

/** Verbs with objects that they put nothing forward with. */
export const SET_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'say',
    new Set(['goodbye', 'goodbyes', 'farewell', 'farewells', 'adieu', 'hello', 'hi', 'grace', 'mass', 'cheese', 'prayer', 'prayers']),
  ],
  ['bid', new Set(['farewell', 'goodbye', 'adieu'])],
  ['tell', new Set(['truth', 'truths', 'lie', 'lies', 'joke', 'jokes', 'time', 'fib', 'fibs', 'fortunes', 'stories', 'tales'])],
  ['claim', new Set(['life', 'lives', 'victim', 'victims'])],
  ['slam', new Set(['door', 'doors', 'brakes', 'gate', 'gates', 'lid', 'phone', 'car'])],
  ['blast', new Set(['hole', 'holes', 'rock', 'rocks', 'tunnel'])],
  ['repeat', new Set(['chorus', 'verse', 'song', 'joke', 'trick', 'exercise', 'course', 'year'])],
  ['raise', new Set(['alarm', 'eyebrows', 'money', 'cash', 'glass', 'roof'])],
]);

/** Verbs of striking, with words or with more than words. */
export const STRIKING: ReadonlySet<string> = new Set(list('attack assault assail batter hammer strike'));

/** Who strikes with more than words. */
export const ARMED: ReadonlySet<string> = new Set(
  list(`rebel gunman militant insurgent soldier troop trooper fighter guerrilla pirate bandit raider robber burglar hacker mob thug gang jihadist terrorist
  bomber commando militia warplane jet drone missile shark wolf bear dog elephant lion tiger crocodile swarm bee vandal arsonist hooligan hitman gangster warship
  gunboat helicopter sniper paratrooper marine army navy`),
);

/** What is struck with more than words, by the kind of the noun. */
export const STRUCK_KINDS: ReadonlySet<string> = new Set(list('artifact location animal plant food substance body object'));

const THINGS = 'artifact body food animal plant object substance shape';

/** Verbs of saying that do something else with objects of some kinds: a letter is shown, a circle described, a taxi ordered, a prize claimed. */
export const HANDLED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    show: `${THINGS} communication`,
    describe: 'shape',
    order: 'artifact food animal plant substance',
    press: 'body plant food artifact',
    admit: 'person animal',
    question: 'person',
    quiz: 'person',
    claim: 'possession',
    charge: 'possession',
    present: THINGS,
    introduce: 'animal plant artifact',
    feature: 'person animal',
    number: `${THINGS} person`,
    count: `${THINGS} person`,
    cover: THINGS,
    place: THINGS,
    serve: `${THINGS} person`,
    raise: `${THINGS} person possession`,
    hold: THINGS,
    post: `${THINGS} possession`,
    address: 'person',
    sign: 'communication artifact',
    recognise: 'person artifact',
    recognize: 'person artifact',
  }).map(([verb, kinds]) => [verb, new Set(kinds.split(' '))]),
);

/** Verbs that say something only with a preposition or a clause: whoever talks bees talks about them. */
export const OBJECTLESS: ReadonlySet<string> = new Set(list('talk speak'));

/** Verbs that in the passive tell what is done to somebody. */
export const DONE_TO: ReadonlySet<string> = new Set(list('admit bill'));

export const NARRATING: ReadonlySet<string> = new Set(['tell']);

export const TALES: ReadonlySet<string> = new Set(['story', 'tale']);

/** Verbs of taking something to be so. */
export const HOLDING: ReadonlySet<string> = new Set(
  list('judge find believe consider deem think suppose assume presume reckon hold declare rule know understand estimate prove show feel'),
);

/** Verbs of seeing what is to come. */
export const FORESEEING: ReadonlySet<string> = new Set(list('expect anticipate'));

/** Verbs of naming what one goes by: their object does not tell what is done with it. */
export const CITING: ReadonlySet<string> = new Set(list('cite quote mention invoke recall'));

/** Verbs that in the passive tell what is to come, in the words of the text. */
export const SCHEDULING: ReadonlySet<string> = new Set(list('expect schedule plan'));

/** For saying something to a matter; verbs and nouns are spelt alike. */
export const COMMENTING: ReadonlySet<string> = new Set(list('comment elaborate'));
export const DRAWING: ReadonlySet<string> = new Set(list('draw'));

/** Verbs of answering what was sent, and what is sent. */
export const RETURNING: ReadonlySet<string> = new Set(list('return answer acknowledge take'));
/** Verbs that in the passive leave somebody without a thing: "was denied entry". */
export const DEPRIVING: ReadonlySet<string> = new Set(list('deny refuse grant'));

/** Nouns for what is said by nobody in particular, and words for those who say it. */
export const AIRED: ReadonlySet<string> = new Set(
  list(
    'report rumour rumor suggestion allegation accusation claim insinuation talk speculation submission contention gossip theory complaint',
  ),
);
export const PRESSES: ReadonlySet<string> = new Set(list('media press newspaper news'));

/** Verbs of wanting: negated, with a verb of answering, a refusal. */
export const WISHING: ReadonlySet<string> = new Set(list('wish want care'));

/** Verbs of looking, with what they look at, into or after. */
export const LOOKING: ReadonlySet<string> = new Set(['look at', 'look into', 'look after', 'look for', 'look over', 'look through']);

/** Verbs of answering to something. */
export const RESPONDING: ReadonlySet<string> = new Set(list('respond reply react'));
export const INQUIRIES: ReadonlySet<string> = new Set(
  list('call request message email e-mail inquiry enquiry query letter question text voicemail fax approach'),
);

/** What journalists ask for. */
export const PARTICULARS: ReadonlySet<string> = new Set(
  list(`detail figure number name reason explanation evidence proof date timetable timeline timeframe estimate breakdown account answer reply
    information clue indication hint cause age motive address occupation toll total origin purpose destination birthplace nationality`),
);

/** Verbs of handing, and papers that are handed over. */
export const HANDING: ReadonlySet<string> = new Set(list('show hold take have receive share put draw'));
export const HANDED: ReadonlySet<string> = new Set(list('letter report message note address tweet'));

/** Verbs of leaving a thing undone, with what ties a gerund to them. */
export const FORGOING: ReadonlySet<string> = new Set([
  'stop short of',
  'refrain from',
  'abstain from',
  'shy from',
  'shy away from',
  'hold back from',
  'balk at',
  'baulk at',
  'steer clear of',
]);

/** Verbs of answering: negated, they tell that no answer came. */
export const ANSWERING: ReadonlySet<string> = new Set(
  list(
    'say tell answer respond reply comment elaborate specify disclose discuss reveal confirm detail explain clarify name identify return release',
  ),
);

/** What is not given when a question stays open: "did not provide details". */
export const WITHHELD: ReadonlySet<string> = new Set(
  list('provide give disclose reveal specify release offer share elaborate name identify'),
);

/** Of these, the ones that are done with words alone. */
export const WORDY: ReadonlySet<string> = new Set(list('disclose reveal specify identify'));

/** What seems so, seems so to the writer: nobody else's word. */
export const WRITERS_VERBS: ReadonlySet<string> = new Set(list('seem appear tend'));

/** Verbs that demand with an infinitive, but state with a that-clause: "persuaded him to go", "persuaded him that it was late". */
export const STATING_WITH_THAT: ReadonlySet<string> = new Set(list('persuade convince insist advise'));

/** Verbs whose past is written as their base is: "the bank forecast growth" is no forecast. */
export const PAST_AS_BASE: ReadonlySet<string> = new Set(list('forecast bet broadcast'));

/** Verbs that name who is spoken to: "told the court that …", and in the passive "was told that …". */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  list('tell ask inform remind assure reassure warn caution alert urge advise instruct notify brief text email telephone cable'),
);

/** Verbs of questioning: in "asked about the merger, she …" the one who asks is not named. */
export const QUESTIONING_VERBS: ReadonlySet<string> = new Set(list('ask question quiz press'));

/** Courts, inquiries and meetings, where people are heard. */
export const HEARINGS: ReadonlySet<string> = new Set(
  list(
    'court tribunal inquest inquiry jury juror trial hearing panel committee council commission meeting conference parliament assembly senate',
  ),
);

/** Verbs that give a thing a name or a description: "called the plan a trick". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  list('call describe label dub term name title brand deem consider characterize characterise'),
);

/** Nouns that stand for the clause behind them: "insisted on the fact that …". */
export const CLAUSE_NOUNS: ReadonlySet<string> = new Set(list('fact idea notion view assumption possibility thought prospect'));

/** Verbs with a clause that may name first whom they are meant for: "promised the voters that …". */
export const PROMISING_VERBS: ReadonlySet<string> = new Set(
  list('promise persuade convince show teach guarantee pledge write signal caution alert reassure instruct wire bet'),
);

/** Verbs whose usual object is a clause: what follows inside it is embedded, and verbs in a row after it go back to their subject. */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set(
  list(`say tell add note announce argue claim acknowledge admit believe think know warn insist suggest explain state declare write tweet
    report maintain contend assert stress emphasize emphasise underline underscore confirm deny concede recall remark observe predict
    promise vow pledge hope fear reply respond indicate reveal conclude estimate allege complain boast joke mention reiterate repeat
    testify ask wonder question find show learn hear feel agree affirm assure remind inform point_out reckon swear`),
);

/** Verbs that report in the passive with nobody for a subject ("it is understood that"), verbs with a clause apart. */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set(
  list('assume suspect understand gather rumour rumor expect speculate recommend propose allege whisper'),
);

/** Adverbs of hearsay: somebody says so, and the text does not say who. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(list('reportedly allegedly supposedly purportedly ostensibly'));

/** Prepositions that hold a sentence to somebody's reckoning ("by Oslo's count"), and words for a reckoning. */
export const RECKONED: ReadonlySet<string> = new Set(['by', 'in', 'on', 'to']);
export const RECKONINGS: ReadonlySet<string> = new Set(
  'count counting reckoning tally version account telling estimate estimates figures book books reading'.split(' '),
);

/** What somebody takes in or makes up their mind on is not said by them. */
export const PERCEIVED: ReadonlySet<string> = new Set(list('understand learn hear gather know decide vote remember mean'));
