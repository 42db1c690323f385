/** Verbs that tell an office: "who chairs the union", "Holm has led the club since May". */

import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { tokenOf } from '../../token.js';
import { backwards, onwards } from './reach.js';
import { isCapital, isMark, isNamingMark, isPossessiveMark, organizationClass, type Words } from './words.js';

const [ITS = ''] = NAMING.its;
const [OF = ''] = NAMING.genitive;

/** Where the words of the body begin, and the token that tells the office. */
export interface Lead {
  readonly verb: number;
  readonly from: number;
}

/** Behind "who": in any tense; "speaking for", "speaking on behalf of" without it. */
export function leadsBody(tokens: Words, at: number): Lead | null {
  const speaking = speakingFor(tokens, at);
  if (speaking) return speaking;
  if (!NAMING.personalRelative.has(tokens[at]?.lower ?? '')) return null;
  if (tokens[at + 1]?.pos === 'auxiliary' && NAMING.representing.has(tokens[at + 2]?.lower ?? '')) return { verb: at + 2, from: at + 3 };
  const as = takesUp(tokens, at + 1);
  return as !== null ? { verb: as, from: as + 1 } : (leadAt(tokens, pastHas(tokens, at + 1).at, true) ?? leadBehindDeed(tokens, at + 1));
}

/** "Speaking for the union", "speaking on behalf of the union", "representing the union"; in court "for the defence" alone. */
function speakingFor(tokens: Words, at: number): Lead | null {
  if (NAMING.benefit.has(tokens[at]?.lower ?? '') && NAMING.trialCamps.has(tokens[at + 2]?.lower ?? '')) return { verb: at, from: at + 1 };
  if (NAMING.representing.has(tokens[at]?.lower ?? '')) return { verb: at, from: at + 1 };
  if (isOnBehalf(tokens, at)) return { verb: at, from: at + 3 };
  if (!NAMING.speakingNow.has(tokens[at]?.lower ?? '')) return null;
  if (NAMING.benefit.has(tokens[at + 1]?.lower ?? '')) return { verb: at, from: at + 2 };
  return NAMING.behalf.has(tokens[at + 2]?.lower ?? '') ? { verb: at, from: at + 4 } : null;
}

/** "On behalf of", "in charge of". */
const isOnBehalf = (tokens: Words, at: number): boolean =>
  tokens[at]?.pos === 'preposition' && NAMING.onBehalf.has(tokens[at + 1]?.lower ?? '') && NAMING.genitive.has(tokens[at + 2]?.lower ?? '');

/** "Speaking for the union, Holm said …": the same at the head of the sentence, up to the comma before the name; empty if it stands there not. */
export function spokenForBefore(tokens: Words, from: number): Words {
  if (tokens[from - 1]?.text !== ',') return [];
  const sentence = tokens[from]?.sentence;
  const at = backwards(from - 1, from - LONGEST_FRONT, (i) => tokens[i - 1]?.sentence === sentence);
  const lead = speakingFor(tokens, at);
  return lead && lead.from < from - 1 ? [...asTitle(tokens, lead.verb), ...tokens.slice(lead.from, from - 1)] : [];
}

/** In words. */
const LONGEST_FRONT = 14;

/** "The owners' association, led by Holm,": the office of whoever is named behind, as a title. */
export function leaderOfBefore(tokens: Words, from: number): Words {
  const verb = NAMING.agentMark.has(tokens[from - 1]?.lower ?? '') ? leadVerbBefore(tokens, from - 1) : null;
  if (verb === null) return [];
  const end = pastIs(tokens, verb);
  const at = backwards(end, end - LONGEST, (i) => tokens[i - 1]?.sentence === tokens[from]?.sentence && isInside(tokens, i - 1));
  const isBody = isCapital(tokens[end - 1]) || tokens.slice(at, end).some((word) => organizationClass(word) !== null);
  const named = NAMING.indefinites.has(tokens[at]?.lower ?? '') ? nameBefore(tokens, at) : [];
  return isBody && opensBody(tokens[at]) ? [...asTitle(tokens, verb), ...(named.length > 0 ? named : tokens.slice(at, end))] : [];
}

/** "Founded last year by", "headed since May by": where the verb stands, with when it was between. */
function leadVerbBefore(tokens: Words, by: number): number | null {
  const verb = backwards(by, by - LONGEST_WHEN, (i) => isWhen(tokens[i - 1])) - 1;
  return NAMING.leadVerbs.has(tokens[verb]?.lower ?? '') && tokens[verb]?.sentence === tokens[by]?.sentence ? verb : null;
}

