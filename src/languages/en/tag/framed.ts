/** The verb of attribution behind a quotation, by its place: “…,” notes its author; “…,” the skipper grins. */

import { isQuoteMark } from '../../../attribution/clause/clause.js';
import type { Mutable, Token } from '../../../token.js';
import { WITNESSING } from '../words/cue-phrases.js';
import { verbForms } from './cues.js';
import { guessForm } from './morphology.js';

const STARTS_PHRASE: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['determiner', 'possessive', 'name', 'pronoun', 'number']);
const HAS_VERB: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['verb', 'auxiliary', 'modal']);

/** Makes a verb of a word in "-s" behind the closing mark at `mark`, where the words up to the next mark have none. */
export function repairFramed(tokens: readonly Mutable[], mark: Mutable): void {
  repairOpened(tokens, mark);
  repairWitnessed(tokens, mark);
  if (!closesOpenSentence(tokens, mark)) return;
  const words = wordsBehind(tokens, mark);
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !last || words.length < 2 || words.some(({ pos }) => HAS_VERB.has(pos))) return;
  if (isInS(first) && second && (STARTS_PHRASE.has(second.pos) || isTitled(words))) makeVerb(first);
  else if ((isInS(last) || isRead(last)) && (words.at(-2)?.pos === 'noun' || words.at(-2)?.pos === 'name')) makeVerb(last);
}

/** "counters skipper Hugo Lam": somebody's calling and a name. */
const isTitled = (words: readonly Token[]): boolean =>
  words.at(-1)?.pos === 'name' && words.slice(1, -1).every(({ pos }) => IN_TITLE.has(pos));

const IN_TITLE: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['noun', 'name', 'adjective']);

/** They heard the guard shout, “Stop!”: the bare form of a verb of saying before a quotation, behind whoever is heard. */
function repairWitnessed(tokens: readonly Mutable[], mark: Mutable): void {
  const pause = tokens[mark.index - 1];
  const verb = tokens[mark.index - 2];
  if (!isQuoteMark(mark) || !pause || !verb || !/^[,:]$/.test(pause.text) || mark.quoted <= pause.quoted) return;
  if (verb.pos !== 'noun' || verbForms.get(verb.lower)?.form !== 'base' || !IN_SUBJECT.has(tokens[verb.index - 1]?.pos ?? 'mark')) return;
  for (let i = verb.index - 1; i > verb.index - LONGEST_WITNESSED && tokens[i]?.pos !== 'mark'; i--) {
    const before = tokens[i];
    if (before?.pos === 'verb') {
      if (WITNESSING.has(before.lemma)) makeVerb(verb);
      return;
    }
  }
}

const IN_SUBJECT: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['noun', 'name', 'pronoun', 'adverb']);
/** In words, from the verb of hearing to what is heard. */
const LONGEST_WITNESSED = 12;

/** The ministry “regrets any inconvenience”: a word in "-s" behind the mark that opens right behind a noun, with an object. */
function repairOpened(tokens: readonly Mutable[], mark: Mutable): void {
  const before = tokens[mark.index - 1];
  const first = tokens[mark.index + 1];
  const second = tokens[mark.index + 2];
  if (!isQuoteMark(mark) || !before || !first || !second || second.sentence !== before.sentence || first.quoted <= before.quoted) return;
  const follows = before.pos === 'noun' || before.pos === 'name' || before.pos === 'coordinator';
  if (follows && isInS(first) && STARTS_PHRASE.has(second.pos) && second.pos !== 'name') makeVerb(first);
}

/** A closing mark behind a comma, a question mark or an exclamation mark, with more of the sentence to come. */
function closesOpenSentence(tokens: readonly Token[], mark: Token): boolean {
  const before = tokens[mark.index - 1];
  const after = tokens[mark.index + 1];
  if (!isQuoteMark(mark) || !before || !after || after.sentence !== mark.sentence) return false;
  return /^[,?!]$/.test(before.text) && mark.quoted > after.quoted;
}

function wordsBehind(tokens: readonly Mutable[], mark: Token): Mutable[] {
  const out: Mutable[] = [];
  for (let i = mark.index + 1; tokens[i]?.sentence === mark.sentence; i++) {
    const token = tokens[i];
    if (!token || token.pos === 'mark') break;
    out.push(token);
  }
  return out;
}

/** “No dogs!” the sign read. */
const isRead = ({ pos, lower }: Token): boolean => pos === 'noun' && lower === 'read';

const isInS = ({ pos, lower }: Token): boolean => pos === 'noun' && /[^siu]s$/.test(lower);

function makeVerb(token: Mutable): void {
  const [lemma, form] = guessForm(token.lower);
  const known = verbForms.get(token.lower);
  [token.pos, token.lemma, token.form] = ['verb', known?.lemma ?? lemma, known?.form ?? form];
}
