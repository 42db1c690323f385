/** Turns of an interview or a transcript: who asks, who answers. */

import type { Range, Turn } from '../../document.js';
import type { DocumentWords } from '../../languages/documents.js';
import { NAMING } from '../../languages/naming.js';
import { endsSentence, isAside, isQuestion, type TextLine } from './lines.js';

/** "NAME:", "Q.", with a time of day or marks of emphasis before it and a party or a full name in brackets behind it. */
const LABEL = NAMING.labelPattern;

interface Labelled {
  readonly line: TextLine;
  /** Null where the turn before goes on. */
  readonly label: Range | null;
  readonly key: string;
  /** The label as written. */
  readonly name: string;
  /** An outlet stands in brackets behind the name. */
  readonly press: boolean;
  /** Where the words of the turn begin. */
  readonly from: number;
}

/** Least turns of a document made of them, least different speakers, and the least share (0–1) of its lines that begin one. */
const MIN_TURNS = 4;
const MIN_SPEAKERS = 2;
const MIN_SHARE = 0.4;

/** The turns of a document whose lines begin with the names of those who speak; none for any other. */
export function labelledTurns(lines: readonly TextLine[], words: DocumentWords): Turn[] {
  const read = withInitials(lines.map((line) => labelled(line, words)));
  const keys = read.flatMap(({ label, key }) => (label ? [key] : []));
  const speakers = new Set(keys);
  const first = read.findIndex(({ label }) => label !== null);
  const last = read.findLastIndex(({ label }) => label !== null);
  const total = keys.length;
  const often = spokenTwice(keys).length;
  const isShort = total === lines.length && speakers.size >= MIN_SPEAKERS && (total > speakers.size || lines.some(isQuestion));
  const isLong =
    total >= MIN_TURNS && (haveTwo(speakers, words) || isAsked(read)) && often * 2 >= total && total >= (last - first + 1) * MIN_SHARE;
  if (!isShort && !isLong) return [];
  const press = new Set(read.filter((one) => one.press).map(({ key }) => key));
  return withAskers(withoutTail(joinTurns(read.slice(first), speakers.size === 1)), press, words);
}

/** Two who speak; or one who only answers, with questions in between that have no label. */
const haveTwo = (speakers: ReadonlySet<string>, { answers }: DocumentWords): boolean =>
  speakers.size >= MIN_SPEAKERS || [...speakers].every((key) => answers.test(key));

/** The turns of those who have more than one. */
function spokenTwice(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set(keys.filter((key) => seen.size === seen.add(key).size));
  return keys.filter((key) => again.has(key));
}

/** "DH" is the key of "Declan Hough" from the second turn on: initials of the one label that has them. */
function withInitials(read: readonly Labelled[]): Labelled[] {
  const keys = new Map(read.flatMap(({ name, key }) => (/\s/u.test(name) ? [[initials(name), key] as const] : [])));
  return read.map((one) => ({ ...one, key: keys.get(/^\p{Lu}{2,4}$/u.test(one.name) ? one.name : '') ?? one.key }));
}