const isWhen = (word: Token | undefined): boolean =>
  word !== undefined && /^(?:number|noun|adjective|adverb|preposition)$/.test(word.pos) && !isLeading(word);

const isLeading = ({ lower }: Token): boolean => NAMING.leadVerbs.has(lower);

/** In words. */
const LONGEST_WHEN = 4;

/** "The association is led by Holm", "Brennar was founded by Holm": what has a founder has him still. */
function pastIs(tokens: Words, verb: number): number {
  const before = tokens[verb - 1]?.lower ?? '';
  const isPast = NAMING.founding.has(tokens[verb]?.lower ?? '') && NAMING.heldOnce.has(before);
  return tokens[verb - 1]?.text === ',' || NAMING.holding.has(before) || isPast ? verb - 1 : verb;
}

/** "Clear Wells, a charity founded by Holm": the name in front of what it is. */
function nameBefore(tokens: Words, article: number): Words {
  if (tokens[article - 1]?.text !== ',') return [];
  const at = backwards(
    article - 1,
    article - 1 - LONGEST,
    (i) => isCapital(tokens[i - 1]) && tokens[i - 1]?.sentence === tokens[article]?.sentence,
  );
  return tokens.slice(at, article - 1);
}

/** "Took over as head", "joined as chief executive": where the "as" stands. */
export function takesUp(tokens: Words, at: number): number | null {
  const verb = tokens[at]?.lower ?? '';
  const isTaken = NAMING.taking.has(verb) && NAMING.handing.has(tokens[at + 1]?.lower ?? '');
  if (!isTaken && !NAMING.serving.has(verb)) return null;
  const as = isTaken ? at + 2 : at + 1;
  return NAMING.equative.has(tokens[as]?.lower ?? '') ? as : null;
}

/** The office of whoever the subject is that ends there, as a title: "Holm chairs the union", "Holm keeps bees and runs the guild". */
export function ledBy(tokens: Words, end: number): Words {
  const sentence = tokens[end]?.sentence;
  const first = pastHas(tokens, end);
  const here = leadAt(tokens, first.at, first.has) ?? leadBehindAnd(tokens, end);
  if (!here || tokens[here.verb]?.sentence !== sentence || !opensBody(tokens[here.from])) return [];
  const over = officeOver(tokens, here);
  const last = over.at(-1)?.lower ?? '';
  // "Ran a brilliant campaign": a deed.
  const isDeed = NAMING.ofPerson.has(last) && NAMING.indefinites.has(tokens[here.from]?.lower ?? '');
  return isDeed || NAMING.contests.has(last) ? [] : over;
}

/** "Has led it": "its leader". */
export function officeOver(tokens: Words, { verb, from }: Lead): Words {
  const it = tokens[from];
  const [office, ...of] = asTitle(tokens, verb);
  if (it && NAMING.neuter.has(it.lower) && office) {
    const its = tokenOf({ ...it, start: office.start, end: office.start, text: ITS, lower: ITS, lemma: ITS, pos: 'possessive' });
    return [its, tokenOf({ ...office, end: it.end })];
  }
  return office ? [office, ...of, ...bodyFrom(tokens, from)] : [];
}

function leadAt(tokens: Words, at: number, past: boolean): Lead | null {
  const verb = tokens[at]?.lower ?? '';
  const office = NAMING.leadVerbs.get(verb);
  if (office !== undefined && (past || isPresent(verb) || NAMING.founding.has(verb))) return { verb: at, from: at + 1 };
  if (!NAMING.speaksFor.has(verb)) return playsFor(tokens, at);
  if (isOnBehalf(tokens, at + 1)) return { verb: at, from: at + 4 };
  return NAMING.benefit.has(tokens[at + 1]?.lower ?? '') ? { verb: at, from: at + 2 } : null;
}

/** "Scored twice for Rovers", "rides for Brennar": the club behind the verb. */
export function playsFor(tokens: Words, verb: number): Lead | null {
  if (!NAMING.playsFor.has(tokens[verb]?.lower ?? '')) return null;
  const link = onwards(verb + 1, verb + LONGEST_PLAY, (i) => /^(?:adverb|number|noun|determiner|adjective)$/.test(tokens[i]?.pos ?? ''));
  const from = NAMING.definite.has(tokens[link + 1]?.lower ?? '') ? link + 2 : link + 1;
  return NAMING.benefit.has(tokens[link]?.lower ?? '') && isCapital(tokens[from]) ? { verb, from } : null;
}

