import { extractDocument } from '../../src/pipeline.js';

/** Source, cue and content of every claim. */
export function claimsIn(text: string): string {
  const { claims } = extractDocument(text, 'a.txt');
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const row = claims.map(({ source, cue, content }) =>
    [source ? cut(source) : '-', cue ? cut(cue) : '-', content.map(cut).join(' … ')].join(' / '),
  );
  return row.join(' ;; ');
}
