import { NAMING } from '../../../languages/naming.js';
import { companyName } from '../../read/company-name.js';
import { sexOf } from '../../read/given-name.js';
import { sexOfHonorific } from '../../read/office.js';
import type { Phrase } from '../../read/phrase.js';
import { onwards } from '../../read/reach.js';
import type { Run } from '../../read/runs.js';
import { isName, joined, singular, type Words } from '../../read/words.js';
import type { Named } from '../bodies.js';
import { nameWords } from '../name-words.js';
import { bodyNamed } from '../named-body.js';
import { isFond } from '../nicknames.js';
import { calledBy, isThing, shortName } from '../people.js';
import { type Entity, mayBeOfSex } from '../registry.js';
import type { Finder } from '../sides.js';
import { personOrBody } from './full-names.js';

/** Who a name of one word is: somebody named in full, initials, a body by what stands beside it. */
export function shortly({ phrase, run }: Named, finder: Finder): Entity | null {
  return (
    fondly(phrase, run, finder) ??
    ofSharedSurname(phrase, run, finder) ??
    shortName(phrase, run, finder) ??
    byInitials(phrase, finder) ??
    bodyNamed(phrase, finder) ??
    companyName(phrase, run, finder)
  );
}

/** "Mama Rose": the only one whose name it is a part of; a name of its own if there is none. */
function fondly(phrase: Phrase, run: Run, finder: Finder): Entity | null {
  if (!isFond(phrase.name)) return null;
  const people = finder.registry.withPart(phrase.name[1]?.text ?? '').filter(({ type }) => type === 'person');
  return people.length === 1 && people[0] ? people[0] : personOrBody(run, phrase, finder);
}

/** "Ana and Rui Costa", "the parents, Ylva and Torbe Costa": the first has the family name of the second. */
function ofSharedSurname({ name }: Phrase, { end, sentence }: Run, { tagged: { tokens }, registry, namesakes }: Finder): Entity | null {
  const given = name[0];
  const and = tokens[end];
  const second = tokens[end + 1];
  if (name.length !== 1 || !given || !NAMING.additive.has(and?.lower ?? '') || !second) return null;
  if ((sexOf(given.lower) === null || sexOf(second.lower) === null) && !areKin(tokens, given.index)) return null;
  if (registry.withPart(given.text).length > 0) return null;
  const to = onwards(end + 2, tokens.length, (i) => tokens[i]?.sentence === sentence && isName(tokens[i]));
  if (to === end + 2) return null;
  const person = registry.person(joined([given, ...tokens.slice(end + 2, to)]));
  namesakes?.bringIn({ surname: given.lower, start: given.start, sentence }, person);
  return person;
}

/** "The parents, …", "brothers …". */
function areKin(tokens: Words, at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  const one = singular(before?.lower ?? '');
  return one !== before?.lower && (NAMING.kin.has(one) || NAMING.parents.has(one));
}

/** Of several with one family name, the only one whom the text has brought in by then; "the Bill" is nobody who is shown to be a person. */
export function firstOfName({ phrase, run }: Named, finder: Finder): Entity | null {
  const isCommon = isThing(phrase, finder.tagged.tokens[run.end]);
  const sex = sexOfHonorific([...phrase.title, ...phrase.name]);
  const called = calledBy(nameWords(joined(phrase.name)).at(-1) ?? '', { phrase, run, sex }, finder);
  const [one, other] = finder.registry
    .withSurname(nameWords(joined(phrase.name)).at(-1) ?? '')
    .filter((person) => finder.namesakes?.isKnown(person, called) && mayBeOfSex(person, sex) && !(isCommon && person.sex !== null));
  return one && !other ? one : null;
}

/** "UPP" is the Unity and Progress Party. */
function byInitials({ name }: Phrase, { registry }: Finder): Entity | null {
  const word = name.length === 1 ? (name[0]?.text ?? '') : '';
  const found = /^\p{Lu}{2,6}$/u.test(word) ? registry.withInitials(word) : [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
