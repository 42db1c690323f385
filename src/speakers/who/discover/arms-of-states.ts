/** Arms of states that a text tells without a capital of their own: "Norway's foreign ministry", "the Chilean navy". */
import { placeAt } from '../../read/gazetteer.js';
import { parsePhrase } from '../../read/phrase.js';
import { onwards } from '../../read/reach.js';
import type { Run } from '../../read/runs.js';
import { isCapital, isPossessiveMark, organizationClass, type Words } from '../../read/words.js';
import { isOfState, organizationEntity } from '../organization.js';
import type { Mention } from '../scene.js';
import type { Finder } from '../sides.js';

/** The arm that stands behind a country's name or adjective, whether it speaks or not: "the ministry" and "the navy" may be it from there on. */
export function armOfState(run: Run, { tagged: { tokens }, registry }: Finder): Mention | null {
  const found = placeAt(tokens, run.at, run.end);
  const owns = isPossessiveMark(tokens[run.end]);
  if (found?.length !== run.end - run.at || found.place.side === null || found.place.kind !== (owns ? 'state' : 'adjective')) return null;
  const from = owns ? run.end + 1 : run.end;
  const end = onwards(from, from + LONGEST, (at) => isPart(tokens[at], run.sentence));
  const head = tokens[end - 1];
  if (!head || end === from || !isOfState(organizationClass(head)) || isFollowed(tokens, end)) return null;
  const entity = organizationEntity(parsePhrase(tokens.slice(run.from, end)), registry, found.place.side);
  return entity && { entity, sentence: run.sentence, start: tokens[from]?.start ?? head.start, end: head.end };
}

/** In words. */
const LONGEST = 4;

const isPart = (word: Words[number] | undefined, sentence: number): boolean =>
  word?.sentence === sentence && /^(?:noun|adjective)$/.test(word.pos) && !isCapital(word);

/** "The navy's chief", "the Ministry of X": it is told more of. */
const isFollowed = (tokens: Words, end: number): boolean => /^(?:noun|name|adjective)$/.test(tokens[end]?.pos ?? '');
