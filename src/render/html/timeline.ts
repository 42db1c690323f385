/** What the texts of a diff date, in the order of the calendar. */
import { analyse } from '../../diff/analyse.js';
import { readWording } from '../../diff/read.js';
import { groupBy } from '../../group.js';
import type { Claim, Diff } from '../../model.js';
import type { DatedSentence, Mark, Moment } from './data.js';
import { linesOf } from './page/lines.js';
import { byTime, timeMarks, type When, whensOf } from './when.js';

interface Dated {
  readonly when: When;
  readonly sentence: DatedSentence;
}

/** The moments that the documents name; what names no date of a calendar ("Wednesday") comes last. */
export function timelineOf({ documents, claims, between }: Diff, texts: ReadonlyMap<string, string>): Moment[] {
  const found = documents.flatMap(({ path, excluded }) => {
    const own = claims.filter(({ document }) => document === path);
    return sentencesOf(texts.get(path) ?? '')
      .filter(({ start, end }) => !excluded.some((range) => range.start < end && start < range.end))
      .flatMap((sentence) => datesOf(sentence, { path, claims: own, between }));
  });
  const moments = groupBy(found, ({ when }) => when.label);
  return [...moments.values()]
    .flatMap((group) => (group[0] ? [{ when: group[0].when, sentences: group.map(({ sentence }) => sentence) }] : []))
    .toSorted((a, b) => byTime(a.when, b.when))
    .map(({ when, sentences }) => ({ when: when.label, dated: when.dated, sentences }));
}

interface Sentence extends Mark {
  readonly line: number;
  readonly text: string;
}

function sentencesOf(text: string): Sentence[] {
  return linesOf(text).flatMap(({ number, start, end }) => {
    const line = text.slice(start, end);
    return readWording(line).sentences.map((one) => ({
      line: number,
      start: start + one.start,
      end: start + one.end,
      text: line.slice(one.start, one.end),
    }));
  });
}

interface Place {
  readonly path: string;
  readonly claims: readonly Claim[];
  readonly between: Diff['between'];
}

function datesOf({ line, start, text }: Sentence, { path, claims, between }: Place): Dated[] {
  const { times, words } = analyse(text);
  const marks = timeMarks(words, times);
  const at = start + (marks[0]?.start ?? 0);
  const said = claims.find(({ content }) => content.spans.some((span) => span.start <= at && at < span.end));
  const side = between.indexOf(said?.account ?? '');
  const sentence: DatedSentence = {
    document: path,
    line,
    text,
    marks,
    speaker: said === undefined ? null : (said.chain[0] ?? 'nobody who could be told'),
    side: side === 0 || side === 1 ? side : null,
  };
  return whensOf(times).map((when) => ({ when, sentence }));
}
