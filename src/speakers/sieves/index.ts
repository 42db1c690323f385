/** Order is precedence: the first sieve that answers decides. */
import type { Sieve } from '../who/sieve.js';
import adds from './adds.js';
import bareBody from './bare-body.js';
import bothSides from './both-sides.js';
import closeTo from './close-to.js';
import coordinated from './coordinated.js';
import counterpart from './counterpart.js';
import described from './described.js';
import firstPerson from './first-person.js';
import heOrShe from './he-or-she.js';
import initials from './initials.js';
import issuer from './issuer.js';
import it from './it.js';
import joinedBefore from './joined-before.js';
import knownBody from './known-body.js';
import named from './named.js';
import nobody from './nobody-in-particular.js';
import office from './office.js';
import oneOfThem from './one-of-them.js';
import openingBody from './opening-body.js';
import organization from './organization.js';
import related from './related.js';
import relative from './relative.js';
import sidePhrase from './side-phrase.js';
import they from './they.js';
import trade from './trade.js';
import userAlias from './user-alias.js';

export const SIEVES: readonly Sieve[] = [
  userAlias,
  initials,
  firstPerson,
  relative,
  adds,
  heOrShe,
  it,
  they,
  oneOfThem,
  joinedBefore,
  nobody,
  coordinated,
  bothSides,
  knownBody,
  closeTo,
  counterpart,
  issuer,
  related,
  named,
  sidePhrase,
  trade,
  openingBody,
  bareBody,
  organization,
  office,
  described,
];
