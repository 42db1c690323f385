/** What the comparison of wordings asks of English words. */
import type { ComparedWords } from '../../comparison.js';
import { setOf } from '../../list.js';
import { AHEAD, COMING, MINDING, OCCASIONS, RECORDS, WILLING } from './accord.js';
import { CONTRASTS } from './contrasts.js';
import { SINGULAR_EVENTS, SOLE_DEEDS } from './deeds.js';
import { POINTS_BACK } from './denied.js';
import { FUNCTION_WORDS } from './function-words.js';
import { DISPUTING, GRANTING } from './granting.js';
import { DUTY_PHRASES, MODAL_WORDS } from './modality.js';
import { IMPLICIT_NEGATORS, NEGATORS } from './negation.js';
import { SOLE_OFFICES } from './offices.js';
import { CURRENCIES, DIMENSIONS, GROUP_WORDS, LABELS } from './quantities.js';
import { REJECTIONS, UTTERANCES, UTTERING } from './rejections.js';
import { ONE_WAY } from './relations.js';
import { NARROWING, WIDENING } from './scope.js';

export const COMPARED_WORDS: ComparedWords = {
  dimensions: DIMENSIONS,
  currencies: CURRENCIES,
  groups: GROUP_WORDS,
  evidence: setOf(
    'information evidence proof knowledge data record records intelligence indication indications sign signs trace traces document documents',
  ),
  rates: setOf('per each every apiece daily weekly monthly yearly hourly annually annual'),
  ratesOf: setOf('day hour week month year season night shift minute second head piece person'),
  labels: LABELS,
  functionWords: FUNCTION_WORDS,
  negators: NEGATORS,
  implicitNegators: IMPLICIT_NEGATORS,
  modals: MODAL_WORDS,
  dutyPhrases: DUTY_PHRASES,
  narrowing: NARROWING,
  widening: WIDENING,
  none: setOf('none nobody no nothing neither never'),
  part: setOf('some most half few several part except exempt other'),
  each: setOf('each'),
  rejections: REJECTIONS,
  utterances: UTTERANCES,
  uttering: UTTERING,
  granting: GRANTING,
  disputing: DISPUTING,
  willing: WILLING,
  minding: MINDING,
  occasions: OCCASIONS,
  records: RECORDS,
  ahead: AHEAD,
  coming: COMING,
  conditions: setOf('if unless'),
  deadlines: setOf('until till before sooner earlier'),
  pointsBack: POINTS_BACK,
  contrasts: CONTRASTS,
  oneWay: ONE_WAY,
  singularEvents: SINGULAR_EVENTS,
  soleDeeds: SOLE_DEEDS,
  placed: setOf(
    'born bear die bury locate situate base based headquarter hold happen found find establish build discover unearth marry crash sink sign meeting arrest kill lie stand release detain explode',
  ),
  once: setOf(
    'born bear die bury found find establish build construct discover invent write compose paint kill murder assassinate sign elect appoint resign marry crash sink capture arrest start finish publish inaugurate complete',
  ),
  whereabouts: setOf('in at near outside off inside within around'),
  reversing: ['un', 'il', 'non', 'non-'],
  turning: ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-', 'ex-', 'anti-', 'mis'],
  addressed: setOf('your'),
  soleOffices: SOLE_OFFICES,
  definite: setOf('the'),
  self: setOf('we us our ours i my me'),
  pronouns: setOf('i we he she it they who that this one his her their our my'),
  laterPlaces: setOf('second third fourth fifth sixth seventh eighth ninth tenth'),
  superlativeEnding: /(?:[^aeiou]est|^most|^best|^worst|^least)$/u,
  noLonger: setOf('former ex late onetime one-time erstwhile previous deposed ousted'),
  isNow: setOf('is are'),
  following: setOf('succeed replace supersede oust depose'),
  takingOver: setOf('take inherit'),
  handingOver: setOf('hand cede'),
  departing: setOf('death die resign resignation retire retirement departure ouster removal abdication abdicate assassination dismissal'),
  arriving: setOf('elect become appoint name crown install choose swear'),
  behindTimes: setOf('after when following since once upon'),
  mutual: setOf(
    'meet marry divorce fight battle face play border resemble like love hate know join merge unite visit attack strike shoot hit criticise accuse blame praise thank support help back call telephone tell ask answer greet see hear kiss embrace trust fear threaten warn follow rival equal match date befriend work talk speak say write trade cooperate ally clash collide',
  ),
  priced: setOf('cost sell buy purchase acquire fetch price value'),
  excluding: ['not', 'instead of', 'rather than', 'unlike', 'except for', 'except', 'apart from', 'other than', 'with the exception of'],
  excludingFrom: setOf('but save'),
  singling: setOf('only sole first'),
  notYet: setOf('next future elect designate acting deputy vice second third last new then honorary assistant co-founder'),
  soleRoles: new Set([
    ...SOLE_OFFICES,
    ...'capital father mother husband wife language currency headquarters author inventor birthplace leader chief head prime monarch emperor'.split(
      ' ',
    ),
  ]),
  respective: setOf('respectively'),
  carried: setOf('he she him her his it its'),
  denying: setOf('deny refute dismiss rebut dispute contest disclaim repudiate'),
  saying: setOf('say tell add state note stress emphasize emphasise'),
  said: setOf('remark statement claim promise threat offer order'),
  uttered: setOf('make say utter give issue fall'),
  leaving: setOf('leave'),
  causing: setOf('cause'),
  versions: setOf('account'),
  changes: setOf('rise fall profit loss lose win'),
  since: setOf('since'),
  future: setOf('will shall would upcoming next planned scheduled slated set'),
  adjuncts: setOf('by during in at after before since under when while because throughout amid despite if unless until till without'),
  complements: setOf('of on for against about with'),
  turns: setOf('but however while whereas although though yet instead contrary nonetheless nevertheless conversely'),
  answering: setOf('answer reply respond retort counter rebut rejoin contradict object protest contest dispute'),
  joins: setOf('nor or and'),
  infinitiveMarks: setOf('to'),
  origins: setOf('from'),
  aims: setOf('for'),
  within: setOf('in inside within on over into from'),
  grounds: setOf('water waters airspace territory soil side land zone'),
  having: setOf('has have had having hold holds held with'),
  lacking: setOf('no without lack lacks lacked'),
  determiners: setOf('the a an any all its their his her our this that these those'),
  ownedBy: setOf('a an the any all every its their his her'),
  modified: setOf('the a an its their his her our'),
  nameLinks: setOf('of the and'),
  participleEnding: /(?:ed|en|ing)$/u,
  adjectiveEnding: /(?:ly|ful|ous|ive|al|ic|able|ible|less|ish|ed|er|est)$/u,
  ordinalEnding: /^(?:st|nd|rd|th)$/u,
  article: /^the /u,
  aliasLead: /^(?:the|an?|its|his|her) /u,
  aliasEnd: /'s$/u,
};
