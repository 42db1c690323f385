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
    ["{The mayor of Bergen's office} said so.", 'Bergen'],
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

describe('whoever serves an office speaks for whom it is of', () => {
  it.each<[string, string | null]>([
    ["{The Ukrainian president's office} said so.", 'Ukraine'],
    ['{The office of the Peruvian president} said so.', 'Peru'],
    ["{The Peruvian prime minister's chief of staff, Kari Holm,} said so.", 'Peru'],
    ["Kenya's president left. {The president's office} said so.", 'Kenya'],
    ['The prime minister of Kenya left. {A spokesman for the prime minister} said so.', 'Kenya'],
    ["{Kari Holm, an adviser to Malawi's president,} said so.", 'Malawi'],
    ['{An aide to the Texas governor} said so.', 'Texas'],
    ["{The prosecutor's office in Brest} said so.", "prosecutor's office in Brest"],
    ["{A former president's adviser} said so.", null],
    ["{The president's daughter} said so.", null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('a country, an embassy and a town that the text has told of', () => {
  it.each<[string, string | null]>([
    ["Peru's government fell. {The country's top diplomat, Kari Holm,} said so.", 'Peru'],
    ["Kenyan roads are closed. {The country's ombudsman, Kari Holm,} said so.", 'Kenya'],
    ['Peru met Chile in Lima. {The country singer, Kari Holm,} said so.', null],
    ['The Belarusian ambassador was summoned. {The embassy} said so.', 'Belarus'],
    ['The Chilean chargé was summoned. {An embassy spokesman} said so.', 'Chile'],
    ['The ambassador was summoned. {The embassy} said so.', 'embassy'],
    ["Ridgemont's town council voted. {Mayor Kari Holm} said so.", 'Ridgemont'],
    ['The Ridgemont town council voted. {The mayor} said so.', 'Ridgemont'],
    ["Ridgemont's train was late. {Mayor Kari Holm} said so.", null],
    ['The city of Tolne voted. {The deputy mayor for public order, Kari Holm,} said so.', 'Tolne'],
    ['The city of Tolne voted. {The deputy mayor, Kari Holm,} said so.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('those who are called so speak for themselves', () => {
  it.each<[string, string | null]>([
    ['{The rebels} said so.', 'rebels'],
    ['{Insurgents} said so.', 'insurgents'],
    ['{The Moderates} said so.', 'Moderates'],
    ['{Opposition figures} said so.', 'opposition'],
    ['{Opposition politicians} said so.', 'opposition'],
    ['{Figures} said so.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('a ministry of the country that the first sentence tells of', () => {
  it.each<[string, string | null]>([
    ["Bulgarian border guards fired at Turks. {The interior ministry's secretary, Kari Holm,} said so.", 'Bulgaria'],
    ["Mali met Togo in Accra. {The government's spokesman} said so.", 'government'],
    ["Mali's junta sacked four. One went to Togo. {The government's spokesman} said so.", 'Mali'],
    ['Peru will let farmers shoot boars. One fled to Chile. {Vice-minister Kari Holm} said so.', 'Peru'],
    ['Peru will let farmers shoot boars. One fled to Chile. {The chief veterinary officer, Kari Holm,} said so.', 'Peru'],
    ['Peru will let farmers shoot boars. {The minister of state for science} said so.', 'Peru'],
    ["Peru's army came. The provincial government had asked for it. {Its spokesman, Kari Holm,} said so.", 'provincial government'],
    ['Kenyan runners met Chilean ones. {The interior ministry} said so.', 'interior ministry'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('bodies that are called by less than their names, and those that are told things', () => {
  it.each<[string, string | null]>([
    ["India's space agency lost a satellite. {Chairman Kari Holm} told the news agency ANI so.", 'India'],
    ['Interpol has sent a notice. {The agency} said so.', 'Interpol'],
    ['The Houthis fired at a ship. {A spokesman for the movement} said so.', 'Houthis'],
    [
      'The World Meteorological Organization warned of drought. {The head of the UN agency, Kari Holm,} said so.',
      'World Meteorological Organization',
    ],
    ['The Bank of Uganda kept its rate. {The deputy governor, Kari Holm,} said so.', 'Uganda'],
    ['UNICEF hands out milk. {Kari Holm}, who leads its operation in the east, said so.', 'UNICEF'],
    ['An Iranian envoy came to Oslo. {The envoy, Kari Holm,} said so.', 'Iran'],
    ['A Chilean engineer came to Oslo. {The engineer, Kari Holm,} said so.', null],
    ['{A spokesman for the Israeli treasury} said so.', 'Israel'],
    ['The Peruvian navy came. {A navy source} said so.', 'Peru'],
    ['{The finance minister in Ramallah, Kari Holm,} said so.', 'Palestine'],
    ['{Diplomats in Oslo} said so.', null],
    ['Kari Holm, the city’s spokeswoman, left. {The mayor} said so.', 'city'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('whoever sits for a party speaks for it', () => {
  it.each<[string, string | null]>([
    ['{Kari Holm, a lawmaker from the ruling Harbour Party,} said so.', 'Harbour Party'],
    ['{Kari Holm, a member of the ruling Harbour Party,} said so.', 'Harbour Party'],
    ['{A lawmaker of the ruling KDP, Kari Holm,} said so.', 'KDP'],
    ['{Kari Holm, secretary general of the ruling PNL,} said so.', 'PNL'],
    ['{Kari Holm, an MP for the town,} said so.', null],
    ['{Kari Holm, a member of the choir,} said so.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('what an office is for, and where it is', () => {
  it.each<[string, string | null]>([
    ['Peru will vaccinate girls. {The director of epidemiology at the health ministry, Kari Holm,} said so.', 'Peru'],
    ["Peru's power commission wants more. {Public Utilities Minister Kari Holm} said so.", 'Peru'],
    ['{A security official in Niamey} said so.', 'Niger'],
    ['{A diplomat in Niamey} said so.', null],
    ["Finland's defence forces called up men. {Their commander, General Kari Holm,} said so.", 'Finland'],
    ["Greenland's government has closed a mine. {Kari Holm, the minister for mineral resources,} said so.", 'Greenland'],
    ['Cubans sleep in a hall in Tolne. The town is small. {Mayor Kari Holm} said so.', 'Tolne'],
    ['Oystermen in Tolne fear for their beds. {Their spokesman, Kari Holm,} said so.', 'oystermen'],
    ['The Libyan National Army said no. The force sent pictures. {Its spokesman, Kari Holm,} said so.', 'Libya'],
    ['{Tolne council} said so.', 'Tolne council'],
    ['{Local council} said so.', null],
    ['{A. K. M. Holm} said so.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('a body that is still spoken of, though the sentence between tells of nobody', () => {
  it.each<[string, string | null]>([
    ["Panama's canal authority has cut the number of ships. The lake is low. {Administrator Kari Holm} said so.", 'Panama'],
    [
      'The Tolne Ports Authority seized a crate. The gas in it was banned. {Its manager for safety, Kari Holm,} said so.',
      'Tolne Ports Authority',
    ],
    ['The Tolne Ports Authority seized a crate. A firm in Bergen had sent it. {Its director, Kari Holm,} said so.', null],
    ['The prefecture shut the road. Lava came. {Prefect Kari Holm} said so.', 'prefecture'],
    ['{A palace spokesperson} said so.', null],
    ['The palace was asked. {A palace spokesperson} said so.', 'palace'],
    ["Tolne's fire department sold an engine. {Mayor Kari Holm} said so.", 'Tolne'],
    ["Eritrea's minister denied it. In Addis Ababa, {officials} said so. {The prime minister's adviser, Kari Holm,} said so.", 'Ethiopia'],
  ])('%s', (text, side) => expect(sidesIn(text).at(-1)).toBe(side));
});

describe('police of other names, and lawmakers behind the name of their party', () => {
  it.each<[string, string | null]>([
    ['{Colonel Kari Holm of the gendarmerie} said so.', 'gendarmerie'],
    ['{Harbour Party lawmaker Kari Holm} said so.', 'Harbour Party'],
    ['{Harbour lawmaker Kari Holm} said so.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});
