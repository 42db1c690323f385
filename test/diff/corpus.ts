/** A small invented event: two towns quarrel over a bridge. Claims are made from their parts; offsets don't matter to the comparison. */
import type { Act, Claim, Extraction, SpeakerRef } from '../../src/model.js';
import { sampleClaim } from '../sample.js';

export interface Said {
  readonly by: string;
  readonly side: string | null;
  readonly text: string;
  readonly cue?: string;
  readonly act?: Act;
  readonly kind?: Claim['kind'];
  readonly document?: string;
  readonly denies?: number;
  readonly within?: number;
  /** A person's, unless told. */
  readonly type?: SpeakerRef['type'];
}

const refOf = ({ by, side, type = 'person' }: Said): SpeakerRef => ({ id: `speaker-${by}`, name: by, type, side });

/** An extraction of claims in this order; denies and within are positions in the list. */
export function corpusOf(list: readonly Said[]): Extraction {
  const claims = list.map((said, i) => claimOf(said, i, list));
  const speakers = [...new Map(list.map((said) => [said.by, refOf(said)])).values()];
  const paths = [...new Set(claims.map(({ document }) => document))].toSorted();
  return {
    schemaVersion: '2.0',
    tool: { name: 'claims', version: '0.0.0' },
    offsets: 'utf-16',
    documents: paths.map((path) => ({
      path,
      language: 'en',
      genre: 'report' as const,
      issuer: null,
      meta: {},
      sha256: path,
      length: 9,
      sentences: 1,
      claims: 1,
      status: 'ok',
      excluded: [],
    })),
    speakers: speakers.map((speaker) => ({
      ...speaker,
      anonymity: 'named',
      speaksFor: [],
      affiliations: [],
      mentions: [speaker.name],
      claims: 1,
    })),
    claims,
  };
}

function claimOf(said: Said, at: number, list: readonly Said[]): Claim {
  const outer = said.within === undefined ? undefined : list[said.within];
  const cue = said.cue ?? 'said';
  const start = at * 1000;
  const span = { start: start + 20, end: start + 20 + said.text.length, text: said.text };
  return sampleClaim({
    id: `c-${at}`,
    document: said.document ?? 'a.txt',
    line: at + 1,
    act: said.act ?? 'state',
    kind: said.kind ?? 'indirect',
    source: null,
    sentence: { index: at * 10, start, end: span.end, text: said.text },
    cue: { start, end: start + cue.length, text: cue },
    content: { text: said.text, spans: [span] },
    speaker: refOf(said),
    account: (outer ?? said).side,
    chain: outer === undefined ? [said.by] : [outer.by, said.by],
    within: said.within === undefined ? null : `c-${said.within}`,
    denies: said.denies === undefined ? null : `c-${said.denies}`,
  });
}

/** Two accounts of one evening, and a bystander's. */
export const QUARREL: readonly Said[] = [
  { by: 'Ida Holm', side: 'Eastbank', text: 'at least 30 houses were flooded on Friday', document: 'a.txt' },
  { by: 'Ida Holm', side: 'Eastbank', text: 'it was Westbank that opened the sluice on Friday', document: 'a.txt' },
  {
    by: 'Ida Holm',
    side: 'Eastbank',
    text: '“Nobody crosses this bridge without the leave of its greedy keepers,”',
    kind: 'direct',
    document: 'a.txt',
  },
  {
    by: 'Ida Holm',
    side: 'Eastbank',
    text: '“Nobody crosses this bridge without the leave of its greedy wardens,”',
    kind: 'direct',
    document: 'b.txt',
  },
  { by: 'Ida Holm', side: 'Eastbank', text: 'the school will stay shut for the winter', document: 'b.txt' },
  { by: 'Jon Vik', side: 'Westbank', text: 'no more than 12 houses were flooded on Friday', document: 'b.txt' },
  { by: 'Jon Vik', side: 'Westbank', text: 'the sluice was opened by Eastbank on Friday', document: 'b.txt' },
  { by: 'Jon Vik', side: 'Westbank', text: 'new pumps have been ordered from abroad', document: 'b.txt' },
  { by: 'Jon Vik', side: 'Westbank', text: 'this', cue: 'denied', act: 'deny', denies: 4, document: 'b.txt' },
  { by: 'Eva Lund', side: 'Northbank', text: '20 houses were flooded on Friday', document: 'a.txt' },
];
