/** The only file that knows compromise: what it says of a word by itself. */
import nlp from 'compromise/two';

/** Steps of compromise that look at neighbours a second time: dear, and words are asked for one by one here. */
const LEFT_OUT: ReadonlySet<string> = new Set(['postTagger', 'contractionTwo']);

const world = nlp.world() as unknown as { hooks: string[] };
world.hooks = world.hooks.filter((hook) => !LEFT_OUT.has(hook));

/** What compromise says of one word. */
export interface Said {
  readonly tags: ReadonlySet<string>;
  /** The two classes between which compromise lets the neighbours choose, such as "Noun|Verb". */
  readonly choice: string;
}

interface RawTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: Set<string>;
  readonly switch?: string;
}

/** Asks compromise of words without their neighbours, all at once: each is a line of its own. @returns an answer for each, in order */
export function askTagger(forms: readonly string[]): Said[] {
  const starts = new Map<number, RawTerm>();
  let at = 0;
  for (const line of nlp(forms.join('\n')).docs as unknown as RawTerm[][]) {
    for (const term of line) {
      starts.set(at + term.pre.length, term);
      at += term.pre.length + term.text.length + term.post.length;
    }
  }
  let start = 0;
  return forms.map((form) => {
    const term = starts.get(start);
    start += form.length + 1;
    return { tags: term?.tags ?? NONE, choice: term?.switch ?? '' };
  });
}

const NONE: ReadonlySet<string> = new Set();
