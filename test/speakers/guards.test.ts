import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('two names of one', () => {
  it.each([
    'John Brandt sang. J. Brandt left. {Brandt|John Brandt} said so.',
    'John Brandt sang. {John Q. Brandt|John Q. Brandt} said so. {Brandt|John Q. Brandt} left.',
    'John Brandt sang. Mary Brandt wept. {John|John Brandt} said so.',
    '{John Brandt|John Brandt} said so. {Mary Brandt|Mary Brandt} denied it.',
    'Sergei Ivanov sang. {Sergey Ivanov|Sergei Ivanov} said so.',
    'Brandt sang. {John Brandt|John Brandt} said so. {Brandt|John Brandt} left.',
  ])('%s', expectWho);
});

describe('a name that looks like people', () => {
  it.each([
    'The Nurses for Dignity met. {The Nurses for Dignity|Nurses for Dignity} said so.',
    'Nurses for Dignity met. {Nurses for Dignity|Nurses for Dignity} said so.',
    'The nurses met. {The nurses|nurses} said so.',
  ])('%s', expectWho);
});

describe('the body that a text is about', () => {
  it.each([
    'Tolne Rail, a rail company, closed. Tolne Rail sold trains. It rained. It snowed. Veldt Bank left. {The company|Tolne Rail} said so.',
    'Tolne Rail, a rail company, closed. {The company|Tolne Rail} said so.',
  ])('%s', expectWho);
});
