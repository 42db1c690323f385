import { createHash } from 'node:crypto';
import { build } from 'esbuild';

const PAGES = 'src/render/html/page';

/** Script and style of each page that `--format html` writes, as text, with the hashes that its content policy names. */
export async function buildPages() {
  const kinds = ['extract', 'diff'];
  const made = await Promise.all(kinds.map(async (kind) => [kind, await buildPage(kind)]));
  return Object.fromEntries(made);
}

async function buildPage(kind) {
  const { outputFiles } = await build({
    entryPoints: [`${PAGES}/${kind}.ts`],
    outdir: 'page',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    logLevel: 'warning',
  });
  const text = (extension) => outputFiles.find(({ path }) => path.endsWith(extension)).text;
  const [script, style] = [text('.js'), text('.css')];
  return { script, style, scriptHash: hash(script), styleHash: hash(style) };
}

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
