/** Statements that are worded otherwise from place to place: the first wording, and each other one as a change to it. */
import type { DiffData } from '../data.js';
import { el } from './dom.js';
import type { Item } from './entries.js';
import { folded } from './filter.js';
import { type Index, placeOf } from './index-data.js';

type Drift = DiffData['drifts'][number];
type Version = Drift['versions'][number];

/** A box for each statement that drifts. */
export function driftsList(index: Index): Item[] {
  return index.data.drifts.map((drift) => {
    const { speaker, account, first, versions } = drift;
    const whose = account === '' || account === speaker ? '' : `, ${account}`;
    const element = el(
      'div',
      { class: sideOf(drift, index) },
      el('p', { class: 'who' }, el('b', {}, speaker), whose),
      el('p', {}, first.text, ' ', linkTo(first, index)),
      el('ul', { class: 'versions' }, ...versions.map((version) => versionOf(version, index))),
    );
    return { element, text: folded(element.textContent ?? ''), finding: null, topic: '' };
  });
}

function sideOf({ account }: Drift, { data }: Index): string {
  const [left, right] = data.diff.between;
  return account === left ? 'side left' : account === right ? 'side right' : 'side';
}

/** A screen reader tells what goes and what comes by what the elements are. */
function versionOf(version: Version, index: Index): HTMLElement {
  const words = version.pieces.flatMap(({ kind, text }) => [kind === 'same' ? text : el(kind === 'gone' ? 'del' : 'ins', {}, text), ' ']);
  return el('li', {}, ...words, linkTo(version, index));
}

function linkTo({ claim: id, place }: Pick<Version, 'claim' | 'place'>, { claims, open }: Index): HTMLElement {
  const go = (): void => {
    const claim = claims.get(id);
    if (claim !== undefined) open([placeOf(claim)]);
  };
  return el('button', { class: 'link', attributes: { type: 'button' }, on: { click: go } }, place);
}
