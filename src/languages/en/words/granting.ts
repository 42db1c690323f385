/** Words with which somebody grants what the other side says. */
import { setOf } from '../../list.js';

/** Phrases that grant what stands behind them. */
export const GRANTING: readonly string[] = [
  'common ground',
  'is correct that',
  'is true that',
  'is right that',
  'was true that',
  'is quite true',
  'quite rightly',
  'both sides agree',
  'sides agree',
  'all agree',
  'that much is',
  'on that much',
  'to be sure',
  'granted that',
  'so it is',
  'so it was',
  'so it would',
  'so it will',
  'so they are',
  'so they will',
  'so we shall',
  'so we will',
  'so shall we',
  'so will we',
  'so do we',
  'so did we',
];

/** What nobody does who grants something: "no dispute", "do not contest", "beyond question". */
export const DISPUTING = setOf('dispute contest question doubt quarrel argument disagreement disagree challenge otherwise contradict');