/** In words, up to the "for" behind the verb. */
export const LONGEST_PLAY = 5;

const isPresent = (verb: string): boolean => NAMING.bareOwnerPattern.test(verb);

/** "Has long", "now", "also". */
function pastHas(tokens: Words, end: number): { readonly at: number; readonly has: boolean } {
  const at = onwards(end, end + LONGEST_PAST, (i) => tokens[i]?.pos === 'adverb' || holds(tokens[i]));
  return { at, has: tokens.slice(end, at).some(holds) };
}

const holds = (word: Token | undefined): boolean => NAMING.stillHolding.has(word?.lower ?? '');

/** In words. */
const LONGEST_PAST = 3;

const LONGEST = 8;

/** What else the subject does stands between, and nobody else does. */
function leadBehindAnd(tokens: Words, end: number): Lead | null {
  if (tokens[end]?.pos !== 'verb') return null;
  for (let at = end + 1; at < end + LONGEST; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[end]?.sentence || isMark(token) || isCapital(token)) return null;
    if (NAMING.additive.has(token.lower)) return leadAt(tokens, at + 1, false);
  }
  return null;
}

/** "Who has baked here for years and chairs the guild": what comes second, with nobody told of between. */
function leadBehindDeed(tokens: Words, from: number): Lead | null {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < from + LONGEST_DEED && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at];
    if (!token || isMark(token) || isCapital(token) || NAMING.personalRelative.has(token.lower)) return null;
    const lead = at > from && NAMING.additive.has(token.lower) ? leadAt(tokens, pastHas(tokens, at + 1).at, false) : null;
    if (lead) return lead;
  }
  return null;
}

/** In words. */
const LONGEST_DEED = 14;

const opensBody = (token: Token | undefined): boolean =>
  NAMING.neuter.has(token?.lower ?? '') || token?.pos === 'determiner' || token?.pos === 'possessive' || isCapital(token);

const INSIDE: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'determiner', 'number', 'possessive']);

/** The noun phrase; of "a support group, Clear Wells," and "a support group called Clear Wells" the name. */
function bodyFrom(tokens: Words, from: number): Words {
  let end = from + 1;
  while (tokens[end]?.sentence === tokens[from]?.sentence && isInside(tokens, end)) end++;
  const isTold = tokens[end]?.text === ',' || isNamingMark(tokens, end);
  const isSmall = organizationClass(tokens[end - 1]) !== null && !isCapital(tokens[end - 1]);
  if (!isTold || !isSmall || !isCapital(tokens[end + 1])) return tokens.slice(from, end);
  const goesOn = (i: number): boolean => isCapital(tokens[i]) || (isInside(tokens, i) && isCapital(tokens[i + 1]));
  return tokens.slice(end + 1, onwards(end + 1, tokens.length, goesOn));
}

function isInside(tokens: Words, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (INSIDE.has(token.pos) || isCapital(token) || isPossessiveMark(token) || isPrefixed(token) || /^['’&]$/.test(token.text)) return true;
  const links = NAMING.officeOfLinks.has(token.lower) || NAMING.additive.has(token.lower) || NAMING.foreignLinks.has(token.lower);
  // "The chamber of bakers".
  if (NAMING.genitive.has(token.lower) && organizationClass(tokens[at - 1]) !== null && tokens[at + 1]?.pos === 'noun') return true;
  return links && (isCapital(tokens[at + 1]) || NAMING.definite.has(tokens[at + 1]?.lower ?? ''));
}

/** "Anti-doping": no verb, whatever the tagger says. */
export const isPrefixed = (token: Token | undefined): boolean => token?.pos === 'verb' && /^\p{Ll}{2,5}-/u.test(token.text);

/** A token read as the word that ties an office to its body. */
export const asOf = (token: Token): Token => tokenOf({ ...token, text: OF, lower: OF, lemma: OF, pos: 'preposition' });

/** "who chairs" as "chair of": the words of the text, read as a title. */
export function asTitle(tokens: Words, at: number): Token[] {
  const token = tokens[at];
  if (!token) return [];
  const word = NAMING.leadVerbs.get(token.lower) ?? [...NAMING.representative][0] ?? '';
  return [tokenOf({ ...token, text: word, lower: word, lemma: word, pos: 'noun' }), asOf({ ...token, start: token.end })];
}
