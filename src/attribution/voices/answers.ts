/** Turns as claims: what an answer says is put forward by whoever the turn belongs to; a question is nobody's claim. */

import type { Draft, Frame, Range, Tagged, Turn } from '../../document.js';
import type { Act } from '../../model.js';
import { isWithin } from '../../range.js';
import { sentenceOf } from '../../token.js';
import { buildClause, firstTokenAt } from '../clause/clause.js';
import { actOfVoice } from './act.js';

/** Who speaks is written in front of the words. */
const CONFIDENCE = 0.95;

export function answers(tagged: Tagged, { turns }: Frame): Draft[] {
  return turns.flatMap((turn) => {
    const [opening] = turn.content;
    return turn.asks || !opening ? [] : [draftOf(tagged, turn, opening)];
  });
}

/** Whether a claim is what the turn is anyhow: its cue is the mark behind the label. */
export function isLabel({ cue }: Draft, { turns }: Frame): boolean {
  return (
    cue !== null &&
    turns.some(({ label, content }) => label !== null && isWithin(cue, { start: label.start, end: content[0]?.start ?? label.end }))
  );
}

function draftOf(tagged: Tagged, turn: Turn, opening: Range): Draft {
  return {
    rule: 'answer',
    source: turn.label,
    cue: null,
    content: turn.content,
    addressee: null,
    via: null,
    lemma: '',
    act: actOf(tagged, turn, opening),
    negated: false,
    hedged: false,
    confidence: CONFIDENCE,
    sentence: sentenceOf(tagged, firstTokenAt(tagged, opening.start))?.index ?? turn.first,
    ...(turn.guest ? { speaks: 'guest' as const } : {}),
  };
}

/** Told by the first words: "No.", "I won't discuss …"; else by the first sentence. */
function actOf(tagged: Tagged, { first }: Turn, { start, end }: Range): Act {
  const { declines, denies } = tagged.language.documents;
  const words = tagged.text.slice(start, end).replace(/’/gu, "'");
  if (declines.test(words)) return 'decline';
  if (denies.test(words)) return 'deny';
  const clause = buildClause(tagged, first);
  return actOfVoice(clause, { from: Math.max(clause.from, firstTokenAt(tagged, start)), end: clause.end });
}
