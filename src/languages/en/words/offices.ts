/** Verbs that tell an office; lower case. */
import { setOf } from '../../list.js';

/** Who does so to a body holds the office. */
export const LEADS: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    chairs: 'chair',
    heads: 'head',
    leads: 'leader',
    runs: 'head',
    directs: 'director',
    chaired: 'chair',
    headed: 'head',
    led: 'leader',
    represents: 'representative',
    represented: 'representative',
    manages: 'manager',
    managed: 'manager',
    commands: 'commander',
    commanded: 'commander',
    'co-chairs': 'co-chair',
    'co-chaired': 'co-chair',
    'co-founded': 'co-founder',
    'co-owns': 'co-owner',
    captains: 'captain',
    captained: 'captain',
    coaches: 'coach',
    coached: 'coach',
    founded: 'founder',
    started: 'founder',
    established: 'founder',
    owns: 'owner',
    run: 'head',
  }),
);

/** Before a verb in the past that still holds. */
export const HAS_DONE = setOf('has had have since');

/** Parts of long offices that no body's name has. */
export const INSIDE_OFFICES = setOf('assistant deputy chief senior associate executive managing');

/** Those whom a camp brings: "his first witness". */
export const OF_A_CAMP = setOf('witness expert');

/** Those whom a body sends to look, to help or to speak. */
export const SENT_OUT = setOf('observer monitor volunteer campaigner activist rescuer ranger surveyor');

/** Before "attorney": a prosecutor. */
export const PUBLIC_ATTORNEYS = setOf('district prosecuting circuit commonwealth');

/** Offices that one person holds at a time: whoever is called so in texts of one event is the same. */
export const SOLE_OFFICES = setOf(
  'minister president premier chancellor vice-chancellor secretary chairman chairwoman chairperson chair director mayor mayoress governor prefect headman headwoman sarpanch reeve captain skipper commander commissioner superintendent ombudsman ombudswoman treasurer rector principal headteacher headmaster headmistress dean bishop archbishop ambassador consul accused defendant coroner sheriff provost king queen pope coach owner founder landlord landlady boss executive',
);

/** Those who have a spokesman or a leader in common and no body, by the word in front of the office. */
export const UNRULY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rebel: 'rebels',
    separatist: 'separatists',
    insurgent: 'insurgents',
    guerrilla: 'guerrillas',
    militant: 'militants',
    strike: 'strikers',
    protest: 'protesters',
    mutineer: 'mutineers',
  }),
);

/** Parties by the words that stand for them in front of an office: "Labour leader", "Republican National Chairman". */
export const PARTIES_CALLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    republican: 'Republican Party',
    gop: 'Republican Party',
    democratic: 'Democratic Party',
    labour: 'Labour Party',
    conservative: 'Conservative Party',
    tory: 'Conservative Party',
    'liberal democrat': 'Liberal Democrats',
    'lib dem': 'Liberal Democrats',
    liberal: 'Liberal Party',
    libertarian: 'Libertarian Party',
    green: 'Green Party',
    socialist: 'Socialist Party',
    communist: 'Communist Party',
  }),
);

/** Who speaks for a party, and is not merely elected for it. */
export const PARTY_OFFICES = setOf(
  'leader co-leader chairman chairwoman chairperson chair co-chair whip spokesman spokeswoman spokesperson treasurer headquarters',
);

/** Whoever chairs a panel may be called by such a word as well: "Republican Chairman Holm". */
export const LEANING_IN_CHAIR = setOf('republican democratic');
