/** Stage: what kind of document it is, and who speaks where in it. An ordinary report stays one unless much speaks against it. */
import type { Frame, Options, Tagged, Turn } from '../document.js';
import type { Genre } from '../model.js';
import { ENOUGH, type Letterhead, letterhead } from './layout/letterhead.js';
import { isAside, type TextLine, textLines } from './layout/lines.js';
import { ownSentences } from './layout/own.js';
import { labelledTurns, unlabelledTurns } from './layout/turns.js';

/** Lines in which a page says what it is. */
const TOP = 8;
/** Entries of a live blog, with the word for one at the top and without; and their least share (0–1) of the lines without it. */
const ENTRIES = 2;
const ENTRIES_ALONE = 6;
const ENTRIES_SHARE = 0.25;

/** The kind of the document with its turns, entries and own sentences. What the user says of it wins. */
export function frame(tagged: Tagged, options: Options = {}): Frame {
  const lines = textLines(tagged);
  const { documents: words } = tagged.language;
  const turns = labelledTurns(lines, words);
  const quiet = turns.length > 0 ? turns : silentTurns(tagged, lines, options.genre === 'interview');
  const entries = lines.filter(({ text }) => words.stamp.test(text));
  const head = letterhead(tagged, lines);
  const told = genreOf(tagged, { lines, turns: quiet, entries, head });
  const genre = options.genre ?? (options.issuer && told === 'report' ? 'statement' : told);
  return framed({ tagged, lines, turns: quiet, entries, head }, genre, options.issuer ?? null);
}

interface Reading {
  readonly tagged: Tagged;
  readonly lines: readonly TextLine[];
  readonly turns: readonly Turn[];
  readonly entries: readonly TextLine[];
  readonly head: Letterhead;
}

function framed({ tagged, lines, turns, entries, head }: Reading, genre: Genre, issuer: string | null): Frame {
  const own = genre === 'statement' ? ownSentences(tagged, lines.slice(head.from, head.end)) : [];
  return {
    genre,
    issuer: issuer ?? (genre === 'statement' ? head.issuer : null),
    own,
    turns: genre === 'interview' || genre === 'transcript' ? turns : [],
    breaks: new Set(genre === 'live' ? entries.map(({ first }) => first) : []),
  };
}

function genreOf({ language }: Tagged, { lines, turns, entries, head }: Omit<Reading, 'tagged'>): Genre {
  const { documents: words } = language;
  const top = lines.slice(0, TOP).map(({ text }) => text);
  if (turns.length > 0) return isTranscript(top, turns, words.transcript) ? 'transcript' : 'interview';
  const isLive = top.some((text) => words.live.test(text));
  if (entries.length >= ENTRIES_ALONE && entries.length >= lines.length * ENTRIES_SHARE) return 'live';
  if (isLive && entries.length >= ENTRIES) return 'live';
  return head.points >= ENOUGH ? 'statement' : 'report';
}

/** Turns that name nobody, where the page is told to be an interview or reads like one. */
function silentTurns(tagged: Tagged, lines: readonly TextLine[], told: boolean): readonly Turn[] {
  const turns = unlabelledTurns(lines);
  return told || isInterview(tagged, lines) || isPersonal(tagged, turns) ? turns : [];
}

/** Least turns of a conversation that no word on the page tells of, and the least share (0–1) of its questions that ask somebody for theirs. */
const PERSONAL_TURNS = 6;
const PERSONAL_SHARE = 0.5;

/** "You left early. Why?", "I was tired": somebody is asked and answers as “I”; where others are advised, it is the question that says “I”. */
function isPersonal({ text, language: { documents } }: Tagged, turns: readonly Turn[]): boolean {
  const share = (asks: boolean, word: RegExp): number => {
    const said = turns
      .filter((turn) => turn.asks === asks)
      .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' '));
    return said.filter((words) => word.test(words)).length / Math.max(1, said.length);
  };
  return (
    turns.length >= PERSONAL_TURNS &&
    share(true, documents.asked) >= PERSONAL_SHARE &&
    share(false, documents.answering) >= PERSONAL_SHARE &&
    share(true, documents.answering) < share(true, documents.asked)
  );
}

/** More than one person answers, or the page says that it is one. */
function isTranscript(top: readonly string[], turns: readonly Turn[], word: RegExp): boolean {
  return top.some((text) => word.test(text)) || turns.filter(({ asks }) => asks).length * 4 < turns.length;
}

/** A page that calls itself an interview, at its top or in its last lines. */
function isInterview({ text, excluded, language }: Tagged, lines: readonly TextLine[]): boolean {
  const told = [...lines.slice(0, TOP), ...lines.slice(-3).filter((line) => isAside(line) || line.text.length < 120)].map(
    (line) => line.text,
  );
  const above = excluded.filter(({ start }) => start < (lines[TOP]?.start ?? 0)).map(({ start, end }) => text.slice(start, end));
  return [...told, ...above].some((line) => language.documents.interview.test(line));
}
