/** Items of a list as claims of whoever its lead-in names: "Lind gave three figures:", and the figures below. */

import type { Draft, Frame, Range, Tagged } from '../../document.js';
import { isWithin } from '../../range.js';
import { clauseAt, firstTokenAt } from '../clause/clause.js';
import { actOfVoice } from './act.js';

const CONFIDENCE = 0.8;
const ITEM = /^[•▪◦·–—*-]\s+/u;
/** "On the convoy: “…”": what an item is about stands in front of it. */
const TOPIC = /^(?:\p{Lu}[^:.!?“"]{1,50}):\s+(?=[“"‘«\p{Lu}])/u;

/** @param drafts the claims already found: whoever spoke last in the lead-in's paragraph is whose list it is */
export function listed(tagged: Tagged, { own }: Frame, drafts: readonly Draft[]): Draft[] {
  if (own.length > 0) return [];
  const out: Draft[] = [];
  let source: Range | null = null;
  for (const { start, end } of tagged.paragraphs) {
    const text = tagged.text.slice(start, end);
    const item = ITEM.exec(text)?.[0].length;
    if (item === undefined) source = text.endsWith(':') ? speakerIn(drafts, { start, end }) : null;
    else if (source) out.push(...itemOf(tagged, { start: start + item, end }, { source, drafts }));
  }
  return out;
}

function speakerIn(drafts: readonly Draft[], within: Range): Range | null {
  return drafts.findLast(({ source }) => source !== null && isWithin(source, within))?.source ?? null;
}

interface List {
  readonly source: Range;
  readonly drafts: readonly Draft[];
}

/** Nothing where the item says itself whose it is. */
function itemOf(tagged: Tagged, range: Range, { source, drafts }: List): Draft[] {
  const topic = TOPIC.exec(tagged.text.slice(range.start, range.end))?.[0].length ?? 0;
  const content = { start: range.start + topic, end: range.end };
  const from = firstTokenAt(tagged, content.start);
  if (speakerIn(drafts, range)) return [];
  const clause = clauseAt(tagged, from);
  return [
    {
      rule: 'listed',
      source,
      cue: null,
      content: [content],
      addressee: null,
      via: null,
      lemma: '',
      act: actOfVoice(clause, { from, end: clause.end }),
      negated: false,
      hedged: false,
      confidence: CONFIDENCE,
      sentence: clause.index,
    },
  ];
}
