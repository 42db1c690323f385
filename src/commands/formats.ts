/** The formats of each command's results; the first is what a terminal gets. Apart from what makes them, so that help loads nothing of it. */
export const FORMATS = {
  extract: ['table', 'json', 'jsonl', 'csv', 'markdown', 'html', 'brat', 'conll', 'webannotation', 'schemaorg'],
  diff: ['table', 'json', 'markdown', 'csv', 'html'],
  sides: ['table', 'json', 'yaml'],
  check: ['table', 'json', 'sarif', 'github', 'junit', 'checkstyle'],
  merge: ['jsonl', 'json', 'facts'],
  eval: ['table', 'json'],
  explain: ['text', 'json'],
} as const;
