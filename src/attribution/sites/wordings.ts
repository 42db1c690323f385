/** What somebody did "with the words “…”": the noun for what is uttered is the cue, whatever the verb. */
import { type Clause, IN_PHRASE, lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { groupBefore, groupTo, nextGroup } from '../clause/groups.js';
import { marksIn, opensQuote } from '../clause/quotations.js';
import { listedIn } from './listed.js';
import type { CueSite, Lister } from './types.js';

export const wordings: Lister = (clause) => {
  const out: CueSite[] = [];
  for (const i of marksIn(clause)) {
    if (i < clause.from + 3 || i >= clause.end) continue;
    const site = opensQuote(clause, i) ? wordingBefore(clause, /^[,:]$/.test(lowerAt(clause, i - 1)) ? i - 1 : i) : null;
    if (site) out.push(site);
  }
  return out;
};

function wordingBefore(clause: Clause, end: number): CueSite | null {
  const noun = lowerAt(clause, end - 1);
  if (!clause.words.wordings.has(noun)) return null;
  let from = end - 1;
  while (IN_PHRASE.has(posAt(clause, from) ?? 'mark')) from--;
  if (!clause.words.accompaniments.has(lowerAt(clause, from))) return null;
  const cue: Words = { from, end };
  const group = verbBefore(clause, cue.from);
  return group && { cue, key: `with_${noun}`, group };
}

/** The nearest verb before, none of being, that somebody did. */
function verbBefore(clause: Clause, at: number): CueSite['group'] {
  const next = nextGroup(clause, at);
  const group = groupTo(clause, at) ?? (next ? groupBefore(clause, next) : clause.groups.at(-1));
  if (!group || group.copula || group.passive || group.end > at) return null;
  for (let i = group.end; i < at; i++) if (/^[;:“”"]$/.test(tokenAt(clause, i)?.text ?? '')) return null;
  return group;
}

/** "The answer from the mayor was, “…”": every noun for what is uttered. */
export const wordingNouns: Lister = (clause) =>
  listedIn(clause, 'wording').map((i) => ({ cue: { from: i, end: i + 1 }, key: lowerAt(clause, i), group: null }));
