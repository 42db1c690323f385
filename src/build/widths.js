import { resolve } from 'node:path';

/** wrap-ansi and cli-table3 bring older measures of how wide text is, which cut up every word of plain text: they ask ours. For esbuild. */
const ASKING = /[\\/](?:wrap-ansi|cli-table3)[\\/]/;
const OURS = resolve('src/render/columns.ts');

/** `require` gives the function itself, as it did before the package was an ES module. */
const REQUIRED = { contents: `module.exports = require(${JSON.stringify(OURS)}).default;`, resolveDir: '.' };

export const widths = {
  name: 'widths',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ importer, kind }) => {
      if (!ASKING.test(importer)) return undefined;
      return kind === 'require-call' ? { path: 'string-width', namespace: 'required' } : { path: OURS };
    });
    onLoad({ filter: /^string-width$/, namespace: 'required' }, () => REQUIRED);
  },
};
