/** Words that tell when: they stand between a cue and its content, or after a name, without belonging to either. */
import { list } from '../../list.js';
import { RELATIVE_DAYS, WEEKDAYS } from './calendar.js';

export const TIME_WORDS: ReadonlySet<string> = new Set(
  list(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.
    today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year day days weeks months years
    earlier later recently hours minutes hour minute moments moment monday's tuesday's wednesday's thursday's friday's saturday's sunday's`),
);

/** Feasts and seasons that tell when, and a month that may be another word. */
export const SEASONS: ReadonlySet<string> = new Set(
  list(`may spring summer autumn winter christmas easter lent advent whitsun pentecost thanksgiving midsummer halloween hogmanay ramadan eid
    diwali holi hanukkah passover nowruz carnival dawn dusk sunrise sunset lunchtime breakfast lunch dinner supper`),
);

/** Days by name and by their place from today. */
export const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...RELATIVE_DAYS]);

/** Words that may stand before a time word: "last week", "on Monday", "early Tuesday", "in March". */
export const TIME_LEADS: ReadonlySet<string> = new Set(
  list('last next this that early late on in at during of the earlier later a an one two few several'),
);

/** Particles that make one verb of two words: "point out". */
export const PARTICLES: ReadonlySet<string> = new Set(list('out up down off back away on in over aside it'));

/** Words for a time that a newspaper's name ends in. */
export const TIMES_IN_NAMES: ReadonlySet<string> = new Set(['today']);
