/** What `npm run mine` runs. */
export { foldLines, heldOut } from './folds.js';
export { readGold } from './gold.js';
export { mine, propose, tableText } from './mine.js';
