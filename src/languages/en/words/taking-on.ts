/** Words by which clubs and firms take people on, keep them and let them go. */
import { setOf } from '../../list.js';

export const TAKING_ON: ReadonlySet<string> = setOf('sign appoint reappoint re-appoint hire rehire recruit unveil re-sign back poach');

export const LETTING_GO: ReadonlySet<string> = setOf('sack fire dismiss axe dump sell drop replace');

/** "Stand by Holm", "keep faith with Holm". */
export const KEEPING: readonly (readonly string[])[] = [
  ['stand', 'by'],
  ['stick', 'with'],
  ['stick', 'by'],
  ['keep', 'faith', 'with'],
  ['persist', 'with'],
];

/** "Handed Holm a new contract". */
export const CONTRACTING: ReadonlySet<string> = setOf('hand give offer award');
export const CONTRACTS: ReadonlySet<string> = setOf('contract deal extension');
