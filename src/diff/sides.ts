/** Whose versions are held against each other, and which claim belongs to which. */
import { UserError } from '../errors.js';
import type { Claim, Extraction } from '../model.js';
import { fold } from '../speakers/read/fold.js';
import { lookUp } from '../speakers/read/gazetteer.js';
import { suggestion } from '../suggest.js';
import { affiliates, belongsTo, callingsOf } from './affiliates.js';
import { voices } from './voices.js';

export type Side = 'left' | 'right' | 'other';

export interface Sides {
  readonly names: readonly [string, string];
  readonly sideOf: (claim: Claim) => Side;
}

const key = (name: string): string => fold(name).replace(/^the /u, '').trim();

/**
 * The two accounts that a user names, by the account, a speaker or an alias of either.
 * @throws UserError if a name fits no account, or both fit the same
 */
export function sidesBetween(extraction: Extraction, between: readonly [string, string]): Sides {
  const accounts: [string, string] = [accountFor(between[0], extraction), accountFor(between[1], extraction)];
  if (key(accounts[0]) === key(accounts[1])) throw new UserError(`${between[0]} and ${between[1]} are one side`, 'Name two sides.');
  const [left, right] = accounts.map(key);
  const unplaced = placeOthers(extraction, accounts);
  const told = (claim: Claim): Side => {
    const account = key(accountOf(claim) ?? '');
    if (account === left) return 'left';
    if (account === right) return 'right';
    return claim.account === null ? unplaced(claim) : 'other';
  };
  const byVoice = voices(extraction, told);
  const sideOf = (claim: Claim): Side => {
    const side = told(claim);
    return side === 'other' && claim.account === null ? (byVoice.get(claim.chain[0] ?? '') ?? side) : side;
  };
  return { names: [shown(between[0], accounts[0]), shown(between[1], accounts[1])], sideOf };
}

/** A longer or shorter form of the account's name stands as the user wrote it. */
function shown(typed: string, account: string): string {
  const [x, y] = [key(typed).split(' '), key(account).split(' ')];
  const isForm = x.length !== y.length && (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)));
  return isForm ? typed : account;
}

/** For claims without an account: by what their speakers are called. */
function placeOthers(extraction: Extraction, accounts: readonly [string, string]): (claim: Claim) => Side {
  const callings: [Set<string>, Set<string>] = [callingsOf(accounts[0], extraction), callingsOf(accounts[1], extraction)];
  const placed = affiliates(extraction, { accounts, callings });
  return (claim) => {
    const speaker = claim.chain[0];
    const byPart = byShortName(key(speaker ?? ''), accounts);
    if (byPart !== 'other') return byPart;
    const described = speaker === undefined && claim.within === null ? claim.source?.text : undefined;
    const side = speaker === undefined ? belongsTo(described ?? '', callings) : placed.get(speaker);
    return side === 0 ? 'left' : side === 1 ? 'right' : 'other';
  };
}

/** "the Federation" for "Dockers' Federation": a speaker without a side, by a part of one side's name that the other's lacks. */
function byShortName(speaker: string, [left, right]: readonly [string, string]): Side {
  const isPart = (side: string): boolean => speaker !== '' && speaker.split(' ').every((word) => key(side).split(' ').includes(word));
  if (isPart(left) === isPart(right)) return 'other';
  return isPart(left) ? 'left' : 'right';
}

/** Whose version a claim is part of: its account, or failing that its outermost speaker. */
export function accountOf(claim: Claim): string | null {
  return claim.account ?? claim.chain[0] ?? null;
}

function accountFor(name: string, extraction: Extraction): string {
  const accounts = [...new Set(extraction.claims.flatMap((claim) => accountOf(claim) ?? []))];
  const exact = accounts.find((account) => key(account) === key(name));
  if (exact !== undefined) return exact;
  const place = lookUp(name)?.name;
  const byPlace = accounts.find((account) => place !== undefined && key(account) === key(place));
  const speaker = extraction.speakers.find((one) => [one.name, ...one.mentions].some((mention) => key(mention) === key(name)));
  const byWord = accounts.find((account) => key(account).split(' ').includes(key(name)));
  const byParts = accounts.find(
    (account) =>
      /\p{Lu}/u.test(account) &&
      key(account)
        .split(' ')
        .every((word) => key(name).split(' ').includes(word)),
  );
  const found = byPlace ?? speaker?.side ?? speaker?.name ?? byWord ?? byParts;
  if (found === undefined) throw new UserError(`nobody speaks for ${name}`, suggestion(name, accounts.toSorted()));
  return found;
}

/** The two accounts that deny each other most; failing that, the two with most claims. Null if there are no two. */
export function sidesAtOdds(extraction: Extraction): readonly [string, string] | null {
  const byId = new Map(extraction.claims.map((claim) => [claim.id, claim]));
  const odds = new Map<string, number>();
  const claims = new Map<string, number>();
  for (const claim of extraction.claims) {
    if (claim.account === null) continue;
    count(claims, claim.account);
    const denied = claim.denies === null ? null : byId.get(claim.denies)?.account;
    if (denied && denied !== claim.account) count(odds, [denied, claim.account].toSorted().join('\u0000'));
  }
  const [first, second] = (most(odds)[0]?.split('\u0000') ?? most(claims)) as readonly (string | undefined)[];
  return first === undefined || second === undefined ? null : [first, second];
}

const count = (counts: Map<string, number>, name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);

const most = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);

/** Documents as the two versions, whoever speaks in them; a document that is on both sides is on neither. */
export function sidesOfDocuments(extraction: Extraction, left: readonly string[], right: readonly string[]): Sides {
  const hash = new Map(extraction.documents.map((document) => [document.path, document.sha256]));
  const [lefts, rights] = [left, right].map((paths) => new Set(paths.map((path) => hash.get(path) ?? path)));
  const names: [string, string] = [left.length === 1 ? (left[0] ?? 'left') : 'left', right.length === 1 ? (right[0] ?? 'right') : 'right'];
  return {
    names: names[0] === names[1] ? ['left', 'right'] : names,
    sideOf: (claim) => {
      const document = hash.get(claim.document) ?? claim.document;
      const [isLeft, isRight] = [lefts?.has(document), rights?.has(document)];
      return isLeft === isRight ? 'other' : isLeft ? 'left' : 'right';
    },
  };
}
