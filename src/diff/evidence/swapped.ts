/** "Lund sued Berg" against "Berg sued Lund", "moved from Oslo to Bergen" against "from Bergen to Oslo": the same two, the other way round. */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { baseOf } from '../roots.js';
import type { Analysis, Evidence, Frame, Part } from '../types.js';
import { isOneThing } from './alike.js';
import { mark } from './mark.js';

const MUTUAL = new Set([...WORDS.mutual].map(conceptOfWord));

export function swapEvidence(a: Analysis, b: Analysis): Evidence | null {
  const [mine, theirs] = [a, b].map(({ frames }) => frames.filter(isSaid));
  for (const x of mine ?? []) {
    const y = theirs?.find((other) => isSameVerb(x, other) && [endsOf, waysOf].some((of) => areSwapped(of(x), of(other))));
    if (y === undefined || theirs?.some((other) => isSameVerb(x, other) && [endsOf, waysOf].some((of) => areSame(of(x), of(other)))))
      continue;
    const why = `“${x.verb.text}” and “${y.verb.text}” put the two the other way round`;
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.7, left: [mark(x.verb)], right: [mark(y.verb)] };
  }
  return null;
}

const isSaid = ({ verb, copula, negated, open }: Frame): boolean => !copula && !negated && !open && !MUTUAL.has(verb.concept);

const isSameVerb = ({ verb: x }: Frame, { verb: y }: Frame): boolean => baseOf(x.lower) === baseOf(y.lower);

type Ends = readonly [Part | null, Part | null];

const endsOf = ({ doer, undergoer }: Frame): Ends => [doer, undergoer];

/** From where, and where to. */
function waysOf({ adjuncts }: Frame): Ends {
  const behind = (words: ReadonlySet<string>): Part | null => adjuncts.find(({ preposition }) => words.has(preposition ?? '')) ?? null;
  return [behind(WORDS.origins), behind(WORDS.infinitiveMarks)];
}

const areSwapped = ([a, b]: Ends, [c, d]: Ends): boolean => isOne(a, d) && isOne(b, c);
const areSame = ([a, b]: Ends, [c, d]: Ends): boolean => isOne(a, c) && isOne(b, d);

const isOne = (x: Part | null, y: Part | null): boolean => x !== null && y !== null && isOneThing(x, y);
