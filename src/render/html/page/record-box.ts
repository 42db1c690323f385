import { el } from './dom.js';

export interface RecordBox {
  readonly element: HTMLElement;
  /** Shows a record, or how to get one. */
  readonly present: (record: readonly Node[] | null) => void;
}

/** The place of the record: beside the text, or at the foot of a narrow screen. */
export function recordBox(close: () => void): RecordBox {
  const hint = el('p', { class: 'hint' }, 'Point at a mark, or walk with j and k, to see all that is known of a claim.');
  const content = el('div', { attributes: { 'aria-live': 'polite' } }, hint);
  const button = el('button', { class: 'close', attributes: { type: 'button' }, on: { click: close } }, 'Close');
  const element = el('aside', { class: 'record empty', attributes: { 'aria-label': 'Record of the claim' } }, button, content);
  return {
    element,
    present: (record) => {
      element.classList.toggle('empty', record === null);
      content.replaceChildren(...(record ?? [hint]));
    },
  };
}
