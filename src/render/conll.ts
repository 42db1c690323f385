import type { Range } from '../document.js';
import { groupBy } from '../group.js';
import { languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import type { Claim, DocumentInfo, Extraction } from '../model.js';
import { clean } from '../text/clean.js';
import { inFile, read } from '../text/reading.js';
import { split } from '../text/split.js';
import { tokenize } from '../text/tokenize.js';
import { oneLine } from './sanitise.js';
import type { RenderSettings } from './types.js';

/**
 * CoNLL-U Plus: a word a line, with its place in the text and with what it is in which claims: `c-1:B-source|c-2:I-content`. A B is where a
 * span begins, so that spans can be put together again; one may go on in the next sentence.
 */
export function* conll({ documents, claims }: Extraction, { texts }: RenderSettings): Iterable<string> {
  yield '# global.columns = ID FORM START END CLAIMS\n';
  const byDocument = groupBy(claims, ({ document }) => document);
  for (const document of documents) {
    const language = document.status === 'ok' ? languageOf(document.language) : undefined;
    const text = texts?.get(document.path) ?? '';
    if (language) yield* sentences(document, { text, language, claims: byDocument.get(document.path) ?? [] });
  }
}

interface Content {
  readonly text: string;
  readonly language: Language;
  readonly claims: readonly Claim[];
}

function* sentences({ path }: DocumentInfo, { text, language, claims }: Content): Iterable<string> {
  const reading = read(text, path);
  const near = sweeper(partsOf(claims));
  const told = groupBy(claims, ({ sentence }) => sentence.index);
  for (const { index, ...place } of split(clean(reading.text, language))) {
    const range = inFile(reading, place);
    if (index === 0) yield `# newdoc id = ${oneLine(path)}\n`;
    yield `# sent_id = ${index + 1}\n# text = ${oneLine(text.slice(range.start, range.end))}\n`;
    for (const claim of told.get(index) ?? []) yield `# claim = ${JSON.stringify(headOf(claim))}\n`;
    const parts = near(range);
    yield* words(cut(tokenize(text, range, language.words.apostrophes), parts), { text, parts });
    yield '\n';
  }
}

const headOf = ({ id, act, kind, speaker, account }: Claim): object => ({ id, act, kind, speaker: speaker?.name ?? null, account });

/** A stretch of a claim, by what it is called. */
interface Part extends Range {
  readonly name: string;
  readonly role: 'source' | 'cue' | 'content';
}

function partsOf(claims: readonly Claim[]): Part[] {
  const parts = claims.flatMap(({ id: name, source, cue, content }) => [
    ...(source ? [{ ...source, name, role: 'source' as const }] : []),
    ...(cue ? [{ ...cue, name, role: 'cue' as const }] : []),
    ...content.spans.map((span) => ({ ...span, name, role: 'content' as const })),
  ]);
  return parts.sort((left, right) => left.start - right.start);
}

/** Gives the parts that are in a range, for ranges in text order, so that each is looked at a few times only. */
function sweeper(parts: readonly Part[]): (range: Range) => readonly Part[] {
  let next = 0;
  let open: Part[] = [];
  return ({ start, end }) => {
    open = open.filter((part) => part.end > start);
    for (let part = parts[next]; part && part.start < end; part = parts[++next]) open.push(part);
    return open;
  };
}

const within = (parts: readonly Part[], { start, end }: Range): Part[] => parts.filter((part) => part.start < end && start < part.end);

/** Words end where a span does. */
function cut(tokens: readonly Range[], parts: readonly Part[]): Range[] {
  return tokens.flatMap((token) => {
    const edges = within(parts, token).flatMap(({ start, end }) => [start, end].filter((edge) => token.start < edge && edge < token.end));
    const ends = [...new Set([...edges, token.end])].sort((left, right) => left - right);
    return ends.map((end, at) => ({ start: ends[at - 1] ?? token.start, end }));
  });
}

function* words(tokens: readonly Range[], { text, parts }: { readonly text: string; readonly parts: readonly Part[] }): Iterable<string> {
  for (const [at, token] of tokens.entries()) {
    const { start, end } = token;
    const marks = within(parts, token).map(({ name, role, ...part }) => `${name}:${part.start === start ? 'B' : 'I'}-${role}`);
    yield `${[at + 1, text.slice(start, end), start, end, marks.join('|') || '_'].join('\t')}\n`;
  }
}
