/** Which statements a reader should see first. */
import { analyse } from '../../diff/analyse.js';
import type { Statement } from '../../model.js';
import { oncePer } from '../../text/asked-once.js';

/** How many statements of each side alone are shown where not all are asked for. */
export const MOST_SHOWN = 10;

/** What takes a stand tells more than what is merely stated. */
const STANDS = new Set(['condemn', 'accuse', 'warn', 'demand', 'commit', 'deny']);
const FRAGMENT = 40;
const NOVELTY = 2.5;
/** A place or person that nobody else mentions. */
const NEW_NAME = 1.5;

interface Weighed {
  readonly statement: Statement;
  readonly terms: readonly string[];
  readonly names: readonly string[];
  readonly weight: number;
}

/**
 * In more documents first, then what takes a stand and speaks for itself; among the first few, words that neither the other side
 * uses nor the statements before count for more.
 */
export function byWeight(statements: readonly Statement[], others: readonly Statement[] = []): Statement[] {
  const rest = statements.map(weigh).toSorted((a, b) => b.weight - a.weight);
  const told = new Set(others.flatMap((one) => readingOf(one).terms));
  const first: Statement[] = [];
  while (first.length < MOST_SHOWN && rest.length > 0) {
    const scores = rest.map(
      ({ weight, terms, names }) => weight + NOVELTY * share(terms, told) + (names.some((name) => !told.has(name)) ? NEW_NAME : 0),
    );
    const [chosen] = rest.splice(
      scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0),
      1,
    );
    if (chosen === undefined) break;
    first.push(chosen.statement);
    for (const term of chosen.terms) told.add(term);
  }
  return [...first, ...rest.map(({ statement }) => statement)];
}

function weigh(statement: Statement): Weighed {
  const { documents, act, text } = statement;
  const weight = documents + (STANDS.has(act) ? 1 : 0) - (act === 'decline' ? 1 : 0) + (text.length >= FRAGMENT ? 1 : 0);
  return { statement, weight, ...readingOf(statement) };
}

type Reading = Pick<Weighed, 'terms' | 'names'>;

/** A statement is read once, however many lists it is ranked in. */
const readingOf = oncePer(({ text }: Statement): Reading => {
  const { terms, words } = analyse(text);
  return { terms: [...terms.keys()], names: words.filter(({ role }) => role === 'name').map(({ concept }) => concept) };
});

/** Share of the terms that are new. */
const share = (terms: readonly string[], told: ReadonlySet<string>): number =>
  terms.length === 0 ? 0 : terms.filter((term) => !told.has(term)).length / terms.length;
