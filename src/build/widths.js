/** One package tells how wide text is: what wrap-ansi brings along of its own is older and cuts up every word of plain text. For esbuild. */
const WRAPPING = /[\\/]wrap-ansi[\\/]/;

export const widths = {
  name: 'widths',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^string-width$/ }, ({ importer, kind, pluginData }) =>
      pluginData === widths || !WRAPPING.test(importer)
        ? undefined
        : resolve('string-width', { kind, resolveDir: process.cwd(), pluginData: widths }),
    );
  },
};
