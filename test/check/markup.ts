import { shortHash } from '../../src/corpus/ids.js';
import { lineFinder } from '../../src/corpus/lines.js';
import { startOf } from '../../src/diff/claims.js';
import type { Claim, Extraction, Kind, Span, SpeakerRef } from '../../src/model.js';
import { ACTS, ANONYMITY, type Anonymity, SPEAKER_TYPES } from '../../src/vocabulary.js';

/** A corpus with the claims that its marks say it has, and what `<find>` surrounds, as `path: text`. */
export interface Marked {
  readonly extraction: Extraction;
  readonly texts: ReadonlyMap<string, string>;
  readonly finds: readonly string[];
}

/** Reads texts that are marked up as `Example` in src/check/gate.ts says. A `<claim>` inside of another is within it. */
export function marked(documents: Readonly<Record<string, string>>): Marked {
  const parsed = Object.entries(documents).map(([path, markup]) => ({ path, ...parse(markup, path) }));
  const claims = parsed.flatMap((one) => one.claims);
  const anonymity = new Map(parsed.flatMap((one) => one.anonymity));
  const speakers = new Map(claims.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker] as const] : [])));
  return {
    extraction: {
      schemaVersion: '2.0',
      tool: { name: 'claims', version: '1.2.3' },
      offsets: 'utf-16',
      documents: parsed.map(({ path, text, claims: own }) => ({
        path,
        language: 'en',
        genre: 'report' as const,
        issuer: null,
        meta: {},
        sha256: '',
        length: text.length,
        sentences: 1,
        claims: own.length,
        status: text === '' ? 'empty' : 'ok',
        excluded: [],
      })),
      speakers: [...speakers.values()].map((speaker) => ({
        ...speaker,
        anonymity: anonymity.get(speaker.id) ?? (speaker.type === 'unnamed' ? 'unnamed' : 'named'),
        speaksFor: [],
        affiliations: [],
        mentions: [],
        claims: 1,
      })),
      claims,
    },
    texts: new Map(parsed.map(({ path, text }) => [path, text])),
    finds: parsed.flatMap(({ path, finds }) => finds.map((found) => `${path}: ${found}`)),
  };
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly spans: Record<'source' | 'cue' | 'content', Span[]>;
  readonly outer: Open | null;
}

interface Parsed {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly finds: readonly string[];
  /** By the speakers' ids. */
  readonly anonymity: readonly (readonly [string, Anonymity])[];
}

const TAG = /<(?<slash>\/?)(?<name>claim|source|cue|content|find)(?<attributes>(?:\s+[\w-]+(?:="[^"]*")?)*)>/g;

function parse(markup: string, path: string): Parsed {
  const text = markup.replace(TAG, '');
  const claims: (Claim & { readonly of: Open })[] = [];
  const finds: string[] = [];
  const stack: Open[] = [];
  let removed = 0;
  for (const { index, 0: tag, groups } of markup.matchAll(TAG)) {
    const at = index - removed;
    removed += tag.length;
    const name = groups?.name ?? '';
    const owner = stack.findLast((open) => open.name === 'claim') ?? null;
    if (groups?.slash !== '/') {
      stack.push({
        name,
        attributes: attributesOf(groups?.attributes ?? ''),
        start: at,
        spans: { source: [], cue: [], content: [] },
        outer: owner,
      });
      continue;
    }
    const open = stack.pop();
    if (open?.name !== name) throw new Error(`marks are not closed in order in ${path}`);
    const span = { start: open.start, end: at, text: text.slice(open.start, at) };
    if (name === 'find') finds.push(span.text);
    else if (name === 'claim') claims.push({ ...claimOf(open, text, path), of: open });
    else open.outer?.spans[name as 'source' | 'cue' | 'content'].push(span);
  }
  if (stack.length > 0) throw new Error(`a mark stays open in ${path}`);
  const idOf = (open: Open | null) => claims.find((claim) => claim.of === open)?.id ?? null;
  const linked = claims.map(({ of, ...claim }) => ({ ...claim, within: idOf(of.outer) }));
  const anonymity = claims.flatMap(({ of, speaker }) => {
    const told = ANONYMITY.find((known) => known === of.attributes.anonymity);
    return speaker && told ? [[speaker.id, told] as const] : [];
  });
  return { text, claims: linked.sort((left, right) => startOf(left) - startOf(right)), finds, anonymity };
}

function attributesOf(list: string): Record<string, string> {
  return Object.fromEntries([...list.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, value ?? 'true']));
}

function claimOf({ attributes, spans, start, outer }: Open, text: string, path: string): Claim {
  const cue = spans.cue[0] ?? null;
  const content = spans.content.map((span) => span.text).join(' […] ');
  const speaker = speakerOf(attributes);
  const chain = [...(outer?.attributes.speaker ? [outer.attributes.speaker] : []), ...(speaker ? [speaker.name] : [])];
  return {
    id: `c-${shortHash(`${path}|${cue?.text ?? ''}|${content}|${start}`)}`,
    document: path,
    ...lineFinder(text)((cue ?? spans.content[0])?.start ?? start),
    kind: kindOf(content),
    act: ACTS.find((act) => act === attributes.act) ?? 'state',
    negated: attributes.negated === 'true',
    hedged: attributes.hedged === 'true',
    source: spans.source[0] ?? null,
    cue,
    content: { text: content, spans: spans.content },
    speaker,
    resolution: { method: speaker ? 'name' : 'unknown' },
    addressee: null,
    via: null,
    within: null,
    chain,
    account: outer?.attributes.side ?? speaker?.side ?? null,
    denies: null,
    sentence: { index: 0, start: 0, end: text.length, text },
    rule: 'said-that',
    confidence: Number(attributes.confidence ?? 0.9),
  };
}

function speakerOf({ speaker, type, side }: Record<string, string>): SpeakerRef | null {
  if (speaker === undefined) return null;
  return {
    id: `s-${shortHash(speaker)}`,
    name: speaker,
    type: SPEAKER_TYPES.find((known) => known === type) ?? 'person',
    side: side ?? null,
  };
}

function kindOf(content: string): Kind {
  if (/^["“].*["”]$/s.test(content)) return 'direct';
  return /["“]/.test(content) ? 'mixed' : 'indirect';
}
