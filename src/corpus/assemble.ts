import type { DocumentExtraction, Options } from '../document.js';
import { countEach } from '../group.js';
import type { Extraction, Speaker, SpeakerRef } from '../model.js';
import { type Completion, claimsOf, infoOf } from './claims.js';
import { type DocumentFacts, factsOf } from './facts.js';
import { type Joined, mergeSpeakers } from './merge.js';

/** Puts the documents together into what is printed: speakers over the whole corpus, ids, lines, chains. */
export function assemble(documents: readonly DocumentExtraction[], options: Options, version = '0.0.0'): Extraction {
  return assembleFacts(documents.map(factsOf), options, version);
}

/** The same from what the documents have left behind. */
export function assembleFacts(documents: readonly DocumentFacts[], options: Options, version = '0.0.0'): Extraction {
  const { speakers, speakerOf } = mergeSpeakers(documents, options);
  const completed = documents.map((facts, index) => {
    const completion = completionFor(index, speakerOf, options);
    return { info: infoOf(facts, completion), claims: claimsOf(facts, completion) };
  });
  const claims = completed.flatMap((document) => document.claims);
  return {
    schemaVersion: '2.0',
    tool: { name: 'claims', version },
    offsets: 'utf-16',
    documents: completed.map(({ info }) => info),
    speakers: speakersOf(speakers(), countEach(claims.flatMap(({ speaker }) => speaker?.id ?? []))),
    claims,
  };
}

/** What the facts of the document at this position are completed with. */
export function completionFor(
  index: number,
  speakerOf: (document: number, entity: number) => SpeakerRef | null,
  { home = '' }: Options,
): Completion {
  return { home, speakerOf: (entity) => speakerOf(index, entity) };
}

/** Those who speak, and the bodies that they speak for. */
function speakersOf(speakers: readonly Joined[], counts: ReadonlyMap<string, number>): Speaker[] {
  const spokenFor = new Set(speakers.filter(({ id }) => counts.has(id)).flatMap(({ speaksFor }) => speaksFor));
  const wanted = speakers.filter(
    ({ id, name, type }) => counts.has(id) || ((type === 'organization' || type === 'state') && spokenFor.has(name)),
  );
  return wanted.map(({ shown, mentions, ...speaker }) => ({
    ...speaker,
    affiliations: shown.map(({ body, how, path, start, end, text }) => ({
      body: body.name,
      how,
      document: path,
      span: { start, end, text },
    })),
    mentions,
    claims: counts.get(speaker.id) ?? 0,
  }));
}
