/** Nouns and verbs spelt alike: their neighbours decide. */
import { ALSO_ADJECTIVES, ALSO_NOUNS, ALSO_PEOPLE } from '../../lexicon/ambiguous.js';
import { CLAUSE_TAKERS } from '../../lexicon/cue-phrases.js';
import { ARTICLES, BARE_INFINITIVE, PLURALS, STANDALONE_ADJECTIVES, SUBJECT_PRONOUNS } from '../../lexicon/grammar-words.js';
import { verbForms } from '../../match/cues.js';
import type { Pos, Token, VerbForm } from '../types.js';
import type { Mutable } from './classes.js';

const NOUN_BEFORE: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'possessive', 'adjective', 'preposition', 'number']);

/** A word, the one before it in its sentence, and what the lexicon says of it. */
interface Spot {
  readonly tokens: readonly Token[];
  readonly token: Mutable;
  readonly before: Token;
  /** Whether the word can be a noun as well. */
  readonly ambiguous: boolean;
}

interface Listed {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** A past form is no noun, unless it is the base form too ("put", "read"). */
const isNounToo = ({ lower }: Token, { lemma, form }: Listed): boolean =>
  ALSO_NOUNS.has(lemma) && ((form !== 'past' && form !== 'participle') || lower === lemma);

/** Makes a noun of what the tagger took for a verb, and the other way round, where the neighbours leave no choice. */
export function repairVerbs(tokens: readonly Mutable[], token: Mutable): void {
  const before = tokens[token.index - 1];
  if (!before || before.sentence !== token.sentence) {
    repairOpening(tokens, token);
    return;
  }
  if (token.pos === 'adjective' && standsAlone(tokens, token)) token.pos = 'noun';
  const listed = verbForms.get(token.lower);
  const ambiguous = !listed || (isNounToo(token, listed) && (listed.form !== 'gerund' || NOUN_BEFORE.has(before.pos)));
  const spot = { tokens, token, before: ownsPlural(tokens, before) ? { ...before, pos: 'possessive' as const } : before, ambiguous };
  const isNoun = isNounByLeft(spot) || isNounOfSubject(spot);
  if (isNounByNeighbours(spot)) token.pos = 'noun';
  if (isNoun) token.pos = 'noun';
  else if (isParticiple(spot)) token.pos = 'adjective';
  else if (listed && isVerbAfterAll(spot, listed)) [token.pos, token.lemma, token.form] = ['verb', listed.lemma, listed.form];
}

/** The apostrophe of "the senators' approach": its word ends in "s" right before it, and no quotation closes with it. */
function ownsPlural(tokens: readonly Token[], mark: Token): boolean {
  const word = tokens[mark.index - 1];
  return mark.lower === "'" && word?.end === mark.start && /s$/.test(word.lower) && word.quoted === (tokens[mark.index + 1]?.quoted ?? 0);
}

/** The first word of a sentence: "Reports suggest", "Transport Minister Weber said". News does not open by ordering a name about. */
function repairOpening(tokens: readonly Mutable[], token: Mutable): void {
  const listed = verbForms.get(token.lower);
  const after = tokens[token.index + 1];
  // "“…” Asked whether he …", "Adding, “…”": a capital behind a quotation looks like a name.
  if (
    token.pos === 'name' &&
    (listed?.form === 'past' || listed?.form === 'gerund') &&
    after &&
    after.pos !== 'name' &&
    after.pos !== 'verb'
  )
    [token.pos, token.lemma, token.form] = ['verb', listed.lemma, listed.form];
  if (isVerb(token, 'present') && ALSO_NOUNS.has(token.lemma)) token.pos = 'noun';
  const next = tokens[token.index + 1];
  if (isVerb(token, 'base') && next?.pos === 'name') token.pos = 'name';
  // "Husted continued": a name that looks like a past form.
  if (isVerb(token, 'past') && !verbForms.has(token.lower) && isPast(next)) token.pos = 'name';
  if (isVerb(token, 'base') && next?.form === 'gerund' && isPast(tokens[token.index + 2])) token.pos = 'noun';
  // "Exit polls", "Staff for the committee": news does not open by giving orders.
  const ambiguous = !verbForms.has(token.lower) || ALSO_NOUNS.has(token.lemma);
  if (isVerb(token, 'base') && ambiguous && (next?.pos === 'noun' || next?.pos === 'preposition')) token.pos = 'noun';
}

const isPast = (token: Token | undefined): boolean => token !== undefined && isVerb(token, 'past');

const isVerb = (token: Token, ...forms: readonly VerbForm[]): boolean =>
  token.pos === 'verb' && token.form !== null && forms.includes(token.form);

/** "a paid adviser", "her continued insistence": a participle between what opens a noun phrase and its noun. */
const isParticiple = ({ tokens, token, before }: Spot): boolean =>
  isVerb(token, 'past', 'participle') &&
  (ARTICLES.has(before.lower) || before.pos === 'possessive') &&
  MODIFIED.has(tokens[token.index + 1]?.pos ?? 'mark') &&
  (before.lower !== "'s" || tokens[token.index + 1]?.pos === 'noun');

/** Nouns for now: what stands around them may still make them verbs. */
function isNounByNeighbours(spot: Spot): boolean {
  const after = spot.tokens[spot.token.index + 1];
  switch (spot.token.pos === 'verb' && spot.token.form) {
    case 'present':
      return isPluralByNeighbours(spot, after);
    case 'base':
      return spot.ambiguous && isModifierByNeighbours(spot, after);
    case 'gerund':
      return isCompound(spot, after);
    default:
      return false;
  }
}

/** "poll results that show", ", records show,", "shipping documents show", "Rather, sources close to the mayor say"; but ", represents a change". */
function isPluralByNeighbours({ tokens, token, before, ambiguous }: Spot, after: Token | undefined): boolean {
  const listed = verbForms.has(token.lower);
  if (!listed && before.pos === 'noun' && after?.lower === 'that') return true;
  if ((before.text === ',' || MODIFIED.has(before.pos)) && closesReport(tokens, token.index + 1)) return true;
  if (before.text === ',' && !listed) return after !== undefined && !opensObject(after);
  return before.lower === 'to' || (ambiguous && (behindVerb(tokens, token) || hasOwnClause(tokens, token)));
}

/** "exit polling showed", ", fundraising documents show" */
function isCompound({ tokens, token, before }: Spot, after: Token | undefined): boolean {
  if (before.pos === 'noun') return isPast(after) && CLAUSE_TAKERS.has(after?.lemma ?? '');
  return before.text === ',' && !verbForms.has(token.lower) && after?.pos === 'noun' && isTaker(tokens[after.index + 1]);
}

/** ", exit polls", "say gun policy", "the Weber campaign chairman": a base form that no verb or singular subject can have before it. */
function isModifierByNeighbours({ tokens, token, before }: Spot, after: Token | undefined): boolean {
  if (after?.pos !== 'name' && after?.pos !== 'noun' && after?.form !== 'gerund') return false;
  if (before.pos === 'mark') return after.pos !== 'verb';
  if (before.pos === 'verb') return !verbForms.has(token.lower) && before.form !== 'gerund' && !BARE_INFINITIVE.has(before.lemma);
  return before.pos === 'name' && !before.lower.endsWith('s') && after.pos === 'name' && tokens[before.index - 1]?.pos !== 'coordinator';
}

/** "the claim", "in the wake of", "Weber's thinking changed": nothing behind the word can make a verb of it. */
function isNounByLeft(spot: Spot): boolean {
  const { tokens, token, before, ambiguous } = spot;
  if (isVerb(token, 'gerund')) return isGerundNoun(spot);
  if (!isVerb(token, 'base', 'present')) return false;
  if (isOwned(spot, token.form)) return true;
  if (ARTICLES.has(before.lower) && (ambiguous || token.form === 'base')) return true;
  if (before.lower === 'to' && tokens[before.index - 1]?.lower === 'according') return true;
  return ambiguous && NOUN_BEFORE.has(before.pos) && before.lower !== 'that';
}

function isGerundNoun({ tokens, token, before }: Spot): boolean {
  const next = tokens[token.index + 1]?.pos ?? 'mark';
  if (before.pos === 'possessive' && next === 'verb') return true;
  return (ARTICLES.has(before.lower) || before.pos === 'adjective') && ENDS_NOUN.has(next);
}

/** "with tears", "her thanks", "in her dissent," */
function isOwned({ tokens, token, before }: Spot, form: VerbForm | null): boolean {
  if (form === 'present') return before.pos === 'preposition' || before.pos === 'possessive';
  const ends = tokens[token.index + 1]?.pos === 'mark';
  return form === 'base' && ends && before.pos === 'possessive' && tokens[before.index - 1]?.pos === 'preposition';
}

/**
 * "polls show the", "files from the archive show that": what stands before a verb of reporting, nothing but a phrase with a preposition
 * between them, is its subject. "his home state the party": a base form does not follow a singular.
 */
function isNounOfSubject(spot: Spot): boolean {
  const { tokens, token, before, ambiguous } = spot;
  if (!ambiguous) return false;
  if (isVerb(token, 'base')) return isBehindSingular(spot);
  if (!isVerb(token, 'present')) return false;
  if (before.pos === 'coordinator' && tokens[before.index - 1]?.sentence !== token.sentence) return true;
  return !SUBJECT_PRONOUNS.has(before.lower) && isReporting(tokens, behindPhrase(tokens, token.index + 1));
}

function isBehindSingular({ tokens, token, before }: Spot): boolean {
  const after = tokens[token.index + 1];
  if (isPlural(before) || (after?.pos === 'pronoun' && !SUBJECT_PRONOUNS.has(after.lower))) return false;
  if (before.pos !== 'noun' && before.pos !== 'name') return false;
  let first = before.index - 1;
  while (before.pos === 'name' ? tokens[first]?.pos === 'name' : DESCRIBES.has(tokens[first]?.pos ?? 'mark')) first--;
  const owner = tokens[first];
  if (owner?.sentence !== token.sentence) return false;
  return ARTICLES.has(owner.lower) || owner.pos === (before.pos === 'noun' ? 'possessive' : 'number');
}

const DESCRIBES: ReadonlySet<Pos> = new Set<Pos>(['adjective', 'number', 'noun']);

const PHRASE: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'adjective', 'determiner', 'number', 'possessive']);

