/** Bodies that an opening describes before it names them: "Ohio bank says it was robbed. In a filing, Brennar Savings said …". */

import { NAMING } from '../../languages/naming.js';
import { OPEN_KINDS } from '../../world/organizations.js';
import { areHomes } from '../read/homes.js';
import type { Phrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import { classOfBody, isCapital } from '../read/words.js';
import { asCalled } from './called.js';
import { fitsKind, mayBeAnyBody } from './calling.js';
import { acts } from './namings.js';
import type { Entity } from './registry.js';
import { type Asked, beginsSource, type Mention, namedIn, type Scene } from './scene.js';
import { isSubject } from './subject.js';

/** In sentences: a headline and what stands right under it, and how far behind it the name may follow. */
const OPENING = 3;
const NEXT = 3;

/** "Ohio bank", "a Danish charity", "an airline based in Quito": no name of its own and nobody's. */
export const isOpeningBody = ({ phrase, sentence }: Asked): boolean =>
  sentence < OPENING &&
  phrase.kind === 'organization' &&
  !phrase.plural &&
  (phrase.determiner === 'a' || phrase.determiner === null) &&
  phrase.possessor === null &&
  phrase.possessive === null &&
  !NAMING.genitive.has(phrase.complement?.by ?? '') &&
  isUnnamed(phrase);

/** Where it is from may stand in front: that is no name. */
function isUnnamed({ name, words, head }: Phrase): boolean {
  const of = words.findIndex(({ pos }) => pos === 'verb' || pos === 'preposition');
  const own = words.slice(0, of < 0 ? words.length : of).filter(({ pos }) => pos !== 'determiner');
  const last = own.at(-1);
  return (
    last !== undefined &&
    last.lower === head &&
    (!isCapital(last) || own.length === 1) &&
    (name.length === 0 || areHomes(name, () => false))
  );
}

/** The only body of that kind that the sentences behind it name, where it speaks or acts; nobody if another was named before. */
export function bodyAhead({ phrase, sentence, start, end, draft }: Asked, scene: Scene): Entity | null {
  const kind = classOfBody(phrase.head);
  if (kind === null) return null;
  const isKnown = scene.registry.inMind().some((one) => fitsKind(kind, one.class) && (scene.firstNamed.get(one) ?? start) < start);
  if (isKnown) return null;
  const inside = draft?.content ?? [];
  const next = [...Array(NEXT).keys()]
    .flatMap((away) => namedIn(scene, sentence + away + (inside.length > 0 ? 1 : 0)))
    .filter((mention) => mention.start >= end && mayBe(mention.entity, kind));
  const [first, ...others] = [...new Set(next.map(({ entity }) => entity))];
  if (!first || others.length > 0 || !next.some((mention) => isDoing(mention, scene))) return null;
  return first.type === 'organization' ? first : asCalled(first, kind);
}

const mayBe = (one: Entity, kind: string): boolean =>
  (one.type === 'organization' && one.side === one.name && (fitsKind(kind, one.class) || (one.class === null && OPEN_KINDS.has(kind)))) ||
  (one.type === 'person' && !one.name?.includes(' ') && mayBeAnyBody(one, kind));

/** It speaks, or something is told of it; "a rival, the Brennar Museum" is another. */
function isDoing(mention: Mention, scene: Scene): boolean {
  const { tokens, sentences } = scene.tagged;
  const at = firstTokenAt(tokens, mention.start);
  const from = tokens[at - 1]?.pos === 'determiner' ? at - 1 : at;
  if (tokens[from - 1]?.text === ',' && tokens[sentences[mention.sentence]?.firstToken ?? at]?.pos === 'determiner') return false;
  return beginsSource(mention, scene) || isSubject(mention, scene) || acts(mention.entity, scene);
}
