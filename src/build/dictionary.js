/** The tagger's dictionary as it stands once loaded: unfolding it anew at each start would take longer than reading five articles. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';
import { folded } from './lexicon.js';
import { IMPORT } from './tables.js';

const { one, two } = nlp.model();
const known = {
  one: { lexicon: folded(one.lexicon), _multiCache: one._multiCache, frozenLex: one.frozenLex },
  two: { models: two.models, switches: two.switches, uncountable: two.uncountable, irregularPlurals: two.irregularPlurals },
};

/** What compromise makes of its lists when it is loaded, and where it does so. */
const MODEL = /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]index\.js$/;
const PLUGIN = /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]plugin\.js$/;

/** For esbuild: what is bundled takes the dictionary as it is. */
export const dictionary = ({ expressionFor }) => ({
  name: 'dictionary',
  setup({ onLoad, onEnd }) {
    const met = new Set();
    onLoad({ filter: MODEL }, () => {
      met.add(MODEL);
      return { contents: modelWithout(), loader: 'js' };
    });
    onLoad({ filter: PLUGIN }, ({ path }) => {
      met.add(PLUGIN);
      return { contents: pluginWith(expressionFor('dictionary', known), readFileSync(path, 'utf8')), loader: 'js' };
    });
    onEnd(() => ({ errors: missed(met) }));
  },
});

/** A file that is no longer met would be bundled as it is: the program would work, and take twice as long to start. */
const missed = (met) =>
  [MODEL, PLUGIN].filter((file) => !met.has(file)).map(({ source }) => ({ text: `no file of compromise is named ${source} any more` }));

/** Without what is unfolded: only what JSON cannot hold. */
function modelWithout() {
  const parts = {
    clues: './clues/index.js',
    suffixPatterns: './patterns/suffixes.js',
    prefixPatterns: './patterns/prefixes.js',
    endsWith: './patterns/endsWith.js',
    neighbours: './patterns/neighbours.js',
    regexNormal: './regex/regex-normal.js',
    regexText: './regex/regex-text.js',
    regexNumbers: './regex/regex-numbers.js',
    orgWords: './orgWords.js',
    placeWords: './placeWords.js',
  };
  const imports = Object.entries(parts).map(([name, file]) => `import ${name} from '${file}';`);
  return `${imports.join('\n')}\nexport default { one: {}, two: { ${Object.keys(parts).join(', ')} } };`;
}

const LEXICON = fileURLToPath(new URL('./lexicon.js', import.meta.url));

/** Puts the dictionary in whole: merging it in would copy it word by word. */
function pluginWith(expression, source) {
  const mutate = `mutate({ model }) { for (const [part, known] of Object.entries(${expression})) Object.assign(model[part], known); model.one.lexicon = unfolded(model.one.lexicon); },`;
  const changed = source.replace('hooks: [', `${mutate} hooks: [`);
  if (changed === source) throw new Error('compromise is not made as it was: its dictionary is not where it is looked for');
  return `${IMPORT}\nimport { unfolded } from ${JSON.stringify(LEXICON)};\n${changed}`;
}
