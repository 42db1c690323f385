/** What readers of phrases say at every place of a text, also where no rule asks them. */
import { buildClause, type Clause, type Words } from '../src/attribution/clause/clause.js';
import { nounPhraseAfter } from '../src/attribution/clause/phrases/after.js';
import { nounPhraseBefore } from '../src/attribution/clause/phrases/before.js';
import { quotationAt, quotationEndingAt } from '../src/attribution/clause/quotations.js';
import { behindInsertion, skipAdjuncts } from '../src/attribution/contents/adjuncts.js';
import { clauseStart } from '../src/attribution/contents/extent.js';
import { secondVerb } from '../src/attribution/contents/nouns.js';
import { otherVoice } from '../src/attribution/contents/other-voices.js';
import { agentMark } from '../src/attribution/contents/passives.js';
import { firstHalf } from '../src/attribution/contents/quotations.js';
import { viewOwner, viewStart } from '../src/attribution/contents/views.js';
import { headNoun, kindOfPhrase } from '../src/attribution/heads.js';
import { controlOf } from '../src/attribution/sites/verbs.js';
import { subjectAfter } from '../src/attribution/subjects/after.js';
import { beforeColon, introducer } from '../src/attribution/subjects/around-quotation.js';
import { subjectBefore } from '../src/attribution/subjects/before.js';
import { behindComma, namedBehind, sentBy } from '../src/attribution/subjects/behind-quotation.js';
import { behindFronted } from '../src/attribution/subjects/fronted.js';
import { canBeSubject, insertionStart } from '../src/attribution/subjects/insertions.js';
import { withInsertedList } from '../src/attribution/subjects/lists.js';
import { objectBefore } from '../src/attribution/subjects/objects.js';
import { beforeRelative, followsRelative, overPostmodifiers, skipAdverbsLeft, skipTimeLeft } from '../src/attribution/subjects/over.js';
import { isAscribed, isDescribing, isReduced } from '../src/attribution/subjects/reduced.js';
import { hangingPhrase, insertedBehind, isRelative, relativeOver, segmentBefore } from '../src/attribution/subjects/segments.js';
import { sharers } from '../src/attribution/subjects/sharers.js';
import { signatureAbove, signatureBelow } from '../src/attribution/subjects/signatures.js';
import { isSpeaking, speakerOf } from '../src/attribution/subjects/speaking.js';
import { topicOf } from '../src/attribution/subjects/topics.js';
import { ENGLISH } from '../src/languages/en/index.js';
import { deniesTheLike, meansTheLike, pointsAtClaim, pointsAtFigure, pointsBack, weighty } from '../src/speakers/denials/words.js';
import { frame } from '../src/speakers/genre.js';
import { letterhead } from '../src/speakers/layout/letterhead.js';
import { textLines } from '../src/speakers/layout/lines.js';
import { ownSentences } from '../src/speakers/layout/own.js';
import { labelledTurns, unlabelledTurns } from '../src/speakers/layout/turns.js';
import { appositiveAfter, appositiveBefore, bracketAfter, memberAfter } from '../src/speakers/read/appositives.js';
import { coordinationAt } from '../src/speakers/read/coordination.js';
import { traitsOfDeeds } from '../src/speakers/read/deeds.js';
import { placeAt } from '../src/speakers/read/gazetteer.js';
import { isNameOfThings } from '../src/speakers/read/name-of-things.js';
import { officeOf, officeText, portfolioOf, sexOfHonorific, sexOfOffice } from '../src/speakers/read/office.js';
import { type Phrase, parsePhrase } from '../src/speakers/read/phrase.js';
import { regionAt } from '../src/speakers/read/regions.js';
import { placeAfter, runsOf } from '../src/speakers/read/runs.js';
import { descriptionIn, traitsAfter, traitsOf } from '../src/speakers/read/traits.js';
import { joined } from '../src/speakers/read/words.js';
import { prepare } from '../src/text/prepare.js';
import { digest, plain } from './texts-of-ours.js';

const spelled = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (part instanceof Set ? [...part] : part instanceof Map ? [...part] : part)) ?? '–';

const range = (words: Words | null | undefined): string => (words ? `${words.from}-${words.end}` : '–');

/** At every word, whatever stands there. */
function atWords(clause: Clause): unknown[] {
  return Array.from({ length: clause.end - clause.from + 1 }, (_, k) => {
    const i = clause.from + k;
    const [before, after] = [nounPhraseBefore(clause, i), nounPhraseAfter(clause, i, false)];
    return [
      ...[before, after, nounPhraseAfter(clause, i), objectBefore(clause, i), behindFronted(clause, i), overPostmodifiers(clause, i)].map(
        range,
      ),
      ...[hangingPhrase(clause, i), signatureAbove(clause, i), signatureBelow(clause, i), namedBehind(clause, i), viewOwner(clause, i)].map(
        range,
      ),
      ...[agentMark(clause, i), otherVoice(clause, i), skipAdverbsLeft(clause, i), skipTimeLeft(clause, i), skipAdjuncts(clause, i)],
      ...[behindInsertion(clause, i), clauseStart(clause, i), secondVerb(clause, i), viewStart(clause, i), behindComma(clause, i)],
      ...[insertionStart(clause, i, 0), relativeOver(clause, i), canBeSubject(clause, i), isRelative(clause, i)],
      ...[quotationAt(clause, i)?.start, quotationEndingAt(clause, i)?.start, segmentBefore(clause, i), insertedBehind(clause, i)],
      introducer(clause, i),
      ...[before, after].map((phrase) => phrase && atPhrase(clause, phrase)),
    ];
  });
}

