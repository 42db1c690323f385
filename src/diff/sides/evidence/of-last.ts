/** "The truckers' union said …. Union secretary Mona Hale said": of the body that the paragraph heard last, though a side may be called so too. */
import { classOfBody, singular } from '../../../speakers/read/words.js';
import { CAMPS } from '../../compared.js';
import { classesOf, wordsOf } from '../names.js';
import { kindsCalled } from './kinds.js';
import type { Mention } from './mentions.js';
import { paragraphAt } from './neighbours.js';
import type { Read } from './seen.js';
import type { Voice } from './voices.js';

/** Whether a person is called by nothing but a word for a kind of body, each time behind another body of that kind. */
export function isOfLastHeard({ key, speaker }: Voice, mentions: readonly Mention[], read: Read): boolean {
  if (speaker?.type === 'organization' || speaker?.type === 'state') return false;
  const called = mentions.flatMap((mention) => (mention.source ? kindsIn(mention).map((kind) => ({ mention, kind })) : []));
  return called.length > 0 && called.every(({ mention, kind }) => isOfAnother(kind, { key, mention }, read));
}

/** The words for bodies in a source that stand without a word that tells which: "union" of "the union's chair". */
const kindsIn = ({ view: { words }, at, end }: Mention): string[] =>
  words.slice(at, end).flatMap(({ lower }, i) => {
    const before = words[at + i - 1];
    const isBare = i === 0 || (i === 1 && CAMPS.definite.has(before?.lower ?? ''));
    const kind = singular(lower);
    return isBare && i + at < end - 1 && kind === lower && isKind(kind) ? [kind] : [];
  });

const isKind = (word: string): boolean => classOfBody(word) !== null || kindsCalled(word, 'called').length > 0;

interface Place {
  readonly key: string;
  readonly mention: Mention;
}

/** The last body heard in the paragraph that may be called so is on neither side. */
function isOfAnother(kind: string, { key, mention: { view, at } }: Place, { order, anchors, speakers }: Read): boolean {
  const start = view.words[at]?.start ?? 0;
  const paragraph = paragraphAt(view, start);
  const heard = (order.get(view.path) ?? []).filter((one) => one.paragraph === paragraph && one.start < start && one.key !== key);
  for (const one of heard.toReversed()) {
    const speaker = speakers.get(one.key);
    const side = anchors.get(one.key);
    if (side !== undefined && side.by !== 'weighed') return false;
    if (speaker && MANY.has(speaker.type) && mayBeCalled(speaker.name, kind)) return side === undefined;
  }
  return false;
}

const MANY: ReadonlySet<string> = new Set(['organization', 'group']);

/** "Union" of a body whose name ends so or is of that kind; a firm's name need not tell that it is one. */
function mayBeCalled(name: string, kind: string): boolean {
  const classes = classesOf(name);
  if (wordsOf(name).includes(kind)) return true;
  const asked = classOfBody(kind);
  return asked !== null && (classes.has(asked) || (classes.size === 0 && asked === FIRM));
}

const FIRM = 'company';