/** The word behind a short phrase with a preposition, or the word itself. */
function behindPhrase(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.pos !== 'preposition') return at;
  let i = at + 1;
  while (i < at + 7 && PHRASE.has(tokens[i]?.pos ?? 'mark') && !isReporting(tokens, i)) i++;
  return i;
}

/** A verb that takes a clause, with one behind it, in a form that goes with a plural. */
function isReporting(tokens: readonly Token[], at: number): boolean {
  const listed = verbForms.get(tokens[at]?.lower ?? '');
  const after = tokens[at + 1];
  if (!listed || !after || !CLAUSE_TAKERS.has(listed.lemma) || tokens[at]?.sentence !== tokens[at - 1]?.sentence) return false;
  if (listed.form !== 'base' && listed.form !== 'past') return false;
  return OBJECT_STARTS.has(after.pos) || after.pos === 'name' || after.pos === 'number';
}

function isVerbAfterAll(spot: Spot, { form }: Listed): boolean {
  const { tokens, token, before, ambiguous } = spot;
  if (token.pos !== 'noun' && token.pos !== 'adjective') return false;
  if (ARTICLES.has(before.lower) && form !== 'past' && form !== 'participle') return false;
  if (before.pos === 'adjective' && form === 'gerund' && ENDS_NOUN.has(tokens[token.index + 1]?.pos ?? 'mark')) return false;
  if (isOwned(spot, form)) return false;
  if (SUBJECT_PRONOUNS.has(before.lower) || before.pos === 'modal' || before.pos === 'to') return true;
  // "results that show where"
  if (before.lower === 'that' && form === 'base' && PLURAL_SUBJECT.test(tokens[before.index - 1]?.lower ?? '')) return true;
  if (takesObject(spot, form)) return true;
  return !(ambiguous || ALSO_ADJECTIVES.has(token.lower) || isModifier(tokens, token));
}

