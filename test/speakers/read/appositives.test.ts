import { describe, expect, it } from 'vitest';
import { appositiveAfter, appositiveBefore, bracketAfter, memberAfter } from '../../../src/speakers/read/appositives.js';
import { beside } from './names.js';

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
    ['The minister came, Kari Holm did not.', ''],
    ['Yesterday Kari Holm came.', ''],
    ['They saw the minister. Kari Holm came.', ''],
  ])('%s → %s', (text, expected) => expect(beside(text, 'Kari Holm', appositiveBefore)).toBe(expected));
});
