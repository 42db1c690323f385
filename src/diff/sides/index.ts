/** Whose versions are held against each other, and which claim belongs to which. */
import { UserError } from '../../errors.js';
import type { SidesTable } from '../../languages/weights.js';
import type { Claim, Extraction } from '../../model.js';
import { suggestion } from '../../suggest.js';
import { sidesTable } from '../roots.js';
import { openCorpus } from './evidence/corpus.js';
import { type DocumentText, textsOf } from './evidence/view.js';
import { type Voice, voiceKeys } from './evidence/voices.js';
import { type Weighed, weighVoices } from './evidence/weigh.js';
import { nameKey } from './names.js';
import { partyNamed } from './party.js';
import { areOne, type Two } from './place.js';
import { whyOnNeither } from './why.js';

export type Side = 'left' | 'right' | 'other';

export interface Sides {
  readonly names: readonly [string, string];
  readonly sideOf: (claim: Claim) => Side;
  /** Why a claim is on neither side, where that is known. */
  readonly why?: (claim: Claim) => string;
  /** How sure it is that a claim is where it was put, 0–1. */
  readonly sureOf?: (claim: Claim) => number;
  /** The voice of a claim that speaks for one of the two, though nothing tells for which; null of any other. */
  readonly undecided?: (claim: Claim) => string | null;
  /** Of such a claim, the side that words tie it to: it is on that one if on any. */
  readonly tiedTo?: (claim: Claim) => Side;
}

/** What the sides of a comparison are told from. */
export interface SidesOptions {
  /** The documents' sentences; without them those of the claims are read. */
  readonly texts?: readonly DocumentText[];
  readonly table?: SidesTable;
  /** Names of speakers whose side the user gave. */
  readonly given?: ReadonlySet<string>;
}

/** Two sides with what is known of every voice. */
export interface Weighing extends Sides {
  readonly voices: readonly Voice[];
  readonly weighed: ReadonlyMap<string, Weighed>;
}

/**
 * The two accounts that a user names: bodies of any level by any name that the corpus has for them, or people.
 * @throws UserError if a name stands nowhere in the corpus, or both mean the same
 */
export function sidesBetween(extraction: Extraction, between: readonly [string, string], options: SidesOptions = {}): Weighing {
  const two: Two = [partyNamed(between[0], extraction), partyNamed(between[1], extraction)];
  if (areOne(two)) throw new UserError(`${between[0]} and ${between[1]} are one side`, 'Name two sides.');
  const corpus = openCorpus(extraction, { ...options, texts: options.texts ?? textsOf(extraction) }, two);
  const weighed = weighVoices(corpus, options.table ?? sidesTable);
  mustBeKnown(between, { known: corpus.known, weighed }, extraction);
  const keys = voiceKeys(extraction);
  const of = (claim: Claim): Weighed | undefined => weighed.get(keys.get(claim.id) ?? claim.id);
  const names: [string, string] = [shown(between[0], two[0].name), shown(between[1], two[1].name)];
  const speakers = new Map(corpus.voices.map(({ key, speaker }) => [key, speaker]));
  return {
    names,
    sideOf: (claim) => SIDES[of(claim)?.side ?? 2],
    sureOf: (claim) => of(claim)?.confidence ?? 1,
    undecided: (claim) => (isUndecided(of(claim)) ? (keys.get(claim.id) ?? null) : null),
    tiedTo: (claim) => SIDES[of(claim)?.tiedTo ?? 2],
    why: (claim) => whyOnNeither(of(claim), { speaker: speakers.get(keys.get(claim.id) ?? '') ?? null, names }),
    voices: corpus.voices,
    weighed,
  };
}

const SIDES = ['left', 'right', 'other'] as const;

/** It speaks for one of the two all but surely: a third party that gainsays one of them is not the other's. */
const isUndecided = (weighed: Weighed | undefined): boolean => weighed?.side === null && !weighed.isElse && weighed.isSide >= ALL_BUT_SURE;

const ALL_BUT_SURE = 0.95;

interface Known {
  readonly known: readonly boolean[];
  readonly weighed: ReadonlyMap<string, Weighed>;
}

/** A name that stands nowhere, and that nobody can be placed under. */
function mustBeKnown(between: readonly [string, string], { known, weighed }: Known, extraction: Extraction): void {
  const voices = [...weighed.values()];
  known.forEach((isKnown, at) => {
    if (isKnown || voices.some(({ side }) => side === at)) return;
    const accounts = [...new Set(extraction.claims.flatMap((claim) => accountOf(claim) ?? []))];
    const name = between[at] ?? '';
    throw new UserError(`nobody speaks for ${name}`, suggestion(name, accounts.toSorted()));
  });
}

/** A longer or shorter form of the account's name stands as the user wrote it. */
function shown(typed: string, account: string): string {
  const [x, y] = [nameKey(typed).split(' '), nameKey(account).split(' ')];
  const isForm = x.length !== y.length && (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)));
  return isForm ? typed : account;
}

/** Whose version a claim is part of: its account, or failing that its outermost speaker. */
export function accountOf(claim: Claim): string | null {
  return claim.account ?? claim.chain[0] ?? null;
}

/** The side whose own documents all of these are, or null. */
function issuerOf({ documents }: Extraction, paths: readonly string[]): string | null {
  const issuers = documents.filter(({ path }) => paths.includes(path)).map(({ issuer }) => issuer && (issuer.side ?? issuer.name));
  const [first] = issuers;
  return first && issuers.every((issuer) => issuer === first) ? first : null;
}

/** Documents as the two versions, whoever speaks in them; a document that is on both sides is on neither. */
export function sidesOfDocuments(extraction: Extraction, left: readonly string[], right: readonly string[]): Sides {
  const hash = new Map(extraction.documents.map((document) => [document.path, document.sha256]));
  const [lefts, rights] = [left, right].map((paths) => new Set(paths.map((path) => hash.get(path) ?? path)));
  const names: [string, string] = [
    issuerOf(extraction, left) ?? (left.length === 1 ? (left[0] ?? 'left') : 'left'),
    issuerOf(extraction, right) ?? (right.length === 1 ? (right[0] ?? 'right') : 'right'),
  ];
  return {
    names: names[0] === names[1] ? ['left', 'right'] : names,
    sideOf: (claim) => {
      const document = hash.get(claim.document) ?? claim.document;
      const [isLeft, isRight] = [lefts?.has(document), rights?.has(document)];
      return isLeft === isRight ? 'other' : isLeft ? 'left' : 'right';
    },
  };
}
