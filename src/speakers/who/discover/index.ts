import { countEach } from '../../../group.js';
import { isGivenName } from '../../read/given-name.js';
import { namesIn } from '../../read/months.js';
import type { Phrase } from '../../read/phrase.js';
import type { Run } from '../../read/runs.js';
import { isParticle } from '../../read/words.js';
import { loneBodies, type Named } from '../bodies.js';
import { nameBodies } from '../named-body.js';
import { shortName } from '../people.js';
import type { Entity } from '../registry.js';
import type { Mention } from '../scene.js';
import { glossAfter, shortAfter } from '../short-told.js';
import type { Finder } from '../sides.js';
import { armOfState } from './arms-of-states.js';
import { isPortfolio } from './full-names.js';
import { Namesakes } from './namesakes.js';
import { type Reading, readRun } from './reading.js';
import { firstOfName, shortly } from './short-names.js';

/** Reads every name of a document: who is who, what they are, for whom they stand. Full names first, so that short ones find them. */
export function discover(whole: Finder): Mention[] {
  nameBodies(whole);
  const mentions: Mention[] = [];
  const short = inFull(whole, mentions);
  const firsts = new Map([...mentions].reverse().map(({ entity, start }) => [entity, start]));
  const finder = { ...whole, firsts };
  const inOrder = { ...finder, namesakes: new Namesakes([...mentions], firsts, whole.tagged) };
  const rest = short.filter((one) => !note(shortly(one, inOrder) ?? firstOfName(one, inOrder), one, mentions));
  const bodies = loneBodies(rest, finder.tagged.tokens, finder.registry);
  for (const one of rest) note(shortName(one.phrase, one.run, finder) ?? bodies.get(one) ?? null, one, mentions);
  mentions.sort((a, b) => a.start - b.start);
  shareOffices(mentions);
  const times = countEach(mentions.map(({ entity }) => entity));
  return mentions.filter((mention) => times.get(mention.entity) !== 1 || !isByline(mention, whole));
}

/** By-lines stand within so many sentences. */
const TOP = 8;

/** A name on a line of its own above the text that names nobody so again: whoever wrote it is not told of in it. */
function isByline({ entity, sentence, start, end }: Mention, { tagged: { sentences } }: Finder): boolean {
  const line = sentences[sentence];
  return sentence > 0 && sentence < TOP && entity.type === 'person' && line?.start === start && line.end === end;
}

/** Those named by more than a word; returns the rest. */
function inFull(finder: Finder, mentions: Mention[]): Named[] {
  const short: Named[] = [];
  const again = new Map<string, Reading>();
  for (const whole of familiesLast(namesIn(finder.tagged), finder)) {
    const { run, phrase, entity } = readRun(whole, { finder, again });
    if (isPortfolio(phrase)) continue;
    const arm = armOfState(whole, finder);
    if (arm) mentions.push(arm);
    if (note(entity, { run, phrase }, mentions)) callShort(entity, run, finder);
    else if (phrase.name.length > 0 && phrase.kind !== 'organization') short.push({ run, phrase });
  }
  return short.sort((a, b) => a.run.at - b.run.at);
}

/** "Van den Holm", "Bonham Lund" in a headline is a family name if the text has somebody called so further on: all others are read before. */
function familiesLast(runs: readonly Run[], { tagged: { tokens } }: Finder): readonly Run[] {
  const textOf = (at: number, end: number): string =>
    tokens
      .slice(at, end)
      .map(({ lower }) => lower)
      .join(' ');
  const tails = new Set(runs.flatMap(({ at, end }) => (end - at > 2 ? textOf(end - 2, end) : [])));
  const isFamily = ({ from, at, end }: Run): boolean =>
    (end - from > 1 && tokens.slice(from, end - 1).every(isParticle)) ||
    (end - at === 2 && !isGivenName(tokens[at]?.lower ?? '') && tails.has(textOf(at, end)));
  return [...runs.filter((run) => !isFamily(run)), ...runs.filter(isFamily)];
}

function note(entity: Entity | null, { run, phrase }: Named, mentions: Mention[]): entity is Entity {
  if (entity) mentions.push(mentionOf(run, phrase, entity));
  return entity !== null;
}

/** "The Night Bakers' Guild (NBG)": what it is called from there on. */
function callShort(entity: Entity, run: Run, { tagged, registry }: Finder): void {
  const short = entity.type === 'organization' ? shortAfter(run, tagged, entity.name ?? '') : null;
  if (short !== null) registry.alias(short, entity);
  const gloss = entity.type === 'organization' ? glossAfter(run, tagged) : null;
  if (gloss !== null) registry.alias(gloss, entity);
}

/** A counterpart has the office of whoever was named before him where he is first named. */
function shareOffices(mentions: readonly Mention[]): void {
  const seen = new Set<Entity>();
  mentions.forEach(({ entity, sentence }, at) => {
    if (!entity.titles.has('counterpart') || seen.has(entity)) return;
    seen.add(entity);
    const other = mentions
      .slice(Math.max(0, at - 4), at)
      .findLast((mention) => mention.entity.type === 'person' && mention.entity !== entity && mention.sentence >= sentence - 1);
    for (const title of other?.entity.titles ?? []) entity.titles.add(title);
  });
}

function mentionOf(run: Run, phrase: Phrase, entity: Entity): Mention {
  return { entity, sentence: run.sentence, start: phrase.name[0]?.start ?? phrase.start, end: phrase.name.at(-1)?.end ?? phrase.end };
}
