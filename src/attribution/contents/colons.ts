/** Contents behind a colon. */
import type { Tagged } from '../../document.js';
import { firstFrom } from '../../sorted.js';
import { type Clause, depthAt, isQuoteMark, lowerAt, posAt, quotationWords, tokenAt, type Words } from '../clause/clause.js';
import { finitesIn, hasGroupIn } from '../clause/groups.js';
import { opensQuote, quotationAt } from '../clause/quotations.js';
import { limit, rightEdge } from './extent.js';
import { bucket, type Content, type ContentFinder, found, type Site } from './types.js';

/** `said:` with the content in what follows, in this paragraph or the next. */
export const colonAfter: ContentFinder = (site) => {
  const { clause } = site;
  const colon = colonBehind(site);
  if (colon === null) return null;
  if (colon + 1 >= clause.end) return belowColon(clause);
  if (opensQuote(clause, colon + 1)) return null;
  const words = { from: colon + 1, end: limit(clause, colon + 1) };
  const before = finitesIn(clause, words.from, words.end) > 0 ? clauseAhead(site) : null;
  return found(before ? [before, words] : [words], { signs: { shape: ['here'] }, open: false });
};

/** "The school is shut, she said: the roof has fallen in": a sentence before the attribution is said too. */
function clauseAhead({ clause, subject, group, cue }: Site): Words | null {
  const end = Math.min(subject?.from ?? cue.from, group?.from ?? cue.from) - 1;
  const holds = lowerAt(clause, end) === ',' && finitesIn(clause, clause.from, end) > 0 && depthAt(clause, end) === 0;
  return holds && !OPENS_ADVERBIAL.test(posAt(clause, clause.from) ?? 'mark') ? { from: clause.from, end } : null;
}

const OPENS_ADVERBIAL = /^(?:subordinator|mark|wh)$/;

/** The next paragraph, or the whole quotation that it opens. */
function belowColon(clause: Clause): Content | null {
  const next = clause.tagged.sentences[clause.index + 1];
  if (!next) return null;
  const quotation = quotationAt(clause, next.firstToken);
  const words = quotation
    ? quotationWords(clause.tagged, quotation)
    : { from: next.firstToken, end: paragraphEnd(clause.tagged, next.paragraph) };
  return found([words], { signs: { shape: [quotation ? 'quoted-below' : 'below'] } });
}

function colonBehind(site: Site): number | null {
  const { clause } = site;
  for (let i = rightEdge(site); i < Math.min(clause.end, rightEdge(site) + 15); i++) {
    const token = tokenAt(clause, i);
    if (token?.text === ':') return i;
    if (!token || token.pos === 'verb' || isQuoteMark(token)) return null;
  }
  return null;
}

/** For a colon: what follows it. */
export const afterColon: ContentFinder = ({ clause, cue, subject }) => {
  const from = cue.end;
  if (from >= clause.end || !subject) return null;
  const quotation = quotationAt(clause, from);
  const words = quotation ? quotationWords(clause.tagged, quotation) : { from, end: endUnquoted(clause) };
  if (quotation && isAttributedBehind(clause, words.end)) return null;
  const headline = clause.paragraph === 0 ? 'headline' : 'body';
  const name = posAt(clause, subject.end - 1);
  const verb = hasGroupIn(clause, clause.from, cue.from);
  return found([words], {
    signs: {
      shape: [quotation ? 'quoted' : 'plain', headline, verb ? 'clause' : 'phrase'],
      before: `${name}`,
      size: bucket(cue.from - clause.from),
    },
  });
};

/** Of words behind a name that opens the paragraph all of it, unless somebody is quoted further on. */
function endUnquoted({ tagged, index, paragraph, from, end }: Clause): number {
  if (tagged.sentences[index - 1]?.paragraph === paragraph) return end;
  const whole = paragraphEnd(tagged, paragraph);
  return tagged.tokens.slice(from, whole).some(({ quoted }) => quoted > 0) ? end : whole;
}

/** Behind the last word of a paragraph, however long it is. */
const paragraphEnd = ({ sentences, tokens }: Tagged, paragraph: number): number =>
  sentences[firstFrom(sentences, paragraph + 1, (one) => one.paragraph)]?.firstToken ?? tokens.length;

/** "Velm: “We start again,” said the coach": words behind the quotation's comma or question mark say whose it is. */
function isAttributedBehind(clause: Clause, end: number): boolean {
  const last = clause.tagged.tokens[end - 1];
  const next = clause.tagged.tokens[end];
  return (
    next !== undefined &&
    next.pos !== 'mark' &&
    next.sentence === last?.sentence &&
    /^[,?!]$/.test(clause.tagged.tokens[end - 2]?.text ?? '')
  );
}
