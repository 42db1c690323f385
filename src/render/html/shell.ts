/** The one file of a page: markup that never changes, the data as JSON, and the page's own style and script. */
interface Asset {
  readonly script: string;
  readonly style: string;
  readonly scriptHash: string;
  readonly styleHash: string;
}

export type PageKind = 'extract' | 'diff';

/** As JSON: esbuild would put what is no string into a file that every other one loads. */
declare const __CLAIMS_PAGES__: string;

const pages = (): Readonly<Record<PageKind, Asset>> => JSON.parse(__CLAIMS_PAGES__);

/** A whole page as text in pieces; the data is all that differs between two pages of one kind. */
export function* pageOf(kind: PageKind, title: string, data: object): Iterable<string> {
  const { script, style, scriptHash, styleHash } = pages()[kind];
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scriptHash, styleHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<noscript>This page shows its data with JavaScript. Nothing of it leaves your machine.</noscript>
<script type="application/json" id="data">`;
  yield scriptJson(data);
  yield `</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Nothing is loaded from anywhere, nothing runs and nothing styles but what the build put here, and no text becomes markup. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${style}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** JSON in which no tag can begin, so that no text ends the script around it. */
const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '');
