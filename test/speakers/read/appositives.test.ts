import { describe, expect, it } from 'vitest';
import { appositiveAfter, appositiveBefore, bracketAfter, memberAfter, officeBefore } from '../../../src/speakers/read/appositives.js';
import { stepsOf } from '../../reaches.js';
import { beside } from './names.js';

const member = (text: string): string => beside(text, 'Kari Holm', memberAfter);
const after = (text: string): string => beside(text, 'Kari Holm', appositiveAfter);
const inBracket = (text: string): string => beside(text, 'Kari Holm', bracketAfter);
const before = (text: string): string => beside(text, 'Kari Holm', appositiveBefore);
const office = (text: string): string => beside(text, 'Kari Holm', officeBefore);

describe('how far they reach', () => {
  it.each([
    ['Kari Holm of% Rail Board came.', 'Vesle', member, 'Kari Holm of Rail Board; 8: Kari Holm of Rail; 9: Kari Holm of'],
    ['Kari Holm of the% strikers’ committee came.', 'old', member, 'Kari Holm of the strikers ’ committee; 3: '],
    ['Kari Holm of% campaign group Dry Feet came.', 'old', member, 'Kari Holm of campaign group Dry Feet; 3: '],
    [
      'Kari Holm of campaign group% Dry Feet came.',
      'Great',
      member,
      'Kari Holm of campaign group Dry Feet; 5: Kari Holm of campaign group Dry; 6: Kari Holm of campaign group',
    ],
    ['Kari Holm, the% nurse, came.', 'old', after, 'the nurse; 11: '],
    ['Kari Holm (the% mayor) came.', 'old', inBracket, 'the mayor; 11: '],
    ['The Minister of% Works, Kari Holm, came.', 'Public', before, 'The Minister of Works; 12: '],
    ['The% minister, Kari Holm, came.', 'old', before, 'The minister; 8: minister'],
  ] as const)('%s with more of %s', (marked, filler, read, expected) => {
    expect(stepsOf(marked, filler, read)).toBe(expected);
  });
});

describe('officeBefore', () => {
  it.each([
    ['The manager is Kari Holm.', 'The manager'],
    ['The manager of the club is Kari Holm.', 'The manager of the club'],
    ['The club’s manager is Kari Holm.', 'The club ’s manager'],
    ['They left. The manager is Kari Holm.', 'The manager'],
    ['Old and tired, the manager is Kari Holm.', 'the manager'],
    ['They say the manager is Kari Holm.', ''],
    ['The big table is Kari Holm.', ''],
    ['The manager saw Kari Holm.', ''],
    ['The manager is the retired magistrate Kari Holm.', 'The manager'],
    ['The manager is not Kari Holm.', ''],
  ])('%s → %s', (text, expected) => expect(office(text)).toBe(expected));
});

describe('memberAfter', () => {
  it.each([
    ["Kari Holm of the Weavers' Union came.", "Kari Holm of the Weavers ' Union"],
    ['Kari Holm, of the Rail Board, came.', 'Kari Holm of the Rail Board'],
    ['Kari Holm from Lund University came.', 'Kari Holm from Lund University'],
    ["Kari Holm of the engineers' regiment came.", "Kari Holm of the engineers ' regiment"],
    ['Kari Holm of the local committee came.', 'Kari Holm of the local committee'],
    ['Kari Holm of the committee came.', ''],
    ['Kari Holm of the old wooden table came.', ''],
    ['Kari Holm of a local committee came.', ''],
    ['Kari Holm of late came.', ''],
    ['Kari Holm, now of the Rail Board, came.', 'Kari Holm of the Rail Board'],
    ['Kari Holm, now at the Rail Board, came.', 'Kari Holm at the Rail Board'],
    ['Kari Holm of campaign group Dry Feet came.', 'Kari Holm of campaign group Dry Feet'],
    ['Kari Holm of the charity Open Doors came.', 'Kari Holm of the charity Open Doors'],
    ['Kari Holm of campaign group Marsh & Tolley came.', 'Kari Holm of campaign group Marsh & Tolley'],
    ['Kari Holm of wooden table Dry Feet came.', ''],
    ['Kari Holm of local town Oslo came.', ''],
    ['Kari Holm of the bakers came.', ''],
    ['Kari Holm of the committee of the town came.', ''],
    ['Kari Holm saw Rail Board.', ''],
    ['Kari Holm came.', ''],
    ['Kari Holm. Of the Rail Board nothing is left.', ''],
  ])('%s → %s', (text, expected) => expect(beside(text, 'Kari Holm', memberAfter)).toBe(expected));
});

