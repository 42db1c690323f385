/** The page of a diff. */
import './diff.css';
import type { Finding } from '../../../model.js';
import type { DiffData } from '../data.js';
import { aloneOf, othersOf } from './alone.js';
import { el, readData } from './dom.js';
import { driftsList } from './drifts.js';
import { type Entry, entriesOf, LABELS } from './entries.js';
import { folded } from './filter.js';
import { openForPrint } from './foldable.js';
import { indexOf } from './index-data.js';
import { numbersTable } from './numbers.js';
import { type Part, partOf, partsNav } from './parts.js';
import { textsDialog } from './texts.js';
import { timelineList } from './timeline.js';

const data = readData<DiffData>();
const { diff } = data;
const dialog = textsDialog(data);
const index = indexOf(data, dialog.open);
const entries = entriesOf(index);
const alone = aloneOf(index);
const status = el('p', { class: 'status', attributes: { role: 'status' } });
const search = el('input', {
  attributes: { type: 'search', 'aria-keyshortcuts': '/', placeholder: 'word, speaker, file …', autocomplete: 'off' },
  on: { input: () => show() },
});
const boxes = new Map(
  LABELS.filter(([verdict]) => entries.some((entry) => entry.finding.verdict === verdict)).map(([verdict, label]) => [
    verdict,
    { label, box: el('input', { attributes: { type: 'checkbox', checked: '' }, on: { change: () => show() } }) },
  ]),
);

const found = (...verdicts: readonly Finding['verdict'][]): Entry[] => entries.filter(({ finding }) => verdicts.includes(finding.verdict));
const parts: readonly Part[] = [
  partOf('points', 'Points of contention', found('contradicts', 'parallel')),
  partOf('disputed', 'Disputed', found('disputes')),
  partOf('agreements', 'Agreements', found('agrees')),
  partOf('alone', 'Said by one side only', alone),
  partOf('drifts', 'Wording', driftsList(index)),
  partOf('timeline', 'What the texts date', timelineList(index)),
  partOf('numbers', 'Numbers of each side', numbersTable(index)),
  partOf('others', 'Other parties', othersOf(index)),
].filter(({ items }) => items.length > 0);

/** Hides what does not hold the words or is of a kind not wanted, and what is empty without it. */
function show(): void {
  const words = folded(search.value).split(/\s+/).filter(Boolean);
  for (const { items } of parts)
    for (const { element, text, finding } of items) {
      const kept = finding === null || boxes.get(finding.verdict)?.box.checked !== false;
      element.hidden = !kept || !words.every((word) => text.includes(word));
    }
  for (const part of parts) part.update();
  status.textContent = summary();
}

function summary(): string {
  const shown = entries.filter(({ element }) => !element.hidden);
  const counts = LABELS.map(([verdict, , counted]) => counted(shown.filter(({ finding }) => finding.verdict === verdict).length));
  return `${counts.join(', ')}; ${alone.filter(({ element }) => !element.hidden).length} said by one side only`;
}

const [left, right] = diff.between;
const filters = el(
  'div',
  { class: 'filters' },
  el('label', { class: 'search' }, el('span', {}, 'Search both versions'), search),
  ...[...boxes.values()].map(({ label, box }) => el('label', { class: 'box' }, box, label)),
);
document.body.append(
  el(
    'header',
    { class: 'top' },
    el('h1', {}, el('span', { class: 'left' }, left), ' and ', el('span', { class: 'right' }, right)),
    status,
    el(
      'p',
      { class: 'legend' },
      'Who says what, and where the versions part: never who is right. Marked words are those on which a finding rests.',
    ),
    filters,
    partsNav(parts),
  ),
  el('main', {}, ...parts.map(({ element }) => element)),
  dialog.element,
);
show();
openForPrint();
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
  search.focus();
  event.preventDefault();
});
