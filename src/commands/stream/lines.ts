import { type Completion, claimsOf, infoOf } from '../../corpus/claims.js';
import type { DocumentFacts } from '../../corpus/facts.js';
import { type Filter, filterExtraction } from '../../filter.js';
import { jsonl } from '../../render/jsonl.js';
import { VERSION } from '../../version.js';

/** What is written of each document. */
export interface Wanted {
  readonly filter: Filter;
  /** Dotted names of a claim's fields; null for all. */
  readonly fields: readonly string[] | null;
  /** A line for the document too, in front of its claims. */
  readonly documents: boolean;
}

/** Writes documents as JSON lines, and counts what it writes. */
export class Lines {
  documents = 0;
  /** Before they were filtered. */
  found = 0;
  claims = 0;
  readonly speakers = new Set<string>();

  constructor(private readonly wanted: Wanted) {}

  /** A document's lines, each with its line break. */
  of(facts: DocumentFacts, completion: Completion): string {
    const whole = claimsOf(facts, completion);
    const document = infoOf(facts, completion);
    const extraction = filterExtraction({ ...HEAD, documents: [document], speakers: [], claims: whole }, this.wanted.filter);
    this.documents += 1;
    this.found += whole.length;
    this.claims += extraction.claims.length;
    for (const { speaker } of extraction.claims) if (speaker) this.speakers.add(speaker.id);
    const info = this.wanted.documents ? extraction.documents.map((one) => `${JSON.stringify(one)}\n`) : [];
    return [...info, ...jsonl(extraction, this.wanted)].join('');
  }
}

const HEAD = { schemaVersion: '2.0', tool: { name: 'claims', version: VERSION }, offsets: 'utf-16' } as const;
