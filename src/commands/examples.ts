/** What is shown below each command's help. */
export const EXAMPLES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'extract',
    [
      'claims extract articles/                          a table of who claimed what',
      'claims extract page.html report.docx -o out.json  pages and Word files, as JSON',
      'claims extract news.csv --text-column body -o claims.csv',
      'claims extract articles/ --act deny --side France',
      'claims extract articles/ --count-by speaker',
      'curl -s URL | claims extract --input html',
    ],
  ],
  [
    'diff',
    [
      'claims diff articles/ --between Russia France',
      'claims diff --left ours/ --right theirs/',
      'claims diff articles/ --only contradictions -o points.md',
    ],
  ],
  ['sides', ['claims sides articles/', 'claims sides articles/ -o claims.config.yaml']],
  [
    'check',
    [
      'claims check articles/',
      'claims check articles/ --format github',
      'claims check articles/ --baseline claims-baseline.json --update-baseline',
    ],
  ],
  ['map', ['claims map < documents.jsonl > facts.jsonl', 'parallel --pipe --block 10M claims map < documents.jsonl > facts.jsonl']],
  ['merge', ['claims merge facts.jsonl -o claims.jsonl', 'claims merge facts/*.jsonl -o claims.jsonl']],
  ['eval', ['claims eval gold/', 'claims eval gold/ --errors --max-errors 5']],
  ['explain', ['claims explain article.txt:12', 'claims explain article.txt:12:40 --format json']],
  ['schema', ['claims schema extract', 'claims schema diff -o diff.schema.json']],
  [
    'completion',
    [
      'source <(claims completion bash)',
      'claims completion zsh -o ~/.zfunc/_claims',
      'claims completion fish -o ~/.config/fish/completions/claims.fish',
    ],
  ],
  ['init', ['claims init', 'claims init --force']],
]);

/** The examples as help prints them. */
export function examplesOf(command: string): string {
  const lines = EXAMPLES.get(command) ?? [];
  return lines.length === 0 ? '' : `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
