/** Who puts something forward: finders that mark the source of a cue, one for each place where a rule may look for it. */

import type { Pos } from '../document.js';
import type { SourcePlace } from '../languages/construction.js';
import { isOfNextName } from '../text/apposed-next.js';
import { NATIONALITIES } from '../world/nationalities.js';
import { type Clause, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from './clause/clause.js';
import { finitesIn, groupTo } from './clause/groups.js';
import { nounPhraseAfter } from './clause/phrases/after.js';
import { nounPhraseBefore } from './clause/phrases/before.js';
import { isTimePhrase } from './clause/phrases/times.js';
import { behindStamp } from './clause/stamp.js';
import { answererBeside } from './contents/answers.js';
import { agentMark } from './contents/passives.js';
import { viewOwner } from './contents/views.js';
import { headNoun, kindOfPhrase } from './heads.js';
import { lineTeller } from './sites/lines.js';
import type { CueSite } from './sites/types.js';
import { subjectAfter, withFollowingAppositive } from './subjects/after.js';
import { beforeColon, introducer } from './subjects/around-quotation.js';
import { subjectBefore } from './subjects/before.js';
import { signatureBelow } from './subjects/signatures.js';
import { ownerOf, speakerOf } from './subjects/speaking.js';
import type { Subject } from './subjects/types.js';

type Finder = (clause: Clause, site: CueSite) => Subject | null;

const near = (words: Words | null, how: Subject['how'] = 'near'): Subject | null => words && { words, how };

/** By the place where a rule says that the source stands. */
export const SOURCES: Readonly<Record<SourcePlace, Finder>> = {
  'subject-before': (clause, { group }) => (group ? somebody(clause, subjectBefore(clause, group)) : null),
  'speaker-before': (clause, { group }) => (group ? speaking(clause, subjectBefore(clause, group)) : null),
  'answerer-before': (clause, { group }) => group && behindNoun(clause, somebody(clause, subjectBefore(clause, group))),
  'hearing-before': (clause, { group }) => group && hearing(clause, group, subjectBefore(clause, group)),
  'hearing-subject': (clause, { group }) => {
    const subject = group && !group.negated && !group.modal ? subjectBefore(clause, group) : null;
    return subject && isHearing(clause, subject.words) ? subject : null;
  },
  'subject-after': (clause, { group }) => group && subjectAfter(clause, group),
  'speaker-after': (clause, { group }) => {
    const subject = group && subjectAfter(clause, group);
    return subject?.words.from === group?.end ? speaking(clause, subject) : null;
  },
  'phrase-after': (clause, { cue }) => (isMeasure(clause, cue) ? null : near(withOffice(clause, cue, wholePhraseAfter(clause, cue.end)))),
  'line-teller': (clause, { cue }) => near(lineTeller(clause, cue)),
  'noun-after': (clause, { cue }) => near(nounPhraseAfter(clause, cue.end, false)),
  'somebody-behind': (clause, { cue }) => {
    const words = withOffice(clause, cue, wholePhraseAfter(clause, cue.end));
    return words && isNoRate(clause, cue, words) ? speaking(clause, near(words)) : null;
  },
  'agent-after': (clause, { cue }) => {
    const by = agentMark(clause, cue.end);
    return by === null ? null : near(nounPhraseAfter(clause, by + 1, false));
  },
  'speaker-behind-by': (clause, { cue }) => {
    const by = agentMark(clause, cue.end);
    return by === null ? null : speaking(clause, near(nounPhraseAfter(clause, by + 1, false)));
  },
  'owner-before': (clause, { cue }) => owner(clause, cue),
  'group-before': (clause, { cue, key }) => (isPutForward(clause, cue, key) ? (nation(clause, cue) ?? group(clause, cue)) : null),
  answerer: (clause, { cue }) => {
    const words = answererBeside(clause, cue);
    return near(words && words.from >= cue.end ? withFollowingAppositive(clause, words) : words);
  },
  'phrase-before': (clause, { cue }) => {
    const phrase = posAt(clause, cue.from) === 'mark' && isLabel(clause, cue.from) ? null : nounPhraseBefore(clause, cue.from);
    return near(phrase && beforeColon(clause, phrase));
  },
  origin: (clause, { cue }) => origin(clause, cue),
  asker: (clause, { cue }) =>
    clause.words.agentMarks.has(lowerAt(clause, cue.end)) ? near(nounPhraseAfter(clause, cue.end + 1, false)) : null,
  'owner-inside': (clause, { cue }) => near(viewOwner(clause, cue.from)),
  introducer: (clause, { cue }) => introducer(clause, cue.from),
  'signature-below': (clause, { cue }) => near(signatureBelow(clause, cue.from)),
  'behind-stamp': (clause) => near(stamped(clause)),
  none: () => null,
};

/** Not "the rules", "the soil". */
function speaking(clause: Clause, subject: Subject | null): Subject | null {
  if (!subject) return null;
  const kind = kindOfPhrase(clause, subject.words) ?? '';
  return speakerOf(clause, subject.words) || clause.words.toldKinds.has(kind) ? subject : null;
}

/** "a charge Oslo denies": the name behind the noun. */
function behindNoun({ tagged: { tokens }, words }: Clause, subject: Subject | null): Subject | null {
  if (subject?.how !== 'near') return subject;
  const { from, end } = subject.words;
  const at = tokens
    .slice(from, end)
    .findIndex(({ pos }, i) => i > 0 && pos === 'name' && words.nounActs.has(tokens[from + i - 1]?.lower ?? ''));
  return at < 0 ? subject : { ...subject, words: { from: from + at, end } };
}

/** "per the duty manager", "per Lind", ", per police"; not "per worker", "per family". */
function isNoRate(clause: Clause, cue: Words, words: Words): boolean {
  const first = posAt(clause, words.from);
  // "Photo: Per Lund"
  if (/^\p{Lu}/u.test(tokenAt(clause, cue.from)?.text ?? '') && (cue.from > clause.from || first === 'name')) return false;
  if (first === 'determiner' || first === 'possessive' || first === 'name') return true;
  const head = headNoun(clause, words) ?? '';
  const paused = cue.from === clause.from || posAt(clause, cue.from - 1) === 'mark';
  return clause.words.singular(head) !== head || (paused && clause.words.kindOf(head) === 'group');
}

/** A court, an inquiry, a meeting, with a clause before it: "…, the court heard on Monday.", but not "the court heard two witnesses". */
function hearing(clause: Clause, { from, end, passive, lemma }: VerbGroup, subject: Subject | null): Subject | null {
  if (
    !subject ||
    (passive && !clause.words.addressingVerbs.has(lemma)) ||
    !(/^(?:mark|adverb)$/.test(posAt(clause, end) ?? 'mark') || isTimePhrase(clause, end))
  )
    return null;
  const heard = subject.words.from <= from && finitesIn(clause, clause.from, subject.words.from) > 0;
  return heard && isHearing(clause, subject.words) ? subject : null;
}

const isHearing = (clause: Clause, words: Words): boolean =>
  clause.words.hearings.has(clause.words.singular(headNoun(clause, words) ?? lowerAt(clause, words.end - 1)));

/** "17:05 More from the mayor's office:": whoever the label of an entry names, if that can speak. */
function stamped(clause: Clause): Words | null {
  let from = behindStamp(clause);
  if (from === null) return null;
  for (let i = from; i < from + 2; i++) if (clause.words.senders.has(lowerAt(clause, i))) from = i + 1;
  const phrase = nounPhraseAfter(clause, from, false);
  if (!phrase || isThing(clause, phrase)) return null;
  const head = lowerAt(clause, phrase.end - 1);
  const who = clause.words.isSpeaker(head) ? phrase : (ownerOf(clause, phrase) ?? speakerOf(clause, phrase));
  if (who) return { from: Math.max(from, who.from), end: who.end };
  return clause.words.toldKinds.has(kindOfPhrase(clause, phrase) ?? '') || isReached(clause, phrase.end) ? phrase : null;
}

/** ", by e-mail:" */
const isReached = (clause: Clause, at: number): boolean =>
  lowerAt(clause, at) === ',' && clause.tagged.tokens.slice(at + 1, at + 4).some(({ lower }) => clause.words.channels.has(lower));

/** "Weather:", "Correction:": one word for a thing, its capital from the place where it stands. */
function isThing(clause: Clause, { from, end }: Words): boolean {
  const kind = end - from === 1 ? clause.words.kindOf(lowerAt(clause, from)) : null;
  return kind !== null && !clause.words.toldKinds.has(kind) && kind !== 'location';
}

/** Not "experience" nor "common sense": whatever they show, nobody says it. */
function somebody(clause: Clause, subject: Subject | null): Subject | null {
  if (!subject) return null;
  const { from, end } = subject.words;
  const bare = end - from <= 2 && /^(?:noun|adjective|name)$/.test(posAt(clause, from) ?? '');
  return bare && clause.words.lifeless.has(lowerAt(clause, end - 1)) ? null : subject;
}

/** "WATCH: …", "Picture: …": what the line is, and nobody. */
function isLabel({ tagged, from }: Clause, colon: number): boolean {
  return tagged.language.documents.noTurn.test(tagged.text.slice(tagged.tokens[from]?.start, tagged.tokens[colon - 1]?.end));
}

/** "paid according to age", "sorted according to the hour of landing": by what something is done, and nobody who says so. */
function isMeasure(clause: Clause, { from, end }: Words): boolean {
  if (clause.words.yardsticks.has(lowerAt(clause, end))) return true;
  const phrase = (groupTo(clause, from) ?? groupTo(clause, from - 1)) ? nounPhraseAfter(clause, end, false) : null;
  const head = phrase && headNoun(clause, phrase);
  if (!phrase || head === null) return false;
  // "were filled, according to the stewards": set off, and told by an article.
  if (lowerAt(clause, from - 1) === ',' && posAt(clause, phrase.from) === 'determiner') return false;
  return clause.words.yardsticks.has(clause.words.singular(head)) || clause.words.measureKinds.has(kindOfPhrase(clause, phrase) ?? '');
}

/** "it was said from the ministry", "from the capital it is also said": where hearsay comes from, if the sentence tells. */
function origin(clause: Clause, cue: Words): Subject | null {
  for (let i = cue.end; i < Math.min(clause.end, cue.end + 6); i++) {
    const named = clause.words.originPrepositions.has(lowerAt(clause, i)) && !isTimePhrase(clause, i) && !isTimePhrase(clause, i + 1);
    if (named) return near(wholeOrigin(clause, i + 1), 'after');
    if (posAt(clause, i) === 'mark' || clause.words.complementizers.has(lowerAt(clause, i))) break;
  }
  const fronted = clause.words.frontedOrigins.has(lowerAt(clause, clause.from));
  return fronted ? near(nounPhraseAfter(clause, clause.from + 1, false), 'headline') : null;
}

const wholeOrigin = (clause: Clause, from: number): Words | null =>
  clause.words.openGroups.has(lowerAt(clause, from)) ? wholePhraseAfter(clause, from) : nounPhraseAfter(clause, from, false);

/** A noun phrase up to the next mark, with what hangs on it, but without a relative clause. */
function wholePhraseAfter(clause: Clause, from: number): Words | null {
  const phrase = nounPhraseAfter(clause, from);
  if (!phrase) return null;
  let end = phrase.end;
  while (end < clause.end && posAt(clause, end) !== 'mark' && end - phrase.end < 12) {
    const pos = posAt(clause, end);
    if (pos === 'wh' || pos === 'auxiliary' || pos === 'modal' || clause.words.complementizers.has(lowerAt(clause, end))) return phrase;
    end++;
  }
  return end === clause.end || posAt(clause, end) === 'mark' ? { from, end } : phrase;
}

/** "According to its president, Ana Lind, …": the name between the commas belongs to the office. */
function withName(clause: Clause, cue: Words, phrase: Words | null): Words | null {
  if (!phrase || lowerAt(clause, phrase.end) !== ',' || !(isSpeaker(clause, phrase) || isOwnBody(clause, phrase))) return phrase;
  let end = phrase.end + 1;
  while (posAt(clause, end) === 'name') end++;
  const closed = lowerAt(clause, end) === ',' || (cue.from > clause.from && endsSentence(clause, end));
  return end > phrase.end + 1 && closed ? { from: phrase.from, end } : phrase;
}

/** "The town's bank", "its landlord": a body that is one's only one. */
function isOwnBody(clause: Clause, { from, end }: Words): boolean {
  const isOwned =
    posAt(clause, from) === 'possessive' ||
    clause.tagged.tokens.slice(from, end).some(({ lower }) => clause.words.possessiveMarks.has(lower));
  const head = tokenAt(clause, end - 1);
  return (
    isOwned && head?.pos === 'noun' && !/^\p{Lu}/u.test(head.text) && clause.words.toldKinds.has(clause.words.kindOf(head.lower) ?? '')
  );
}

/** "the firm's engineer", "the head of the firm" */
const isSpeaker = (clause: Clause, phrase: Words): boolean =>
  [lowerAt(clause, phrase.end - 1), headNoun(clause, phrase) ?? ''].some(
    (word) => clause.words.isSpeaker(word) || clause.words.isSpeaker(clause.words.singular(word)),
  );

/** "According to Ana Lind, head of the reef institute, …": the office between the commas belongs to the name. */
function withOffice(clause: Clause, cue: Words, phrase: Words | null): Words | null {
  if (!phrase || lowerAt(clause, phrase.end) !== ',' || posAt(clause, phrase.end - 1) !== 'name') return withName(clause, cue, phrase);
  const office = nounPhraseAfter(clause, phrase.end + 1);
  if (office && isOfNextName(clause.tagged.tokens, office.end)) return phrase;
  if (!office || !(lowerAt(clause, office.end) === ',' || (cue.from > clause.from && endsSentence(clause, office.end)))) return phrase;
  const bare = nounPhraseAfter(clause, phrase.end + 1, false) ?? office;
  for (let i = bare.from; i < bare.end && !clause.words.genitives.has(lowerAt(clause, i)); i++)
    if (clause.words.personHeads.has(lowerAt(clause, i))) return { from: phrase.from, end: office.end };
  return phrase;
}

const endsSentence = (clause: Clause, at: number): boolean => /^[.!?]?$/.test(lowerAt(clause, at));

/** "Lind's denial", "his warning", "the warning from Oslo", "a claim by the ministry" */
function owner(clause: Clause, cue: Words): Subject | null {
  let i = cue.from - 1;
  while (posAt(clause, i) === 'adjective' || posAt(clause, i) === 'noun') i--;
  if (posAt(clause, i) !== 'possessive') return agent(clause, cue) ?? nation(clause, cue);
  if (!clause.words.possessiveMarks.has(lowerAt(clause, i))) return near({ from: i, end: i + 1 }, 'noun');
  return near(nounPhraseBefore(clause, i), 'noun');
}

/** "A Chilean proposal for …": the state, by its adjective. */
const nation = (clause: Clause, { from }: Words): Subject | null =>
  NATIONALITIES.has(lowerAt(clause, from - 1)) &&
  /^\p{Lu}/u.test(tokenAt(clause, from - 1)?.text ?? '') &&
  OPENS_PHRASE.has(posAt(clause, from - 2) ?? 'mark')
    ? near({ from: from - 1, end: from }, 'noun')
    : null;

/** "proposal for", "offer of", "promise that"; not "letter of", "order of". */
function isPutForward(clause: Clause, { end }: Words, key: string): boolean {
  const { words } = clause;
  const next = tokenAt(clause, end);
  const act = words.nounActs.get(key);
  if (!next || words.complementizers.has(next.lower)) return next !== undefined;
  if (words.genitives.has(next.lower)) return act === 'commit';
  return (next.pos === 'preposition' || next.pos === 'to') && /^(?:commit|demand|warn)$/.test(act ?? '');
}

/** "A union demand for …": a group that does not meet for it, right behind what opens the phrase. */
function group(clause: Clause, { from }: Words): Subject | null {
  const word = tokenAt(clause, from - 1);
  const before = posAt(clause, from - 2);
  const owns = word?.pos === 'noun' && clause.words.kindOf(word.lower) === 'group' && !clause.words.hearings.has(word.lower);
  return owns && before === 'determiner' ? near({ from: from - 1, end: from }, 'noun') : null;
}

const OPENS_PHRASE: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'mark', 'preposition', 'coordinator', 'verb']);

function agent(clause: Clause, cue: Words): Subject | null {
  for (let i = cue.end; i < Math.min(clause.end, cue.end + 6); i++) {
    const word = lowerAt(clause, i);
    if (clause.words.agentMarks.has(word) || (clause.words.senders.has(word) && i === cue.end))
      return near(nounPhraseAfter(clause, i + 1, false), 'after');
    const pos = posAt(clause, i);
    if (pos === 'mark' || pos === 'auxiliary' || pos === 'to' || pos === 'wh') return null;
  }
  return null;
}
