import { assembleFacts, completionFor } from '../../corpus/assemble.js';
import type { DocumentFacts } from '../../corpus/facts.js';
import { parseLine } from '../../corpus/line.js';
import { mergeSpeakers } from '../../corpus/merge.js';
import { diffExtraction } from '../../diff/index.js';
import type { Options } from '../../document.js';
import type { Extraction } from '../../model.js';
import { jsonPieces } from '../../render/json.js';
import { UserNames } from '../../speakers/who/user.js';
import { VERSION } from '../../version.js';
import type { FORMATS } from '../formats.js';
import type { Pieces } from '../output.js';
import { Lines } from '../stream/lines.js';
import { summary } from '../stream/summary.js';
import { type Entry, type FactsIndex, LineReader } from './facts-files.js';

export type Form = (typeof FORMATS.merge)[number];

/** What an index of facts comes to. Facts are read again document by document; in memory is only who is named where. */
export class Merged {
  private readonly entries: readonly Entry[];
  private readonly reader = new LineReader();
  private counted: Lines | null = null;

  constructor(
    private readonly index: FactsIndex,
    private readonly options: Options,
  ) {
    this.entries = index.entries();
  }

  /** @param documents whether a line stands for each document too */
  as(form: Form, documents: boolean): Pieces {
    if (form === 'jsonl') return this.lines(documents);
    return form === 'json' ? jsonPieces(this.extraction()) : this.facts();
  }

  /** Everything in memory: meant for the facts of one event. */
  diff(between: readonly [string, string]): Iterable<string> {
    const user = new UserNames(this.options);
    const [left, right] = between.map((side) => user.speaker(side)?.name ?? user.side(side) ?? side);
    return jsonPieces(diffExtraction(this.extraction(), { between: [left ?? '', right ?? ''] }));
  }

  summary(): string {
    if (!this.counted) return `${this.entries.length} documents`;
    return summary({ ...this.counted, speakers: this.counted.speakers.size });
  }

  close(): void {
    this.reader.close();
  }

  private async *lines(documents: boolean): AsyncGenerator<string> {
    const lines = new Lines({ filter: {}, fields: null, documents });
    this.counted = lines;
    const { speakerOf } = mergeSpeakers(this.entries, this.options);
    for (const [index, entry] of this.entries.entries()) yield lines.of(this.factsOf(entry), completionFor(index, speakerOf, this.options));
  }

  private *facts(): Generator<string> {
    for (const entry of this.entries) yield `${this.reader.read(entry)}\n`;
    for (const line of [...this.index.errors].sort()) yield `${line}\n`;
  }

  private extraction(): Extraction {
    return assembleFacts(
      this.entries.map((entry) => this.factsOf(entry)),
      this.options,
      VERSION,
    );
  }

  private factsOf(entry: Entry): DocumentFacts {
    const line = parseLine(this.reader.read(entry));
    if ('error' in line) throw new Error('the index holds documents only');
    return line;
  }
}
