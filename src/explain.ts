/** Why: what the rules proposed at a place of a text, what was chosen, and who the sources were taken for. Pure, as the pipeline is. */
import { type ExplainedCandidate, explainSentence } from './attribution/explain.js';
import { lineRange } from './corpus/lines.js';
import type { DocumentExtraction, Options, Resolved, Tagged } from './document.js';
import { languageOf } from './languages/index.js';
import { extractDocument, prepare } from './pipeline.js';
import { type Range, touches } from './range.js';
import { SIEVES } from './speakers/sieves/index.js';
import { inFile, read } from './text/reading.js';

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units; null for the whole line. */
  readonly column: number | null;
}

export interface ExplainedClaim {
  readonly rule: string;
  readonly cue: string | null;
  readonly source: string | null;
  readonly speaker: string | null;
  readonly resolution: Resolved['resolution'];
  /** What the sieve that answered goes by; null if none did. */
  readonly decidedBy: string | null;
  /** Sieves that were asked before it and had no answer, in order. */
  readonly passedOver: readonly string[];
}

export interface ExplainedSentence {
  readonly text: string;
  readonly candidates: readonly (Omit<ExplainedCandidate, 'cue' | 'source' | 'content'> &
    Record<'cue' | 'content', string> & { readonly source: string | null })[];
  readonly claims: readonly ExplainedClaim[];
}

export interface Explanation {
  readonly document: string;
  readonly line: number;
  readonly column: number | null;
  /** Why the document was not read at all, or null. */
  readonly message: string | null;
  /** What of the line was left out as page furniture, with the rule that took it. */
  readonly excluded: readonly { readonly text: string; readonly reason: string }[];
  readonly sentences: readonly ExplainedSentence[];
}

export interface Asked {
  readonly text: string;
  readonly path: string;
  readonly options: Options;
}

/** @returns null if the text has no such line */
export function explainPlace({ text, path, options }: Asked, { line, column }: Place): Explanation | null {
  const range = rangeOf(text, { line, column });
  if (!range) return null;
  const found = extractDocument(text, path, options);
  const { document } = found;
  const excluded = document.excluded
    .filter((part) => touches(part, range))
    .map(({ start, end, reason }) => ({ text: text.slice(start, end), reason }));
  const head = { document: path, line, column, message: document.message ?? null, excluded };
  const language = document.status === 'ok' ? languageOf(document.language) : undefined;
  if (!language) return { ...head, sentences: [] };
  const reading = read(text, path);
  const tagged = prepare(reading.text, language);
  const here = tagged.sentences.filter((sentence) => touches(inFile(reading, sentence), range));
  return { ...head, sentences: here.map(({ index }) => sentenceAt(index, tagged, { found, minConfidence: options.minConfidence })) };
}

function rangeOf(text: string, { line, column }: Place): Range | null {
  const whole = lineRange(text, line);
  return whole === null || column === null ? whole : { start: whole.start + column - 1, end: whole.start + column };
}

interface Background {
  readonly found: DocumentExtraction;
  readonly minConfidence: number | undefined;
}

function sentenceAt(index: number, tagged: Tagged, { found, minConfidence }: Background): ExplainedSentence {
  const slice = ({ start, end }: Range): string => tagged.text.slice(start, end);
  const sentence = tagged.sentences[index] ?? { start: 0, end: 0 };
  const candidates = explainSentence(tagged, index, minConfidence).map(({ cue, source, content, ...rest }) => ({
    ...rest,
    cue: slice(cue),
    source: source && slice(source),
    content: content.map(slice).join(' […] '),
  }));
  const claims = found.claims.filter((claim) => claim.sentence === index).map((claim) => explainedClaim(claim, found));
  return { text: slice(sentence), candidates, claims };
}

function explainedClaim(claim: Resolved, { text, entities }: DocumentExtraction): ExplainedClaim {
  const slice = ({ start, end }: Range): string => text.slice(start, end);
  return {
    rule: claim.rule,
    cue: claim.cue && slice(claim.cue),
    source: claim.source && slice(claim.source),
    speaker: claim.speaker === null ? null : (entities[claim.speaker]?.name ?? null),
    resolution: claim.resolution,
    ...sievesFor(claim),
  };
}

/** The first sieve that answers decides, so those before it had no answer; without a source none was asked. */
function sievesFor({ source, resolution }: Resolved): Pick<ExplainedClaim, 'decidedBy' | 'passedOver'> {
  if (source === null) return { decidedBy: null, passedOver: [] };
  const at = SIEVES.findIndex(({ id }) => id === resolution.method);
  const passed = at < 0 ? SIEVES : SIEVES.slice(0, at);
  return { decidedBy: SIEVES[at]?.says ?? null, passedOver: passed.map(({ id }) => id) };
}
