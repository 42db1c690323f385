import type { DatedSentence, Moment } from '../data.js';
import { el } from './dom.js';
import type { Item } from './entries.js';
import { folded } from './filter.js';
import type { Index } from './index-data.js';
import { segmentsOf } from './segments.js';

/** What each date tells, and in whose version. */
export function timelineList(index: Index): Item[] {
  return index.data.timeline.flatMap((moment) => moment.sentences.map((sentence) => itemOf(moment, sentence, index)));
}

function itemOf({ when, dated }: Moment, sentence: DatedSentence, { data, open }: Index): Item {
  const { document, line, text, marks, speaker, side } = sentence;
  const name = side === null ? null : (data.diff.between[side] ?? null);
  const words = segmentsOf(
    { start: 0, end: text.length },
    marks.map((mark) => ({ ...mark, of: true })),
  ).map((piece) => {
    const part = text.slice(piece.start, piece.end);
    return piece.marks.length > 0 ? el('mark', {}, part) : part;
  });
  const whole = data.texts.find(({ path }) => path === document)?.text ?? '';
  const start = Math.max(0, whole.indexOf(text));
  const place = { document, line, start, end: start + text.length };
  const link = el('button', { class: 'link', attributes: { type: 'button' }, on: { click: () => open([place]) } }, `${document}:${line}`);
  const who = speaker === null ? 'the document itself' : [speaker, name === speaker ? null : name].filter(Boolean).join(', ');
  const css = side === null ? 'side' : side === 0 ? 'side left' : 'side right';
  const element = el('div', { class: css }, el('p', {}, ...words), el('p', { class: 'places' }, `${who} · `, link));
  return { element, text: folded(`${when} ${element.textContent}`), finding: null, topic: dated ? when : `${when} (of no calendar)` };
}
