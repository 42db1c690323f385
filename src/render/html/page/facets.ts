/** What claims can be told apart by. */
import type { Anonymity, Claim, Speaker } from '../../../model.js';

export interface Facet {
  readonly id: string;
  readonly title: string;
  /** The value that a claim has; the empty string where it has none. */
  readonly of: (claim: Claim) => string;
  /** How a value is called. */
  readonly name: (value: string) => string;
}

const ANONYMITY_NAMES: Readonly<Record<Anonymity, string>> = {
  named: 'Named',
  spokesperson: 'On record for a body',
  unnamed: 'Unnamed',
  collective: 'Many at once',
};

/** How an anonymity is called. */
export const anonymityName = (value: string): string => new Map(Object.entries(ANONYMITY_NAMES)).get(value) ?? 'Could not be told';

/** The facets of the page, in the order shown. */
export function facetsFor(speakers: readonly Speaker[]): Facet[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return [
    {
      id: 'speaker',
      title: 'Speaker',
      of: ({ speaker }) => speaker?.id ?? '',
      name: (id) => (id === '' ? 'Could not be told' : (byId.get(id)?.name ?? id)),
    },
    { id: 'side', title: 'Side', of: ({ speaker }) => speaker?.side ?? '', name: (side) => side || 'On no side' },
    { id: 'act', title: 'Act', of: ({ act }) => act, name: (act) => act },
    { id: 'anonymity', title: 'Named or not', of: ({ speaker }) => byId.get(speaker?.id ?? '')?.anonymity ?? '', name: anonymityName },
    { id: 'kind', title: 'Words', of: ({ kind }) => kind, name: (kind) => KIND_NAMES.get(kind) ?? kind },
    { id: 'document', title: 'Document', of: ({ document }) => document, name: (path) => path },
  ];
}

const KIND_NAMES = new Map([
  ['direct', 'Quoted'],
  ['mixed', 'Partly quoted'],
  ['indirect', 'Reported'],
]);

/** Whether the speaker's own words are given, at least in part. */
export const isQuoted = ({ kind }: Claim): boolean => kind !== 'indirect';
