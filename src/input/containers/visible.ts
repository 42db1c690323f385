import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What no reader sees as text. */
const UNSEEN = new Set(
  'head script style noscript template svg math iframe object embed canvas audio video select datalist textarea button map'.split(' '),
);
/** What stands around an article: links to others, who made the page. */
const AROUND = new Set(['nav', 'footer', 'aside']);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu;

/** The text of a page as a reader sees it: a paragraph for each block, a line for each break, white space as browsers show it. */
export function visibleText(root: Node): string {
  const page = new Page();
  const open: (Node | (() => void))[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeName === '#text' && 'value' in next) page.write(next.value);
    else if ('childNodes' in next) open.push(...inside(next, page).reverse());
  }
  return page.text();
}

/** What stands in a node, and what comes before and after it. */
function inside(node: Node & { childNodes: Node[] }, page: Page): (Node | (() => void))[] {
  if (!('tagName' in node)) return [...node.childNodes];
  if (isUnseen(node)) return [];
  if (node.tagName === 'br') page.breakLine();
  if (node.tagName === 'q') return [() => page.write('“'), ...node.childNodes, () => page.write('”')];
  if (!BLOCKS.has(node.tagName)) return [...node.childNodes];
  page.endBlock();
  return [...node.childNodes, () => page.endBlock()];
}

function isUnseen({ tagName, attrs }: Element): boolean {
  if (UNSEEN.has(tagName) || AROUND.has(tagName)) return true;
  return attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true') || (name === 'style' && HIDDEN.test(value)),
  );
}

/** Collapses white space and keeps blocks apart. */
class Page {
  private readonly lines: string[] = [];
  private line: string[] = [];

  write(text: string): void {
    this.line.push(text);
  }

  breakLine(): void {
    this.lines.push(collapsed(this.line.join('')));
    this.line = [];
  }

  endBlock(): void {
    this.breakLine();
    if (this.lines.at(-1) !== '') this.lines.push('');
  }

  text(): string {
    this.endBlock();
    const text = this.lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim();
    return text === '' ? '' : `${text}\n`;
  }
}

/** A no-break space is kept: it is a character of its own. */
const collapsed = (text: string): string => text.replace(/[\t\n\f\r ]+/gu, ' ').replace(/^ | $/gu, '');
