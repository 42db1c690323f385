/** Everything that is known of one claim. */
import type { Claim, Speaker } from '../../../model.js';
import { el } from './dom.js';
import { anonymityName } from './facets.js';
import { colour } from './hues.js';

export interface RecordContext {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly hueOf: (claim: Claim) => number | undefined;
  readonly choose: (claim: Claim) => void;
}

type Row = readonly [term: string, value: string | Node | null];

/** The record as a heading and a list of terms. */
export function recordOf(claim: Claim, context: RecordContext): HTMLElement[] {
  const name = el('h2', { class: 'name' }, claim.speaker?.name ?? 'Nobody who could be told');
  colour(name, 'own', context.hueOf(claim));
  const quote = el('blockquote', {}, claim.content.text);
  const rows = rowsOf(claim, context).filter((row) => row[1] !== null && row[1] !== '');
  return [name, quote, el('dl', {}, ...rows.flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, value)]))];
}

function rowsOf(claim: Claim, context: RecordContext): Row[] {
  const speaker = context.speakers.get(claim.speaker?.id ?? '');
  return [
    ['Act', [claim.act, claim.negated ? 'negated' : '', claim.hedged ? 'hearsay' : ''].filter(Boolean).join(', ')],
    ['Words', claim.kind],
    ['Source', claim.source?.text ?? 'none in the text'],
    ['Cue', claim.cue?.text ?? 'none in the text'],
    ['Side', claim.speaker?.side ?? null],
    ['Account', claim.account],
    ['Speaker is', speaker === undefined ? null : `${anonymityName(speaker.anonymity).toLowerCase()}, ${speaker.type}`],
    ['Said to', claim.addressee?.name ?? null],
    ['Relayed by', claim.via],
    ['Chain', claim.chain.length > 1 ? claim.chain.join(' › ') : null],
    ['Within', linkTo(claim.within, context)],
    ['Denies', linkTo(claim.denies, context)],
    ['Told by', [claim.resolution.method, ...(claim.resolution.candidates ?? [])].join(', ')],
    ['Rule', claim.rule],
    ['Confidence', claim.confidence.toFixed(2)],
    ['Place', `${claim.document}:${claim.line}:${claim.column}`],
    ['Id', claim.id],
  ];
}

function linkTo(id: string | null, { claims, choose }: RecordContext): HTMLElement | null {
  const other = claims.get(id ?? '');
  if (other === undefined) return null;
  const label = `${other.speaker?.name ?? 'Nobody who could be told'}: ${other.content.text}`;
  return el('button', { class: 'link short', attributes: { type: 'button' }, on: { click: () => choose(other) } }, label);
}
