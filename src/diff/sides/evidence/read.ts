/** Reads a corpus for all that may tell whose side its voices are on. */

import type { Extraction } from '../../../model.js';
import { anchorOf } from '../../../range.js';
import { type Placed, placeOf, type Two } from '../place.js';
import type { Which } from '../which.js';
import type { Corpus } from './corpus.js';
import { hitsIn } from './hits.js';
import { mentionsOf, ownNames } from './mentions.js';
import type { Read, Spoken } from './seen.js';
import { signsOf } from './signs.js';
import { type View, wordAt } from './view.js';
import type { Voice } from './voices.js';

/** @param anchors the sides that are known so far */
export function readCorpus(corpus: Corpus, anchors: ReadonlyMap<string, Placed>): Read {
  const { voices, two, views, capitals, kinds, extraction } = corpus;
  const signs = signsOf(two, kinds, familiesOf(voices, anchors));
  const documents = [...views.values()];
  return {
    two,
    kinds,
    views,
    hits: new Map(documents.map((view) => [view.path, hitsIn(view, signs)])),
    mentions: new Map(voices.map((voice) => [voice.key, mentionsOf(voice, views, capitals)])),
    anchors,
    speakers: new Map(voices.flatMap(({ key, speaker }) => (speaker ? [[key, speaker] as const] : []))),
    order: orderOf(voices, views),
    shares: sharesOf(voices, anchors),
    issuers: issuersOf(extraction, two),
  };
}

/** Family names, and names within names of bodies, that are of one side only. */
function familiesOf(voices: readonly Voice[], anchors: ReadonlyMap<string, Placed>): Map<string, Which> {
  const out = new Map<string, Which | null>();
  for (const voice of voices) {
    const side = anchors.get(voice.key)?.side;
    if (side === undefined) continue;
    for (const name of ownNames(voice)) out.set(name, (out.get(name) ?? side) === side ? side : null);
  }
  return new Map([...out].flatMap(([family, side]) => (side === null ? [] : [[family, side] as const])));
}

function orderOf(voices: readonly Voice[], views: ReadonlyMap<string, View>): Map<string, Spoken[]> {
  const out = new Map<string, Spoken[]>();
  for (const { key, claims } of voices)
    for (const claim of claims) {
      if (claim.within !== null) continue;
      const { start } = anchorOf(claim.source, claim.content.spans);
      const view = views.get(claim.document);
      const paragraph = view?.words[wordAt(view, start)]?.paragraph ?? 0;
      const known = out.get(claim.document) ?? [];
      known.push({ key, start, paragraph });
      out.set(claim.document, known);
    }
  for (const list of out.values()) list.sort((a, b) => a.start - b.start);
  return out;
}

function sharesOf(voices: readonly Voice[], anchors: ReadonlyMap<string, Placed>): Map<string, [number, number]> {
  const out = new Map<string, [number, number]>();
  for (const { key, claims } of voices) {
    const side = anchors.get(key)?.side;
    if (side === undefined) continue;
    for (const { document } of claims) {
      const share = out.get(document) ?? [0, 0];
      share[side]++;
      out.set(document, share);
    }
  }
  return out;
}

function issuersOf({ documents, speakers }: Extraction, two: Two): Map<string, Which> {
  return new Map(
    documents.flatMap(({ path, issuer }) => {
      const speaker = issuer && speakers.find(({ id }) => id === issuer.id);
      const placed = speaker ? placeOf(speaker, two) : null;
      return placed ? [[path, placed.side] as const] : [];
    }),
  );
}
