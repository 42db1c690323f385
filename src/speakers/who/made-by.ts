/** Who made a document, told by a participle behind it: "a study published in May by the institute", "the audit, carried out by Holm & Lund, said …". */
import { NAMING } from '../../languages/naming.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { upTo } from '../read/reach.js';
import { firstTokenAt } from '../read/tokens.js';
import { isMark, isPluralOwner, rangeOf, type Words } from '../read/words.js';
import type { Scene } from './scene.js';

/** The maker, or null for a document that somebody has only paid for or seen; undefined where no participle tells either. */
export function madeBy(phrase: Phrase, scene: Scene): Phrase | null | undefined {
  const inside = readMaker(phrase.words);
  if (inside !== undefined || phrase.kind !== 'document') return inside;
  return readMaker(wordsBehind(phrase, scene));
}

/** "A charge sheet prepared by the bureau": no word for a document need stand there. */
export const isMade = ({ kind, words }: Phrase): boolean => kind === 'other' && (readMaker(words) ?? null) !== null;

function readMaker(words: Words): Phrase | null | undefined {
  const by = words.findIndex(({ lower }) => NAMING.agentMark.has(lower));
  const before = words.slice(0, Math.max(0, by));
  if (before.some(({ lower }) => NAMING.ordering.has(lower))) return null;
  return before.some(({ lower }) => NAMING.making.has(lower)) ? parsePhrase(words.slice(by + 1)) : undefined;
}

/** "… written by the tenants’ union", up to the verb or the mark behind it; nothing where something else stands behind the document. */
function wordsBehind({ words }: Phrase, { tagged: { tokens } }: Scene): Words {
  const last = words.at(-1);
  const next = firstTokenAt(tokens, rangeOf(words).end);
  const from = isMark(tokens[next]) ? next + 1 : next;
  const behind = tokens.slice(from, from + LONGEST).filter((word) => word.sentence === last?.sentence);
  if (!NAMING.making.has(behind[0]?.lower ?? '')) return [];
  const by = behind.findIndex(({ lower }) => NAMING.agentMark.has(lower));
  if (by < 1 || behind.slice(1, by).some(isMark)) return [];
  return upTo(behind, ({ pos }, at) => at > by && ENDS.has(pos) && !isPluralOwner(behind, at));
}

/** In tokens. */
const LONGEST = 14;

const ENDS: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal', 'mark', 'wh', 'subordinator']);
