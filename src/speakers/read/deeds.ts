import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { isMark } from './words.js';

/** What happens to those who stand in the dock. */
const IN_THE_DOCK = NAMING.inTheDock;
/** So many words are read behind a name. */
const REACH = 24;

/** What a clause about somebody shows them to be: who is jailed is the defendant, who has a client is a lawyer. */
export function traitsOfDeeds(tokens: readonly Token[], end: number): readonly string[] {
  const sentence = tokens[end - 1]?.sentence;
  const at = verbAfter(tokens, end);
  const out = [...(NAMING.rolesAtLaw.get(asideAfter(tokens, end)) ?? [])];
  if (at === null) return out;
  for (let next = at; next < at + 4 && tokens[next]?.sentence === sentence && VERBAL.has(tokens[next]?.pos ?? ''); next++)
    if (IN_THE_DOCK.has(tokens[next]?.lower ?? '')) out.push('defendant', 'accused');
  if (isTestifying(tokens, at)) out.push('witness');
  for (let next = at; next < at + 6 && tokens[next]?.sentence === sentence; next++)
    if (tokens[next]?.pos === 'possessive' && NAMING.clients.has(tokens[next + 1]?.lower ?? ''))
      out.push('lawyer', 'barrister', 'solicitor');
  return out;
}

/** "Kari Holm, prosecuting, said": the one word between commas. */
const asideAfter = (tokens: readonly Token[], end: number): string =>
  tokens[end]?.text === ',' && tokens[end + 2]?.text === ',' ? (tokens[end + 1]?.lower ?? '') : '';

/** "Was giving evidence", "has testified". */
function isTestifying(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && VERBAL.has(tokens[at]?.pos ?? ''); at++) {
    if (NAMING.testifying.has(tokens[at]?.lower ?? '')) return true;
    if (NAMING.giving.has(tokens[at]?.lower ?? '') && NAMING.testimony.has(tokens[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

const VERBAL: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'adverb', 'not']);

/** The verb right behind a name, or behind what commas set off. */
function verbAfter(tokens: readonly Token[], end: number): number | null {
  const sentence = tokens[end - 1]?.sentence;
  let aside = false;
  for (let at = end; at < end + REACH && tokens[at]?.sentence === sentence; at++) {
    const text = tokens[at]?.text ?? '';
    if (text === ',') aside = !aside;
    else if (!aside) return VERBAL.has(tokens[at]?.pos ?? '') ? at : null;
    if (isMark(tokens[at]) && !/^[,'’-]$/.test(text)) return null;
  }
  return null;
}
