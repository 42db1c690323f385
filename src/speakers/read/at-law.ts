/** For whom a lawyer stands in court, or a witness is called: "Holm, prosecuting,", "Holm opened the case for the Crown", "Leading the prosecution, Holm said". */
import { NAMING } from '../../languages/naming.js';
import { tokenOf } from '../../token.js';
import { asTitle } from './leads.js';
import { backwards, onwards } from './reach.js';
import { isCapital, isPossessiveMark, type Words } from './words.js';

/** The office of whoever is named there, as a title: "representative of the defence"; empty where nothing tells it. */
export function pleaderAt(tokens: Words, from: number, end: number): Words {
  const camp = campBehind(tokens, end) ?? campInFront(tokens, from);
  return camp ? [...asTitle(tokens, camp.index - 1), camp] : [];
}

/** ", prosecuting,", ", for the Crown,", "who appeared for the defence", "opened the State's case". */
function campBehind(tokens: Words, end: number): Words[number] | null {
  const isAside = tokens[end]?.text === ',';
  const at = isAside ? end + 1 : end;
  const role = NAMING.campsOfRoles.get(tokens[at]?.lower ?? '');
  const told = tokens[at];
  if (isAside && role !== undefined && told && tokens[at + 1]?.text === ',') return asCamp(told, role);
  const witness = campCalling(tokens, at);
  if (witness) return witness;
  if (isAside && NAMING.benefit.has(told?.lower ?? '')) return tokens[at + 3]?.text === ',' ? campAt(tokens, at + 1) : null;
  const verb = NAMING.personalRelative.has(told?.lower ?? '') ? at + 1 : at;
  return tokens[verb]?.sentence === tokens[end]?.sentence ? campPleaded(tokens, verb) : null;
}

/** "Called by the Crown". */
const campCalling = (tokens: Words, at: number): Words[number] | null =>
  NAMING.calledWord.has(tokens[at]?.lower ?? '') && NAMING.agentMark.has(tokens[at + 1]?.lower ?? '') ? campAt(tokens, at + 2) : null;

const asCamp = (token: Words[number], camp: string): Words[number] =>
  tokenOf({ ...token, text: camp, lower: camp, lemma: camp, pos: 'noun' });

const [PROSECUTION = ''] = NAMING.prosecutionWord;

/** "Opening the case for the Crown, Holm": at the head of the sentence, up to the comma before the name. */
function campInFront(tokens: Words, from: number): Words[number] | null {
  if (tokens[from - 1]?.text !== ',') return null;
  const at = backwards(from - 1, from - LONGEST_FRONT, (i) => tokens[i - 1]?.sentence === tokens[from]?.sentence);
  return tokens[at]?.form === 'gerund' ? campPleaded(tokens, at) : null;
}

/** Behind the verb: "the case for the Crown", "the prosecution case", "for the defence". */
function campPleaded(tokens: Words, verb: number): Words[number] | null {
  const said = tokens[verb]?.lower ?? '';
  if (NAMING.giving.has(said) && NAMING.testimony.has(tokens[verb + 1]?.lower ?? ''))
    return NAMING.benefit.has(tokens[verb + 2]?.lower ?? '') ? campAt(tokens, verb + 3) : null;
  const isPleading = NAMING.pleading.has(said);
  if (!isPleading && !NAMING.standingFor.has(said)) return null;
  if (NAMING.benefit.has(tokens[verb + 1]?.lower ?? '')) return campAt(tokens, verb + 2);
  return isPleading ? campOfCase(tokens, verb) : null;
}

/** "Led the prosecution", "opened the State's case", "outlined the case for the defence". */
function campOfCase(tokens: Words, verb: number): Words[number] | null {
  const led = tokens[verb + 2];
  if (NAMING.prosecutionWord.has(led?.lower ?? '') && !NAMING.caseWord.has(tokens[verb + 3]?.lower ?? '')) return led ?? null;
  const at = onwards(verb + 1, verb + LONGEST_CASE, (i) => !NAMING.caseWord.has(tokens[i]?.lower ?? ''));
  if (!NAMING.caseWord.has(tokens[at]?.lower ?? '') || tokens[at]?.sentence !== tokens[verb]?.sentence) return null;
  const owner = isPossessiveMark(tokens[at - 1]) ? at - 2 : at - 1;
  if (isCamp(tokens, owner)) return tokens[owner] ?? null;
  const first = tokens[verb];
  // Whoever has to prove it opens.
  if (first && NAMING.openingWords.has(first.lower) && tokens[at + 1]?.text === ',') return asCamp(first, PROSECUTION);
  return NAMING.benefit.has(tokens[at + 1]?.lower ?? '') ? campAt(tokens, at + 2) : null;
}

/** "The Crown", and no part of a longer name. */
const campAt = (tokens: Words, the: number): Words[number] | null =>
  NAMING.definite.has(tokens[the]?.lower ?? '') && isCamp(tokens, the + 1) ? (tokens[the + 1] ?? null) : null;

/** Prosecution and defence, or the state where it has a capital and is none by name. */
function isCamp(tokens: Words, at: number): boolean {
  const word = tokens[at];
  if (!word || NAMING.againstGovernment.has(word.lower) || NAMING.genitive.has(tokens[at + 1]?.lower ?? '')) return false;
  return NAMING.trialCamps.has(word.lower) || (NAMING.campsAtLaw.has(word.lower) && isCapital(word) && !isCapital(tokens[at + 1]));
}

/** In words. */
const LONGEST_FRONT = 14;
const LONGEST_CASE = 6;
