/** Who can be quoted: words for people, as heads of noun phrases, lower case. */
import { isCalling } from './people.js';
import { PERSON_HEADS, SOURCE_HEADS } from './titles.js';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'one', 'another', 'others', 'both', 'everyone']);

/** Words for a thing that are camps as well: "the opposition called for". */
const CAMPS: ReadonlySet<string> = new Set(['opposition', 'prosecution']);

/** Whether the word may stand for somebody who speaks. */
export const isSpeaker = (lower: string): boolean =>
  PRONOUNS.has(lower) ||
  CAMPS.has(lower) ||
  isCalling(lower) ||
  PERSON_HEADS.has(lower) ||
  SOURCE_HEADS.has(lower) ||
  /^(?:\d+-)?year-old$/.test(lower);

/** Forms of the commonest verbs of saying. */
const SAYS = 'said|says|told|tells|added|adds|wrote|writes|explained|warned|recalled|insisted|noted|claimed|argued';
/** What somebody may be called between the comma and the end of the sentence. */
const CALLED = '[^.;:!?"“”]{2,80}';
/** “The pool is shut, said the manager, Rita Sol. / “The vote was fair, the chair, Dina Roy, said. */
export const ATTRIBUTED = new RegExp(`,(?=\\s(?:${CALLED}\\s)?(?:${SAYS})(?:\\s${CALLED})?\\.(?:\\s|$))`, 'u');

/** Verbs whose object in quotation marks is what was uttered, whatever it looks like: "shouted “Long Live Hope”". */
export const UTTERED: ReadonlySet<string> = new Set(
  'say tell ask add write tweet shout yell cry chant scream whisper mutter reply answer respond quip joke exclaim repeat reiterate'.split(
    ' ',
  ),
);

/** The ways that words take: "said by telephone". */
export const CHANNELS: ReadonlySet<string> = new Set(
  'telephone phone email e-mail mail letter fax text telegram radio video link videolink message post courier satellite loudspeaker megaphone'.split(
    ' ',
  ),
);

/** Verbs of these whose object in marks may be a work. */
export const AUTHORING: ReadonlySet<string> = new Set(['write']);

/** Nouns for what is uttered: "left with the words “…”". */
export const WORDINGS: ReadonlySet<string> = new Set(
  'words word sentence line phrase remark comment observation question message cry shout warning threat greeting announcement reply answer order instruction advice joke quip salute toast retort rejoinder response reaction verdict assessment conclusion explanation excuse promise pledge plea chant chorus whisper roar groan email e-mail text note letter telegram'.split(
    ' ',
  ),
);

/** Of these, those that answer somebody. */
export const ANSWER_NOUNS: ReadonlySet<string> = new Set(['answer', 'reply', 'response', 'retort', 'rejoinder']);

/** What the accused do with a charge, nouns for one that go on with "of", and what one is charged with. */
export const ANSWERING_CHARGES: ReadonlySet<string> = new Set(['deny', 'admit']);
export const CHARGE_NOUNS: ReadonlySet<string> = new Set(['count', 'charge', 'offence', 'offense', 'allegation', 'accusation']);
export const CRIMES: ReadonlySet<string> = new Set(
  'murder manslaughter theft larceny fraud arson assault rape robbery burglary bribery perjury kidnapping smuggling trespass blackmail extortion embezzlement affray treason libel forgery shoplifting poaching vandalism'.split(
    ' ',
  ),
);

/** Verbs of words that reach somebody: "“No,” came the reply". */
export const REACHING: ReadonlySet<string> = new Set(['come']);

/** Verbs of putting out words. */
export const ISSUING: ReadonlySet<string> = new Set(
  'issue publish release give make deliver present submit file print post read'.split(' '),
);

/** What is put out. */
export const ISSUES: ReadonlySet<string> = new Set(
  'statement report interview speech letter study survey article communiqué communique bulletin figure result transcript paper lecture email e-mail document record footage photograph photo picture image map recording tape file video log list copy register dossier notice note message text tweet post poster flyer leaflet banner advert'.split(
    ' ',
  ),
);

/** What stands before the sender of words: "from the mayor". */
export const SENDERS: ReadonlySet<string> = new Set(['from']);

/** Kinds of nouns that something is told, as against what is said. */
export const TOLD_KINDS: ReadonlySet<string> = new Set(['person', 'group']);

/** Kinds of nouns for what can be met, held or eaten. */
export const THING_KINDS: ReadonlySet<string> = new Set(
  'person animal artifact food body plant substance object location group possession quantity'.split(' '),
);

/** Of these, what a finger can point at. */
export const SHOWN_KINDS: ReadonlySet<string> = new Set('person animal artifact food body plant substance object location'.split(' '));

/** Kinds of nouns that things are measured by: "paid according to the hour". */
export const MEASURE_KINDS: ReadonlySet<string> = new Set(['time', 'quantity', 'attribute', 'shape']);

/** Kinds of nouns for what is put in words. */
export const WORD_KINDS: ReadonlySet<string> = new Set(['communication']);

/** "your views": nobody's in the text. */
export const READERS: ReadonlySet<string> = new Set(['your']);

/** “…” That was the view of the mayor. */
export const REFERRERS: ReadonlySet<string> = new Set(['that', 'this', 'those', 'these', 'such', 'so']);

/** "from the desk of the mayor" */
export const DESKS: ReadonlySet<string> = new Set(['desk', 'office', 'pen']);

/** What somebody has of a matter: "in her view", "in his own words". */
export const VIEWS: ReadonlySet<string> = new Set([
  'words',
  'view',
  'opinion',
  'estimation',
  'eyes',
  'judgement',
  'judgment',
  'admission',
  'telling',
  'reckoning',
]);

/** What stands before it. */
export const VIEW_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'by']);
