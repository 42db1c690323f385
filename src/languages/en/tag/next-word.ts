/** What the words beside tell: quantities ("more than 40"), two finite verbs in a row, adverbs inside a verb, "in May". */

import type { Mutable, Pos, Token } from '../../../token.js';
import { ALSO_NAMES, ALSO_NOUNS, ALSO_PEOPLE } from '../words/ambiguous.js';
import { CLAUSE_TAKERS } from '../words/cue-phrases.js';
import {
  EXTREMES,
  FLOATING,
  PLACE_ADJECTIVES,
  QUANTIFIERS,
  STANDALONE_ADJECTIVES,
  STRAY_PARTICLES,
  TIME_ADJECTIVES,
} from '../words/grammar-words.js';
import { kindOf } from '../words/noun-kinds.js';
import { TIME_WORDS } from '../words/time-words.js';
import { singular, verbForms } from './cues.js';

/** Nothing, or what opens a noun phrase: "its outside counsel". */
const mayBeModified = (before: Token | undefined): boolean => !before || before.pos === 'determiner' || before.pos === 'possessive';

const ONE_WORD_DAYS: ReadonlySet<string> = new Set(['today', 'tonight', 'yesterday']);

/** Bodies that one goes and tells things to, though the words are verbs as well, and what stands behind them then. */
const BODIES_ALSO_VERBS: ReadonlySet<string> = new Set(['police', 'court', 'market', 'staff', 'parliament']);
const BEHIND_BODY: ReadonlySet<string> = new Set([
  'mark',
  'preposition',
  'adverb',
  'coordinator',
  'subordinator',
  'wh',
  'verb',
  'modal',
  'auxiliary',
]);

/** Words for one of two, or for both, that stand for a noun. */
const PAIRING: ReadonlySet<string> = new Set(['both', 'each', 'neither', 'either']);
const ONE_OF_TWO: ReadonlySet<string> = new Set(['other', 'latter', 'former']);
const ENDS_SOMEBODY: ReadonlySet<string> = new Set(['preposition', 'subordinator', 'modal', 'auxiliary', 'to']);
const ENDS_PHRASE: ReadonlySet<string> = new Set([
  'preposition',
  'verb',
  'modal',
  'auxiliary',
  'mark',
  'to',
  'coordinator',
  'subordinator',
]);

/** A word with its neighbours in the sentence. */
interface Spot {
  readonly tokens: readonly Mutable[];
  readonly token: Mutable;
  readonly before: Token | undefined;
  readonly next: Token;
}

export function repairByNext(tokens: readonly Mutable[], token: Mutable): void {
  const next = tokens[token.index + 1];
  if (!next || next.sentence !== token.sentence) return;
  const left = tokens[token.index - 1];
  const spot = { tokens, token, next, before: left?.sentence === token.sentence ? left : undefined };
  for (const { pos, fits } of REPAIRS) if (fits(spot)) token.pos = pos;
}

/** Behind an adjective with an article. */
function isBeforeHelper({ tokens, token, before, next }: Spot): boolean {
  const opener = before?.pos === 'adjective' ? tokens[before.index - 1] : undefined;
  return (
    token.pos === 'verb' &&
    token.form === 'base' &&
    opener?.sentence === token.sentence &&
    (opener.pos === 'determiner' || opener.pos === 'possessive') &&
    (next.pos === 'auxiliary' || next.pos === 'modal')
  );
}

function hasVerbBefore(tokens: readonly Token[], { index, sentence }: Token): boolean {
  for (let at = index - 1; tokens[at]?.sentence === sentence; at--)
    if (/^(?:verb|auxiliary|modal)$/.test(tokens[at]?.pos ?? '')) return true;
  return false;
}

/** "said pay was low", "admitted mistakes.": behind a verb of saying no other finite verb stands at once. */
const isSaidThing = (token: Token, before: Token | undefined, next: Token): boolean =>
  token.pos === 'verb' &&
  before?.pos === 'verb' &&
  before.form === 'past' &&
  CLAUSE_TAKERS.has(before.lemma) &&
  kindOf(singular(token.lower)) !== null &&
  (token.form === 'base' ? /^(?:auxiliary|modal)$/.test(next.pos) : token.form === 'present' && ENDS_PHRASE.has(next.pos));

