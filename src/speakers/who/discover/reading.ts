import { NAMING } from '../../../languages/naming.js';
import { fold } from '../../read/fold.js';
import { lookUp } from '../../read/gazetteer.js';
import { heldBy, putIn } from '../../read/held.js';
import { ledBy } from '../../read/leads.js';
import { peopleBody } from '../../read/people-bodies.js';
import { type Phrase, parsePhrase } from '../../read/phrase.js';
import { placeAfter, type Run } from '../../read/runs.js';
import { isCapital, joined, type Words } from '../../read/words.js';
import type { Entity } from '../registry.js';
import type { Finder } from '../sides.js';
import { fullName, joinedFor } from './full-names.js';

export interface Reading {
  readonly phrase: Phrase;
  readonly entity: Entity | null;
}

type Memory = { readonly finder: Finder; readonly again: Map<string, Reading> };

/** "The boss of Holm": where the name belongs to what the office is of, the name is read on its own. */
export function readRun(run: Run, memory: Memory): Reading & { readonly run: Run } {
  const { tokens } = memory.finder.tagged;
  const words = tokens.slice(run.from, placeAfter(tokens, run.end));
  const reading = (tellsOffice(run, tokens) ? null : reread(words, run, memory.again)) ?? read(words, run, memory);
  if (reading.phrase.name.length > 0 || !reading.phrase.complement || run.from === run.at) return { ...reading, run };
  return readRun({ ...run, from: innerStart(reading.phrase.complement.phrase, run) }, memory);
}

/** "Director of the firm Brennar Lund": what stands right in front of the name tells what it is; "director of services Kari Holm" is no service. */
function innerStart({ words, determiner }: Phrase, { at }: Run): number {
  const inner = words[0]?.index ?? at;
  return (determiner !== null || isCapital(words[0])) && inner < at ? inner : at;
}

/** "Kari Holm has run the mill for years": what a sentence says that somebody is is said there, however often the name stands in the text. */
const tellsOffice = ({ from, end }: Run, tokens: Words): boolean =>
  ledBy(tokens, end).length > 0 || heldBy(tokens, end).length > 0 || putIn(tokens, from, end).length > 0;

/** The same words again, with no appositive beside them, say nothing new: only their place differs. */
function reread(words: Words, run: Run, again: ReadonlyMap<string, Reading>): Reading | null {
  const known = run.besideComma ? undefined : again.get(joined(words));
  // Of what the office is of, only the words that stand here tell where it begins.
  if (!known || (known.phrase.name.length === 0 && known.phrase.complement !== null)) return null;
  if (known.entity) known.entity.fullMentions++;
  const { name, words: before } = known.phrase;
  const [first] = name;
  const from = first ? before.indexOf(first) : 0;
  return { entity: known.entity, phrase: { ...known.phrase, name: words.slice(from, from + name.length) } };
}

function read(words: Words, run: Run, { finder, again }: Memory): Reading {
  const phrase = asNamed(loneOwner(parsePhrase(words), finder), run, finder);
  const reading = { phrase, entity: fullName(run, phrase, finder) ?? joinedFor(run, phrase, finder) };
  if (!run.besideComma && phrase.words.length === words.length) again.set(joined(words), reading);
  return reading;
}

/** "The Greens", "Wanderers", "Local 12": common words that the document shows to be a body's name. */
function asNamed(phrase: Phrase, { at, end }: Run, { tagged, bodies }: Finder): Phrase {
  const words = tagged.tokens.slice(at, end);
  if (peopleBody(tagged.tokens, at) === end - at) return { ...phrase, kind: 'other', head: null, title: [], complement: null, name: words };
  const isWhole = phrase.complement === null || phrase.start === words[0]?.start;
  if (words.length === 1 && !/[^s]s$/.test(words[0]?.lower ?? '')) return phrase;
  if ((isNational(phrase, words) || (opens(at, tagged) && isCut(phrase, words))) && bodies.has(fold(joined(words))))
    return { ...phrase, kind: 'other', head: null, modifiers: [], country: null, name: words };
  return phrase.name.length === 0 && isWhole && bodies.has(fold(joined(words)))
    ? { ...phrase, kind: 'other', head: null, title: [], complement: null, name: words }
    : phrase;
}

/** "Clear Rivers" at the start of a sentence: common words with capitals, of which the first is no name by itself. */
const isCut = ({ name, kind, title, modifiers }: Phrase, words: Words): boolean =>
  kind === 'other' &&
  title.length === 0 &&
  name.length > 0 &&
  name.length < words.length &&
  modifiers.length > 0 &&
  modifiers.every(isCapital);

const opens = (at: number, { tokens, sentences }: Finder['tagged']): boolean => sentences[tokens[at]?.sentence ?? -1]?.firstToken === at;

/** "Norwegian Salt": a firm's name may begin like somebody from there. */
const isNational = ({ name, kind, title }: Phrase, words: Words): boolean =>
  kind === 'other' && title.length === 0 && name.length > 0 && lookUp(words[0]?.text ?? '')?.kind === 'adjective';

/** "Brennar's captain", "Brennar, a bank," at the start of a sentence: an unknown word with a capital is a name, as it is further on. */
function loneOwner(phrase: Phrase, { tagged }: Finder): Phrase {
  const [word, other] = phrase.words;
  const isName = word && !other && phrase.name.length === 0 && isCapital(word) && word.pos === 'noun';
  return isName && tagged.language.words.kindOf(NAMING.irregular.get(word.lower) ?? word.lower) === null
    ? { ...phrase, name: phrase.words }
    : phrase;
}
