import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise/two';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What the build would bundle, without its tables. */
async function bundle(contents: string): Promise<unknown> {
  const { dictionary } = await import(pathToFileURL(resolve('src/build/dictionary.js')).href);
  const plugin: Plugin = dictionary({ expressionFor: () => '{}' });
  return build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [plugin],
  });
}

describe('the dictionary of the tagger', () => {
  it('is put into the bundle', () => expect(bundle("export { default } from 'compromise/two';")).resolves.toBeDefined());

  it('fails the build when its files are not where they were', () =>
    expect(bundle('export const moved = 1;')).rejects.toThrow(/no file of compromise is named .*model.*any more[\s\S]*plugin/));
});

describe('its words', () => {
  it('are found as they were when they are folded and unfolded', async () => {
    const { folded, unfolded } = await import(pathToFileURL(resolve('src/build/lexicon.js')).href);
    const known = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon;
    const words = Object.keys(known);
    const again = unfolded(JSON.parse(JSON.stringify(folded(known))));
    expect(words.length).toBeGreaterThan(10_000);
    expect(words.filter((word) => !Object.hasOwn(again, word) || JSON.stringify(again[word]) !== JSON.stringify(known[word]))).toEqual([]);
    for (const word of ['', 'q', 'qwrtz', 'hasOwnProperty', 'constructor', '__proto__']) expect(Object.hasOwn(again, word)).toBe(false);
    expect(again.hasOwnProperty).toBe(Object.prototype.hasOwnProperty);
  });
});