/** In this order: each sees what those before it made of the word. */
const REPAIRS: readonly { readonly pos: Pos; readonly fits: (spot: Spot) => boolean }[] = [
  { pos: 'noun', fits: ({ token, before, next }) => isSaidThing(token, before, next) },
  { pos: 'adverb', fits: ({ token, next }) => isQuantity(token, next) },
  { pos: 'adverb', fits: ({ token, before, next }) => isInsideVerb(token, before, next) },
  { pos: 'noun', fits: ({ token, before, next }) => token.lower === 'well' && before?.pos === 'determiner' && ENDS_WELL.has(next.pos) },
  { pos: 'pronoun', fits: ({ token, before, next }) => PAIRING.has(token.lower) && isPast(next) && opensClause(before) },
  // "accused the other of": one of two, with no noun behind it.
  {
    pos: 'noun',
    fits: ({ token, before, next }) =>
      token.pos === 'adjective' && ONE_OF_TWO.has(token.lower) && before?.lower === 'the' && ENDS_PHRASE.has(next.pos),
  },
  { pos: 'preposition', fits: ({ token, before }) => token.pos === 'verb' && STRAY_PARTICLES.has(token.lower) && before !== undefined },
  { pos: 'adjective', fits: ({ token, next }) => TIME_ADJECTIVES.has(token.lower) && TIME_WORDS.has(next.lower) },
  { pos: 'name', fits: ({ token, before }) => token.text === 'May' && (before?.pos === 'preposition' || before?.pos === 'number') },
  { pos: 'name', fits: ({ tokens, token, before }) => ALSO_NAMES.has(token.text) && isGivenName(tokens, token, before) },
  {
    pos: 'adjective',
    fits: ({ token, before, next }) => mayBeModified(before) && next.pos === 'noun' && PLACE_ADJECTIVES.has(token.lower),
  },
  {
    pos: 'noun',
    fits: ({ tokens, token, next }) => token.pos === 'adjective' && STANDALONE_ADJECTIVES.has(token.lower) && isSubject(tokens, next),
  },
  // "the New Hampshire primary, which": an adjective that ends its phrase behind a name.
  {
    pos: 'noun',
    fits: ({ token, before, next }) => token.pos === 'adjective' && before?.pos === 'name' && (next.pos === 'wh' || next.text === ','),
  },
  // "the firm that sank": behind an article and before what tells of it, a quality is a thing.
  {
    pos: 'noun',
    fits: ({ token, before, next }) =>
      token.pos === 'adjective' &&
      before?.pos === 'determiner' &&
      (next.lower === 'that' || next.lower === 'who' || next.lower === 'which'),
  },
  // "by the firm as safe", "the official with": the same in front of what cannot be described.
  {
    pos: 'noun',
    fits: ({ token, before, next }) =>
      token.pos === 'adjective' && before?.pos === 'determiner' && ENDS_SOMEBODY.has(next.pos) && ALSO_PEOPLE.has(token.lower),
  },
  // "the real cost is", "its first cut would": no helper stands right behind a verb.
  { pos: 'noun', fits: isBeforeHelper },
  // "the stewards said", "in the wards": it only ends like a direction.
  {
    pos: 'noun',
    fits: ({ token, before, next }) =>
      token.pos === 'adverb' && /wards$/.test(token.lower) && before?.pos === 'determiner' && ENDS_PHRASE.has(next.pos),
  },
  // "Drug firm: “…”", "orders ferry firm to pay": behind a noun.
  {
    pos: 'noun',
    fits: ({ token, before, next }) =>
      token.pos === 'adjective' && before?.pos === 'noun' && (next.text === ':' || next.pos === 'to') && ALSO_PEOPLE.has(token.lower),
  },
  // "The firm, part of a group,": a body or somebody, set off behind its article.
  {
    pos: 'noun',
    fits: ({ token, before, next }) =>
      token.pos === 'adjective' &&
      (before?.pos === 'determiner' || before?.pos === 'possessive') &&
      next.text === ',' &&
      ALSO_PEOPLE.has(token.lower),
  },
  // "lawyers for detained activist", "owner of sunken ferry": between a preposition and its noun.
  {
    pos: 'adjective',
    fits: ({ token, before, next }) =>
      before?.pos === 'preposition' && next.pos === 'noun' && isPastForm(token) && !CLAUSE_TAKERS.has(token.lemma),
  },
  // "The company, like its rivals, said"
  {
    pos: 'preposition',
    fits: ({ tokens, token, before, next }) =>
      token.lower === 'like' &&
      before?.text === ',' &&
      /^(?:determiner|possessive|name|number)$/.test(next.pos) &&
      !hasVerbBefore(tokens, token),
  },
  // "a village chief who": so does one that is a word for people, in front of "who".
  {
    pos: 'noun',
    fits: ({ token, before, next }) =>
      token.pos === 'adjective' && before?.pos === 'noun' && next.lower === 'who' && ALSO_PEOPLE.has(token.lower),
  },
  // "Brennar, a bank, today said": when it was said stands between who said it and the verb.
  {
    pos: 'adverb',
    fits: ({ token, before, next }) =>
      ONE_WORD_DAYS.has(token.lower) && /^(?:noun|name|mark)$/.test(before?.pos ?? '') && next.pos === 'verb' && next.form === 'past',
  },
  // A newspaper of two words, the second of which tells a day elsewhere.
  { pos: 'name', fits: ({ token, before }) => DAY_IN_NAME.has(token.text) && before?.text === 'USA' },
  // "Reported it to police.", "went to court on Monday"
  {
    pos: 'noun',
    fits: ({ token, before, next }) => BODIES_ALSO_VERBS.has(token.lower) && before?.lower === 'to' && BEHIND_BODY.has(next.pos),
  },
  // "said lead researcher Ana Lind"
  { pos: 'adjective', fits: ({ token, before, next }) => isBase(token) && before !== undefined && isSaid(before) && next.pos === 'noun' },
  // "Rivas campaign manager Ana Lind": a verb that takes no object has no noun right behind it.
  {
    pos: 'noun',
    fits: ({ token, before, next }) => isBase(token) && OBJECTLESS.has(token.lower) && next.pos === 'noun' && !mayCampaign(before),
  },
  // "The Rivas campaign has": nobody has an article and a name.
  {
    pos: 'noun',
    fits: ({ tokens, token, before }) =>
      isBase(token) &&
      OBJECTLESS.has(token.lower) &&
      before?.pos === 'name' &&
      DEFINITE.has(tokens[before.index - 1]?.lower ?? '') &&
      !COMMUNITY.test(before.lower),
  },
  // "The sign read: “No dogs.”"
  { pos: 'verb', fits: ({ token, before, next }) => isRead(token) && NAMED.has(before?.pos ?? 'mark') && bringsWords(token, next) },
  { pos: 'pronoun', fits: ({ token, next }) => token.lower === 'her' && (!OWNED.has(next.pos) || /^[,.;:)]$/.test(next.text)) },
  {
    pos: 'noun',
    fits: ({ tokens, token, before }) => isFiniteNow(token) && before?.pos !== 'pronoun' && finiteFollows(tokens, token),
  },
];

