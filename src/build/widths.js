/** wrap-ansi asks our package how wide text is: the one that it brings is older, cuts up every word of plain text and takes twice as long. For esbuild. */
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
