/** Stage: every word with its class, base form, sentence and depth of quotation. */

import { ALSO_ADJECTIVES, ALSO_NOUNS } from '../lexicon/ambiguous.js';
import { CLOSED_CLASS, FULL_VERB_TOO } from '../lexicon/closed-class.js';
import { verbForms } from '../match/cues.js';
import { guessForm } from '../match/morphology.js';
import { type Term, tagWords } from '../match/tagger.js';
import { tokenize } from './tokenize.js';
import type { Cleaned, Pos, Quotation, Range, Sentence, Tagged, Token, VerbForm } from './types.js';

type Mutable = { -readonly [K in keyof Token]: Token[K] };

/** The tagger is asked for stretches of about this many UTF-16 units, so that a text of any size is never in it at once. */
const STRETCH = 20_000;

const closed = new Map<string, Pos>();
for (const [pos, words] of Object.entries(CLOSED_CLASS) as [Pos, readonly string[]][]) for (const word of words) closed.set(word, pos);

/** @returns the cleaned text with its sentences, quotations and tokens; every token is inside a sentence */
export function tag(cleaned: Cleaned, sentences: readonly Sentence[], quotations: readonly Quotation[]): Tagged {
  const tokens: Mutable[] = [];
  const bounds = sentences.map((sentence) => {
    const firstToken = tokens.length;
    for (const range of tokenize(cleaned.text, sentence))
      tokens.push(bare(cleaned.text, range, { index: tokens.length, sentence: sentence.index }));
    return { ...sentence, firstToken, endToken: tokens.length };
  });
  markQuoted(tokens, quotations);
  classify(tokens, new TermLookup(cleaned.text, sentences));
  for (const { firstToken, endToken } of bounds) repairNames(tokens, firstToken, endToken);
  secondLook(tokens, bounds);
  for (const token of tokens) repairVerbs(tokens, token);
  for (const token of tokens) repairByNext(tokens, token);
  for (const token of tokens) if (token.pos === 'to' && !startsInfinitive(tokens, token.index + 1)) token.pos = 'preposition';
  return { ...cleaned, sentences: bounds, quotations, tokens };
}

function bare(text: string, range: Range, place: { index: number; sentence: number }): Mutable {
  const written = text.slice(range.start, range.end);
  const small = written.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  const { start, end } = range;
  return {
    start,
    end,
    index: place.index,
    sentence: place.sentence,
    text: written,
    lower,
    pos: 'mark',
    form: null,
    lemma: lower,
    quoted: 0,
  };
}

function markQuoted(tokens: Mutable[], quotations: readonly Quotation[]): void {
  let from = 0;
  for (const quotation of quotations) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= quotation.start) from++;
    for (let i = from; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.start >= quotation.end) break;
      token.quoted = Math.max(token.quoted, quotation.depth + 1);
    }
  }
}

/** Terms of the tagger by place; sentences are handed over in stretches. */
class TermLookup {
  private terms: Term[] = [];
  private at = 0;
  private next = 0;
  constructor(
    private readonly text: string,
    private readonly sentences: readonly Sentence[],
  ) {}

  /** The term around `start`; calls must come in text order. */
  tagsAt(start: number): ReadonlySet<string> {
    while (this.next < this.sentences.length && start >= (this.sentences[this.next]?.start ?? 0)) this.load();
    while (this.at < this.terms.length && (this.terms[this.at]?.end ?? 0) <= start) this.at++;
    const term = this.terms[this.at];
    return term && term.start <= start ? term.tags : NONE;
  }

  private load(): void {
    const first = this.sentences[this.next];
    if (!first) return;
    let end = first.end;
    for (this.next++; this.next < this.sentences.length; this.next++) {
      const sentence = this.sentences[this.next];
      if (!sentence || sentence.end - first.start > STRETCH) break;
      end = sentence.end;
    }
    for (let from = first.start; from < end; ) {
      const to = cutPoint(this.text, from, end);
      this.terms.push(...tagWords(this.text.slice(from, to), from));
      from = to;
    }
  }
}

/** A single sentence may be longer than a stretch: it is cut at a space. */
function cutPoint(text: string, from: number, end: number): number {
  if (end - from <= 2 * STRETCH) return end;
  const space = text.lastIndexOf(' ', from + STRETCH);
  return space > from ? space : from + STRETCH;
}

const NONE: ReadonlySet<string> = new Set();

function classify(tokens: Mutable[], lookup: TermLookup): void {
  for (const token of tokens) {
    const tags = lookup.tagsAt(token.start);
    token.pos = classOf(token, tags);
    if (token.pos === 'verb' || FULL_VERB_TOO.has(token.lower)) [token.lemma, token.form] = baseAndForm(token.lower, tags);
  }
}