const ENDS_NOUN: ReadonlySet<Pos> = new Set<Pos>(['verb', 'auxiliary', 'modal', 'mark', 'preposition', 'to']);

const ENDS_PHRASE: ReadonlySet<Pos> = new Set<Pos>(['verb', 'auxiliary', 'modal']);

/** "an official said": an adjective with its determiner before and a verb behind is a noun. */
function standsAlone(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  // "called his rival ''…''"
  if (
    before?.pos === 'possessive' &&
    before.lower !== "'s" &&
    after &&
    (after.pos === 'mark' || after.pos === 'preposition') &&
    !/^[,-]$/.test(after.text)
  )
    return true;
  if (before?.lower === "'s" && before.pos === 'possessive' && after?.pos === 'verb' && after.form === 'past') return true;
  const named = after?.text === ',' && tokens[after.index + 1]?.pos === 'name';
  // "One presidential hopeful, Lind, says"
  if (named && ALSO_PEOPLE.has(token.lower) && before?.pos === 'adjective') return true;
  if (before?.pos !== 'determiner' || !after) return false;
  const phrase =
    after.pos === 'preposition' &&
    (ALSO_PEOPLE.has(token.lower) || token.lower.includes('-') || after.lower === 'between' || token.lower === 'same');
  return phrase || (before.lower === 'the' && named) || (ENDS_PHRASE.has(after.pos) && after.form !== 'gerund');
}