describe('appositiveAfter', () => {
  it.each([
    ['Kari Holm, the defence minister, came.', 'the defence minister'],
    ['Kari Holm, a spokeswoman for the board, came.', 'a spokeswoman for the board'],
    ["Kari Holm, the nurses' leader, came.", "the nurses ' leader"],
    ['Kari Holm, who chairs the Rail Board, came.', 'chair of the Rail Board'],
    ['Kari Holm, Pedro Rojas and others came.', ''],
    ['Kari Holm, and the defence minister came.', ''],
    ['Kari Holm, of the minister’s staff, came.', ''],
    ['Kari Holm, Brennar Foods spokesman, came.', 'Brennar Foods spokesman'],
    ['Kari Holm, Brennar Foods Spokesman, came.', ''],
    ['Kari Holm, Brennar Foods and spokesman, came.', ''],
    ['Kari Holm, Brennar, spokesman, came.', ''],
    ['Kari Holm, Brennar’s spokesman, came.', 'Brennar ’s spokesman'],
    ['Kari Holm, Norway defence spokesman, came.', 'Norway defence spokesman'],
    ['Kari Holm, Brennar Foods spokesman said.', ''],
    ['Kari Holm, an anti-doping spokesman, came.', 'an anti-doping spokesman'],
    ['Kari Holm, a lawyer representing the union, came.', 'a lawyer representing the union'],
    ['Kari Holm, head of a charity called Open Doors, came.', 'head of a charity called Open Doors'],
    ['Kari Holm. The minister came.', ''],
    ['Kari Holm wept, a minister said.', ''],
    ['Kari Holm, a minister leading the talks, came.', 'a minister'],
    ['Kari Holm, a long wooden table, came.', ''],
    ['As seen by Kari Holm, the minister said nothing.', ''],
    ['Kari Holm came, the minister did not.', ''],
    ['Kari Holm', ''],
  ])('%s → %s', (text, expected) => expect(beside(text, 'Kari Holm', appositiveAfter)).toBe(expected));
});

describe('bracketAfter', () => {
  it.each([
    ['Kari Holm (deputy mayor) came.', 'deputy mayor'],
    ['Kari Holm (chair, Rail Board) came.', 'chair of Rail Board'],
    ['Kari Holm (Rail Board, chair) came.', 'chair of Rail Board'],
    ['Kari Holm (chair, since May) came.', ''],
    ['Kari Holm (Lund, Rail Board) came.', ''],
    ['Kari Holm (Lund) came.', ''],
    ['Kari Holm () came.', ''],
    ['Kari Holm (Green Party) came.', 'Kari Holm of Green Party'],
    ['Kari Holm (Green Board) came.', ''],
    ['Kari Holm (chair, treasurer) came.', ''],
    ['Kari Holm (Rail Board, Harbour Master) came.', 'Harbour Master of Rail Board'],
    ['Kari Holm (deputy mayor', ''],
    ['Kari Holm, deputy mayor, came.', ''],
  ])('%s → %s', (text, expected) => expect(beside(text, 'Kari Holm', bracketAfter)).toBe(expected));
});

describe('appositiveBefore', () => {
  it.each([
    ['The defence minister, Kari Holm, came.', 'The defence minister'],
    ['The Minister of Works of Norway, Kari Holm, came.', 'The Minister of Works of Norway'],
    ["The group's secretary, Kari Holm, came.", "The group 's secretary"],
    ['The mayor, old Kari Holm, came.', 'The mayor'],
    ['The head of works that failed, Kari Holm, came.', ''],
    ['The big table, Kari Holm, came.', ''],
    ['The minister spoke of old works, Kari Holm said.', ''],
    ['The minister Ana Lind, Kari Holm and Tom Berg came.', ''],
    ['Oslo, Kari Holm said, came.', ''],
    ['The minister: Kari Holm came.', ''],
    ['The minister, who came, Kari Holm, wept.', ''],
    ['The minister, Col. (retd.) Kari Holm, came.', 'The minister'],
    ['The minister, seeing Kari Holm, came.', ''],
    ['The minister came, Kari Holm did not.', ''],
    ['Yesterday Kari Holm came.', ''],
    ['They saw the minister. Kari Holm came.', ''],
  ])('%s → %s', (text, expected) => expect(beside(text, 'Kari Holm', appositiveBefore)).toBe(expected));
});
