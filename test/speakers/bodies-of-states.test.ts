import { describe, expect, it } from 'vitest';
import { sidesIn } from './who.js';

describe('what an office is of may have an owner, which is no owner of the office', () => {
  it.each<[string, string | null]>([
    ["{The head of Peru's tax agency, Kari Holm,} said so.", 'Peru'],
    ["{The head of Peru's tax agency} said so.", 'Peru'],
    ["{Kari Holm, the president of Chad's supreme court,} said so.", 'Chad'],
    ["{The chief of South Africa's prison service} said so.", 'South Africa'],
    ["{A member of Ghana's parliament} said so.", 'Ghana'],
    ["{The head of Chad's army, Kari Holm,} said so.", 'Chad'],
    ["{The leader of Kenya's largest union} said so.", 'Kenyan largest union'],
    ["Chile's health agency has closed a ward. {Kari Holm, head of the agency's medicines unit,} said so.", 'agency'],
    // Whoever leads a place has bodies that are not the place's.
    ["{The mayor of Bergen's office} said so.", "mayor of Bergen's office"],
    ["{The daughter of Kenya's president} said so.", null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('whoever heads a part of a body speaks for the body', () => {
  it.each<[string, string | null]>([
    ["Chile's health ministry has closed a ward. {Kari Holm}, who heads the ministry's medicines unit, said so.", 'Chile'],
    ["Chile's health ministry has closed a ward. {The head of the ministry's medicines unit} said so.", 'Chile'],
    ['The Tolne Harbour Police have closed a quay. {Kari Holm}, who heads its cybercrime group, said so.', 'Tolne Harbour Police'],
    ["The Fishers' Union has closed a quay. {Kari Holm}, who runs the union's legal team, said so.", "Fishers' Union"],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('a ministry, a government and a minister are of the only state that is told of', () => {
  it.each<[string, string | null]>([
    ["Guinea's junta has dissolved a party. {The territorial administration ministry} said so.", 'Guinea'],
    ["Fiji's navy has towed a ship in. {The fisheries ministry} said so.", 'Fiji'],
    ["Fiji's navy has towed a ship in. The maritime affairs ministry is angry. {Its secretary, Kari Holm,} said so.", 'Fiji'],
    ['Norway has lodged a protest. {The government spokesman, Odd Tveit,} said so.', 'Norway'],
    ['Norway has lodged a protest. {The chief cabinet secretary, Odd Tveit,} said so.', 'Norway'],
    ["Zambia's health ministry has closed a ward. {The minister} said so.", 'Zambia'],
    ['The health ministry in Lusaka has closed a ward. {The minister} said so.', 'Zambia'],
    ['The Zambian government has closed a ward. {The minister} said so.', 'Zambia'],
    // Of two either may be meant, one told of in passing is not, and what somebody was he is no longer.
    ['Norway and Chile have lodged a protest. {The government spokesman, Odd Tveit,} said so.', 'government'],
    ['A ward burned. Two died. A nurse ran home. She was born in Norway. {The government spokesman, Odd Tveit,} said so.', 'government'],
    ['A former Zambian minister, Kari Holm, was held. {The minister} said so.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('a country is told of where one of its parts is', () => {
  it.each<[string, string | null]>([
    ['The Canadian province of Manitoba pays farmers. {The agriculture minister, Kari Holm,} said so.', 'Manitoba'],
    ["India's eastern state of Bihar pays farmers. {The agriculture minister, Kari Holm,} said so.", 'Bihar'],
    ['The Canadian province of Manitoba wrote to the Canadian government. {The agriculture minister, Kari Holm,} said so.', 'Canada'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('words at the head of a sentence that name nobody', () => {
  it.each<[string, string | null]>([
    ['The traffic agency is old. Many were sold. {The agency} said so.', 'agency'],
    ['The traffic agency is old. Several were sold. {The agency} said so.', 'agency'],
    ["The ship was bound for Holmdale, the revenue authority said. {The authority's commissioner, Kari Holm,} said so.", 'authority'],
    ['The house was sold to Brennar, a charity founded in Oslo. {The charity} said so.', 'Brennar'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});
