import { shortHash } from '../../corpus/ids.js';
import type { Claim } from '../../model.js';
import { shorten, wordingKey } from '../wording.js';
import type { Entry } from './format.js';

const TEXT_LENGTH = 120;

/** What a baseline keeps of a claim. Nothing in it changes when the claim moves or other claims change. */
export function entryOf(claim: Claim): Entry {
  const { content, speaker, source, cue, kind, negated, hedged } = claim;
  return {
    text: shorten(content.text, TEXT_LENGTH),
    key: shortHash(wordingKey(content.text)),
    speaker: speaker?.name ?? null,
    ...(speaker === null && source !== null ? { source: oneSpace(source.text) } : {}),
    cue: oneSpace(cue?.text ?? '').toLowerCase(),
    ...(kind === 'indirect' ? {} : { kind }),
    ...(negated ? { negated } : {}),
    ...(hedged ? { hedged } : {}),
  };
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whose words it is, as the entry can tell. */
export function whoOf({ speaker, source }: Entry): string {
  return speaker ?? source ?? 'somebody unnamed';
}

/**
 * Whether both entries name one speaker. A name may have become fuller ("Lind", "Mara Lind") because another document was added:
 * that is no other speaker.
 */
export function sameSpeaker(left: Entry, right: Entry): boolean {
  if (left.speaker === null || right.speaker === null) return left.speaker === right.speaker && fold(whoOf(left)) === fold(whoOf(right));
  const names = [fold(left.speaker), fold(right.speaker)].sort((a, b) => a.length - b.length);
  const [short = '', long = ''] = names;
  return short === long || extendsName(short.split(' '), long.split(' '));
}

/** Whether the short name is the surname, or the first name and surname, of the long one. */
function extendsName(short: readonly string[], long: readonly string[]): boolean {
  const sameSurname = short.at(-1) === long.at(-1);
  return sameSurname && (short.length === 1 || short[0] === long[0]) && long.every((word) => !PARTICLE.test(word));
}

/** Words that a person's name does not have: with them it is an institution or a description, which must be the same to the letter. */
const PARTICLE = /^(?:of|the|a|an|for|and|in|to|ministry|department|office|government|council|spokes\w+|official|source|sources)$/;

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
