import { placeEntity } from '../../speakers/discover.js';
import { sieve } from '../../speakers/sieve.js';

export default sieve({
  id: 'known-body',
  says: 'A country, a capital, a seat of power, a body or an outlet that the gazetteer knows',
  why: 'A capital or a palace stands for the state that sits in it.',
  examples: [
    { text: '<source>Oslo</source> denied this.', speaker: 'Norway', side: 'Norway' },
    { text: '<source>The White House</source> denied this.', speaker: 'White House', side: 'United States' },
    { text: '<source>NATO member Norway</source> denied this.', speaker: 'Norway', side: 'Norway' },
    { text: '<source>The U.S.</source> denied this.', speaker: 'United States', side: 'United States' },
    { text: '<source>The Filipinos</source> denied this.', speaker: 'Filipinos', side: 'Philippines' },
  ],
  find: ({ phrase }, { registry }) => {
    if (!phrase.place || phrase.possessor) return null;
    return { entity: placeEntity(phrase.place, registry) };
  },
});
