import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export interface Article {
  /** The markup of the article without the page around it; null where there is none to be told from the page. */
  readonly content: string | null;
  readonly title: string | null;
  /** Of author, date, outlet, title and url what the page says. */
  readonly meta: Readonly<Record<string, string>>;
}

/** Finding the article of a larger page takes too long. */
const MOST_ELEMENTS = 30_000;
const LONGEST = 5_000_000;

type Page = ReturnType<typeof parseHTML>['document'];
type Found = ReturnType<Readability['parse']>;

/** The article of a page, and what the page says of it. */
export function articleOf(html: string): Article {
  try {
    return html.length > LONGEST ? NONE : described(html);
  } catch {
    // A page may be nested so deeply that nothing can walk it in this way.
    return NONE;
  }
}

const NONE: Article = { content: null, title: null, meta: {} };

function described(html: string): Article {
  const { document } = parseHTML(html);
  const headline = headlineOf(document);
  const url = addressOf(document);
  const found = readable(document);
  const title = headline ?? spaced(found?.title);
  const known = { title, author: spaced(found?.byline), date: spaced(found?.publishedTime), outlet: spaced(found?.siteName), url };
  const meta = Object.entries(known).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  return { content: found?.content ?? null, title, meta: Object.fromEntries(meta) };
}

function readable(document: Page): Found {
  try {
    return new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
  } catch {
    return null;
  }
}

/** As the page tells others, or as its one first heading has it; the title of a page often says more than that. */
function headlineOf(document: Page): string | null {
  const headings = document.querySelectorAll('h1');
  return (
    spaced(document.querySelector('meta[property="og:title"]')?.getAttribute('content')) ??
    (headings.length === 1 ? spaced(headings[0]?.textContent) : null)
  );
}

function addressOf(document: Page): string | null {
  const said =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return spaced(said);
}

/** In one line; null where nothing is left. */
function spaced(text: string | null | undefined): string | null {
  return text?.replace(/\s+/gu, ' ').trim() || null;
}
