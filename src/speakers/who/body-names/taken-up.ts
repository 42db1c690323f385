import type { Token } from '../../../document.js';
import { NAMING } from '../../../languages/naming.js';
import { fold } from '../../read/fold.js';
import { onwards } from '../../read/reach.js';
import type { Run } from '../../read/runs.js';
import { speaksOn } from '../../read/unknown-names.js';
import { isCapital, isMark, joined, type Words } from '../../read/words.js';
import { kindOfName, type NamedBody } from './body.js';

/** "Brennar Timber said its boats were late", "Brennar Timber has closed. Its chair …": a subject that "its" takes up. */
export function addTakenUp(
  found: Map<string, NamedBody>,
  run: Run,
  { tokens, people }: { tokens: Words; people: ReadonlySet<string> },
): void {
  // Of a name that begins a sentence the first word may be an adjective: "Silver Pine".
  const from = run.from === run.at - 1 && isCapital(tokens[run.from]) && tokens[run.from]?.pos === 'adjective' ? run.from : run.at;
  const name = joined(tokens.slice(from, run.end));
  if (run.end - from < 2 || from !== run.from || found.has(fold(name)) || people.has(fold(tokens[run.end - 1]?.text ?? ''))) return;
  if (!opensSentence(run, tokens) || !isTakenUp(run, tokens)) return;
  const long = from === run.at ? null : name;
  for (const at of new Set([from, run.at])) found.set(fold(joined(tokens.slice(at, run.end))), { class: kindOfName(run, tokens), long });
}

const opensSentence = ({ from, sentence }: Run, tokens: Words): boolean =>
  (isMark(tokens[from - 1]) ? tokens[from - 2] : tokens[from - 1])?.sentence !== sentence;

function isTakenUp({ end, sentence }: Run, tokens: Words): boolean {
  const verb = isMark(tokens[end]) ? end + 1 : end;
  if (!/^(?:verb|auxiliary|modal)$/.test(tokens[verb]?.pos ?? '')) return false;
  if (isOwning(tokens[verb + 1]) || saysOfItself(tokens, verb)) return true;
  const next = nextAfter(verb + 1, sentence, tokens);
  return (isOwning(tokens[next]) || speaksOn(tokens, next)) && !NAMING.heOrShe.has(tokens[verb + 1]?.lower ?? '');
}

/** "Brennar Timber said on Monday that it would appeal": what "it" does there is no weather. */
function saysOfItself(tokens: Words, verb: number): boolean {
  if (!NAMING.sayings.has(tokens[verb]?.lemma ?? '')) return false;
  const it = onwards(verb + 1, verb + LONGEST_WHEN, (i) => isWhen(tokens[i], tokens[verb]?.sentence));
  if (!NAMING.neuter.has(tokens[it]?.lower ?? '') || tokens[it]?.sentence !== tokens[verb]?.sentence) return false;
  const does = tokens.slice(it + 1, it + 4).find(({ pos }) => pos !== 'modal' && pos !== 'auxiliary' && pos !== 'adverb');
  return (
    does?.pos === 'verb' && (NAMING.actsOfBodies.has(does.lemma) || NAMING.voicing.has(does.lemma) || NAMING.deedsOfFirms.has(does.lemma))
  );
}

/** "On Monday", "in a statement", "that". */
const isWhen = (word: Token | undefined, sentence: number | undefined): boolean =>
  word !== undefined && word.sentence === sentence && /^(?:preposition|determiner|noun|name|number|subordinator|adverb)$/.test(word.pos);

/** In words. */
const LONGEST_WHEN = 7;

/** The first word of the next sentence. */
function nextAfter(from: number, sentence: number, tokens: Words): number {
  let next = from;
  while (tokens[next]?.sentence === sentence) next++;
  return isMark(tokens[next]) ? next + 1 : next;
}

/** "Brennar said the mill was shut. It blamed …": a name of one word that the sentence begins with. */
export const speaksNext = (run: Run, tokens: Words): boolean =>
  run.from === run.at &&
  opensSentence(run, tokens) &&
  /^(?:verb|auxiliary|modal)$/.test(tokens[run.end]?.pos ?? '') &&
  speaksOn(tokens, nextAfter(run.end, run.sentence, tokens));

const isOwning = (token: Token | undefined): boolean => NAMING.its.has(token?.lower ?? '');
