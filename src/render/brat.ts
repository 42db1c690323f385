import { groupBy } from '../group.js';
import type { Claim, Extraction, Span } from '../model.js';
import { toCodePoints } from './code-points.js';
import { oneLine } from './sanitise.js';

/** A text and its annotations in brat standoff. */
export interface Annotated {
  readonly path: string;
  readonly text: string;
  readonly annotations: string;
}

/** Each document for itself: spans, the attributions that tie them together, their acts, and who speaks as notes. */
export function* bratDocuments({ documents, claims }: Extraction, texts: ReadonlyMap<string, string>): Iterable<Annotated> {
  const byDocument = groupBy(claims, ({ document }) => document);
  for (const { path } of documents) {
    const text = texts.get(path) ?? '';
    const writer = new Standoff(text);
    for (const claim of byDocument.get(path) ?? []) writer.add(claim);
    yield { path, text, annotations: writer.lines.map((line) => `${line}\n`).join('') };
  }
}

class Standoff {
  readonly lines: string[] = [];
  private readonly toCodePoints: (offset: number) => number;
  private spans = 0;
  private claims = 0;

  constructor(private readonly text: string) {
    this.toCodePoints = toCodePoints(text);
  }

  /** Without a cue, the content stands for the attribution. */
  add({ source, cue, content, act, speaker }: Claim): void {
    const contentId = this.span('Content', content.spans);
    const cueId = cue && this.span('Cue', [cue]);
    const sourceId = source && this.span('Source', [source]);
    this.claims += 1;
    const id = `E${this.claims}`;
    const roles = [cueId && `Cue:${cueId}`, sourceId && `Source:${sourceId}`, `Content:${contentId}`].filter((role) => role !== null);
    this.lines.push(`${id}\tAttribution:${cueId ?? contentId} ${roles.join(' ')}`, `A${this.claims}\tAct ${id} ${act}`);
    if (speaker) this.lines.push(`#${this.claims}\tAnnotatorNotes ${id}\t${oneLine(speaker.name)}`);
  }

  private span(label: string, spans: readonly Span[]): string {
    this.spans += 1;
    const id = `T${this.spans}`;
    const parts = spans.flatMap(({ start, end }) => this.byLine(start, end));
    const offsets = parts.map(({ start, end }) => `${this.toCodePoints(start)} ${this.toCodePoints(end)}`).join(';');
    this.lines.push(`${id}\t${label} ${offsets}\t${parts.map(({ start, end }) => this.text.slice(start, end)).join(' ')}`);
    return id;
  }

  /** A span of brat's stands on one line: one that goes on is in parts. */
  private byLine(start: number, end: number): { start: number; end: number }[] {
    const found = this.text.slice(start, end).matchAll(/[^\r\n]+/g);
    return Array.from(found, (part) => ({ start: start + part.index, end: start + part.index + part[0].length }));
  }
}
