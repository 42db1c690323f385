import type { Tagged } from '../../../document.js';
import { NAMING } from '../../../languages/naming.js';
import { isWithin } from '../../../range.js';
import { fold } from '../../read/fold.js';
import type { Run } from '../../read/runs.js';
import { joined, plain, rangeOf, type Words } from '../../read/words.js';
import { acronymsIn } from './acronyms.js';
import { isPluralName, kindOfName, type NamedBody } from './body.js';

/** The words behind each acronym by themselves, by the acronym and by every part that names nobody else. */
export function addAcronyms(found: Map<string, NamedBody>, runs: readonly Run[], tagged: Tagged): void {
  for (const { short, words } of acronymsIn(tagged.tokens)) {
    const long = { class: kindOfName({ at: 0, end: words.length }, words), long: joined(words) };
    found.set(fold(short), long);
    for (const { at, end } of runs)
      if (isInside(words, tagged.tokens.slice(at, end))) found.set(fold(joined(tagged.tokens.slice(at, end))), long);
  }
}

/** A part of the long name that is no name of anybody else: two words of it at least. */
const isInside = (long: Words, run: Words): boolean => run.length > 1 && isWithin(rangeOf(run), rangeOf(long));

/** "Brennar Rovers … the Rovers", "Rovers": the plural at the end of one name alone, where it stands with a capital and nobody's name beside it. */
export function addPlurals(found: Map<string, NamedBody>, runs: readonly Run[], tokens: Words): void {
  const longs = new Map<string, Set<string>>();
  for (const { at, end } of runs) {
    const last = tokens[end - 1];
    const name = joined(tokens.slice(at, end));
    if (end - at < 2 || !last || !found.has(fold(name)) || !isPluralName(last.lower)) continue;
    longs.set(last.lower, (longs.get(last.lower) ?? new Set()).add(name));
  }
  for (const { at, end } of runs) {
    const word = tokens[at]?.lower ?? '';
    const [long, other] = longs.get(word) ?? [];
    if (end - at === 1 && long !== undefined && other === undefined && !found.has(word))
      found.set(word, { class: found.get(fold(long))?.class ?? null, long });
  }
}

/** "St Anne's has closed": churches and schools are called by whose they are, with nothing behind it. */
export function addPatrons(found: Map<string, NamedBody>, runs: readonly Run[], tokens: Words): void {
  for (const { at, end, sentence } of runs) {
    const mark = tokens[end];
    const next = tokens[end + 1];
    if (!NAMING.saints.has(plain(tokens[at])) || end - at < 2 || !mark || !NAMING.ownerMark.has(mark.lower)) continue;
    if (next?.sentence === sentence && /^(?:noun|name|adjective|number)$/.test(next.pos)) continue;
    const name = joined(tokens.slice(at, end));
    found.set(fold(name), { class: 'parish', long: name + mark.text });
  }
}
