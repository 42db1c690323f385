import { NAMING } from '../../languages/naming.js';
import { LEGAL_FORMS, OPEN_KINDS } from '../../world/organizations.js';
import { areHomes } from '../read/homes.js';
import { tellsFrom } from '../read/name-part.js';
import type { Phrase } from '../read/phrase.js';
import { classOfBody, isCapital, isMark, singular, type Words } from '../read/words.js';
import { bareBody, isOfMany } from '../who/called.js';
import { describedBody } from '../who/described-bodies.js';
import { nameWords } from '../who/name-words.js';
import { type Asked, isNamedBefore, placeOf, type Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'bare-body',
  says: '"the ministry", "the union", "the company": the last body of that class',
  why: 'An article without a name points back to the nearest body that can be called so.',
  examples: [
    {
      text: 'The Norwegian Defence Ministry confirmed the call. <source>The ministry</source> gave no details.',
      speaker: 'Norwegian Ministry of Defence',
      side: 'Norway',
    },
    { text: '<source>The ministry</source> gave no details.', speaker: null },
  ],
  applies: ({ phrase }) => phrase.kind === 'organization' && phrase.name.length <= 1 && !phrase.possessor,
  find: (asked, scene) => {
    const { phrase } = asked;
    const told = describedBody(phrase, asked, scene);
    if (told) return { entity: told };
    if (!isBare(phrase, scene) && !isTrade(asked, scene)) return null;
    const entity =
      bareBody(phrase, scene, placeOf(asked)) ?? (scene.issuer?.class && scene.issuer.class === phrase.head ? scene.issuer : null);
    if (entity && (!isFromAfar(phrase) || isNamedBefore(entity, asked.start, scene))) return { entity };
    return NAMING.ministryHead.has(phrase.head ?? '') && !phrase.complement && (scene.home ?? scene.land) === null ? { tied: [] } : null;
  },
});

/** "The company", and with words that tell of it and not which: "the Bergen-based company", "the 40-shop chain", "the troubled firm". */
function isBare({ modifiers, determiner, country, head }: Phrase, scene: Scene): boolean {
  if (modifiers.length === 0 || (modifiers.length === 1 && country !== null && isOfMany(country) && determiner === 'the')) return true;
  if (NAMING.bodyWord.has(head ?? '') && determiner === 'the') return modifiers.every(({ lower }) => NAMING.kindsOfBody.has(lower));
  if (isFromAfar({ determiner, modifiers })) return true;
  if (!OPEN_KINDS.has(classOfBody(head) ?? '') || determiner !== 'the') return false;
  if (areHomes(modifiers, ({ text }) => scene.registry.withPart(text).length > 0)) return true;
  if (classOfBody(head) !== 'company') return false;
  const own = country === null ? modifiers : modifiers.slice(1);
  return own.every((word, at) => TELLS.has(word.pos) || isHyphened(modifiers, at));
}

/** "The Brno-based watchdog": of whatever kind, it has been named. */
const isFromAfar = ({ determiner, modifiers }: Pick<Phrase, 'determiner' | 'modifiers'>): boolean =>
  determiner === 'the' && modifiers.length > 0 && modifiers.every(tellsFrom);

/** "The Leeds-based pipe maker" is Solberg Pipes: what a company makes stands in its name, and no other company was named by then. */
function isTrade({ phrase, start }: Asked, scene: Scene): boolean {
  const { modifiers, determiner, country, head } = phrase;
  if (classOfBody(head) !== 'company' || determiner !== 'the' || country !== null || phrase.complement) return false;
  const companies = scene.registry
    .inMind()
    .filter(({ type, class: kind }) => type === 'organization' && (kind === 'company' || kind === null))
    .filter((one) => (scene.firstNamed.get(one) ?? start) < start);
  const [company] = companies;
  const parts = new Set(nameWords(company?.name ?? '').map(singular));
  // Whose name tells a trade is no company of another, though papers may call it a giant of one.
  const mayBeTold = NAMING.variedHeads.has(head ?? '') || [...parts].every((part) => NAMING.kindOf(part) === null || LEGAL_FORMS.has(part));
  return (
    companies.length === 1 &&
    modifiers.every(
      (word, at) =>
        TELLS.has(word.pos) ||
        isHyphened(modifiers, at) ||
        parts.has(singular(word.lower)) ||
        (mayBeTold && isOwnTrade(modifiers, at, { phrase, scene })),
    )
  );
}

/** "The mining giant", "the property firm": small words for what it deals in, by which the text has brought in nobody else; a firm's lawyers and auditors are others. */
function isOwnTrade(modifiers: Words, at: number, { phrase, scene }: { phrase: Phrase; scene: Scene }): boolean {
  const word = modifiers[at];
  if (!word || isCapital(word) || !(word.pos === 'noun' || word.form === 'gerund') || NAMING.hiredTrades.has(word.lower)) return false;
  const { tokens } = scene.tagged;
  return !tokens.some(
    ({ lower, start, index }) =>
      start < phrase.start && singular(lower) === phrase.head && tokens[index - 1]?.lower === modifiers.at(-1)?.lower,
  );
}

/** "Leeds-based" is one word or three. */
const isHyphened = (words: Words, at: number): boolean =>
  words[at]?.text.includes('-') === true || [words[at - 1], words[at + 1]].some((word) => isMark(word) && word?.text === '-');

const TELLS: ReadonlySet<string> = new Set(['number', 'adjective', 'mark']);
