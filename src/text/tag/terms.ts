/** The tagger's terms by place. */

import type { Sentence } from '../../document.js';
import { type Term, tagWords } from './tagger.js';

/** The tagger is asked for stretches of about this many UTF-16 units, so that a text of any size is never in it at once. */
const STRETCH = 20_000;

/** Terms of the tagger by place; sentences are handed over in stretches. */
export class TermLookup {
  private terms: Term[] = [];
  private at = 0;
  private next = 0;
  constructor(
    private readonly text: string,
    private readonly sentences: readonly Sentence[],
  ) {}

  /** The term around `start`; calls must come in text order. */
  tagsAt(start: number): ReadonlySet<string> {
    while (this.next < this.sentences.length && start >= (this.sentences[this.next]?.start ?? 0)) this.load();
    while (this.at < this.terms.length && (this.terms[this.at]?.end ?? 0) <= start) this.at++;
    const term = this.terms[this.at];
    return term && term.start <= start ? term.tags : NONE;
  }

  private load(): void {
    const first = this.sentences[this.next];
    if (!first) return;
    let end = first.end;
    for (this.next++; this.next < this.sentences.length; this.next++) {
      const sentence = this.sentences[this.next];
      if (!sentence || sentence.end - first.start > STRETCH) break;
      end = sentence.end;
    }
    for (let from = first.start; from < end; ) {
      const to = cutPoint(this.text, from, end);
      this.terms.push(...tagWords(this.text.slice(from, to), from));
      from = to;
    }
  }
}

/** A single sentence may be longer than a stretch: it is cut at a space. */
function cutPoint(text: string, from: number, end: number): number {
  if (end - from <= 2 * STRETCH) return end;
  const space = text.lastIndexOf(' ', from + STRETCH);
  return space > from ? space : from + STRETCH;
}

const NONE: ReadonlySet<string> = new Set();
