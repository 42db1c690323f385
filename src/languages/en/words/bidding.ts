/** Words of commands: “just leave it”, “don’t drink the water”. */
import { setOf } from '../../list.js';

export const BID_LEADS = setOf('just please simply always never now so then and but');
export const BID_HELPERS = setOf('do');
export const BID_OBJECTS = setOf('it them him her us me');

export const NEVER_BIDS =
  setOf(`thank thanks god bless look mind say see trust believe imagine take half double twice such quite sorry enough bar part
  like hear excuse pardon forgive welcome remember forget suppose same full worst best most`);
