/** What a rule finds to be said at a site, ended where the sentence goes on in the voice of the text. */

import type { AttributionRule } from '../languages/construction.js';
import { type Clause, lowerAt, posAt, type Words } from './clause/clause.js';
import { finitesIn, groupAt } from './clause/groups.js';
import { nounPhraseAfter } from './clause/phrases/after.js';
import { nounPhraseBefore } from './clause/phrases/before.js';
import { isBeside } from './contents/extent.js';
import { CONTENTS } from './contents/index.js';
import { secondVerb } from './contents/nouns.js';
import { type Content, type Site, withWords } from './contents/types.js';
import type { CueSite } from './sites/types.js';
import { topicOf } from './subjects/topics.js';
import type { Subject } from './subjects/types.js';
import type { Silence } from './unsaid.js';

/** A site with who was found to speak there. */
export interface Found {
  readonly site: CueSite;
  readonly subject: Subject | null;
  /** Null where nobody speaks. */
  readonly silence: Silence | null;
  /** What finders of contents are asked about, where the subject bounds the content. */
  readonly asked: Site;
  /** The subordinator that opens the cue's clause, or "". */
  readonly lead: string;
}

export function contentOf(clause: Clause, rule: AttributionRule, place: Found): Content | null {
  const content = proposed(clause, rule, place);
  if (!content?.open) return content;
  const [only, ...more] = content.words;
  if (!only || more.length > 0) return content;
  const end = endInRelative(clause, place.subject, only) ?? only.end;
  return withWords(content, [{ from: only.from, end: endInLead(clause, place.lead, { from: only.from, end }) ?? end }]);
}

/** A passive's subject is part of its content, not its source; hearsay's content is found from its "it". */
function proposed(clause: Clause, rule: AttributionRule, { site, asked }: Found): Content | null {
  const edge = edgeOf(clause, rule, { site, asked });
  const content = CONTENTS[rule.content](edge === asked.subject ? asked : { ...asked, subject: edge });
  return content && edge && !isBeside(site.cue, edge) ? beforeSubject(clause, content, edge) : content;
}

function edgeOf(clause: Clause, { content, source }: AttributionRule, { site, asked }: Pick<Found, 'site' | 'asked'>): Words | null {
  if (source === 'origin') return it(clause, site);
  return (content === 'passiveSubject' || content === 'personQuoted') && site.group
    ? (topicOf(clause, site.group)?.words ?? null)
    : asked.subject;
}

/** "Saying he was late, the man left": the content of a gerund ends before the clause that it takes its subject from. */
function beforeSubject(clause: Clause, content: Content, { from }: Words): Content {
  const end = lowerAt(clause, from - 1) === ',' ? from - 1 : from;
  return withWords(
    content,
    content.words.map((words) => (words.from < end && words.end > from ? { from: words.from, end } : words)),
  );
}

/** The "it" of "it was said": what stands before it is content. */
function it(clause: Clause, { cue, group }: CueSite): Words {
  const before = clause.tagged.tokens.slice(clause.from, group?.from ?? cue.from);
  const from =
    clause.from +
    Math.max(
      0,
      before.findLastIndex(({ lower }) => clause.words.impersonals.has(lower)),
    );
  return { from, end: from + 1 };
}

/** "Those who say the land is theirs have no deeds": what they say ends before the verb that they are the subject of. */
function endInRelative(clause: Clause, subject: Subject | null, { from, end }: Words): number | null {
  if (subject?.how !== 'relative') return null;
  const set = setEnd(clause, subject.words, { from, end });
  if (set !== null) return set;
  const antecedent = nounPhraseBefore(clause, subject.words.from);
  if (!antecedent || (antecedent.from > clause.from && !OPENS.test(posAt(clause, antecedent.from - 1) ?? ''))) return null;
  const verb = secondVerb(clause, from);
  return verb !== null && verb < end ? verb : null;
}

/** "Lind, who says the quay sank, has left": at the comma before the verb that goes on behind the relative clause. */
function setEnd(clause: Clause, opener: Words, { from, end }: Words): number | null {
  if (lowerAt(clause, opener.from - 1) !== ',') return null;
  for (let i = from + 1; i < end; i++)
    if (lowerAt(clause, i) === ',' && groupAt(clause, i + 1)?.finite === true && finitesIn(clause, from, i) > 0) return i;
  return null;
}

const OPENS = /^(?:mark|subordinator|coordinator)$/;

/** "Because the nurse said he was calm, he was let go": what is said ends at the comma before the main clause. */
function endInLead(clause: Clause, lead: string, { from, end }: Words): number | null {
  if (lead === '' || lowerAt(clause, clause.from) !== lead) return null;
  for (let i = from + 1; i < end; i++)
    if (lowerAt(clause, i) === ',' && finitesIn(clause, from, i) > 0 && opensMain(clause, i + 1)) return i;
  return null;
}

/** A subject and its finite verb, side by side. */
function opensMain(clause: Clause, at: number): boolean {
  const phrase = nounPhraseAfter(clause, at);
  return phrase !== null && groupAt(clause, phrase.end)?.finite === true;
}
