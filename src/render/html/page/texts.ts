/** The documents themselves, one or two beside each other, opened where a wording stands. */
import type { DiffData } from '../data.js';
import { el } from './dom.js';
import type { Place } from './index-data.js';
import { linesOf } from './lines.js';
import { segmentsOf } from './segments.js';

export interface TextsDialog {
  readonly element: HTMLDialogElement;
  readonly open: (places: readonly Place[]) => void;
}

/** A dialog that is filled when it is opened. */
export function textsDialog({ texts }: DiffData): TextsDialog {
  const byPath = new Map(texts.map(({ path, text }) => [path, text]));
  const columns = el('div', { class: 'columns' });
  const close = el('button', { attributes: { type: 'button' }, on: { click: () => element.close() } }, 'Close');
  const element: HTMLDialogElement = el(
    'dialog',
    { attributes: { 'aria-label': 'The texts' } },
    el('div', { class: 'bar' }, close),
    columns,
  );
  const open: TextsDialog['open'] = (places) => {
    const names = namesOf(places);
    columns.replaceChildren(...places.map((place, at) => columnOf({ ...place, name: names[at] ?? '' }, byPath.get(place.document) ?? '')));
    element.showModal();
    for (const mark of columns.querySelectorAll('.column')) mark.querySelector('mark')?.scrollIntoView({ block: 'center' });
  };
  return { element, open };
}

/** What a screen reader calls each column: where it stands, with its number where two wordings stand on one line. */
function namesOf(places: readonly Place[]): string[] {
  const written = places.map(({ document, line }) => `${document}:${line}`);
  return written.map((name, at) => (written.indexOf(name) === written.lastIndexOf(name) ? name : `${name}, ${at + 1} of ${places.length}`));
}

function columnOf(place: Place & { readonly name: string }, text: string): HTMLElement {
  const lines = linesOf(text).map((line) => {
    const parts = segmentsOf(line, [{ start: place.start, end: place.end, of: true }]).map((piece) => {
      const part = text.slice(piece.start, piece.end);
      return piece.marks.length > 0 ? el('mark', {}, part) : part;
    });
    return el('p', { class: line.wrapped ? 'wrapped' : '', attributes: { 'data-line': String(line.number) } }, ...parts);
  });
  const attributes = { tabindex: '0', role: 'region', 'aria-label': place.name };
  return el(
    'div',
    { class: 'column', attributes },
    el('h2', {}, `${place.document}:${place.line}`),
    el('div', { class: 'text' }, ...lines),
  );
}
