import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';
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

describe('whoever answers, and those who speak together', () => {
  it.each([
    'Bell and colleagues tested it. {Bell and colleagues|Bell and colleagues} said that it works. “It is safe,” {they|Bell and colleagues} said.',
    '{The firm’s head of communications, Ignacio Soto,|Ignacio Soto} said that it was late. {The union|union} said that no call had come.',
    'The Salt Union struck. {The mine|mine} said that the pay was fair.',
  ])('%s', expectWho);
});

describe('who is interviewed', () => {
  it('is somebody shown to be a person rather than a name above the text', () => {
    const text = `By Ines Falk\nSunday Harbour Beats, 3 May\n\nDrummer Otto Lind, 71, was once declared dead by a radio station. In this interview he speaks of his boat.\n\nYou have not played for nine years. Why now?\n\nI think that the landlord wants his rent. I told him to wait.\n\nAre you tired of the old songs?\n\nI think that they feed me. I will never say that I am tired.`;
    const { claims } = assemble([extractDocument(text, 'a.txt')], {});
    const speakers = new Set(claims.map(({ speaker }) => speaker?.name ?? '-'));
    expect(speakers.has('Sunday Harbour Beats')).toBe(false);
    expect(speakers.has('Otto Lind')).toBe(true);
  });
});

describe('who speaks, from the text alone', () => {
  it.each<[string, readonly string[]]>([
    [
      'Tom Dale told the court that he had seen the van. Paul Roth KC put it to the witness that it was dark. He denied it.',
      ['Tom Dale', 'Paul Roth', 'Tom Dale'],
    ],
    [
      'Ann Lee told the inquest that the gate was shut. Mary Cole, for the family, asked her if she had checked. She conceded that she had not.',
      ['Ann Lee', 'Mary Cole', 'Ann Lee'],
    ],
    [
      'A mill source told Harbour Post that the robbers had demanded gold.\n\n“They told us to bring bread,” the source added.',
      ['mill source', 'robbers', 'mill source'],
    ],
    ['The clerk, Jane Roe, confirmed receipt of the petition but declined to say more.', ['Jane Roe', 'Jane Roe']],
    ['Odile Brun, never one to let a quarrel rest, told the court that the map was wrong.', ['Odile Brun']],
    ['One juror nevertheless said that the judge was asleep.', ['One juror']],
    ['Two porters approached by this newspaper said the lift was broken.', ['Two porters']],
    ['A letter signed by owners and unions says that the mine is safe.', ['letter signed by owners and unions']],
    ['Here is a bit more from Dalford mayor Ruth Kemp, who is at the hall.\n\n"Don’t wait for a knock on the door."', ['Ruth Kemp']],
    ['The bus came from Bergen.\n\n"It was a poor game."', ['-']],
  ])('%s', (text, speakers) => {
    const { claims } = assemble([extractDocument(text, 'a.txt')], {});
    expect(claims.map(({ speaker }) => speaker?.name ?? '-')).toEqual(speakers);
  });
});
