import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What a plain text holds by accident: indents, angle brackets, grave accents for quotation marks. */
const ACCIDENTAL = { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'codeFenced', 'codeText'] } };

/** The tree of a Markdown text, GitHub's extensions with it; every node has its place in the text. */
export function parse(text: string, plain: boolean): Root {
  return fromMarkdown(text, { extensions: [gfm(), ...(plain ? [ACCIDENTAL] : [])], mdastExtensions: gfmFromMarkdown().map(withPlaces) });
}

/** Transforms make nodes that have no place. */
function withPlaces<Extension extends object>(extension: Extension): Extension {
  return { ...extension, transforms: [] };
}
