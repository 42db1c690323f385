import type { CommandEntry } from './entry.js';

export const commands: readonly CommandEntry[] = [
  { name: 'extract', summary: 'print who claimed what, on whose word', load: () => import('./extract.js') },
  { name: 'diff', summary: "hold two sides' versions of one event against each other", load: () => import('./diff.js') },
  { name: 'sides', summary: 'print who speaks for whom, and on what evidence', load: () => import('./sides.js') },
  { name: 'check', summary: 'hold claims against house rules and a baseline, in CI', load: () => import('./check.js') },
  { name: 'map', summary: 'turn documents into facts, a line for a line: for clusters', load: () => import('./map.js') },
  { name: 'merge', summary: 'make speakers, sides and claims of facts, however many', load: () => import('./merge/index.js') },
  { name: 'eval', summary: 'measure the extraction on texts that people marked', load: () => import('./eval.js') },
  { name: 'explain', summary: 'say why a claim was found at a place, or none', load: () => import('./explain.js') },
  { name: 'init', summary: 'write a configuration to start from', load: () => import('./init.js') },
  {
    name: 'completion',
    summary: 'print what bash, zsh or fish needs to complete a command line',
    load: async () => (await import('./completion.js')).completionOf(commands),
  },
  { name: 'schema', summary: 'print the JSON Schema of the JSON output', load: () => import('./schema.js') },
];
