/** Why: what the rules proposed at a place of a text, what was chosen, and who the sources were taken for. Pure, as the pipeline is. */
import { type ExplainedCandidate, explainSentence } from './attribution/explain.js';
import { lineRange } from './corpus/lines.js';
import type { DocumentExtraction, Options, Resolved, Tagged, Tried } from './document.js';
import { languageOf } from './languages/index.js';
import { extractDocument } from './pipeline.js';
import { type Range, touches } from './range.js';
import { SIEVES } from './speakers/sieves/index.js';
import { prepare } from './text/prepare.js';
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
  /** Sieves that were asked before it and had no answer, in order, each with what it is for and why it had none. */
  readonly passedOver: readonly { readonly sieve: string; readonly says: string; readonly why: string }[];
  /** Bodies and states that the document says the speaker speaks for, and the words that say so. */
  readonly affiliations: readonly { readonly body: string | null; readonly how: string; readonly text: string }[];
  readonly side: string | null;
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
  const found = extractDocument(text, path, { ...options, trace: true });
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
  const speaker = claim.speaker === null ? undefined : entities[claim.speaker];
  return {
    rule: claim.rule,
    cue: claim.cue && slice(claim.cue),
    source: claim.source && slice(claim.source),
    speaker: speaker?.name ?? null,
    resolution: claim.resolution,
    decidedBy: SIEVES.find(({ id }) => id === claim.resolution.method)?.says ?? null,
    passedOver: (claim.tried ?? []).map(({ sieve, failed }) => ({ sieve, says: saysOf(sieve), why: WHY_NOT[failed] })),
    affiliations: (speaker?.affiliations ?? []).map(({ body, how, ...range }) => ({
      body: entities[body]?.name ?? null,
      how,
      text: slice(range),
    })),
    side: speaker?.side ?? null,
  };
}

const saysOf = (sieve: string): string => SIEVES.find(({ id }) => id === sieve)?.says ?? '';

const WHY_NOT: Readonly<Record<Tried['failed'], string>> = {
  form: 'the source is not of this form',
  nobody: 'of this form, but nobody it could stand for',
  either: 'not of this form, or nobody it could stand for',
};
