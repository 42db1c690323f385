/** The panel of filters: a search, and the values of each facet with how many claims have them. */
import type { Claim } from '../../../model.js';
import { el } from './dom.js';
import { type Facet, isQuoted } from './facets.js';
import { type Choice, toggled, wants } from './filter.js';
import { colour } from './hues.js';

export interface Panel {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  /** Shows a choice, and the counts that fit it. */
  readonly update: (choice: Choice) => void;
}

export interface PanelSettings {
  readonly claims: readonly Claim[];
  readonly facets: readonly Facet[];
  readonly hues: ReadonlyMap<string, number>;
  readonly change: (next: (before: Choice) => Choice) => void;
}

/** As many values as are looked at before one asks for all. */
const FIRST = 8;

/** Builds the panel. */
export function panelOf(settings: PanelSettings): Panel {
  const search = searchField(settings);
  const groups = settings.facets.map((facet) => groupOf(facet, settings));
  const label = el('label', { class: 'search' }, el('span', {}, 'Search the claims'), search);
  const clear = el(
    'button',
    { class: 'clear', attributes: { type: 'button' }, on: { click: () => clearAll(search, settings) } },
    'Show all',
  );
  const key = el('p', { class: 'key' }, 'Bars: how many claims; the dark part is quoted, at least in part.');
  const element = el('div', { class: 'facets' }, label, clear, key, ...groups.map((group) => group.element));
  const update = (choice: Choice): void => {
    for (const group of groups) group.update(choice);
  };
  return { element, search, update };
}

function searchField({ change }: PanelSettings): HTMLInputElement {
  const search: HTMLInputElement = el('input', {
    attributes: { type: 'search', 'aria-keyshortcuts': '/', placeholder: 'speaker, word …', autocomplete: 'off' },
    on: { input: () => change(({ values }) => ({ words: search.value, values })) },
  });
  return search;
}

function clearAll(search: HTMLInputElement, { change }: PanelSettings): void {
  search.value = '';
  change(() => ({ words: '', values: new Map() }));
}

interface Group {
  readonly element: HTMLElement;
  readonly update: (choice: Choice) => void;
}

function groupOf(facet: Facet, settings: PanelSettings): Group {
  const total = tally(settings.claims, facet);
  const ranked = [...total].toSorted(([a, x], [b, y]) => y.all - x.all || (facet.name(a) < facet.name(b) ? -1 : 1));
  const most = ranked[0]?.[1].all ?? 1;
  const rows = ranked.map(([value]) => rowOf(facet, value, settings));
  const list = el('div', { class: 'values' }, ...rows.map(({ element }) => element));
  const element = el('fieldset', { class: 'facet' }, el('legend', {}, facet.title), list, rows.length > FIRST ? more(list, rows) : null);
  const update = (choice: Choice): void => {
    const counts = tally(
      settings.claims.filter((claim) => wants(choice, claim, settings.facets, facet)),
      facet,
    );
    for (const { show, value } of rows) show(counts.get(value) ?? NONE, most, choice.values.get(facet.id)?.has(value) === true);
  };
  return { element, update };
}

interface Count {
  readonly all: number;
  readonly quoted: number;
}

const NONE: Count = { all: 0, quoted: 0 };

function tally(claims: readonly Claim[], facet: Facet): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const claim of claims) {
    const { all, quoted } = counts.get(facet.of(claim)) ?? NONE;
    counts.set(facet.of(claim), { all: all + 1, quoted: quoted + (isQuoted(claim) ? 1 : 0) });
  }
  return counts;
}

interface Row {
  readonly value: string;
  readonly element: HTMLElement;
  readonly show: (count: Count, most: number, chosen: boolean) => void;
}

function rowOf(facet: Facet, value: string, { hues, change }: PanelSettings): Row {
  const box = el('input', {
    attributes: { type: 'checkbox' },
    on: { change: () => change((before) => toggled(before, facet.id, value)) },
  });
  const count = el('span', { class: 'count' });
  const [reported, quoted] = [el('span', { class: 'reported' }), el('span', { class: 'quoted' })];
  const bar = el('span', { class: 'bar', attributes: { 'aria-hidden': 'true' } }, quoted, reported);
  const element = el('label', { class: 'value' }, box, el('span', { class: 'label' }, facet.name(value)), count, bar);
  if (facet.id === 'speaker') colour(element, 'own', hues.get(value));
  else element.classList.add('neutral');
  const show: Row['show'] = (found, most, chosen) => {
    box.checked = chosen;
    count.textContent = String(found.all);
    quoted.style.setProperty('width', percent(found.quoted / most));
    reported.style.setProperty('width', percent((found.all - found.quoted) / most));
    element.classList.toggle('none', found.all === 0);
  };
  return { value, element, show };
}

const percent = (ratio: number): string => `${(100 * ratio).toFixed(1)}%`;

function more(list: HTMLElement, rows: readonly Row[]): HTMLElement {
  list.classList.add('short');
  const button: HTMLElement = el(
    'button',
    {
      class: 'link',
      attributes: { type: 'button', 'aria-expanded': 'false' },
      on: {
        click: () => {
          const short = list.classList.toggle('short');
          button.setAttribute('aria-expanded', String(!short));
          button.textContent = short ? `All ${rows.length}` : 'Fewer';
        },
      },
    },
    `All ${rows.length}`,
  );
  return button;
}
