/** The parts of the page: a heading each, and headings for the topics in it. */
import { groupBy } from '../../../group.js';
import { el } from './dom.js';
import type { Item } from './entries.js';

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly element: HTMLElement;
  readonly items: readonly Item[];
  /** Counts what is shown, and hides headings with nothing under them. */
  readonly update: () => void;
}

/** Builds a part; rows of a table stand in one. */
export function partOf(id: string, title: string, items: readonly Item[]): Part {
  const count = el('span', { class: 'count' });
  const groups = groupsOf(items);
  const rows = items.filter(({ element }) => element.tagName === 'TR');
  const content = rows.length > 0 ? [tableOf(title, rows)] : groups.map(({ element }) => element);
  const heading = el('h2', {}, `${title} `, count);
  const element = el('section', { class: id, attributes: { id, tabindex: '-1' } }, heading, el('div', { class: 'groups' }, ...content));
  const update = (): void => {
    const shown = items.filter((item) => !item.element.hidden);
    count.textContent = String(shown.length);
    for (const group of groups) group.element.hidden = group.items.every((item) => item.element.hidden);
    element.hidden = shown.length === 0;
  };
  return { id, title, element, items, update };
}

interface Group {
  readonly element: HTMLElement;
  readonly items: readonly Item[];
}

function groupsOf(items: readonly Item[]): Group[] {
  return [...groupBy(items, ({ topic }) => topic)].map(([topic, own]) => ({
    items: own,
    element: el('div', { class: 'group' }, topic === '' ? null : el('h3', {}, topic), ...own.map(({ element }) => element)),
  }));
}

function tableOf(title: string, rows: readonly Item[]): HTMLElement {
  const body = el('tbody', {}, ...rows.map(({ element }) => element));
  return el('div', { class: 'scroll', attributes: { tabindex: '0', role: 'region', 'aria-label': title } }, el('table', {}, body));
}

/** Buttons to the parts. */
export function partsNav(parts: readonly Part[]): HTMLElement {
  const buttons = parts.map(({ title, element }) =>
    el('button', { attributes: { type: 'button' }, on: { click: () => goTo(element) } }, title),
  );
  return el('nav', { attributes: { 'aria-label': 'Parts of the page' } }, ...buttons);
}

function goTo(element: HTMLElement): void {
  element.scrollIntoView();
  element.focus({ preventScroll: true });
}