/** Verbs that take no object and are nouns as well. */
const OBJECTLESS: ReadonlySet<string> = new Set(['campaign']);

const DEFINITE: ReadonlySet<string> = new Set(['the', "'s", '’s']);

/** "The Swedes", "the Romanians". */
const COMMUNITY = /(?:ians|ans|ese|edes|ots|ocrats|icans)$/;

/** "They campaign", "to campaign", "candidates campaign", "and campaign". */
const mayCampaign = (before: Token | undefined): boolean =>
  before !== undefined &&
  (/^(?:pronoun|to|modal|auxiliary|coordinator)$/.test(before.pos) || (before.pos === 'noun' && before.lower.endsWith('s')));

const DAY_IN_NAME: ReadonlySet<string> = new Set(['TODAY', 'Today']);

/** What stands behind "the well" but not behind "the well known". */
const ENDS_WELL: ReadonlySet<Pos> = new Set<Pos>(['auxiliary', 'modal', 'mark', 'preposition', 'coordinator']);

const NAMED: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name']);

const isBase = ({ pos, form }: Token): boolean => pos === 'verb' && form === 'base';

const isSaid = ({ pos, form, lemma }: Token): boolean =>
  pos === 'verb' && (form === 'past' || form === 'present') && CLAUSE_TAKERS.has(lemma);

