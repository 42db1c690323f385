import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Results {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

interface Part {
  /** Selector of what is looked at; the whole page if it is left out. */
  readonly within?: string;
  /** Only what another colour scheme can change. */
  readonly colours?: boolean;
}

/** What passes need not be described: to find a selector for each would take most of the time. */
const BRIEF = { resultTypes: ['violations'], selectors: false };
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds wrong, each as "rule: element: how to mend it". The page must have been opened with `bypassCSP`. */
export async function violationsOn(page: Page, { within, colours = false }: Part = {}): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  const context = within === undefined ? 'document' : JSON.stringify(within);
  const options = JSON.stringify({ ...BRIEF, ...(colours ? COLOURS : {}) });
  const { violations } = await page.evaluate<Results>(`axe.run(${context}, ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}: ${failureSummary}`));
}
