/** What is put forward: finders that mark the content of a cue, each from the cue's place and its subject's. */
import { chargesAnswered, ownedQuotation, reachingAnswer, reachingQuotation } from './answers.js';
import { bareClause, clause, thatClause, whClause } from './clauses.js';
import { clauseAround, clauseBefore, frontedQuestion, lineBefore } from './clauses-before.js';
import { afterColon, colonAfter } from './colons.js';
import { figure } from './figures.js';
import { beforeLabel, behindLabel } from './lines.js';
import { adjectiveComplement, agentClause, nounComplement } from './nouns.js';
import { clauseOrDeed, gerund, infinitive, nounPhrase, prepositionPhrase, question } from './objects.js';
import { passiveComplement, passiveSubject } from './passives.js';
import { nextWord, rest } from './plain.js';
import { particular, pointedOut } from './pointed.js';
import { ownQuotation, quotationAbove, quotationAfter, quotationAfterOpening, quotationBefore } from './quotations.js';
import { personQuoted, quotedPerson } from './quoted-persons.js';
import { answeredNoun, cause, relativeObject } from './relatives.js';
import { asClause, asReportedBy, asTold, ownClause, restOfSentence } from './rest.js';
import { aroundView } from './views.js';

export const CONTENTS = {
  asClause,
  asReportedBy,
  asTold,
  clauseAround,
  quotationAfter,
  quotationAfterOpening,
  quotationBefore,
  quotationAbove,
  clauseBefore,
  lineBefore,
  thatClause,
  bareClause,
  clause,
  whClause,
  relativeObject,
  answeredNoun,
  cause,
  question,
  infinitive,
  nounPhrase,
  figure,
  particular,
  pointedOut,
  frontedQuestion,
  nextWord,
  rest,
  prepositionPhrase,
  gerund,
  colonAfter,
  passiveComplement,
  passiveSubject,
  restOfSentence,
  nounComplement,
  agentClause,
  adjectiveComplement,
  clauseOrDeed,
  afterColon,
  behindLabel,
  beforeLabel,
  ownClause,
  ownQuotation,
  ownedQuotation,
  reachingQuotation,
  reachingAnswer,
  chargesAnswered,
  quotedPerson,
  personQuoted,
  aroundView,
};
