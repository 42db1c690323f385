/** Whose a document is that the text has told of before: "A report by the inspectorate … The report said so." */

import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { RULING } from '../../world/organizations.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { backwards, upTo } from '../read/reach.js';
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
  const maker = makerTold(head, { start, sentence }, scene);
  if (maker) return maker;
  if (!NAMING.rulings.has(head) && !NAMING.inquiries.has(head)) return null;
  const giver = giverOf({ start, sentence }, scene);
  return giver && (NAMING.rulings.has(head) || inquires(giver)) ? giver : null;
}

/** As the text has told it last; what stands above a new one is of others. */
function makerTold(head: string, { start, sentence }: Spot, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const before = tokens.slice(firstOf(scene.tagged, sentence - REACH), firstTokenAt(tokens, start));
  for (const paper of before.filter((token) => isSame(token, head)).toReversed()) {
    const maker = linkedTo(paper, scene) ?? ownerAt(paper, scene) ?? issuerOf(paper, scene);
    if (maker || isNew(paper, tokens)) return maker;
  }
  return null;
}

/** "The report", "the authors", with nothing to say whose. */
const isOneTold = ({ kind, determiner, possessor, possessive, complement, head }: Phrase): boolean =>
  determiner === 'the' &&
  possessor === null &&
  possessive === null &&
  !NAMING.makersLinks.has(complement?.by ?? '') &&
  (kind === 'document' || NAMING.authors.has(head ?? ''));

/** "The document" may be any paper, and "the authors" are those of an inquiry. */
function isSame(token: Token, head: string): boolean {
  const paper = singular(token.lower);
  return (
    isDocumentHead(token) && (paper === head || NAMING.anyPaper.has(head) || (NAMING.authors.has(head) && NAMING.inquiries.has(paper)))
  );
}

/** "Its 300-page report", "the panel's report". */
function ownerAt(paper: Token, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const phrase = parsePhrase(tokens.slice(startOf(paper, tokens), paper.index + 1));
  if (phrase.possessor === null && !NAMING.its.has(phrase.possessive ?? '')) return null;
  return bodyOf(ownerOf(phrase, scene, paper.sentence));
}

/** "A report", "another report". */
const isNew = (paper: Token, tokens: Words): boolean => {
  const { lower } = tokens[startOf(paper, tokens)] ?? paper;
  return NAMING.others.has(lower) || (NAMING.articles.has(lower) && !NAMING.definite.has(lower));
};

/** Where the phrase begins that a document's noun ends. */
const startOf = ({ index, sentence }: Token, tokens: Words): number =>
  backwards(
    index,
    index - LONGEST,
    (i) => tokens[i]?.pos !== 'determiner' && tokens[i - 1]?.sentence === sentence && isInside(tokens[i - 1]),
  );

const isInside = (word: Token | undefined): boolean =>
  /^(?:noun|adjective|name|number|determiner|possessive)$/.test(word?.pos ?? '') || /^(?:['’]s?|-)$/.test(word?.text ?? '');

/** "The council published a report on Monday": the body that the sentence is about. */
function issuerOf({ index: at, sentence }: Token, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const first = Math.max(firstOf(scene.tagged, sentence), at - LONGEST);
  const verb = tokens.slice(first, at).findLast(({ pos }) => pos === 'verb');
  if (!verb || !NAMING.issuing.has(verb.lemma)) return null;
  if (tokens.slice(verb.index + 1, at).some(({ pos }) => pos === 'preposition' || ENDS.has(pos))) return null;
  const body = subjectBody(sentence, verb.start, scene);
  return body && body.class !== 'newspaper' ? body : null;
}

/** "Report last week by the court", "paper from the institute". */
function linkedTo(paper: Token, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const at = paper.index;
  const link = tokens.slice(at + 1, at + 2 + BETWEEN).findIndex(({ lower }) => NAMING.makersLinks.has(lower)) + at + 1;
  if (link <= at || tokens.slice(at + 1, link).some(({ pos }) => pos === 'mark' || pos === 'preposition')) return null;
  const behind = tokens.slice(link, link + 1 + LONGEST);
  const phrase = parsePhrase([paper, ...upTo(behind, ({ pos }) => ENDS.has(pos))]);
  return bodyOf(ownerOf(phrase, scene, paper.sentence));
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