const isRead = ({ pos, lower }: Token): boolean => pos === 'noun' && (lower === 'read' || lower === 'reads');

/** A colon, or the mark that opens a quotation. */
const bringsWords = (token: Token, next: Token): boolean => next.text === ':' || (next.pos === 'mark' && next.quoted > token.quoted);

const isFiniteNow = ({ pos, form }: Token): boolean => pos === 'verb' && (form === 'base' || form === 'present');

/** "about 40", "over half", "at least". */
const isQuantity = ({ lower }: Token, next: Token): boolean =>
  QUANTIFIERS.has(lower) ? next.pos === 'number' || next.lower === 'half' : lower === 'at' && EXTREMES.has(next.lower);

const isPast = ({ pos, form }: Token): boolean => pos === 'verb' && (form === 'past' || form === 'participle');

const MOVABLE: ReadonlySet<Pos> = new Set<Pos>(['adjective', 'subordinator']);

/** "have long insisted", "has since said"; "voters overall said". */
function isInsideVerb({ pos, lower }: Token, before: Token | undefined, next: Token): boolean {
  if (isPast(next) && FLOATING.has(lower) && before?.pos !== 'determiner') return before?.pos !== 'preposition';
  if (!before || !MOVABLE.has(pos)) return false;
  if (before.lemma === 'have' || /^(?:has|have|had|'ve|'s)$/.test(before.lower)) return before.pos === 'auxiliary' && isPast(next);
  // "The fire chief said", "the ferry firm said": somebody, no adverb.
  if (ALSO_PEOPLE.has(lower)) return false;
  return (
    pos === 'adjective' && /s$/.test(before.lower) && /^(?:noun|name)$/.test(before.pos) && isPast(next) && CLAUSE_TAKERS.has(next.lemma)
  );
}

/** "Will Duarte, a baker," and "Will called": a name, a finite verb or a mark behind it, where a helper would have a base form. */
function isGivenName(tokens: readonly Token[], token: Token, before: Token | undefined): boolean {
  const inside = before !== undefined && before.pos !== 'mark';
  let next = token.index + 1;
  while (tokens[next]?.pos === 'name') next++;
  const behind = tokens[next];
  const named = next > token.index + 1;
  if (named && inside) return true;
  const finite = behind?.pos === 'verb' && (behind.form === 'past' || behind.form === 'present');
  return finite || (named && behind?.text === ',');
}

/** "And both vowed": nothing before the word in its clause. */
const opensClause = (before: Token | undefined): boolean =>
  !before || before.pos === 'coordinator' || before.pos === 'subordinator' || before.text === ',';

const isPastForm = ({ pos, form }: Token): boolean => pos === 'verb' && (form === 'past' || form === 'participle');

/** What "her" can own; before anything else it is a pronoun ("called on her to resign"). */
const OWNED: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'adjective', 'number', 'adverb', 'verb', 'determiner', 'mark', 'possessive']);

/** "many argue", "several of them": the word stands for its noun. */
function isSubject(tokens: readonly Token[], next: Token): boolean {
  if (next.lower === 'of' || next.pos === 'modal' || next.pos === 'auxiliary' || next.lower === 'who') return true;
  if (next.pos !== 'verb' || !verbForms.has(next.lower) || next.form === 'gerund') return false;
  const after = tokens[next.index + 1]?.pos;
  return next.form !== 'past' || !(after === 'noun' || after === 'adjective');
}

/** "advocates also said": what stands before a finite cue verb is its subject. */
function finiteFollows(tokens: readonly Token[], token: Token): boolean {
  const next = tokens.slice(token.index + 1, token.index + 3).find((word) => word.pos !== 'adverb');
  return (
    next?.pos === 'verb' &&
    next.sentence === token.sentence &&
    (next.form === 'past' || next.form === 'base') &&
    (verbForms.has(next.lower) || (next.form === 'past' && ALSO_NOUNS.has(token.lemma)))
  );
}
