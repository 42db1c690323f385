/** A document as its lines stand under each other: what its kind and its turns are told by. */
import type { Range, Tagged } from '../../document.js';

/** A paragraph with what emphasis and headings add to it taken off. */
export interface TextLine extends Range {
  /** Without marks of emphasis, headings and quotation of a whole block. */
  readonly text: string;
  /** As it stands. */
  readonly raw: string;
  /** Its sentences, half-open. */
  readonly first: number;
  readonly last: number;
}

/** The paragraphs that are no furniture, in text order. */
export function textLines(tagged: Tagged): TextLine[] {
  let next = 0;
  return tagged.paragraphs.map(({ start, end }) => {
    const first = next;
    while ((tagged.sentences[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    const raw = tagged.text.slice(start, end);
    return { start, end, raw, text: bare(raw), first, last: next };
  });
}

const bare = (raw: string): string =>
  raw
    .replace(/^[#>*_\s]+|[*_\s]+$/gu, '')
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ');

/** Whether a line ends as a sentence does. */
export const endsSentence = ({ text }: TextLine): boolean => /[.!?…;:](?:["”’'»)\]]|\s)*$/u.test(text);

/** So many words make a sentence running text, which may begin with the same word as a title. */
const RUNNING_WORDS = 9;

/** A sentence long enough for running text. */
export const isSentence = (line: TextLine): boolean => endsSentence(line) && line.text.split(' ').length >= RUNNING_WORDS;

/** Whether a line is a question. */
export const isQuestion = ({ text }: TextLine): boolean => /\?["”’'»)\]*_\s]*$/u.test(text);

/** Whether the whole line stands in brackets: "(Laughter.)" */
export const isAside = ({ text }: TextLine): boolean => /^(?:\([^)]*\)|\[[^\]]*\])$/.test(text);