/** "provide further details": two finite verbs do not follow each other. */
function behindVerb(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const verb = before?.pos === 'adverb' ? tokens[token.index - 2] : before;
  return verb?.pos === 'verb' && verb.sentence === token.sentence;
}

/** "challenges the region could face": a verb that takes no bare clause, with one behind it, is a noun. */
function hasOwnClause(tokens: readonly Token[], token: Token): boolean {
  if (CLAUSE_TAKERS.has(token.lemma)) return false;
  const next = tokens[token.index + 1];
  const later = tokens[token.index + 2];
  return (next?.pos === 'name' || next?.pos === 'pronoun') && (later?.pos === 'modal' || later?.pos === 'auxiliary');
}

const OBJECT_STARTS: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'pronoun']);

/** "polls show the …", "a hat reading, “…”": a noun is not followed by a determiner or a quotation, a verb is. */
function takesObject(spot: Spot, form: VerbForm): boolean {
  const { tokens, token, before } = spot;
  const after = tokens[token.index + 1];
  if (!after) return false;
  // "as its website notes: “…”"
  if (form === 'present' && after.text === ':' && BEFORE_VERB.has(before.pos) && isTaker(token)) return true;
  if (form === 'gerund' && (after.text === ',' || after.text === ':' || after.quoted > token.quoted)) return true;
  if (isBehindInsertion(spot, form)) return opensObject(after);
  if (isPostposed(tokens, token)) return true;
  return (BEFORE_VERB.has(before.pos) || before.lower === ')') && takesObjectBehind(spot, after, form);
}

const opensObject = ({ pos }: Token): boolean => OBJECT_STARTS.has(pos) || pos === 'name' || pos === 'number' || pos === 'possessive';

/** "a poll, conducted last week, shows the" */
const isBehindInsertion = (spot: Spot, form: VerbForm): boolean =>
  spot.before.text === ',' && form === 'present' && (isTaker(spot.token) || followsAppositive(spot));

const FINITE_FORMS: ReadonlySet<VerbForm | null> = new Set<VerbForm | null>(['past', 'present', 'base']);

/** "Her aide, Jake Lind, calls her": no verb stands before the word in its sentence, but another comma does. */
function followsAppositive({ tokens, token, before }: Spot): boolean {
  let comma = false;
  for (let i = before.index - 1; tokens[i]?.sentence === token.sentence; i--) {
    const word = tokens[i];
    if (!word || word.pos === 'auxiliary' || word.pos === 'modal' || (word.pos === 'verb' && FINITE_FORMS.has(word.form))) return false;
    comma ||= word.text === ',';
  }
  return comma;
}

