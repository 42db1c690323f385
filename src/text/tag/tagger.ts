/** The only file that knows compromise: what it says of each word, with exact offsets. */
import nlp from 'compromise/two';

/** Steps of compromise that look at neighbours a second time: dear, and what they change is settled better by the repairs here. */
const LEFT_OUT: ReadonlySet<string> = new Set(['postTagger', 'contractionTwo']);

const world = nlp.world() as unknown as { hooks: string[] };
world.hooks = world.hooks.filter((hook) => !LEFT_OUT.has(hook));

export interface Term {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

interface RawTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: Set<string>;
}

/** Tags a stretch of text that starts at `offset` of the document. compromise keeps every character, so lengths add up to offsets. */
export function tagWords(text: string, offset: number): Term[] {
  const terms: Term[] = [];
  let at = offset;
  for (const sentence of nlp(text).docs as unknown as RawTerm[][]) {
    for (const raw of sentence) {
      const start = at + raw.pre.length;
      at = start + raw.text.length + raw.post.length;
      if (raw.text) terms.push({ start, end: start + raw.text.length, tags: raw.tags ?? new Set() });
    }
  }
  return terms;
}
