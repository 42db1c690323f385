/** What a language says of page furniture: a rule for a kind of line, and the shapes of lines that rules are made of. */
import type { Range } from '../range.js';

/** A line of the text that is not blank, without its outer white space. */
export interface Line extends Range {
  readonly text: string;
}

export interface BoilerplateRule {
  /** Unique, equal to the file's name; printed as the reason of the exclusion. */
  readonly id: string;
  readonly says: string;
  readonly why: string;
  /** How many lines, counted from `at`, are furniture of this kind; 0 if none. */
  readonly lines: LineFinder;
  /** Example pages: <out> around what is excluded, nothing else is. */
  readonly finds: readonly string[];
  /** Example pages in which nothing is excluded by this rule. */
  readonly ignores: readonly string[];
}

export type LineFinder = (lines: readonly Line[], at: number) => number;

/** Keeps literal types while checking the shape. */
export const rule = (definition: BoilerplateRule): BoilerplateRule => definition;

/** A line that matches any of the patterns. */
export function line(...patterns: readonly RegExp[]): LineFinder {
  return (lines, at) => {
    const text = lines[at]?.text;
    return text !== undefined && patterns.some((pattern) => pattern.test(text)) ? 1 : 0;
  };
}

/** A list of titles that ends the page may be this long, in lines. */
const LONGEST_LIST = 40;

/** A heading of its own and up to `most` titles under it, or all of them where nothing else follows. */
export function lineWithTitles(heading: RegExp, most: number): LineFinder {
  return (lines, at) => {
    if (!heading.test(lines[at]?.text ?? '')) return 0;
    let count = 1;
    while (count < LONGEST_LIST && isHeadline(lines[at + count])) count += 1;
    return at + count >= lines.length ? count : Math.min(count, most + 1);
  };
}

/** A title that may end with a word in quotation marks, but not with a quoted sentence. */
function isHeadline(candidate: Line | undefined): boolean {
  const bare = candidate && { ...candidate, text: candidate.text.replace(/(?<![.!?,…])["”’']$/u, '') };
  return isTitle(bare);
}

/** As `line`, but only among the last `last` lines of the page. */
export function lineAtEnd(last: number, ...patterns: readonly RegExp[]): LineFinder {
  const find = line(...patterns);
  return (lines, at) => (lines.length > 1 && at >= lines.length - last ? find(lines, at) : 0);
}

/** Any of several finders. */
export function either(...finders: readonly LineFinder[]): LineFinder {
  return (lines, at) => {
    for (const find of finders) {
      const count = find(lines, at);
      if (count > 0) return count;
    }
    return 0;
  };
}

const LONGEST_TITLE = 140;

/** A short line that is no sentence: a title, a name, a caption. */
export function isTitle(candidate: Line | undefined): boolean {
  return candidate !== undefined && candidate.text.length <= LONGEST_TITLE && !/[.!?:;,…"”“»’']$/u.test(candidate.text);
}
