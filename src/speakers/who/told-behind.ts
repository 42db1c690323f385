/** For whom somebody speaks who is called by a description, as the text tells behind it: "The cleric, who is also spokesman for the coalition". */

import { NAMING } from '../../languages/naming.js';
import { appositiveAfter } from '../read/appositives.js';
import { heldBy } from '../read/held.js';
import { leadsBody, officeOver } from '../read/leads.js';
import { parsePhrase } from '../read/phrase.js';
import type { Words } from '../read/words.js';
import type { Asked, Scene } from './scene.js';
import { type Told, toldBy } from './speaks-for.js';

/** The office that stands between commas, or in a relative clause, behind the words by which somebody without a name is called. */
export function toldBehind({ phrase, sentence }: Asked, scene: Scene): Told | null {
  const last = phrase.words.at(-1);
  if (!last || phrase.kind !== 'person' || phrase.plural || phrase.name.length > 0 || phrase.parts.length > 0) return null;
  const { tokens } = scene.tagged;
  const end = last.index + 1;
  for (const words of [appositiveAfter(tokens, { end, sentence }), heldBy(tokens, end), whoLeads(tokens, end)]) {
    const told = words[0] ? toldIn(words, { scene, sentence }) : null;
    if (told) return told;
  }
  return null;
}

/** "A lawyer who represents Holm", "the man who runs the shelter". */
function whoLeads(tokens: Words, end: number): Words {
  const lead = leadsBody(tokens, end);
  return lead && NAMING.personalRelative.has(tokens[end]?.lower ?? '') && tokens[lead.verb]?.form !== 'past'
    ? officeOver(tokens, lead)
    : [];
}

function toldIn(words: Words, { scene, sentence }: { readonly scene: Scene; readonly sentence: number }): Told | null {
  const phrase = parsePhrase(words);
  const offices = phrase.parts.length > 0 ? phrase.parts : [phrase];
  for (const office of offices) {
    const told =
      office.kind === 'person' && office.name.length === 0 && !NAMING.ownerTrait.has(office.head ?? '')
        ? toldBy(office, scene, sentence)
        : null;
    if (told) return told;
  }
  return null;
}
