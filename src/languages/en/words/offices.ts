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
    captains: 'captain',
    captained: 'captain',
    coaches: 'coach',
    coached: 'coach',
    founded: 'founder',
    owns: 'owner',
    run: 'head',
  }),
);

/** "Who speaks for": as good as an office. */
export const SPEAKS = setOf('speaks spoke spoken speaking acts acted appears answers');

/** Before a verb in the past that still holds. */
export const HAS_DONE = setOf('has had have since');
