/**
 * Which of the tagger's patterns can match a sentence: the same as compromise's own pre-selection, in the same order.
 * Its own walks all patterns' hooks for every sentence, a fifth of the time that tagging takes; this one starts from the sentence's words.
 */
export interface Pattern {
  readonly match: string;
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo?: readonly string[];
}

export interface Net {
  /** Words and tags ("#Noun") with the patterns that ask for them. */
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
  /** Patterns that ask for nothing. */
  readonly always: readonly Pattern[];
}

type Pointer = [number, ...unknown[]];

interface Methods<Terms> {
  readonly one: {
    readonly cacheDoc: (document: readonly Terms[]) => readonly ReadonlySet<string>[];
    readonly match: (document: readonly Terms[], pattern: Pattern) => { readonly ptrs: readonly Pointer[] };
  };
}

export type Swept = Pattern & { readonly pointer: Pointer };

/** All matches of a net's patterns; takes the place of compromise's method of this name. */
export function bulkMatch<Terms extends { readonly length: number }>(document: readonly Terms[], net: Net, methods: Methods<Terms>): Swept[] {
  const caches = methods.one.cacheDoc(document);
  const out: Swept[] = [];
  for (const [n, terms] of document.entries()) {
    for (const pattern of likely(net, caches[n] ?? new Set())) {
      if (terms.length < pattern.minWords) continue;
      for (const pointer of methods.one.match([terms], pattern).ptrs) {
        pointer[0] = n;
        out.push({ ...pattern, pointer });
      }
    }
  }
  return out;
}

interface Hook {
  readonly rank: number;
  readonly patterns: readonly Pattern[];
}

const hooksOf = new WeakMap<Net, ReadonlyMap<string, Hook>>();

function ranked(net: Net): ReadonlyMap<string, Hook> {
  const known = hooksOf.get(net);
  if (known) return known;
  const hooks = new Map(Object.entries(net.hooks).map(([key, patterns], rank) => [key, { rank, patterns }]));
  hooksOf.set(net, hooks);
  return hooks;
}

/** Patterns that words of the sentence ask for and whose conditions hold, each once, in the order of the net. */
function likely(net: Net, words: ReadonlySet<string>): Pattern[] {
  const hooks = ranked(net);
  const hit: Hook[] = [];
  for (const word of words) {
    const hook = hooks.get(word);
    if (hook) hit.push(hook);
  }
  hit.sort((a, b) => a.rank - b.rank);
  const seen = new Set<string>();
  const out: Pattern[] = [];
  for (const { patterns } of hit) {
    for (const pattern of patterns) {
      if (seen.has(pattern.match)) continue;
      seen.add(pattern.match);
      if (fits(pattern, words)) out.push(pattern);
    }
  }
  out.push(...net.always);
  return out;
}

function fits({ needs, wants, minWant, ifNo }: Pattern, words: ReadonlySet<string>): boolean {
  for (const need of needs) if (!words.has(need)) return false;
  if (ifNo?.some((word) => words.has(word))) return false;
  if (wants.length === 0) return true;
  let found = 0;
  for (const want of wants) if (words.has(want)) found++;
  return found >= minWant;
}