function classOf(token: Token, tags: ReadonlySet<string>): Pos {
  if (token.lower === "'s") return tags.has('Possessive') ? 'possessive' : 'auxiliary';
  const known = closed.get(token.lower);
  if (known && !(token.text === 'US' || token.text === 'IT')) return known;
  if (!/[\p{L}\p{N}]/u.test(token.text)) return 'mark';
  if (/^\p{N}/u.test(token.text)) return 'number';
  if (/^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(token.text)) return 'name';
  return fromTags(tags);
}

const TAG_ORDER: readonly (readonly [string, Pos])[] = [
  ['ProperNoun', 'name'],
  ['Person', 'name'],
  ['Value', 'number'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'preposition'],
];

function fromTags(tags: ReadonlySet<string>): Pos {
  for (const [name, pos] of TAG_ORDER) if (tags.has(name)) return pos;
  return 'noun';
}

function baseAndForm(lower: string, tags: ReadonlySet<string>): [string, VerbForm] {
  const listed = verbForms.get(lower);
  if (listed) return [listed.lemma, listed.form];
  const [lemma, form] = guessForm(lower);
  if (tags.has('Gerund')) return [lemma, 'gerund'];
  if (tags.has('PastTense') || tags.has('Participle')) return [lemma, 'past'];
  return [lemma, form];
}

const capitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** A capital inside a sentence is a name, unless the whole sentence is in title case. */
function repairNames(tokens: Mutable[], from: number, end: number): void {
  const words = tokens.slice(from, end).filter((token) => token.pos !== 'mark' && token.pos !== 'number');
  const titled = words.length > 3 && words.filter(capitalised).length > 0.6 * words.length;
  for (let i = from + 1; i < end && !titled; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !capitalised(token) || closed.has(token.lower) || token.pos === 'number') continue;
    if (before && before.pos === 'mark' && !/^[,;/&)(-]$/.test(before.text)) continue;
    token.pos = 'name';
    token.form = null;
    token.lemma = token.lower;
  }
}

/** An unknown capitalised word at the start of a sentence is a name if the document writes it as one elsewhere, and never small. */
function secondLook(tokens: Mutable[], bounds: readonly { readonly firstToken: number }[]): void {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const token of tokens) {
    if (token.pos === 'name') names.add(token.text);
    else if (!capitalised(token)) small.add(token.lower);
  }
  for (const { firstToken } of bounds) {
    for (let i = firstToken; i < firstToken + 2; i++) {
      const token = tokens[i];
      if (token && capitalised(token) && !closed.has(token.lower) && names.has(token.text) && !small.has(token.lower)) token.pos = 'name';
    }
  }
}

const NOUN_BEFORE: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'possessive', 'adjective', 'preposition', 'number']);

/** Nouns and verbs spelt alike: the word before decides. */
function repairVerbs(tokens: readonly Mutable[], token: Mutable): void {
  const before = tokens[token.index - 1];
  if (token.lower === "'s" && before) token.pos = possessiveOrAuxiliary(token, before, tokens[token.index + 1]);
  if (!before || before.sentence !== token.sentence) {
    if (token.pos === 'verb' && token.form === 'present' && ALSO_NOUNS.has(token.lemma)) token.pos = 'noun';
    return;
  }
  const listed = verbForms.get(token.lower);
  const ambiguous = !listed || (ALSO_NOUNS.has(listed.lemma) && (listed.form !== 'gerund' || NOUN_BEFORE.has(before.pos)));
  if (token.pos === 'verb' && token.form === 'present' && before.lower === 'to') token.pos = 'noun';
  if (token.pos === 'verb' && ambiguous && token.form === 'present' && behindVerb(tokens, token)) token.pos = 'noun';
  const next = tokens[token.index + 1]?.pos;
  if (token.pos === 'verb' && ambiguous && token.form === 'base' && before.pos === 'mark' && (next === 'name' || next === 'noun'))
    token.pos = 'noun';
  if (token.pos === 'verb' && token.form === 'gerund' && before.pos === 'possessive' && tokens[token.index + 1]?.pos === 'verb')
    token.pos = 'noun';
  if (
    token.pos === 'verb' &&
    ambiguous &&
    NOUN_BEFORE.has(before.pos) &&
    before.lower !== 'that' &&
    (token.form === 'base' || token.form === 'present')
  ) {
    token.pos = 'noun';
    return;
  }
  if (!listed || (token.pos !== 'noun' && token.pos !== 'adjective')) return;
  const after = tokens[token.index + 1];
  const governed =
    isSubjectPronoun(before) ||
    before.pos === 'modal' ||
    before.pos === 'to' ||
    (after !== undefined && takesObject(token, listed.form, { before, after, later: tokens[token.index + 2] }));
  if (governed || !(ambiguous || ALSO_ADJECTIVES.has(token.lower) || isModifier(tokens, token))) {
    token.pos = 'verb';
    token.lemma = listed.lemma;
    token.form = listed.form;
  }
}

