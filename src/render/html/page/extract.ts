/** The page of an extraction. */
import './extract.css';
import type { Claim, Speaker } from '../../../model.js';
import { plural } from '../../../plural.js';
import type { ExtractData } from '../data.js';
import { type Article, articleOf } from './article.js';
import { el, readData } from './dom.js';
import { facetsFor } from './facets.js';
import { type Choice, EVERYTHING, isChoice, wants } from './filter.js';
import { foldable, openForPrint } from './foldable.js';
import { huesOf } from './hues.js';
import { legend } from './legend.js';
import { mostFrequent, overviewOf } from './overview.js';
import { panelOf } from './panel.js';
import { type Look, paint } from './pieces.js';
import { Reader } from './reader.js';

const { extraction, texts } = readData<ExtractData>();
const { documents, claims } = extraction;
const speakers: ReadonlyMap<string, Speaker> = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
const facets = facetsFor(extraction.speakers);
const hues = huesOf(mostFrequent(claims.flatMap(({ speaker }) => speaker?.id ?? [])));
const hueOf: Look['hueOf'] = ({ speaker }) => hues.get(speaker?.id ?? '');

const articles: readonly Article[] = documents.map((document, i) =>
  articleOf(document, texts[i]?.text ?? '', claimsOf(document.path), (claim) => reader.choose(claim)),
);
const reader = new Reader(articles, { claims: new Map(claims.map((claim) => [claim.id, claim])), speakers, hueOf });
const panel = panelOf({ claims, facets, hues, change: (next) => show(next(choice)) });
const status = el('p', { class: 'status', attributes: { role: 'status' } });
const nothing = el('p', { class: 'nothing' }, 'No claim fits. Choose less, or “Show all”.');
let choice: Choice = EVERYTHING;

function claimsOf(path: string): Claim[] {
  return claims.filter(({ document }) => document === path);
}

function show(next: Choice): void {
  choice = next;
  const shown = new Set(claims.filter((claim) => wants(choice, claim, facets)));
  const look: Look = { shows: (claim) => shown.has(claim), hueOf };
  for (const { element, pieces, rows, document } of articles) {
    const own = claimsOf(document.path);
    for (const piece of pieces) paint(piece, look);
    for (const claim of own) rows.get(claim.id)?.toggleAttribute('hidden', !shown.has(claim));
    element.hidden = isChoice(choice) && !own.some((claim) => shown.has(claim));
  }
  panel.update(choice);
  reader.update(claims.filter((claim) => shown.has(claim)));
  nothing.hidden = shown.size > 0;
  status.textContent = summary([...shown]);
}

function summary(shown: readonly Claim[]): string {
  const voices = new Set(shown.flatMap(({ speaker }) => speaker?.id ?? []));
  const places = new Set(shown.map(({ document }) => document));
  const share = shown.length === claims.length ? plural(claims.length, 'claim') : `${shown.length} of ${plural(claims.length, 'claim')}`;
  return `${share} by ${plural(voices.size, 'speaker')} in ${plural(places.size, 'document')}`;
}

const filters = foldable('Filters and counts', panel.element);
const overview = foldable('Who is quoted by whom', overviewOf(documents, claims, speakers));
document.body.append(
  el('header', { class: 'top' }, el('h1', {}, 'Who claimed what'), status, legend()),
  el(
    'div',
    { class: 'layout' },
    el('aside', { class: 'filters', attributes: { 'aria-label': 'Filters and counts' } }, filters),
    el('main', {}, overview, nothing, ...articles.map(({ element }) => element)),
    reader.element,
  ),
);
show(EVERYTHING);
reader.listen(panel.search);
openForPrint();
