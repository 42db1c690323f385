/** Whose a document is that the text has told of before: "A report by the inspectorate … The report said so." */

import { NAMING } from '../../languages/naming.js';
import { upTo } from '../../reach.js';
import { RULING } from '../../world/organizations.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import { isDocumentHead, singular, type Words } from '../read/words.js';
import { ownerOf } from './owner.js';
import type { Entity } from './registry.js';
import { type Scene, type Spot, spokenIn } from './scene.js';

/** In sentences, and in tokens between a document and its maker. */
const REACH = 3;
const BETWEEN = 3;
const LONGEST = 10;

/** The body that has made the last document of that kind; of a ruling or a finding, the body that the sentence before tells to have given it. */
export function makerOf(phrase: Phrase, { start, sentence }: Spot, scene: Scene): Entity | null {
  const { kind, determiner, possessor, possessive, complement, head } = phrase;
  if (kind !== 'document' || determiner !== 'the' || possessor || possessive || complement || head === null) return null;
  const { tokens, sentences } = scene.tagged;
  const first = sentences[Math.max(0, sentence - REACH)]?.firstToken ?? 0;
  for (let at = firstTokenAt(tokens, start) - 1; at >= first; at--) {
    const maker = isSame(tokens, at, head) ? madeAt(tokens, at, scene) : null;
    if (maker) return maker;
  }
  if (!NAMING.rulings.has(head) && !NAMING.inquiries.has(head)) return null;
  const giver = giverOf({ start, sentence }, scene);
  return giver && (NAMING.rulings.has(head) || inquires(giver)) ? giver : null;
}

/** "The document" may be any paper. */
function isSame(tokens: Words, at: number, head: string): boolean {
  const token = tokens[at];
  return isDocumentHead(token) && (singular(token?.lower ?? '') === head || NAMING.anyPaper.has(head));
}

/** "Report last week by the court", "paper from the institute". */
function madeAt(tokens: Words, at: number, scene: Scene): Entity | null {
  const link = tokens.slice(at + 1, at + 2 + BETWEEN).findIndex(({ lower }) => NAMING.makersLinks.has(lower)) + at + 1;
  if (link <= at || tokens.slice(at + 1, link).some(({ pos }) => pos === 'mark' || pos === 'preposition')) return null;
  const behind = tokens.slice(link, link + 1 + LONGEST);
  const phrase = parsePhrase([...tokens.slice(at, at + 1), ...upTo(behind, ({ pos }, index) => index > 0 && ENDS.has(pos))]);
  const maker = ownerOf(phrase, scene, tokens[at]?.sentence ?? 0);
  return maker?.type === 'organization' || maker?.type === 'state' ? maker : null;
}

const ENDS: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal', 'mark', 'wh', 'subordinator']);

/** "A court of appeal ruled … The judgment": whoever spoke in the sentence before, if that is no person. */
function giverOf({ start, sentence }: Spot, scene: Scene): Entity | null {
  const spoke = spokenIn(scene, sentence - 1, start).flatMap(({ entity }) => bodyIn(entity) ?? []);
  return spoke.length === 1 ? (spoke[0] ?? null) : null;
}

/** A body, or the one that an office without a name is. */
function bodyIn(entity: Entity): Entity | null {
  if (entity.type === 'organization' || entity.type === 'state') return entity;
  return entity.type === 'role' || entity.type === 'unnamed' ? (entity.affiliations[0]?.body ?? null) : null;
}

/** Courts rule, they do not report. */
const inquires = ({ class: kind, side, name }: Entity): boolean => side === name && !RULING.has(kind ?? '');
