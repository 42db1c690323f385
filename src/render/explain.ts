import wrapAnsi from 'wrap-ansi';
import type { ExplainedClaim, ExplainedSentence, Explanation } from '../explain.js';
import { oneLine } from './sanitise.js';
import type { Screen } from './types.js';

/** As many features are shown as a reader can weigh; JSON has them all. */
const SHOWN = 6;

/** For a reader at a terminal. */
export function* explanationText(explanation: Explanation, { width, chalk }: Screen): Iterable<string> {
  const { document, line, column, message, excluded, sentences } = explanation;
  yield `${chalk.bold.underline(oneLine(`${document}:${line}${column === null ? '' : `:${column}`}`))}\n`;
  if (message !== null) yield `${message}\n`;
  for (const { text, reason } of excluded) yield `Left out as ${reason}: ${oneLine(text)}\n`;
  if (sentences.length === 0 && message === null && excluded.length === 0) yield 'Nothing is written at this place.\n';
  for (const sentence of sentences) for (const piece of sentenceLines(sentence)) yield wrapped(piece, width);
}

/** A long line goes on under its own beginning. */
function wrapped(line: string, width: number): string {
  const indent = ' '.repeat(line.search(/\S|$/));
  const [first = '', ...rest] = wrapAnsi(line.trimStart(), Math.max(20, width - indent.length)).split('\n');
  return [indent + first, ...rest.map((more) => `${indent}  ${more}`)].map((piece) => `${piece.trimEnd()}\n`).join('');
}

function* sentenceLines({ text, claims, candidates }: ExplainedSentence): Iterable<string> {
  yield '';
  yield oneLine(text);
  if (candidates.length === 0) yield '  Nothing was proposed here: no construction fits a cue of this sentence.';
  for (const { outcome, confidence, prior, ...candidate } of candidates) {
    yield `  ${outcome === 'chosen' ? '✓' : '·'} ${confidence.toFixed(2)}  ${candidate.rule}: ${candidate.says}`;
    yield `      ${outcome}`;
    yield `      source: ${oneLine(candidate.source ?? '–')}  cue: ${oneLine(candidate.cue)}  content: ${oneLine(candidate.content)}`;
    if (prior) yield '      the confidence is a prior of the rule, which no feature moves: marked news has too few cases to mine it';
    for (const { name, weight } of candidate.features.slice(0, SHOWN)) yield `      ${signed(weight)}  ${name}`;
  }
  for (const claim of claims) yield* claimLines(claim);
}

function* claimLines({ source, speaker, rule, resolution, decidedBy, passedOver, ...who }: ExplainedClaim): Iterable<string> {
  yield `  → ${oneLine(source ?? 'no source')} is ${oneLine(speaker ?? 'nobody who can be told')}, by rule ${rule}`;
  yield `      ${resolution.method}${decidedBy === null ? '' : `: ${decidedBy}`}`;
  if (resolution.candidates) yield `      candidates: ${oneLine(resolution.candidates.join(', '))}`;
  for (const { body, how, text } of who.affiliations)
    yield `      speaks for ${oneLine(body ?? 'a body without a name')} (${how}): “${oneLine(text)}”`;
  if (who.side !== null) yield `      side: ${oneLine(who.side)}`;
  const [other, meant] = [passedOver.filter(({ why }) => why === NOT_MEANT), passedOver.filter(({ why }) => why !== NOT_MEANT)];
  for (const { sieve, says, why } of meant) yield `      no answer from ${sieve} (${says}): ${why}`;
  if (other.length > 0) yield `      ${NOT_MEANT}: ${other.map(({ sieve }) => sieve).join(', ')}`;
}

/** The reason of the many; they are named together. */
const NOT_MEANT = 'the source is not of this form';

/** Weights are printed as logits. */
const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${(Math.abs(weight) / 100).toFixed(2)}`;
