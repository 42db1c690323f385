import { completionFor } from '../../corpus/assemble.js';
import type { DocumentFacts, Named } from '../../corpus/facts.js';
import { mergeSpeakers } from '../../corpus/merge.js';
import { Sharing } from '../../corpus/sharing.js';
import type { Options } from '../../document.js';
import type { Lines } from './lines.js';
import { Spool } from './spool.js';

/** A document's facts, and the same as JSON. */
export interface Told {
  readonly facts: DocumentFacts;
  readonly json: string;
}

/** One pass: who a speaker is, each document says by itself. A document's lines come when it is done. */
export async function* localLines(told: AsyncIterable<Told>, lines: Lines, options: Options): AsyncGenerator<string> {
  for await (const { facts } of told) yield lines.of(facts, completionFor(0, mergeSpeakers([facts], options).speakerOf, options));
}

/** Where the facts wait for their second pass, and what their speakers are told by. */
export interface Waiting {
  readonly options: Options;
  /** Notes what an interrupted run must not leave behind. */
  readonly unfinished: Set<string>;
}

/** Two passes: the facts wait on disk until all speakers are known; in memory only who is named where. */
export async function* sharedLines(told: AsyncIterable<Told>, lines: Lines, { options, unfinished }: Waiting): AsyncGenerator<string> {
  const spool = new Spool(unfinished);
  try {
    const { speakerOf } = mergeSpeakers(await setAside(told, spool), options);
    let index = 0;
    for (const line of spool.lines()) yield lines.of(JSON.parse(line), completionFor(index++, speakerOf, options));
  } finally {
    spool.close();
  }
}

async function setAside(told: AsyncIterable<Told>, spool: Spool): Promise<Named[]> {
  const sharing = new Sharing();
  const named: Named[] = [];
  for await (const { facts, json } of told) {
    spool.add(json);
    named.push({ document: { path: facts.document.path }, entities: sharing.share(facts.entities) });
  }
  return named;
}
