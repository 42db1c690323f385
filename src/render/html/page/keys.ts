export interface Moves {
  readonly step: (by: number) => void;
  readonly release: () => void;
}

const STEPS = new Map([
  ['j', 1],
  ['k', -1],
]);

/** Heeds the keys of the page: j and k, / and Escape. */
export function onKeys(search: HTMLInputElement, { step, release }: Moves): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') release();
    else if (event.target === search) return;
    else if (event.key === '/') openSearch(search, event);
    else if (STEPS.has(event.key)) step(STEPS.get(event.key) ?? 0);
  });
}

function openSearch(search: HTMLInputElement, event: Event): void {
  search.closest('details')?.setAttribute('open', '');
  search.focus();
  event.preventDefault();
}
