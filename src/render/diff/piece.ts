/** A run of words of one wording held against another: what only the first has, what only the other has, and what both have. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Without colour: what is gone stands as [-so-] and what is new as {+so+}. */
export const bracketed = ({ kind, text }: Piece): string => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`);
