/** Whose a document is that the text has told of before: "A report by the inspectorate … The report said so." */

import { NAMING } from '../../languages/naming.js';
import { RULING } from '../../world/organizations.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { upTo } from '../read/reach.js';
import { firstOf, firstTokenAt } from '../read/tokens.js';
import { isDocumentHead, singular, type Words } from '../read/words.js';
import { subjectBody } from './body-spoken-of.js';
import { ownerOf } from './owner.js';
import type { Entity } from './registry.js';
import { type Scene, type Spot, spokenIn } from './scene.js';

/** In sentences, and in tokens between a document and its maker. */
const REACH = 30;
const BETWEEN = 3;
const LONGEST = 10;

/** The body that has made the last document of that kind; of a ruling or a finding, the body that the sentence before tells to have given it. */
export function makerOf(phrase: Phrase, { start, sentence }: Spot, scene: Scene): Entity | null {
  const { head } = phrase;
  if (head === null || !isOneTold(phrase)) return null;
  const { tokens } = scene.tagged;
  const first = firstOf(scene.tagged, sentence - REACH);
  for (let at = firstTokenAt(tokens, start) - 1; at >= first; at--) {
    if (!isSame(tokens, at, head)) continue;
    const maker = madeAt(tokens, at, scene);
    if (maker) return maker;
    if (isNew(tokens, at)) break;
  }
  if (!NAMING.rulings.has(head) && !NAMING.inquiries.has(head)) return null;
  const giver = giverOf({ start, sentence }, scene);
  return giver && (NAMING.rulings.has(head) || inquires(giver)) ? giver : null;
}

/** "The report", "the authors", with nothing to say whose. */
const isOneTold = ({ kind, determiner, possessor, possessive, complement, head }: Phrase): boolean =>
  determiner === 'the' &&
  possessor === null &&
  possessive === null &&
  !NAMING.makersLinks.has(complement?.by ?? '') &&
  (kind === 'document' || NAMING.authors.has(head ?? ''));

/** "The document" may be any paper, and "the authors" are those of an inquiry. */
function isSame(tokens: Words, at: number, head: string): boolean {
  const token = tokens[at];
  const paper = singular(token?.lower ?? '');
  return (
    isDocumentHead(token) && (paper === head || NAMING.anyPaper.has(head) || (NAMING.authors.has(head) && NAMING.inquiries.has(paper)))
  );
}

const madeAt = (tokens: Words, at: number, scene: Scene): Entity | null =>
  linkedAt(tokens, at, scene) ?? ownedAt(tokens, at, scene) ?? issuedAt(tokens, at, scene);

/** "Its 300-page report", "the panel's report". */
function ownedAt(tokens: Words, at: number, scene: Scene): Entity | null {
  const phrase = parsePhrase(tokens.slice(startOf(tokens, at), at + 1));
  if (phrase.possessor === null && !NAMING.its.has(phrase.possessive ?? '')) return null;
  return bodyOf(ownerOf(phrase, scene, tokens[at]?.sentence ?? 0));
}

/** "A report", "another report": what stands above it is of others. */
const isNew = (tokens: Words, at: number): boolean => {
  const { lower = '' } = tokens[startOf(tokens, at)] ?? {};
  return NAMING.others.has(lower) || (NAMING.articles.has(lower) && !NAMING.definite.has(lower));
};

/** Where the phrase begins that a document's noun ends. */
function startOf(tokens: Words, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && tokens[from - 1]?.sentence === tokens[at]?.sentence && isInside(tokens[from - 1])) {
    from--;
    if (tokens[from]?.pos === 'determiner') break;
  }
  return from;
}

const isInside = (word: Words[number] | undefined): boolean =>
  /^(?:noun|adjective|name|number|determiner|possessive)$/.test(word?.pos ?? '') || /^(?:['’]s?|-)$/.test(word?.text ?? '');

/** "The council published a report on Monday": the body that the sentence is about. */
function issuedAt(tokens: Words, at: number, scene: Scene): Entity | null {
  const sentence = tokens[at]?.sentence ?? 0;
  const first = Math.max(scene.tagged.sentences[sentence]?.firstToken ?? at, at - LONGEST);
  const verb = tokens.slice(first, at).findLast(({ pos }) => pos === 'verb');
  if (!verb || verb.quoted > 0 || !NAMING.issuing.has(verb.lemma)) return null;
  if (tokens.slice(verb.index + 1, at).some(({ pos }) => pos === 'preposition' || ENDS.has(pos))) return null;
  const body = subjectBody(sentence, verb.start, scene);
  return body && body.class !== 'newspaper' ? body : null;
}

/** "Report last week by the court", "paper from the institute". */
function linkedAt(tokens: Words, at: number, scene: Scene): Entity | null {
  const link = tokens.slice(at + 1, at + 2 + BETWEEN).findIndex(({ lower }) => NAMING.makersLinks.has(lower)) + at + 1;
  if (link <= at || tokens.slice(at + 1, link).some(({ pos }) => pos === 'mark' || pos === 'preposition')) return null;
  const behind = tokens.slice(link, link + 1 + LONGEST);
  const phrase = parsePhrase([...tokens.slice(at, at + 1), ...upTo(behind, ({ pos }, index) => index > 0 && ENDS.has(pos))]);
  return bodyOf(ownerOf(phrase, scene, tokens[at]?.sentence ?? 0));
}

const bodyOf = (owner: Entity | null): Entity | null => (owner?.type === 'organization' || owner?.type === 'state' ? owner : null);

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
