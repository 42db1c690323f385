/** Who is on which side, and on what evidence: what `claims sides` shows, and a configuration can fix. */

import { compare } from '../compare.js';
import type { Claim, Extraction, Sided, SidesReport, Speaker } from '../model.js';
import { lineFinder } from './lines.js';

/**
 * Groups the speakers of a corpus by side, the side with most claims first; who has none comes with the reason.
 * @param texts the documents' texts by path, for the lines of the evidence
 */
export function reportSides({ tool, speakers, claims }: Extraction, texts: ReadonlyMap<string, string>): SidesReport {
  const speaking = speakers.filter((speaker) => speaker.claims > 0);
  const placed = new Map<string, Sided[]>();
  for (const speaker of speaking) {
    if (speaker.side === null) continue;
    placed.set(speaker.side, [...(placed.get(speaker.side) ?? []), sided(speaker, texts)]);
  }
  const sides = [...placed].map(([name, own]) => ({ name, claims: total(own), speakers: own.toSorted(byClaims) }));
  const unplaced = speaking.filter(({ side }) => side === null).map((speaker) => unplacedOne(speaker, claims));
  return {
    schemaVersion: '2.0',
    tool,
    sides: sides.toSorted((a, b) => b.claims - a.claims || compare(a.name, b.name)),
    unplaced: unplaced.toSorted(byClaims),
    nobody: claims.filter(({ speaker }) => speaker === null).length,
  };
}

const total = (speakers: readonly { readonly claims: number }[]): number => speakers.reduce((sum, one) => sum + one.claims, 0);

const byClaims = (a: { claims: number; name: string }, b: { claims: number; name: string }): number =>
  b.claims - a.claims || compare(a.name, b.name);

function sided(speaker: Speaker, texts: ReadonlyMap<string, string>): Sided {
  const { name, type, claims, speaksFor, affiliations, mentions } = speaker;
  const evidence = affiliations.map(({ body, how, document, span }) => ({
    body,
    how,
    document,
    line: lineFinder(texts.get(document) ?? '')(span.start).line,
    text: span.text,
  }));
  return { name, type, claims, speaksFor, evidence, mentions };
}

function unplacedOne(speaker: Speaker, claims: readonly Claim[]): SidesReport['unplaced'][number] {
  const { id, name, type, mentions } = speaker;
  const first = claims.find((claim) => claim.speaker?.id === id);
  return { name, type, claims: speaker.claims, why: WHY[type], document: first?.document ?? '', line: first?.line ?? 1, mentions };
}

const WHY: Readonly<Record<Speaker['type'], string>> = {
  person: 'no text says for whom this person speaks',
  role: 'the office does not say whose it is',
  organization: 'the body is named by its kind alone',
  state: 'no state is known by this name',
  group: 'people who speak for no body that is told',
  unnamed: 'an unnamed source of no body that is told',
  document: 'no text says whose document it is',
};
