/** For `quoted the abbot as saying …`, `was quoted by the abbot as saying …`: whom, and as doing what. */
import { lowerAt, quotationWords } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { quotationAt } from '../clause/quotations.js';
import { quotedAt } from '../subjects/quoted-as.js';
import { limit } from './extent.js';
import { agentMark } from './passives.js';
import { type ContentFinder, found } from './types.js';

/** `quoted the abbot as saying …`, `quotes the abbot: “…”`: the person, and the rest of the sentence. */
export const quotedPerson: ContentFinder = ({ clause, cue, group }) => {
  const quoted = group && quotedAt(clause, group);
  const said = quoted && quotationAt(clause, quoted.colon + 1);
  if (quoted && said) return found([{ from: quoted.person.from, end: quotationWords(clause.tagged, said).end }]);
  const phrase = nounPhraseAfter(clause, cue.end, false);
  if (!phrase || !clause.words.equatives.has(lowerAt(clause, phrase.end))) return null;
  return groupAt(clause, phrase.end + 1)?.gerund === true
    ? found([{ from: phrase.from, end: limit(clause, phrase.from) }], { open: true })
    : null;
};

/** `was quoted by the union as saying …`: who is quoted, and what stands behind who quotes. */
export const personQuoted: ContentFinder = ({ clause, cue, subject }) => {
  const by = subject && agentMark(clause, cue.end);
  if (!subject || by === null || by !== cue.end) return null;
  const agent = nounPhraseAfter(clause, by + 1, false);
  if (!agent || !clause.words.equatives.has(lowerAt(clause, agent.end))) return null;
  const said = groupAt(clause, agent.end + 1);
  if (!said?.gerund || !clause.words.clauseTakers.has(said.lemma)) return null;
  return found([subject, { from: agent.end, end: limit(clause, agent.end) }], { open: true });
};