const atPhrase = (clause: Clause, phrase: Words): unknown[] => [
  ...[withInsertedList(clause, phrase), beforeColon(clause, phrase), speakerOf(clause, phrase), ...firstHalf(clause, phrase)].map(range),
  ...[isSpeaking(clause, phrase), headNoun(clause, phrase), kindOfPhrase(clause, phrase)],
];

const atVerbs = (clause: Clause): unknown[] =>
  clause.groups.map((group) => [
    subjectBefore(clause, group),
    subjectAfter(clause, group),
    topicOf(clause, group),
    range(beforeRelative(clause, group)),
    range(sentBy(clause, group)),
    controlOf(clause, group)?.head,
    sharers(clause, group).map(({ head }) => head),
    [followsRelative, isAscribed, isDescribing, isReduced].map((is) => is(clause, group)),
  ]);

/** A phrase with all that is read in it, words as they are written. */
function shown(phrase: Phrase): unknown {
  const { words, name, title, modifiers, possessor, complement, appositives, parts, place, ...rest } = phrase;
  const office = officeOf(title);
  return {
    ...rest,
    place: place?.name,
    words: [words, name, title, modifiers].map(joined),
    read: [office && officeText(office), sexOfOffice(phrase.head), sexOfHonorific(words), portfolioOf(phrase), isNameOfThings(name)],
    told: [traitsOf(phrase), descriptionIn(words), coordinationAt(words)],
    within: [possessor, complement?.phrase ?? null, ...appositives, ...parts].map((one) => one && shown(one)),
    by: complement?.by,
  };
}

function phrasesIn(clause: Clause): unknown[] {
  const { tokens } = clause.tagged;
  return Array.from({ length: clause.end - clause.from + 1 }, (_, k) => {
    const at = clause.from + k;
    const phrases = [nounPhraseBefore(clause, at), nounPhraseAfter(clause, at)];
    return [
      ...phrases.map((phrase) => phrase && shown(parsePhrase(tokens.slice(phrase.from, phrase.end)))),
      ...[placeAfter(tokens, at), placeAt(tokens, at, at + 4)?.place.name, regionAt(tokens, at, 4)],
      ...[traitsAfter(tokens, at), traitsOfDeeds(tokens, at)],
    ];
  });
}

/** What a denial can point at: every stretch of up to so many words, and what of each is telling. */
function stretchesIn(clause: Clause): unknown[] {
  const { tokens } = clause.tagged;
  return [3, 4, 7, 26].flatMap((length) =>
    Array.from({ length: Math.max(0, clause.end - clause.from) }, (_, k) => {
      const words = tokens.slice(clause.from + k, Math.min(clause.end, clause.from + k + length));
      return [pointsAtClaim, pointsBack, pointsAtFigure, meansTheLike, deniesTheLike, weighty].map((read) => read(words));
    }),
  );
}

/** What kind of document it is, where the language or the layout says so; and with each of its first lines left out. */
export function frameLines([name, text]: readonly [string, string]): string[] {
  const lines = text.split('\n');
  const cuts = [0, 1, 2, 3].map((at) => [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n'));
  return [text, ...cuts].map((one, at) => {
    const tagged = prepare(one, ENGLISH);
    const found = frame(tagged);
    const read = textLines(tagged);
    const layout = [
      letterhead(tagged, read),
      ownSentences(tagged, read),
      labelledTurns(read, ENGLISH.documents),
      unlabelledTurns(read, ENGLISH.documents),
    ];
    return `${name} ${at}: ${found.genre} ${found.issuer ?? '–'} ${digest(spelled([found, ...layout]))}`.replaceAll(/\s+/g, ' ');
  });
}

export function placeLines([name, text]: readonly [string, string]): string[] {
  const tagged = prepare(plain(text), ENGLISH);
  return tagged.sentences.map(({ index }) => {
    const clause = buildClause(tagged, index);
    return `${name} ${index}: ${digest(spelled(atWords(clause)))} ${digest(spelled(atVerbs(clause)))} ${digest(spelled([phrasesIn(clause), stretchesIn(clause)]))}`;
  });
}

export function runLines([name, text]: readonly [string, string]): string[] {
  const tagged = prepare(plain(text), ENGLISH);
  const { tokens } = tagged;
  return runsOf(tagged).map((run) => {
    const beside = [appositiveAfter(tokens, run), appositiveBefore(tokens, run), bracketAfter(tokens, run), memberAfter(tokens, run)];
    return `${name}: ${joined(tokens.slice(run.from, run.end))} | ${beside.map(joined).join(' | ')}`.replaceAll(/\s+/g, ' ');
  });
}
