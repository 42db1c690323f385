import { NAMING } from '../../languages/naming.js';
import { sexOfOffice } from '../read/office.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { tokensIn } from '../read/tokens.js';
import { joined } from '../read/words.js';
import { descriptionOf } from '../who/describe.js';
import { namedAt } from '../who/find.js';
import { oneOf, pluralsBefore } from '../who/plurals.js';
import { type Answer, type Asked, type Mention, placeOf, type Scene, spokenBefore } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { sideToldBy } from '../who/speaks-for.js';

const COUNTS: ReadonlySet<string> = NAMING.counts;
/** How many sentences back the one may stand beside whom there is "another". */
const REACH = 3;

export default sieve({
  id: 'one-of-them',
  says: '"one", "another", "a third", "one of them": one of those whom the text has just spoken of',
  why: 'Who keeps no more than a number still is one of some.',
  examples: [
    { text: 'Norwegian diplomats were there. <source>One</source> said the road was old.', speaker: 'Norwegian diplomat', side: 'Norway' },
    { text: '<said>Two drivers</said> stopped. <source>One of them</source> said the road was old.', speaker: 'driver' },
    { text: '<said>One nurse</said> laughed. <source>Another</source> said the ward was cold.', speaker: 'another nurse' },
    { text: 'Diplomats were there. <source>One of them, a retired envoy,</source> said the road was old.', speaker: 'retired envoy' },
    { text: 'Drivers were there. <source>One of them, Olek,</source> said the road was old.', speaker: 'Olek' },
    { text: '<source>One of the injured, a 58-year-old postman,</source> said the road was old.', speaker: '58-year-old postman' },
    { text: '<source>One</source> said the road was old.', speaker: null },
  ],
  find: (asked, scene) => {
    const { phrase, sentence } = asked;
    const which = whichOf(phrase);
    const named = phrase.appositives.find(({ name }) => name.length > 0);
    if (named) return which === '' && !namedAt(named, scene, sentence) ? lonePerson(named, scene) : null;
    const told = toldOf(phrase, which);
    if (told) return { entity: scene.registry.entity({ type: 'unnamed', name: descriptionOf(told, null), sex: sexOfOffice(told.head) }) };
    return which === null ? null : ofGroup(which, asked, scene);
  },
});

function ofGroup(which: string, asked: Asked, scene: Scene): Answer {
  const known = which === '' ? null : lastOne(asked, scene);
  const group = known === null ? groupBefore(asked, scene) : null;
  const noun = known?.noun ?? (group && oneOf(group));
  if (noun === null) return { tied: [] };
  const side = known ? known.side : group && sideToldBy(group, scene, asked.sentence);
  return { entity: scene.registry.entity({ type: 'unnamed', name: which === '' ? noun : `${which} ${noun}`, side }) };
}

/** "One of them, a retired envoy", "one of the injured, a postman": what else the one is. */
function toldOf(phrase: Phrase, which: string | null): Phrase | null {
  if (which === null && !isOneOf(phrase)) return null;
  const told = phrase.appositives.find(({ head, determiner }) => head !== null && (which !== null || determiner === 'a'));
  return told ? withoutRelative(told) : null;
}

/** "One of them, Rui": a name that nothing else in the text tells of. */
function lonePerson({ name, head, place, words }: Phrase, { registry }: Scene): Answer | null {
  if (head !== null || place !== null || words.length !== name.length) return null;
  return { entity: registry.entity({ type: 'person', name: joined(name) }) };
}

/** "One of the injured", "one of its volunteers". */
const isOneOf = ({ words }: Phrase): boolean => NAMING.single.has(words[0]?.lower ?? '') && NAMING.genitive.has(words[1]?.lower ?? '');

/** "A postman who was treated": what a clause tells is no part of what somebody is called. */
function withoutRelative(phrase: Phrase): Phrase {
  const end = phrase.words.findIndex((word, at) => at > 0 && word.pos === 'wh');
  return end < 0 ? phrase : { ...phrase, words: phrase.words.slice(0, end) };
}

/** "" for "one", "another" and "third" for those; null for any other phrase. */
function whichOf({ words }: Phrase): string | null {
  const [first = '', second = '', third = ''] = words.map(({ lower }) => lower);
  const number = NAMING.definite.has(third) && words.length === 4 && words[3]?.pos === 'number';
  const alone = words.length === 1 || (NAMING.genitive.has(second) && (NAMING.those.has(third) || number));
  if (NAMING.single.has(first) && alone) return '';
  if (NAMING.further.has(first) && words.length === 1) return first;
  const counted = words.length === 2 && (NAMING.indefinite.has(first) || NAMING.definite.has(first)) && COUNTS.has(second);
  return counted ? second : null;
}

/** "One driver said … Another": the one who spoke a moment ago. */
function lastOne(asked: Asked, scene: Scene): { noun: string; side: string | null } | null {
  const [last] = spokenBefore(placeOf(asked), scene, REACH);
  const phrase = last && parsePhrase(tokensIn(scene.tagged.tokens, last));
  const noun = phrase && NAMING.single.has(phrase.words[0]?.lower ?? '') ? oneOf(phrase) : null;
  if (noun !== null && last) return { noun, side: last.entity.side };
  if (last?.entity.type !== 'unnamed' || last.entity.plural || !last.entity.name) return null;
  return { noun: last.entity.name.replace(NAMING.countedPattern, ''), side: last.entity.side };
}

/** Those spoken of last, or those who spoke last if they come after them. */
function groupBefore(asked: Asked, scene: Scene): Phrase | null {
  const [near] = pluralsBefore(placeOf(asked), scene);
  const spoke = [...spokenBefore(placeOf(asked), scene, REACH)].find(({ entity }) => entity.plural);
  const isLast = spoke && (spoke.start > (near?.start ?? -1) || near?.words[0]?.sentence === spoke.sentence);
  return (isLast ? firstCalled(spoke, scene) : null) ?? near ?? null;
}

/** What those are called who speak there as "they". */
function firstCalled({ entity, ...place }: Mention, { spoken, tagged: { tokens } }: Scene): Phrase | null {
  const own = [place, ...spoken.filter((one) => one.entity === entity)];
  return own.map((one) => parsePhrase(tokensIn(tokens, one))).find(({ pronoun }) => pronoun === null) ?? null;
}
