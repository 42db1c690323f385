import { ofOneMake } from '../construction.js';
import type { Language } from '../language.js';
import type { WeightTable } from '../weights.js';
import { ATTRIBUTION_RULES } from './constructions/index.js';
import { BOILERPLATE_RULES } from './furniture/index.js';
import { settleClasses } from './tag/index.js';
import { WORDS } from './vocabulary.js';
import weights from './weights.table.json' with { type: 'json' };
import { DOCUMENTS } from './words/documents.js';

export const ENGLISH: Language = {
  code: 'en',
  furniture: BOILERPLATE_RULES,
  constructions: ATTRIBUTION_RULES.map(ofOneMake),
  documents: DOCUMENTS,
  words: WORDS,
  weights: weights satisfies WeightTable,
  tag: settleClasses,
};