function takesObjectBehind(spot: Spot, after: Token, form: VerbForm): boolean {
  const { token, before } = spot;
  // "in a press release that": a base form does not follow a singular.
  if (form === 'base' && after.lower === 'that' && before.pos !== 'adverb' && !isPlural(before)) return false;
  if (OBJECT_STARTS.has(after.pos) || STANDALONE_ADJECTIVES.has(after.lower)) return true;
  // "a poll in January shows 68% of voters"
  if (after.pos === 'number' && form === 'present' && isTaker(token)) return true;
  return takesNameBehind(spot, after, form);
}

function takesNameBehind({ tokens, token, before }: Spot, after: Token, form: VerbForm): boolean {
  if (form === 'base' && PLURAL_SUBJECT.test(before.lower) && isReporting(tokens, token.index)) return true;
  if (form === 'present' && before.pos === 'name' && after.pos === 'name' && opensReport(tokens, token)) return true;
  // "challenges France could face": a subject of its own behind it makes it a noun.
  const later = tokens[token.index + 2];
  if (later && OWN_VERB.has(later.pos) && later.form !== 'gerund') return false;
  const subject = before.pos === 'noun' || before.lower === ')';
  return after.pos === 'name' && subject && (form === 'present' || (form === 'base' && before.lower.endsWith('s')));
}

/** "The Times reports Beck will endorse": a verb that takes a clause, behind a name, with a name and its verb behind it. */
function opensReport(tokens: readonly Token[], token: Token): boolean {
  if (!isTaker(token)) return false;
  let next = token.index + 1;
  while (tokens[next]?.pos === 'name') next++;
  return OWN_VERB.has(tokens[next]?.pos ?? 'mark');
}

/** "show," or "show.": the base form of a verb of reporting before a mark. */
function closesReport(tokens: readonly Token[], at: number): boolean {
  const listed = verbForms.get(tokens[at]?.lower ?? '');
  return listed?.form === 'base' && CLAUSE_TAKERS.has(listed.lemma) && /^[,.]$/.test(tokens[at + 1]?.text ?? '');
}

/** Whether the lexicon knows the word as a verb that takes a clause. */
const isTaker = (token: Token | undefined): boolean => CLAUSE_TAKERS.has(verbForms.get(token?.lower ?? '')?.lemma ?? '');

const isPlural = ({ lower }: Token): boolean => PLURAL_SUBJECT.test(lower) || PLURALS.has(lower);

const PLURAL_SUBJECT = /[^siu]s$/;

/** ", records show,": a mark, a subject without a verb, the verb of reporting, a mark. */
function isPostposed(tokens: readonly Token[], token: Token): boolean {
  const listed = verbForms.get(token.lower);
  if (!listed || !CLAUSE_TAKERS.has(listed.lemma) || !/^[,.]$/.test(tokens[token.index + 1]?.text ?? '')) return false;
  const subject = tokens[token.index - 1];
  let start = token.index - 1;
  while (start > token.index - 16 && (PHRASE.has(tokens[start]?.pos ?? 'mark') || HANGS.test(tokens[start]?.pos ?? ''))) start--;
  if (tokens[start]?.text !== ',' || !subject) return false;
  // "records kept by the court show": the head stands before what hangs on it.
  const hanging = tokens.slice(start + 1, token.index).find(({ pos }) => HANGS.test(pos));
  const head = hanging ? tokens[hanging.index - 1] : subject;
  return head?.pos === 'noun' && PLURAL_SUBJECT.test(head.lower) === (listed.form === 'base');
}

const HANGS = /^(?:preposition|verb)$/;

const BEFORE_VERB: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'adverb']);
const OWN_VERB: ReadonlySet<Pos> = new Set<Pos>(['modal', 'auxiliary', 'verb']);

const MODIFIED: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'adjective']);

/** "the alleged attack": a participle between a determiner and its noun. */
function isModifier(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  return before !== undefined && after !== undefined && NOUN_BEFORE.has(before.pos) && MODIFIED.has(after.pos);
}
