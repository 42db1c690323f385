import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('a name that the sentence tells behind a description', () => {
  it.each([
    'It rained. {Her driver|Little Bear}, known to everyone as Little Bear, said that the car was fast.',
    '{A guide|Joss}, who gave his name only as Joss, said that the path was steep.',
    '{A guide|Pete}, who goes by the name of Pete, said that the path was steep.',
    '{One docker, a member of the crew for ten years who gave his name only as Pim|Pim}, said that it was cold.',
    '{A porter who asked to be identified only as Rafa|Rafa} said that the lift was broken.',
    '{The former mill manager|former mill manager} met a man known as Joss.',
  ])('%s', expectWho);
});

describe('a name in apposition', () => {
  it.each([
    '{Member of Congress for the valley, Paul Ruiz,|Paul Ruiz} said that the bridge had sunk.',
    'The council met. {The group’s secretary, Maj. (retd) Imran Shah,|Imran Shah} said that the crane had failed.',
    'The trustees met. {Its only member, Ari Holm,|Ari Holm} said no.',
    'But {a charity, the Arlo Water Forum, AWF,|Arlo Water Forum} claimed that the well was dry.',
    '{Sven Olsen, counsel for the third accused,|Sven Olsen} said that the lamp was out.',
    'But {Somchai, the headman of Ban Nong,|Somchai} denied it.',
  ])('%s', expectWho);
});

describe('a description of whom nobody said so before', () => {
  it.each([
    'Bergen United coach Tariq Azhar had asked for patience. He did not get it. Bergen United beat Harbour Rangers 1-0 at Calle Norte Stadium. “I will not sleep,” said {the 48-year-old former goalkeeper|Tariq Azhar}.',
    '{Luis Paredes, president of the growers’ chamber,|Luis Paredes} said that wages had fallen. Growers had “nothing left”, {the businessman|Luis Paredes} said.',
    'Examined by advocate Lena Prow, {Mr Tim Dunn|Tim Dunn} said that he had heard glass. Cross-examined by Ivan Rees, for Tom Hale, {the farmer|Tim Dunn} agreed that he had drunk two pints.',
    'Union chair Des Tamm was given three minutes. "Show me. I have asked four times. I have had four cups of tea. I got no answer." {The 77-year-old|Des Tamm} accused the council of lying.',
    '{Dr Ann Foss|Ann Foss} said that the clinic was full. {The driver|driver} said that the bus was late.',
    'Father Pius Okon asked both sides to give way. “I have asked Saint Brendan,” {the priest|Pius Okon} said.',
    'Referee Jim Holt showed Lee Park a red card. {Park|Lee Park} said that he had spoken to himself. {The ref|Jim Holt} thought he meant him.',
    '{Jon Vik|Jon Vik} said no. {Per Lund|Per Lund} said yes. Jon Vik and Per Lund shook hands. {The businessman|businessman} said that it was done.',
  ])('%s', expectWho);
});
