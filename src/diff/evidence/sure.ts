/** How sure two wordings are of what they are held against each other for. */
import { upTo } from '../../speakers/read/reach.js';
import { modalityOf } from '../analyse.js';
import { WORDS } from '../compared.js';
import type { Analysis, Evidence, Mark, Modality, Word } from '../types.js';

/** A possibility or a hope contradicts nothing; a plan contradicts only a plan. */
export function sureEnough(a: Analysis, b: Analysis, found: Evidence | null): boolean {
  const [x, y] = [modalityAt(a, found?.left[0]), modalityAt(b, found?.right[0])];
  return x === y && x !== 'hope' && x !== 'possible';
}

/** Of what stands around the mark: "it must be approved by one house, but has passed the other" says that it has passed. */
function modalityAt({ words, modality }: Analysis, mark: Mark | undefined): Modality {
  if (mark === undefined || modality === 'fact') return modality;
  const isTurn = ({ lower }: Word): boolean => WORDS.turns.has(lower);
  const before = words.filter(({ start }) => start < mark.start);
  const behind = words.slice(before.length);
  return modalityOf([...before.slice(before.findLastIndex(isTurn) + 1), ...upTo(behind, isTurn)]);
}
