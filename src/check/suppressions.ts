import ignore from 'ignore';
import type { Range } from '../document.js';
import { suggestion } from '../suggest.js';
import { htmlComments } from '../text/comments.js';
import type { Spot } from './types.js';

/** Something that accepts findings, in a text or in the configuration. */
export interface Suppression {
  readonly by: 'comment' | 'config';
  readonly gate: string;
  readonly reason: string;
  /** Where it is reported if it is of no use; null for one from the configuration. */
  readonly spot: Spot | null;
  /** What the configuration says of the paths; null for a comment. */
  readonly path: string | null;
  readonly covers: (spot: Spot) => boolean;
}

export interface IgnoreEntry {
  readonly gate: string;
  readonly path: string;
  readonly reason: string;
}

const DIRECTIVE = /^<!--\s*claims-ignore(?![\w-])(?<rest>[\s\S]*)-->$/;

/**
 * The comments of a Markdown text: `<!-- claims-ignore gate: reason -->`, several gates parted by commas. One that stands in a block covers
 * the block, one on a line of its own the block that follows. Either also covers what is said of the document as a whole.
 */
export function commentsIn(document: string, text: string): Suppression[] {
  if (!document.toLowerCase().endsWith('.md') || !text.includes('claims-ignore')) return [];
  const comments = htmlComments(text);
  const blocks = blocksOf(text, comments);
  return comments.flatMap((range) => {
    const match = DIRECTIVE.exec(text.slice(range.start, range.end));
    if (!match) return [];
    const spot = { document, ...range };
    const { gates, reason } = parse(match.groups?.rest ?? '');
    const block = blockFor(spot, text, blocks);
    const covers = (other: Spot): boolean =>
      other.document === document && (other.end === 0 || (block !== undefined && touches(other, block)));
    return gates.map((gate): Suppression => ({ by: 'comment', gate, reason, spot, path: null, covers }));
  });
}

/** The block whose line the comment shares, or else the next one. */
function blockFor({ start, end }: Spot, text: string, blocks: readonly Range[]): Range | undefined {
  const line = {
    start: 1 + Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)),
    end: end + text.slice(end).search(/[\r\n]|$/),
  };
  return blocks.find((block) => touches(block, line)) ?? blocks.find((block) => block.start >= end);
}

function parse(rest: string): { gates: readonly string[]; reason: string } {
  const colon = rest.indexOf(':');
  const names = colon < 0 ? rest : rest.slice(0, colon);
  return {
    gates: names.split(',').map((name) => name.trim()),
    reason:
      colon < 0
        ? ''
        : rest
            .slice(colon + 1)
            .replace(/\s+/g, ' ')
            .trim(),
  };
}

const BLANK_LINE = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/;

/** Runs of lines without a blank line between them. Comments are blanked, so that one alone on its line is no block. */
function blocksOf(text: string, comments: readonly Range[]): Range[] {
  const pieces = comments.map(
    ({ start, end }, at) => text.slice(comments[at - 1]?.end ?? 0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' '),
  );
  const bare = pieces.join('') + text.slice(comments.at(-1)?.end ?? 0);
  const blocks: Range[] = [];
  for (const { index, 0: words } of bare.matchAll(/\S(?:[^\r\n]*\S)?/g)) {
    const line = { start: index, end: index + words.length };
    const last = blocks.at(-1);
    if (last && !BLANK_LINE.test(bare.slice(last.end, line.start))) blocks[blocks.length - 1] = { start: last.start, end: line.end };
    else blocks.push(line);
  }
  return blocks;
}

function touches(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}

/**
 * What the configuration accepts; patterns as in .gitignore.
 * @param toConfig turns a document's path into one relative to the configuration file
 */
export function fromConfig(entries: readonly IgnoreEntry[], toConfig: (document: string) => string): Suppression[] {
  return entries.map(({ gate, path, reason }) => {
    const rules = ignore().add(path);
    const covers = ({ document }: Spot): boolean => {
      const relative = toConfig(document);
      return ignore.isPathValid(relative) && rules.ignores(relative);
    };
    return { by: 'config', gate, reason, spot: null, path, covers };
  });
}

/** Why a suppression cannot work at all, or null if it can. */
export function faultOf({ gate, reason }: Suppression, known: readonly string[]): string | null {
  if (gate === '') return 'claims-ignore names no gate';
  if (!known.includes(gate)) return `there is no gate ${gate}. ${suggestion(gate, known)}`;
  return reason === '' ? `claims-ignore ${gate} gives no reason` : null;
}
