import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('what a firm is called by in front of its name', () => {
  it.each([
    '{Steelmaker Palmex|Palmex} said it would cut jobs.',
    '{Airline Skyvara|Skyvara} said it would cut jobs. {The airline|Skyvara} blamed fuel.',
    '{Retailer Brenlo|Brenlo} said it would cut jobs. {The company|Brenlo} blamed rents.',
    '{Insurer Velmar|Velmar} said it would cut jobs.',
    '{Lender Credivia|Credivia} said it would cut jobs.',
    '{German carmaker Autelo|Autelo} said it would cut jobs.',
    'Toymaker Ryden lost money. {Ryden|Ryden} said bricks were dear.',
    '{Regulator Transwatch|Transwatch} said the fares were wrong.',
    // A whole name may begin so.
    '{The Airline Pilots Association|Airline Pilots Association} said no.',
  ])('%s', expectWho);
});
