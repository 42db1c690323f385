/** Attributions in brat standoff: `T` lines are spans, `E` lines tie them together. Other lines are notes and are passed over. */
import type { Range } from '../document.js';
import { fromCodePoints } from './code-points.js';
import type { Attribution, GoldProblem, Role } from './types.js';

const EVENTS = new Set(['Attribution', 'Attribution-no-source']);
const ROLE_OF: ReadonlyMap<string, Role> = new Map<string, Role>(Object.entries({ Source: 'source', Cue: 'cue', Content: 'content' }));
const SPAN_LINE = /^(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)/;
const EVENT_LINE = /^E\d+\t(\S+:\S+(?: \S+:\S+)*) *$/;
const OTHER_LINE = /^(?:[#ARNM]\d*|\*)\t/;

export interface Standoff {
  readonly attributions: readonly Attribution[];
  readonly problems: readonly GoldProblem[];
}

/** Reads the lines of one `.ann` file about a text. Lines that make no sense are named and skipped; what they stood for is then missing. */
export function readStandoff(text: string, ann: string, path: string): Standoff {
  const lines = ann.split(/\r\n|\r|\n/);
  const spans = readSpans(lines, fromCodePoints(text));
  const attributions = lines.flatMap((line) => readEvent(line, spans));
  const problems = lines.flatMap((line, index) => {
    const message = complaint(line, spans, index === lines.length - 1);
    return message === null ? [] : [{ path, line: index + 1, message }];
  });
  return { attributions, problems };
}

function readSpans(lines: readonly string[], toUnits: (offset: number) => number): ReadonlyMap<string, readonly Range[]> {
  const entries = lines.flatMap((line) => {
    const [, id, offsets] = SPAN_LINE.exec(line) ?? [];
    return id === undefined || offsets === undefined ? [] : [[id, readRanges(offsets, toUnits)] as const];
  });
  return new Map(entries);
}

/** A discontinuous span: "12 20;31 40". */
function readRanges(offsets: string, toUnits: (offset: number) => number): Range[] {
  return offsets.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.split(' ').map(Number);
    return { start: toUnits(start), end: toUnits(end) };
  });
}

/** An event may name a role several times (Content, Content2): its spans are then put together. Nothing is attributed without content. */
function readEvent(line: string, spans: ReadonlyMap<string, readonly Range[]>): Attribution[] {
  const [type, ...parts] = eventParts(line);
  if (type === undefined || !EVENTS.has(type.name)) return [];
  const rangesOf = (role: Role): Range[] => parts.flatMap((part) => (roleOf(part.name) === role ? (spans.get(part.id) ?? []) : []));
  const content = rangesOf('content');
  if (content.length === 0) return [];
  return [{ id: null, within: null, cue: rangesOf('cue'), source: rangesOf('source'), content }];
}

function eventParts(line: string): { readonly name: string; readonly id: string }[] {
  const parts = EVENT_LINE.exec(line)?.[1]?.split(' ') ?? [];
  return parts.map((part) => {
    const [name = '', id = ''] = part.split(':');
    return { name, id };
  });
}

function roleOf(name: string): Role | undefined {
  return ROLE_OF.get(name.replace(/\d+$/, ''));
}

function complaint(line: string, spans: ReadonlyMap<string, readonly Range[]>, isLast: boolean): string | null {
  if (SPAN_LINE.test(line) || OTHER_LINE.test(line) || (isLast && line === '')) return null;
  const parts = eventParts(line);
  if (parts.length === 0) return 'not a line of brat standoff; skipped';
  const missing = parts.filter((part) => roleOf(part.name) !== undefined && !spans.has(part.id));
  return missing.length === 0 ? null : `no such span: ${missing.map((part) => part.id).join(', ')}; left out`;
}
