import type { Nested, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { heldBy } from '../read/held.js';
import { ledBy } from '../read/leads.js';
import { parsePhrase } from '../read/phrase.js';
import { speakFor } from './belong.js';
import { noteMeant, type Scene } from './scene.js';
import { toldBy } from './speaks-for.js';

/** Resolves, in the order of the text, the subject pronouns that no claim asks for, so that whoever "she" is stays in mind where nobody names her. */
export function followPronouns(nested: readonly Nested[], scene: Scene): { readonly upTo: (offset: number) => void } {
  const asked = new Set(nested.flatMap(({ source }) => source?.start ?? []));
  const waiting = scene.tagged.tokens.filter((token) => isNarrated(token, scene) && !asked.has(token.start));
  let next = 0;
  return {
    upTo(offset) {
      for (let token = waiting[next]; token && token.start < offset; token = waiting[++next]) follow(token, scene);
    },
  };
}

/** "He", "she" and "they", and the "her" that a sentence begins with, outside quotation marks: inside them somebody else is speaking of somebody else. */
const isNarrated = ({ lower, quoted, pos, sentence, index }: Token, { tagged: { sentences } }: Scene): boolean =>
  quoted === 0 &&
  (NAMING.they.has(lower) ||
    (NAMING.pronouns.get(lower)?.of === 'person' &&
      (NAMING.heOrShe.has(lower) || (pos === 'possessive' && sentences[sentence]?.firstToken === index))));

function follow(token: Token, scene: Scene): void {
  const { start, end, sentence } = token;
  const answer = scene.sift({ start, end, sentence, phrase: parsePhrase([token]), draft: null, outer: null }, scene)?.answer;
  if (!answer || !('entity' in answer)) return;
  noteMeant({ start, end, sentence, entity: answer.entity }, scene);
  const { tokens } = scene.tagged;
  const led = ledBy(tokens, token.index + 1);
  const leads = parsePhrase(led[0] ? led : heldBy(tokens, token.index + 1));
  const told = answer.entity.affiliations.length === 0 ? toldBy(leads, scene, sentence) : null;
  if (told) speakFor(answer.entity, { ...told, start: leads.start, end: leads.end });
}