const initials = (name: string): string => [...name.matchAll(/(?<![\p{L}'’])\p{L}/gu)].join('').toUpperCase();

/** One label alone, and a question or words in bold above most of its turns. */
function isAsked(read: readonly Labelled[]): boolean {
  const turns = read.flatMap(({ label }, at) => (label ? [at] : []));
  const below = turns.filter((at) => {
    const above = read[at - 1];
    return above?.label === null && opensAsking(above.line);
  });
  return below.length * 2 > turns.length;
}

const opensAsking = (line: TextLine): boolean => isQuestion(line) || BOLD.test(line.raw);

const BOLD = /^(?:\*\*|__).+(?:\*\*|__)$/u;

function labelled(line: TextLine, words: DocumentWords): Labelled {
  const found = LABEL.exec(line.raw);
  const label = found?.groups?.label ?? '';
  const plain = /^[QA]$/u.test(label) || found?.[0].includes(':');
  if (!found || !plain || words.noTurn.test(label)) return { line, label: null, key: '', name: '', press: false, from: line.start };
  const start = line.start + found[0].indexOf(label);
  const aside = found.groups?.aside ?? '';
  const range = { start, end: start + label.length + aside.length };
  const from = line.start + found[0].length;
  return { line, label: range, key: keyOf(label, words), name: label, press: words.masthead.test(aside), from };
}

/** "MRS. ANNA ROY" is "MRS. ROY" from the second turn on. */
function keyOf(label: string, { asks, answers }: DocumentWords): string {
  const written = label.toLowerCase();
  return asks.test(written) || answers.test(written) ? written : (written.split(/\s+/u).at(-1) ?? written);
}

interface Open {
  readonly label: Range | null;
  readonly key: string;
  readonly parts: Parts;
}

type Parts = readonly [Part, ...Part[]];

interface Part {
  readonly line: TextLine;
  /** Where what is said in it begins. */
  readonly from: number;
}

function joinTurns(read: readonly Labelled[], lone: boolean): Open[] {
  const out: { label: Range | null; key: string; parts: [Part, ...Part[]] }[] = [];
  let closed = false;
  for (const { line, label, key, from } of read) {
    closed = label === null && (closed || isHeading(line));
    if (label) out.push({ label, key, parts: [{ line, from }] });
    else if (closed || isInserted(line)) continue;
    else if (lone && opensAsking(line)) out.push({ label: null, key: '', parts: [{ line, from }] });
    else if (endsSentence(line)) out.at(-1)?.parts.push({ line, from });
  }
  return out;
}

/** A heading or a rule: the next label opens the conversation again. */
const isHeading = (line: TextLine): boolean =>
  /^(?:#{1,6}\s|(?:[-*_]\s*){3,}$)/u.test(line.raw) || (/^\p{Lu}/u.test(line.text) && !endsSentence(line) && !isAside(line));

/** A pull quote, or a whole paragraph in italics: the page speaks in between. */
const isInserted = ({ raw }: TextLine): boolean => /^>|^\*[^*].*[^*]\*$|^_[^_].*[^_]_$/su.test(raw);

/** Who asks is told by the label, by an outlet behind it, or by how many of the turns end with a question where there is somebody who asks less. */
function withAskers(turns: readonly Open[], press: ReadonlySet<string>, words: DocumentWords): Turn[] {
  const asked = new Map<string, Asked>();
  for (const { key, parts } of turns) {
    const known = asked.get(key) ?? { turns: 0, questions: 0 };
    const last = parts.findLast(({ line }) => !isAside(line));
    asked.set(key, { turns: known.turns + 1, questions: known.questions + (last && isQuestion(last.line) ? 1 : 0) });
  }
  const askers = [...asked].filter(([key, own]) => {
    const others = [...asked].filter(([other]) => other !== key).map(([, one]) => one);
    return (
      key === '' ||
      press.has(key) ||
      words.asks.test(key) ||
      asksOften(own) ||
      isInterviewer(own, others) ||
      (key === turns[0]?.key && opensWithQuestion(turns[0]) && isOnlyAsker(others))
    );
  });
  const asks = new Set(askers.map(([key]) => key));
  return turns.map(({ label, key, parts }) => turnOf(label, parts, { asks: asks.has(key), guest: words.answers.test(key) }));
}

interface Asked {
  readonly turns: number;
  readonly questions: number;
}

const opensWithQuestion = ({ parts }: Open): boolean => parts.some(({ line }) => isQuestion(line));

/** "Ms Roy: You saw him? Mr Lund: I did. Ms Roy: And you rang nobody.": of two, the one who begins by asking, where the other never does. */
const isOnlyAsker = (others: readonly Asked[]): boolean => others.length === 1 && others.every(({ questions }) => questions === 0);

/** Whose turns all end with a question, or two and every other one. */
const asksOften = ({ turns, questions }: Asked): boolean => questions === turns || (questions >= 2 && questions * 2 >= turns);

/** Who asks at every third turn where the others hardly ever do: much of an interview is put as a remark. */
function isInterviewer(own: Asked, others: readonly Asked[]): boolean {
  const rare = others.every(({ turns, questions }) => questions * 6 <= turns);
  return own.questions >= 3 && own.questions * 3 >= own.turns && others.length > 0 && rare;
}

function turnOf(label: Range | null, parts: Parts, { asks, guest }: { asks: boolean; guest: boolean }): Turn {
  const said = parts.filter(({ line, from }) => !isAside(line) && from < line.end);
  return {
    label,
    guest: guest || label === null,
    asks,
    content: said.map(({ line, from }) => ({ start: from, end: line.end })),
    first: parts[0].line.first,
    last: (parts.at(-1) ?? parts[0]).line.last,
  };
}

/** Longer lines are no questions, in UTF-16 units. */
const LONGEST_QUESTION = 220;
const MIN_QUESTIONS = 3;
/** Least share (0–1) of questions between the first and the last. */
const QUESTION_SHARE = 0.2;
/** Share (0–1) of the questions that stand on every other line of an interview in which questions and answers alternate. */
const ALTERNATE = 0.75;
/** Answers stand without marks: at most one line in so many begins with one. */
const MOST_QUOTED = 5;

/** The turns of an interview that names nobody: questions and answers under each other, or in bold and plain, or with a dash between. */
export function unlabelledTurns(lines: readonly TextLine[], words: DocumentWords): Turn[] {
  const asks = questionsOf(lines);
  if (asks.size < MIN_QUESTIONS && !isNothingElse(lines, asks) && !areBold(lines, asks)) return inlineTurns(lines);
  const first = Math.min(...asks);
  if (lines.slice(first).filter(({ raw }) => /^["“‘«„]/u.test(raw)).length * MOST_QUOTED > lines.length - first) return [];
  const groups: { asks: boolean; parts: [Part, ...Part[]] }[] = [];
  lines.slice(first).forEach((line, at) => {
    const isAsked = asks.has(first + at);
    const open = groups.at(-1);
    if (open && open.asks === isAsked) open.parts.push({ line, from: line.start });
    else groups.push({ asks: isAsked, parts: [{ line, from: line.start }] });
  });
  return withoutTail(groups, ({ asks }) => asks).map(({ asks, parts }) => {
    const [{ line }, ...more] = parts;
    const { label, from } = asks ? { label: null, from: line.start } : labelled(line, words);
    return turnOf(label, [{ line, from }, ...more], { asks, guest: true });
  });
}

/** Where every answer but the last is one paragraph, what goes on behind the last one's is the page's own, in more than one or with quotations. */
function withoutTail<Group extends { readonly parts: Parts }>(
  groups: readonly Group[],
  asks: (group: Group) => boolean = () => false,
): Group[] {
  const last = groups.at(-1);
  const others = groups.slice(0, -1).filter((group) => !asks(group));
  if (!last || asks(last) || others.length < 2 || others.some(({ parts }) => parts.length > 1)) return [...groups];
  const tail = last.parts.slice(1);
  const isPage = tail.length > 1 || tail.some(({ line }) => /["“‘«„]/u.test(line.raw));
  return isPage ? [...groups.slice(0, -1), { ...last, parts: [last.parts[0]] }] : [...groups];
}

/** Two questions in bold, nothing else in it. */
const areBold = (lines: readonly TextLine[], asks: ReadonlySet<number>): boolean =>
  asks.size === 2 && [...asks].every((at) => BOLD.test(lines[at]?.raw ?? ''));

/** Two questions, each with its answer below, and at most a title above them. */
function isNothingElse(lines: readonly TextLine[], asks: ReadonlySet<number>): boolean {
  const first = Math.min(...asks);
  return asks.size === 2 && first <= 1 && lines.length === first + 4 && asks.has(first + 2);
}

/** Bold lines; else those that end with a question mark and, where they alternate strictly with answers, those that do without it. */
function questionsOf(lines: readonly TextLine[]): Set<number> {
  const bold = lines.flatMap(({ raw }, at) => (BOLD.test(raw) && at > 0 ? [at] : []));
  const asked = bold.filter((at) => isQuestion(lines[at] as TextLine)).length;
  if (asked >= MIN_QUESTIONS || (asked > 1 && asked === bold.length)) return new Set(bold);
  // "(The firm said …)": what the page says in between is nobody's turn.
  const said = lines.flatMap((line, at) => (isAside(line) ? [] : [at]));
  const lineOf = (place: number): TextLine | undefined => lines[said[place] ?? -1];
  const marked = said.flatMap((at, place) => (isPutPlainly(lines[at] as TextLine) ? [place] : []));
  const first = Math.min(...marked);
  const last = Math.max(...marked);
  const even = marked.filter((place) => (place - first) % 2 === 0);
  if (marked.length < 2 || marked.length < (last - first) * QUESTION_SHARE) return new Set();
  // An answer may end with a question of its own.
  const asks = even.length < marked.length * ALTERNATE ? marked : alternate(even.at(-1) ?? first, said.length, (at) => mayAsk(lineOf(at)));
  return new Set(asks.flatMap((place) => said[place] ?? []));
}

/** Every other place before and behind one, as far as it may be asked there. */
function alternate(turn: number, length: number, mayBe: (place: number) => boolean): readonly number[] {
  const out: number[] = [];
  for (let at = turn; at >= 0 && mayBe(at); at -= 2) out.push(at);
  for (let at = turn + 2; at < length - 1 && mayBe(at); at += 2) out.push(at);
  return out;
}

/** A question that nobody is quoted with. */
const isPutPlainly = (line: TextLine): boolean =>
  /\?[)\]*_\s]*$/u.test(line.raw) && !/^["“‘«„]/u.test(line.raw) && line.raw.length <= LONGEST_QUESTION;

const mayAsk = (line: TextLine | undefined): boolean =>
  line !== undefined && line.raw.length <= LONGEST_QUESTION && endsSentence(line) && !isAside(line);

/** "Is it safe? — It is." */
const INLINE = /^[^?]{5,220}\?\s+[—–-]\s+/u;

function inlineTurns(lines: readonly TextLine[]): Turn[] {
  const found = lines.flatMap((line) => {
    const asked = INLINE.exec(line.raw)?.[0];
    return asked ? [{ line, from: line.start + asked.length }] : [];
  });
  return found.length < MIN_QUESTIONS ? [] : found.map((part) => turnOf(null, [part], { asks: false, guest: true }));
}
