/** Who is on which of two sides, by what, and who is on neither, and why: what `claims sides --between` shows. */

import { compare } from '../../compare.js';
import { lineFinder } from '../../corpus/lines.js';
import type { Extraction, Sided, SidesReport } from '../../model.js';
import type { Voice } from './evidence/voices.js';
import type { Reason } from './evidence/weigh.js';
import type { Weighing } from './index.js';
import type { Which } from './which.js';
import { howShown, whyOnNeither } from './why.js';

/** @param texts the documents' texts by path, for the lines and the words of the evidence */
export function reportBetween({ tool, claims }: Extraction, sides: Weighing, texts: ReadonlyMap<string, string>): SidesReport {
  const { names, voices, weighed } = sides;
  const lines = new Map([...texts].map(([path, text]) => [path, lineFinder(text)]));
  const evidenceOf = (reason: Reason, body: string): Sided['evidence'] => {
    const { shown, feature } = reason;
    if (shown === null) return [];
    const text = texts.get(shown.document)?.slice(shown.start, shown.end) ?? '';
    return [{ body, how: howShown(feature), document: shown.document, line: lines.get(shown.document)?.(shown.start).line ?? 1, text }];
  };
  const sidedOf = (voice: Voice, body: string): Sided => {
    const reasons = weighed.get(voice.key)?.reasons ?? [];
    return {
      ...personOf(voice),
      speaksFor: voice.speaker?.speaksFor ?? [],
      evidence: distinct(reasons.flatMap((one) => evidenceOf(one, body))),
    };
  };
  const on = (side: Which | null): Voice[] => voices.filter(({ key }) => (weighed.get(key)?.side ?? null) === side).toSorted(byClaims);
  return {
    schemaVersion: '2.0',
    tool,
    sides: names.map((name, side) => {
      const speakers = on(side === 0 ? 0 : 1).map((voice) => sidedOf(voice, name));
      return { name, claims: speakers.reduce((sum, one) => sum + one.claims, 0), speakers };
    }),
    unplaced: on(null).map((voice) => {
      const { document = '', line = 1 } = voice.claims[0] ?? {};
      return { ...personOf(voice), why: whyOnNeither(weighed.get(voice.key), { speaker: voice.speaker, names }), document, line };
    }),
    nobody: claims.filter(({ speaker }) => speaker === null).length,
  };
}

/** A source that nobody could be told for goes by its own words. */
function personOf({ speaker, claims }: Voice): Pick<Sided, 'name' | 'type' | 'claims' | 'mentions'> {
  const words = claims[0]?.source?.text ?? 'nobody named';
  return { name: speaker?.name ?? words, type: speaker?.type ?? 'unnamed', claims: claims.length, mentions: speaker?.mentions ?? [] };
}

/** Each place once, and no more than is read. */
function distinct(evidence: Sided['evidence']): Sided['evidence'] {
  const places = new Map(evidence.toReversed().map((one) => [`${one.document}:${one.line}:${one.text}`, one]));
  return [...places.values()].toReversed().slice(0, MOST);
}

const MOST = 3;

const byClaims = (a: Voice, b: Voice): number => b.claims.length - a.claims.length || compare(a.key, b.key);
