import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('a description is whoever the text has so described', () => {
  it.each([
    'Ana Ribeiro, 58, a retired welder from Faro, came late. Mayor Luis Prado opened the meeting. {The retired welder|Ana Ribeiro} told the mayor to go.',
    'Kwame Mensah, 41, lost his boat. Officials came. Nobody paid. {The 41-year-old|Kwame Mensah} said he would sue.',
    'Jens Dahl is a beekeeper. Pia Lund is a potter. {The beekeeper|Jens Dahl} said the frost came early, but {the potter|Pia Lund} disagreed.',
    'Detective Inspector Mary Kiprop spoke first. Councillor Tom Hale spoke next. {The detective|Mary Kiprop} said two men were held.',
    'Marta Silva (67), a mother of four, ran the kiosk. Her landlord, Rui Costa, did not come. {The mother of four|Marta Silva} said she was tired.',
    'The goalkeeper Iva Petrov and the coach Max Braun came in. {The goalkeeper|Iva Petrov} said her hand hurt. {The coach|Max Braun} said it did not.',
    'Barrister Niamh Foley spoke for an hour. Judge Carl Reid listened. {The lawyer|Niamh Foley} said that her client was ill.',
    '“It is over,” said Olga Brandt, who is a midwife. The mayor, Karl Voss, nodded. {The midwife|Olga Brandt} said nobody had asked her.',
  ])('%s', expectWho);
});

describe('newspapers vary the name of whoever was just spoken of', () => {
  it.each([
    '“We had no choice,” said {Tom Hale|Tom Hale}. {The 52-year-old|Tom Hale} added that the roof leaked.',
    '{Ingrid Moe|Ingrid Moe} said the hall was full. {The former swimmer|Ingrid Moe} had warned of it.',
    '{Pavel Novak|Pavel Novak} denied it. {The Brno man|Pavel Novak} said he was asleep.',
    '{Lucia Ferri|Lucia Ferri} scored twice. {The striker|Lucia Ferri} said the pitch was wet.',
    '{Thaís Lima|Thaís Lima} laughed. {The herpetologist|Thaís Lima} said frogs were deaf.',
    '{Mark Petrie|Mark Petrie} called for it. {The Alberta MP|Mark Petrie} said so.',
    '{Sam Obi|Sam Obi} cried in the dock. {The father of three|Sam Obi} said he only drove.',
  ])('%s', expectWho);
});

describe('a description is nobody who does not fit it', () => {
  it.each([
    ['an office is held, and not merely said', '{Tom Hale|Tom Hale} said no. {The coroner|coroner} found that he drowned.'],
    ['another age', 'Tom Hale, 34, was there. {The 71-year-old|71-year-old} said it was dark.'],
    ['another sex', 'Ms Ana Ribeiro was there. {The father of two|father of two} said it was dark.'],
    ['other work', 'Inspector Ana Ribeiro was there. {The welder|welder} said it was dark.'],
    ['who speaks behind a comma', "It was sold to Kari Holm, {the head of the strikers' committee|head of the strikers' committee} said."],
    [
      'who speaks behind a comma, at length',
      "It was read by Kari Holm, {the managing director of the pilots' union in the old port|managing director of the pilots' union in the old port} said.",
    ],
    ['two fit alike', 'The welders Jens Dahl, 30, and Pia Lund, 30, came. {The 30-year-old|30-year-old} said it was dark.'],
    ['one of the case', 'Inspector Mary Kiprop said the car was stolen. {The driver|driver} said it was his.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('a role has the name that stands beside it', () => {
  it.each([
    'Rain fell. {The Commissioner of Police, CP Musa Danjuma|Musa Danjuma}, said so.',
    'Rain fell. {The former harbour master, Cllr Ewan Reid|Ewan Reid}, said so.',
    "Rain fell. {The trial's chief investigator, Professor Anil Rao|Anil Rao}, said so.",
    'Rain fell. {His predecessor, Ms Petra Kunz|Petra Kunz}, said so.',
    "Rain fell. {The choir's founder, Greta Olsen|Greta Olsen}, said so.",
    'Rain fell. {Counsel for the Labour Inspectorate, Rewi Haapu|Rewi Haapu}, said so.',
    'Rain fell. {Outside court, a spokesperson for the Rail Board (RB), Kari Holm|Kari Holm}, said so.',
    'The pump was made in Linz by a firm. {The pump’s developer, Aquatec|Aquatec}, said so.',
  ])('%s', expectWho);
});
