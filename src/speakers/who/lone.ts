/** Who speaks in a quotation that stands alone, with nobody beside it: a reader goes by what is told around it. */

import type { Nested } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { anchorOf, type Range } from '../../range.js';
import { sentenceOf } from '../../token.js';
import { firstTokenAt } from '../read/tokens.js';
import { isQuoted } from './find.js';
import type { Entity } from './registry.js';
import { meantIn, namedIn, only, type Scene, spokenIn } from './scene.js';
import { isSubject, startsSentence } from './subject.js';

/** Whoever spoke or is told of last in its paragraph; else whom the next paragraph gives it to, or who spoke at the end of the one before. */
export function voiceOfLone(draft: Nested, scene: Scene): Entity | null {
  const last = draft.content.at(-1);
  if (!last || draft.cue || draft.source || draft.within !== null || !isWhole(last, scene)) return null;
  const { sentences, frame } = scene.tagged;
  const here = sentences[draft.sentence]?.paragraph;
  for (let at = draft.sentence; sentences[at]?.paragraph === here; at--) {
    const one = toldIn(at, draft, scene);
    if (one) return one;
    if (frame?.breaks.has(at)) return null;
  }
  return toldNext(last, scene) ?? goingOn(draft, scene);
}

/** "— Kari Holm": a line with a dash and nothing but a name or two. */
const SIGNED = /^[>\s]*[—–-]{1,2}\s*\p{Lu}[^.!?]{2,80}$/u;

/** Headings and scare quotes end without a stop. */
const isWhole = ({ start, end }: Range, { tagged: { text } }: Scene): boolean => /[.!?…]["”’'»“]?$/u.test(text.slice(start, end));

/** Who speaks in a sentence before the quotation, or else whom it is about, or the only one whom it names. */
function toldIn(sentence: number, draft: Nested, scene: Scene): Entity | null {
  const { start } = anchorOf(draft.cue, draft.content);
  const spoke = spokenIn(scene, sentence, start).find((mention) => scene.sources.has(mention.start));
  if (spoke) return spoke.entity;
  const people = [...meantIn(scene, sentence, start), ...namedIn(scene, sentence)].filter(
    ({ entity, start: at }) => entity.type === 'person' && at < start && !isQuoted(at, scene),
  );
  return one(people.filter((mention) => isSubject(mention, scene))) ?? one(people);
}

function one(mentions: readonly { readonly entity: Entity }[]): Entity | null {
  const answer = only(mentions.map(({ entity }) => entity));
  return answer && 'entity' in answer ? answer.entity : null;
}

/** "“…” Holm left.", "“…” / That is the view of Holm.": the only one in the sentence behind it, if it is about them or about the words. */
function toldNext({ end }: Range, scene: Scene): Entity | null {
  const { tokens, sentences, text } = scene.tagged;
  const here = sentenceOf(scene.tagged, firstTokenAt(tokens, end) - 1);
  const next = here && sentences[here.index + 1];
  if (!next) return null;
  const people = namedIn(scene, next.index).filter(({ entity, start }) => entity.type === 'person' && !isQuoted(start, scene));
  const written = text.slice(next.start, next.end);
  const elsewhere = next.paragraph !== here.paragraph;
  if (SIGNED.test(written) || (elsewhere && NAMING.pointsBackPattern.test(written))) return people[0]?.entity ?? null;
  return elsewhere ? null : one(people.filter((mention) => startsSentence(mention, scene) && isSubject(mention, scene)));
}

/** A paragraph of nothing but a quotation is of whoever was speaking where the one before ended. */
function goingOn(draft: Nested, scene: Scene): Entity | null {
  const { sentences, frame } = scene.tagged;
  const here = sentences[draft.sentence]?.paragraph;
  let before = draft.sentence - 1;
  while (before >= 0 && sentences[before]?.paragraph === here) before--;
  if (before < 0 || frame?.breaks.has(before + 1)) return null;
  const { start } = anchorOf(draft.cue, draft.content);
  return spokenIn(scene, before, start).find((mention) => scene.sources.has(mention.start))?.entity ?? null;
}
