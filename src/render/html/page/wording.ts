/** A wording of one side: who says it, the sentence it stands in with the words that matter marked, and where. */
import type { Claim, Finding, Statement } from '../../../model.js';
import { el } from './dom.js';
import { type Index, placeOf } from './index-data.js';
import { type Mark, segmentsOf } from './segments.js';

type FindingSide = NonNullable<Finding['left']>;

/** The wording that a finding shows. */
export function wordingOf(said: FindingSide, index: Index): HTMLElement {
  const claim = index.claims.get(said.claim);
  const statement = index.statements.get(said.statement);
  if (claim === undefined || statement === undefined) return el('div', { class: 'wording' }, said.text);
  return el(
    'div',
    { class: 'wording' },
    el('p', { class: 'who' }, el('b', {}, statement.speaker ?? 'Nobody named'), cueOf(claim)),
    sentenceOf(claim, said.marks),
    placesOf(statement, claim, index),
  );
}

/** A statement as it is worded first. */
export function statementWording(id: string, index: Index): HTMLElement | null {
  const statement = index.statements.get(id);
  const claim = index.claims.get(statement?.claims[0] ?? '');
  if (statement === undefined || claim === undefined) return null;
  return wordingOf({ statement: id, claim: claim.id, document: claim.document, line: claim.line, text: statement.text, marks: [] }, index);
}

const cueOf = ({ act, cue }: Claim): string => (act === 'state' || cue === null ? '' : ` (${cue.text})`);

/** The claim's sentence: what is around the claim is dimmed. A content that leaves the sentence stands by itself. */
function sentenceOf({ sentence, content }: Claim, marks: readonly { readonly start: number; readonly end: number }[]): HTMLElement {
  const inside = content.spans.every(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (!inside) return el('p', { class: 'sentence' }, el('span', { class: 'said' }, content.text));
  const ranges: Mark<'said' | 'mark'>[] = [
    ...content.spans.map(({ start, end }) => ({ start, end, of: 'said' as const })),
    ...marks.map(({ start, end }) => ({ start, end, of: 'mark' as const })),
  ];
  return el(
    'p',
    { class: 'sentence' },
    ...segmentsOf(sentence, ranges).map((segment) => {
      const text = sentence.text.slice(segment.start - sentence.start, segment.end - sentence.start);
      const roles = new Set(segment.marks.map(({ of }) => of));
      if (roles.has('mark')) return el('mark', {}, text);
      return roles.has('said') ? el('span', { class: 'said' }, text) : text;
    }),
  );
}

/** Where the statement is made, this wording first. */
function placesOf({ claims: ids }: Statement, first: Claim, { claims, open }: Index): HTMLElement {
  const all = [first, ...ids.flatMap((id) => claims.get(id) ?? [])];
  const distinct = [...new Map(all.map((claim) => [`${claim.document}:${claim.line}`, claim]))];
  const links = distinct.map(([name, claim]) =>
    el('li', {}, el('button', { class: 'link', attributes: { type: 'button' }, on: { click: () => open([placeOf(claim)]) } }, name)),
  );
  return el('ul', { class: 'places' }, ...links);
}
