/** What speaks for a voice's being one side's. */
import { aroundVoice } from './around.js';
import { besideVoice } from './beside.js';
import { callVoice } from './called.js';
import { type Read, type Seen, tellingInto } from './seen.js';
import { whatIsTold } from './told.js';
import type { Voice } from './voices.js';

/** @param blind leaves out what was told of the voice itself outright */
export function featuresOf(voice: Voice, read: Read, blind = false): Seen {
  const seen: Seen = { sides: [new Map(), new Map()], either: new Map() };
  const telling = tellingInto(seen);
  if (!blind) whatIsTold(voice, read, telling);
  callVoice(voice, read, telling);
  besideVoice(voice, read, telling);
  aroundVoice(voice, read, telling);
  for (const features of seen.sides) for (const [name, at] of features) telling.both(`any:${name}`, at);
  return seen;
}
