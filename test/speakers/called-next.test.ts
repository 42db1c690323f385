import { describe, expect, it } from 'vitest';
import { expectWho, sidesIn } from './who.js';

describe('a name of one word at the head of a sentence that the next one takes up', () => {
  it.each([
    'Karvan opened a second shop in Turku. {The chain|Karvan} said it would hire 40 people.',
    'Solvik recalled 3,000 bicycles on Friday. {The maker|Solvik} said a bolt could break.',
    'Fenwood sold its oil fields in Angola. {The firm|Fenwood} said it had paid all taxes.',
    'Drafnir won the league again. {The club|Drafnir} said a parade would be held.',
    'Tamwil lent 3 billion shillings to farmers. {The bank|Tamwil} said most had paid it back.',
    'Vestra has struck a deal with nurses. {The union|Vestra} said a vote would follow.',
    '{Brenlo|Brenlo} said on Monday it would close its plant in Gdansk. {The company|Brenlo} said 300 jobs would go.',
    'Ostrel’s profits fell by half. {The airline|Ostrel} said fuel was dear.',
    'Ryden, the Danish toymaker, posted a loss. {The company|Ryden} said bricks had cost more.',
    // Another body of that kind is told of there.
    'Lunde sued the airline over a lost bag. {The airline|airline} said it was sorry.',
    'Kovac left the company in May. {The company|company} said it wished him well.',
    'Trumbo attacked the firm on Monday. {The firm|firm} said he was wrong.',
    'Ostrel and Karvan signed a deal. {The company|company} said it was pleased.',
  ])('%s', expectWho);
});

describe('an unknown word in front of an officer and a name', () => {
  it.each<[string, string | null]>([
    ['{Palmex spokeswoman Ida Falk} said 300 jobs would go. Workers at Palmex wept.', 'Palmex'],
    ['{Torvald spokesman Jan Berg} said the mine was safe. A shaft had filled at a Torvald mine.', 'Torvald'],
    ['{Zentara chairwoman Mina Okafor} said the ship was late. Few trust Zentara.', 'Zentara'],
    ['{Fenwood director Luis Prado} said the well was dry. No well of Fenwood was safe.', 'Fenwood'],
    ['{Drafnir captain Nils Aas} said the pitch was wet. Fans of Drafnir left.', 'Drafnir'],
    ['{Yesterday spokesman Jan Berg} said the mine was safe.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});
