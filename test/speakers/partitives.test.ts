import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';
import { expectWho } from './who.js';

describe('one of several', () => {
  it.each([
    'Shoppers queued in the rain. “It is a farce,” said {one|shopper}. {Another|another shopper} said the doors had been locked.',
    '{Two Finnish coastguards|Two Finnish coastguards} came ashore. {One of them|Finnish coastguard} said the boat had no lights.',
    'Three young nurses waited outside. {One|young nurse} said the pay was a joke; {a second|second young nurse} agreed. {A third|third young nurse} wept.',
    '{One goat farmer|One goat farmer} said the wolves were back. {Another|another goat farmer} blamed the dogs.',
    'Commuters stood on the platform. {One, Rosa Lima,|Rosa Lima} said she would walk.',
    'The rangers met hikers. {One of them, Ola Brekke,|Ola Brekke} said the hut was full.',
    'Rain fell. {One villager, Sunita Rai,|Sunita Rai} said the well was dry. {Another villager, Hari Thapa,|Hari Thapa} blamed the mine.',
    'Rain fell. {One|-} said the well was dry.',
  ])('%s', expectWho);
});

describe('"they" and "we"', () => {
  it.each([
    'The Lisbon Water Company dug up the road twice. {They|Lisbon Water Company} said the pipe was old.',
    '{Two referees|Two referees} left the pitch. {They|Two referees} said stones had been thrown.',
    'The local doctors struck for a day. {They|local doctors} said nobody had been paid.',
    'Siri Lund went home. {They|-} said the road was closed.',
  ])('%s', expectWho);
});

describe('who is quoted within a quotation', () => {
  const speakers = (text: string): string[] => {
    const { claims, entities } = extractDocument(text, 'x.txt');
    return claims.map(
      ({ source, speaker }) => `${source ? text.slice(source.start, source.end) : ''}: ${speaker === null ? '-' : entities[speaker]?.name}`,
    );
  };
  it.each([
    ['“We reject the charge,” said Ines Duarte, a spokeswoman for Balticjet.', 'We: Balticjet'],
    ['“We believe the bridge is safe,” city engineer Omar Haddad said.', 'We: city'],
    ['“We hope that she comes home,” said her brother, Pavel Novak.', 'We: Pavel Novak'],
    ['“She told me that she was leaving,” said Ms Greta Olsen. Ana Reis had left in May.', 'She: -'],
    ['Mayor Rui Costa had closed the pool. “He told us it was broken,” said Luis Prado, a swimmer.', 'He: Rui Costa'],
    ['The Halden Tram Company cut three lines. “They promised us a bus,” said Mika Rautio, who lives nearby.', 'They: Halden Tram Company'],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toContain(expected);
  });
});
