/** Words that are written with a full stop that need not end a sentence; lower case, without the final stop. */
import { setOf } from '../../list.js';

/** With a capital: a name follows, so the stop never ends a sentence. */
export const TITLES = setOf(`
  mr mrs ms mx messrs mme mlle dr drs prof profs sen sens rep reps gov govs gen gens brig lt col cols sgt capt capts maj adm cmdr cdr
  cpl pvt pfc rev revs fr hon pres supt det atty attys insp ald amb msgr eng engr adv lieut ing dra sra srta st ste mt ft sec dep asst assoc spc cllr clr
  coun sir ven barr alh arc chf const sqn cdr ens
`);

/** In either case: something always follows. */
export const LINKS = setOf('vs v al cf viz ca approx ret retd rtd');

/** In either case: the stop does not end a sentence when a number follows ("No. 5", "p. 12"). */
export const BEFORE_NUMBERS = setOf('no nos nr nrs p pp vol vols ch chap fig figs pt par para op ed art arts sec est');

/** Capitals that measure behind a number. */
export const UNITS = setOf('c f k l w v a m g');

/** With a capital: the same, "Jan. 5". */
export const SHORT_MONTHS = setOf('jan feb mar apr jun jul aug sep sept oct nov dec');
export const SHORT_DAYS = setOf('sun mon tue tues wed thu thur thurs fri sat');

/** With a capital: the stop may end a sentence; between commas ("Reno, Nev., on") it would be followed by one. */
export const SHORT_STATES = setOf(`
  ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore pa penn
  tenn tex va vt wash wis wisc wyo ont que alta sask
`);

/** In either case: the stop ends a sentence if the next word opens one ("the", "he", "but"). Dotted acronyms are treated alike. */
export const AMBIGUOUS = setOf(`
  inc corp co cos ltd llc plc bros jr sr esq dept univ assn intl natl govt comm cmte mfg ph.d b.a m.a ave blvd rd hwy
  yahoo! jeopardy!
`);

/** After a time of day these go on the sentence: "at 5 p.m. Monday", "6 a.m. Eastern". */
export const TIME_FOLLOWERS = setOf(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  eastern central pacific mountain atlantic et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist
`);

/** Words that open sentences and are no part of names, so that a capital on them tells. */
export const SENTENCE_OPENERS = setOf(`
  the this that these those there here he she it they we you his her its their our your my
  but and or nor yet so if when while where after before as since because although though until unless once
  in on at by for from with without to under over during among between despite besides within about together
  what who why how which whose not no now then thus still also even just only however meanwhile instead moreover nevertheless nonetheless
  otherwise therefore additionally according some many most several both each every all another other others one two three
  is are was were do does did has have had can could will would should may might must let's it's he's she's they're we're that's there's
  i'm i've asked last earlier later today yesterday
`);

/** Verbs that go on the sentence after a quotation that ends in "?" or "!": “Is that all?” Smith asked. */
export const SPEECH_TAGS = setOf(`
  said says asked asks added adds wrote writes shouted replied replies tweeted told continued exclaimed wondered yelled declared demanded
  answered responded pressed cried joked quipped noted recalled screamed chanted posted insisted remarked explained
`);

export const TIMES_OF_DAY = setOf('a.m p.m');

/** A speaker of up to five words, the first with a capital, before a word that may be a verb of speech, which then ends its clause. */
export const SPEAKER_THEN_VERB =
  /^\s+(\p{Lu}\S*)\s+(?:(?:\p{Lu}\S*|the|of|de|von)\s+){0,4}(\p{Ll}+)(?=[.,;:]|\s(?:in|on|at|to|of|after|when|during|as|with|about|last|before|while|by|from|\p{Lu}))/u;
