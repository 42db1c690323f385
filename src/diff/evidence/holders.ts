/** "Lund, the capital of Norland" against "the capital of Norland is Berg": what one alone is to another, two are said to be. */
import { oncePer } from '../../text/asked-once.js';
import { WORDS } from '../compared.js';
import { LANGUAGE } from '../read.js';
import { rootOf } from '../roots.js';
import type { Analysis, Evidence, Frame, Mark, Naming, Part, Word } from '../types.js';
import { isName, nest } from './alike.js';

export function holderEvidence(a: Analysis, b: Analysis): Evidence | null {
  if (a.times.years.size !== b.times.years.size) return null;
  const theirs = holdersIn(b);
  for (const x of holdersIn(a)) {
    const y = theirs.find((other) => areRivals(x, other));
    if (y === undefined || isNamed(b, y, x.holder) || isNamed(a, x, y.holder)) continue;
    const [left, right] = [rangeOf(x.holder), rangeOf(y.holder)];
    const why = `“${a.text.slice(left.start, left.end)}” against “${b.text.slice(right.start, right.end)}” as “${x.role.text}”`;
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.7, left: [left], right: [right] };
  }
  return null;
}

/** Role → what it is one of, and which of them: who is somebody's sister is not their wife. */
export const RANKS: ReadonlyMap<string, readonly [family: number, rank: number]> = new Map(
  WORDS.roleRanks.flatMap((line, family) =>
    line
      .split(' / ')
      .flatMap((words, rank) => words.split(' ').map((word): [string, readonly [number, number]] => [rootOf(word), [family, rank]])),
  ),
);

export interface Holder {
  readonly role: Word;
  /** What tells the role from its like: "prime". */
  readonly kind: readonly string[];
  /** "largest": then all that tells it counts. */
  readonly best: string | null;
  readonly whose: readonly string[];
  /** Another such role stands in the same phrase. */
  readonly many: boolean;
  readonly holder: readonly Word[];
  /** Told with "is", with another form; null: beside the name. */
  readonly now: boolean | null;
}

function areRivals(x: Holder, y: Holder): boolean {
  if (x.best === null && !WORDS.soleRoles.has(x.role.root)) return false;
  const isOne = x.best === null ? nest(x.kind, y.kind) : x.kind.toSorted().join() === y.kind.toSorted().join();
  if (x.role.root !== y.role.root || x.best !== y.best || !isOne || (x.now !== null && y.now !== null && x.now !== y.now)) return false;
  return (
    x.whose.some((name) => y.whose.includes(name)) && !x.holder.some(({ concept }) => y.holder.some((name) => name.concept === concept))
  );
}

/** The other wording names the same one, if not in the role. */
const isNamed = ({ words }: Analysis, { holder }: Holder, other: readonly Word[]): boolean =>
  other.every(({ concept }) => words.some((word) => !holder.includes(word) && concept === word.concept));

const holdersOf = (frame: Frame): Holder[] => {
  const { doer, undergoer, copula, negated, open, adjuncts } = frame;
  const parts = [doer, undergoer, ...adjuncts].filter((part) => part !== null);
  const beside = parts.flatMap((part) => [...part.namings.flatMap((naming) => inFront(naming) ?? []), ...betweenCommas(part)]);
  if (!copula || negated || open || doer === null || undergoer === null) return beside;
  const now = WORDS.isNow.has(frame.verb.lower);
  const where = adjuncts.flatMap(({ words }) => words);
  const told = undergoer.namings.map((naming) => ({ ...naming, whole: [...naming.whole, ...where] }));
  return [...beside, ...held(doer.namings, undergoer, now), ...held(told, doer, now)];
};

export const holdersIn = oncePer(({ frames }: Analysis): Holder[] => frames.flatMap(holdersOf));

/** "Anna Lund, the mayor of Berg". */
const betweenCommas = (part: Part): Holder[] => held(part.namings, part, null);

/** A role that one phrase tells of the name that another gives. */
function held(told: readonly Naming[], named: Part, now: boolean | null): Holder[] {
  const holder = named.open ? undefined : named.namings.find(({ head }) => isName(head));
  if (holder === undefined) return [];
  const words = holder.words.filter(isName);
  return told.flatMap((naming) => (naming === holder ? [] : (roleIn(naming, naming.whole, { holder: words, now }) ?? [])));
}

/** "Norland's president Anna Lund". */
function inFront({ words }: Naming): Holder | null {
  const at = words.findIndex(isRole);
  const behind = words.slice(at + 1);
  if (at < 0 || behind.length === 0 || !behind.every(isName)) return null;
  const role = words[at] as Word;
  return roleIn({ words: words.slice(0, at + 1), head: role }, words.slice(0, at + 1), { holder: behind, now: null });
}

function roleIn(
  { words, head }: Pick<Naming, 'words' | 'head'>,
  whole: readonly Word[],
  told: Pick<Holder, 'holder' | 'now'>,
): Holder | null {
  const best = words.find(isSingling);
  if ((!isRole(head) && best === undefined) || whole.some(({ lower }) => WORDS.noLonger.has(lower) || WORDS.notYet.has(lower))) return null;
  const whose = whole.filter((word) => word !== head && isName(word)).map(({ concept }) => concept);
  if (whose.length === 0 || words.some(({ lower }) => LANGUAGE.words.negators.has(lower))) return null;
  const kind = words.filter((word) => word !== head && word.role === 'content' && !isName(word)).map(({ concept }) => concept);
  const many = whole.some((word) => word !== head && RANKS.has(word.root));
  return { role: head, kind, best: best?.concept ?? null, whose, many, ...told };
}

/** "the largest bank", "the only bank". */
const isSingling = ({ lower, pos }: Word): boolean => (pos !== 'noun' && WORDS.superlativeEnding.test(lower)) || WORDS.singling.has(lower);

const isRole = ({ root, role }: Word): boolean => role !== 'name' && (WORDS.soleRoles.has(root) || RANKS.has(root));

const rangeOf = (words: readonly Word[]): Mark => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
