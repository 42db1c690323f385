import type { ChalkInstance } from 'chalk';
import type { Claim } from '../model.js';
import columns from './columns.js';
import { type Cells, GAP, together } from './grid.js';
import { oneLine } from './sanitise.js';
import { wrapped } from './wrap.js';

const MIN_WIDTH = 50;
const MAX_WIDTH = 160;
/** A claim takes no more lines; what does not fit ends in an ellipsis. */
const LINES = 2;

/** Widths of line, speaker, act and content. */
export function claimWidths(available: number, claims: readonly Claim[]): number[] {
  const width = Math.min(Math.max(available, MIN_WIDTH), MAX_WIDTH);
  const line = Math.max(...claims.map((claim) => String(claim.line).length), 2) + GAP;
  const speaker = Math.round(width * 0.28);
  const act = 9;
  return [line, speaker, act, width - line - speaker - act];
}

/** One or two lines for a claim: where it stands, who says it (for which side, in whose words), what kind of act, and what. */
export function claimRow(claim: Claim, widths: readonly number[], chalk: ChalkInstance): Cells[] {
  const [line = 0, speaker = 0, act = 0, content = 0] = widths.map((width) => width - GAP);
  const marks = [claim.negated ? 'not' : '', claim.hedged ? 'hearsay' : ''].filter((mark) => mark !== '').join(', ');
  return together([
    [chalk.dim(String(claim.line).padStart(line))],
    fitted(speakerOf(claim), speaker).map((part) => chalk.bold(part)),
    [claim.act, ...(marks === '' ? [] : [marks.slice(0, act)])].map((part, at) =>
      at === 0 ? colourAct(claim.act, chalk) : chalk.dim(part),
    ),
    fitted(oneLine(claim.content.text), content),
  ]);
}

/** As many lines as there may be. */
function fitted(text: string, width: number): string[] {
  // Most names need no wrapping.
  if (text.length <= width && columns(text) <= width) return [text];
  const enough = (width + 1) * (LINES + 1);
  const lines = wrapped(text.slice(0, enough), width);
  if (lines.length <= LINES && text.length <= enough) return lines;
  const kept = lines.slice(0, LINES);
  return kept.map((line, at) =>
    at === LINES - 1
      ? `${[...line]
          .slice(0, width - 1)
          .join('')
          .trimEnd()}…`
      : line,
  );
}

function speakerOf({ speaker, source, chain, via }: Claim): string {
  const unknown = source === null ? 'nobody named' : `“${oneLine(source.text)}”`;
  const name = speaker === null ? unknown : oneLine(speaker.name);
  const side = speaker?.side && speaker.side !== speaker.name ? ` (${oneLine(speaker.side)})` : '';
  const through = [...chain.slice(0, -1).reverse(), ...(via === null ? [] : [via])].map((other) => `, per ${oneLine(other)}`);
  return `${name}${side}${through.join('')}`;
}

function colourAct(act: Claim['act'], chalk: ChalkInstance): string {
  if (act === 'deny' || act === 'decline') return chalk.red(act);
  if (act === 'accuse' || act === 'condemn' || act === 'warn') return chalk.yellow(act);
  return chalk.cyan(act);
}
