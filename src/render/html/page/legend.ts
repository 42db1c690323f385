import { el } from './dom.js';
import { colour } from './hues.js';

/** An example of the marks, in words. */
export function legend(): HTMLElement {
  const parts = (['source', 'cue', 'content'] as const).map((part) => {
    const piece = el('span', { class: `piece ${part}` }, part);
    colour(piece, part === 'content' ? 'content' : 'own', 250);
    return piece;
  });
  const [source = null, cue = null, content = null] = parts;
  return el(
    'p',
    { class: 'legend' },
    ...['Marked: ', source, ', ', cue, ', ', content, '. One colour a speaker; grey where nobody could be told. '],
    keys(),
  );
}

/** Of no use on paper. */
function keys(): HTMLElement {
  const [next, previous, search, letGo] = [el('kbd', {}, 'j'), el('kbd', {}, 'k'), el('kbd', {}, '/'), el('kbd', {}, 'Esc')];
  return el('span', { class: 'keys' }, 'Keys: ', next, ' ', previous, ' next and previous claim, ', search, ' search, ', letGo, ' let go.');
}
