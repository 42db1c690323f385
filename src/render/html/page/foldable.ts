import { el } from './dom.js';

/** Where the columns of the page stand beside each other. */
const WIDE = '(min-width: 64rem)';

/** A part that can be folded; folded at first where the screen is narrow. */
export function foldable(title: string, content: Node): HTMLDetailsElement {
  const details = el('details', { class: 'foldable' }, el('summary', {}, title), content);
  details.open = matchMedia(WIDE).matches;
  return details;
}

/** On paper nothing can be unfolded. */
export function openForPrint(): void {
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
}
