import type { Claim, Extraction } from '../src/model.js';

/** A claim of invented people, for tests of what comes after the extraction. */
export function sampleClaim(changes: Partial<Claim> = {}): Claim {
  const content = { start: 21, end: 45, text: 'the harbour would close.' };
  return {
    id: 'c-1',
    document: 'news/a.txt',
    line: 3,
    column: 12,
    kind: 'indirect',
    act: 'state',
    negated: false,
    hedged: false,
    source: { start: 0, end: 10, text: 'Anna Weber' },
    cue: { start: 11, end: 15, text: 'said' },
    content: { text: content.text, spans: [content] },
    speaker: { id: 's-1', name: 'Anna Weber', type: 'person', side: 'Lindland' },
    resolution: { method: 'name' },
    addressee: null,
    via: null,
    within: null,
    chain: ['Anna Weber'],
    account: 'Lindland',
    denies: null,
    sentence: { index: 0, start: 0, end: 45, text: 'Anna Weber said that the harbour would close.' },
    rule: 'said-that',
    confidence: 0.9,
    ...changes,
  };
}

/** An extraction with these claims in one document. */
export function extraction(claims: readonly Claim[]): Extraction {
  const document = {
    path: 'news/a.txt',
    language: 'en',
    genre: 'report' as const,
    issuer: null,
    meta: {},
    sha256: '0'.repeat(64),
    length: 45,
    sentences: 1,
    claims: claims.length,
  };
  return {
    schemaVersion: '2.0',
    tool: { name: 'claims', version: '0.0.0' },
    offsets: 'utf-16',
    documents: [{ ...document, status: 'ok', excluded: [] }],
    speakers: [
      {
        id: 's-1',
        name: 'Anna Weber',
        type: 'person',
        anonymity: 'named',
        side: 'Lindland',
        speaksFor: ['Lindland'],
        affiliations: [],
        mentions: ['Anna Weber'],
        claims: claims.length,
      },
    ],
    claims: [...claims],
  };
}
