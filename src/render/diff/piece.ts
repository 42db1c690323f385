/** A run of words of one wording held against another: what only the first has, what only the other has, and what both have. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}