/** "provide further details": two finite verbs do not follow each other. */
function behindVerb(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const verb = before?.pos === 'adverb' ? tokens[token.index - 2] : before;
  return verb?.pos === 'verb' && verb.sentence === token.sentence;
}

/** What the word after tells: quantities ("more than 40", "about four in ten"), two finite verbs in a row, "in May". */
function repairByNext(tokens: readonly Mutable[], token: Mutable): void {
  const next = tokens[token.index + 1];
  if (!next || next.sentence !== token.sentence) return;
  const before = tokens[token.index - 1];
  if (QUANTIFIERS.has(token.lower) && (next.pos === 'number' || next.lower === 'half')) token.pos = 'adverb';
  if (token.lower === 'at' && (next.lower === 'least' || next.lower === 'most')) token.pos = 'adverb';
  if (token.text === 'May' && before?.pos === 'preposition') token.pos = 'name';
  if ((token.lower === 'outside' || token.lower === 'inside') && next.pos === 'noun' && startsSentence(tokens, token))
    token.pos = 'adjective';
  if (
    token.pos === 'verb' &&
    (token.form === 'base' || token.form === 'present') &&
    before?.pos !== 'pronoun' &&
    finiteFollows(tokens, token)
  )
    token.pos = 'noun';
}

const QUANTIFIERS: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'than', 'nearly']);

const startsSentence = (tokens: readonly Token[], token: Token): boolean => tokens[token.index - 1]?.sentence !== token.sentence;

/** "advocates also said": what stands before a finite cue verb is its subject. */
function finiteFollows(tokens: readonly Token[], token: Token): boolean {
  const next = tokens.slice(token.index + 1, token.index + 3).find((word) => word.pos !== 'adverb');
  return (
    next?.pos === 'verb' && next.sentence === token.sentence && (next.form === 'past' || next.form === 'base') && verbForms.has(next.lower)
  );
}

const COPULA_AFTER: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'adverb', 'not', 'preposition', 'pronoun', 'to']);

/** "'s" behind a pronoun is a verb, behind a noun the owner's mark unless what follows cannot be owned. */
function possessiveOrAuxiliary(token: Token, before: Token, after: Token | undefined): Pos {
  if (before.pos === 'pronoun' || before.pos === 'wh' || before.pos === 'determiner' || before.pos === 'adverb') return 'auxiliary';
  if (token.pos === 'possessive' || !after) return 'possessive';
  return COPULA_AFTER.has(after.pos) || after.lower === 'been' || after.pos === 'mark' ? 'auxiliary' : 'possessive';
}

const OBJECT_STARTS: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'pronoun']);

/** "polls show the …", "a hat reading, “…”": a noun is not followed by a determiner or a quotation, a verb is. */
function takesObject(
  token: Token,
  form: VerbForm,
  { before, after, later }: { before: Token; after: Token; later: Token | undefined },
): boolean {
  if (form === 'gerund' && (after.text === ',' || after.text === ':' || after.quoted > token.quoted)) return true;
  if (before.pos !== 'noun' && before.pos !== 'name' && before.pos !== 'adverb' && before.lower !== ')') return false;
  if (OBJECT_STARTS.has(after.pos)) return true;
  // "challenges France could face": a subject of its own behind it makes it a noun.
  if (later && (later.pos === 'modal' || later.pos === 'auxiliary' || later.pos === 'verb')) return false;
  return after.pos === 'name' && (form === 'present' || (form === 'base' && before.lower.endsWith('s'))) && before.pos === 'noun';
}

/** "the alleged attack": a participle between a determiner and its noun. */
function isModifier(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    NOUN_BEFORE.has(before.pos) &&
    (after.pos === 'noun' || after.pos === 'name' || after.pos === 'adjective')
  );
}

/** "to" is the infinitive's before a base form, adverbs between them or not; elsewhere it is a preposition. */
function startsInfinitive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const opensQuote = token.pos === 'mark' && token.quoted > (tokens[index - 1]?.quoted ?? 0);
  if (token.pos === 'adverb' || token.pos === 'not' || opensQuote) return startsInfinitive(tokens, index + 1);
  return token.lower === 'be' || token.lower === 'have' || (token.pos === 'verb' && (token.form === 'base' || token.form === 'past'));
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they', 'who', 'which']);
const isSubjectPronoun = (token: Token): boolean => SUBJECT_PRONOUNS.has(token.lower);
