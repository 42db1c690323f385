import { shortHash } from '../../corpus/ids.js';
import { plural } from '../../plural.js';
import type { Facts, Problem, State } from '../types.js';
import { quoted, spotOf, wholeOf } from '../wording.js';
import { type Change, type ChangeKind, compareClaims } from './compare.js';
import { whoOf } from './entry.js';
import type { BaselineDocument, Entry } from './format.js';

export interface Drifted extends Problem {
  readonly kind: ChangeKind | typeof NEW_DOCUMENT;
  readonly state: State;
}

/** Everything that a run and its baseline differ in. A document that is wholly new or wholly gone is one difference. */
export function changesSince(facts: Facts, baseline: ReadonlyMap<string, BaselineDocument>): Drifted[] {
  const present = new Set(facts.documents.map(({ path }) => path));
  const gone = [...baseline].filter(([path]) => !present.has(path));
  return [
    ...[...present].flatMap((path) => changesIn(path, facts, baseline.get(path))),
    ...gone.flatMap(([path, { claims }]) => goneDocument(path, claims)),
  ];
}

function changesIn(path: string, facts: Facts, known: BaselineDocument | undefined): Drifted[] {
  const claims = facts.claimsOf(path);
  if (known) return compareClaims(known.claims, claims).map((change) => describe(change, path));
  if (claims.length === 0) return [];
  const message = `the baseline does not know this document, with ${plural(claims.length, 'claim')}`;
  return [
    {
      kind: NEW_DOCUMENT,
      state: 'new',
      message,
      spot: wholeOf(path),
      claims: claims.map(({ id }) => id),
      related: [],
      identity: 'document',
    },
  ];
}

/** Called `new` as its claims would be, but how bad it is is up to the configuration. */
export const NEW_DOCUMENT = 'new-document';

function goneDocument(path: string, entries: readonly Entry[]): Drifted[] {
  if (entries.length === 0) return [];
  const message = `the document is gone, with ${plural(entries.length, 'claim')}`;
  return [{ kind: 'vanished', state: 'absent', message, spot: wholeOf(path), claims: [], related: [], identity: 'document' }];
}

const STATE_OF: Readonly<Record<ChangeKind, State>> = {
  new: 'new',
  vanished: 'absent',
  're-attributed': 'updated',
  softened: 'updated',
  hardened: 'updated',
  reworded: 'updated',
};

function describe(change: Change, path: string): Drifted {
  const { kind, before, now, claim } = change;
  const identity = shortHash(JSON.stringify([before, now]));
  const spot = claim === null ? wholeOf(path) : spotOf(claim);
  return {
    kind,
    state: STATE_OF[kind],
    message: messageFor(change),
    spot,
    claims: claim === null ? [] : [claim.id],
    related: [],
    identity,
  };
}

function messageFor(change: Change): string {
  if (change.kind === 'new') return `new claim by ${whoOf(change.now)}: ${quoted(change.now.text)}`;
  if (change.kind === 'vanished') return `gone is the claim by ${whoOf(change.before)}: ${quoted(change.before.text)}`;
  const { kind, before, now } = change;
  if (kind === 're-attributed') return `${quoted(now.text)} was said by ${whoOf(before)}, and is now by ${whoOf(now)}`;
  if (before.key !== now.key) return `${whoOf(now)}: ${quoted(before.text)} is now ${quoted(now.text)}`;
  return `${whoOf(now)}, ${quoted(now.text)}: ${report(before)} is now ${report(now)}`;
}

/** How an entry reports its content. */
function report({ cue, negated, hedged, kind }: Entry): string {
  const notes = [negated ? 'negated' : '', hedged ? 'hearsay' : '', kind ?? 'indirect'].filter((note) => note !== '');
  return `${cue === '' ? 'without a cue' : `“${cue}”`} (${notes.join(', ')})`;
}
