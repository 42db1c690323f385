import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';
import { expectWho } from './who.js';

const speakers = (text: string): (string | undefined)[] => extractClaims(text).claims.map(({ speaker }) => speaker?.name ?? undefined);

describe('quotations that stand alone', () => {
  it.each([
    [
      'whoever spoke before in the paragraph',
      '“I only lent it,” said Mirela Popa (47), closing the ledger. “They all paid me back. Every one.”',
      'Mirela Popa',
    ],
    ['whom the sentence before is about', 'Asked how the swim went, Petra Lund smiles. “Nobody timed me, and nobody will.”', 'Petra Lund'],
    [
      'whom the next paragraph gives it to',
      '“We have waited nine years. I could cry.”\n\nThose are the words of Kari Voss, who lives by the quay.',
      'Kari Voss',
    ],
    [
      'the only person in the line under it',
      '“We have waited nine years. I could cry.”\n\nThose are the words that the Vesle Council was sent by Kari Voss.',
      'Kari Voss',
    ],
    ['the line under it', '“The best ferry is the one that sails.”\n— Deniz Kaya', 'Deniz Kaya'],
  ])('%s', (_, text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });
});

describe('who is meant', () => {
  it.each([
    ['of one family name, the one named by then', 'Captain Elif Demir came. {Demir|Elif Demir} said no. Much later Orhan Demir came.'],
    [
      'a nickname between the names',
      'The band’s leader, Desmond “Sticks” Baptiste, came. {Baptiste|Desmond Baptiste} said no. Later Gail Baptiste came.',
    ],
    ['a fond name', '{Mama Ruth|Ruth Achieng} said no. Ruth Achieng, 61, was a nurse.'],
    ['a stage name', 'Tendai Moyo, better known as King Zuva, came. {King Zuva|Tendai Moyo} said no.'],
    ['an office behind a comma that has an "and"', '{Sinead Walsh, Minister for Ports and Harbours|Sinead Walsh}, said no.'],
    ['this firm', 'A maker of pumps shut. {This firm, Solvik Pumps|Solvik Pumps}, said no.'],
    ['many who are one body', '{The organisers, Nordic Sun|Nordic Sun}, said no. {The company|Nordic Sun} was sorry.'],
    ['a name that is not of the sex that it looks', 'Robert Ito is a chemist. “It is cold,” {she|Robert Ito} said.'],
    [
      'a name behind what tells of somebody',
      'The man who carried them out, Baldur Jonsson, went home. “It was cold,” {he|Baldur Jonsson} said.',
    ],
    ['the subject between commas', 'Ana Ruiz came. The coach of the day, Marek Novak, laughed. {He|Marek Novak} said no.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('the company', () => {
  it.each([
    [
      'is the one that the text is about, and no place',
      'Brennar Pans Ltd reported a loss. It blamed steel. Rain fell. Nobody came. Workers at the Hallin plant were told nothing. {The company|Brennar Pans Ltd} said no.',
    ],
    [
      'is who was called so before',
      'The Olden branch of Lund & Western shut. {The bank|Lund & Western} blamed habits. Rain fell. Snow fell. Hail fell. Sleet fell. The Central Bank was silent. Rain fell. Snow fell. Hail fell. Sleet fell. {The bank|Lund & Western} said no.',
    ],
    ['is whose shares fell', 'Shares in Oslo-listed Havn Deepsea fell. {The company|Havn Deepsea} said no.'],
    ['or the club', 'Skarn Thistle have parted with their coach, Callum Reid. Reid, 46, was sad. {The club|Skarn Thistle} said no.'],
  ])('%s', (_, text) => expectWho(text));
});
