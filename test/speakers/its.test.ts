import { describe, expect, it } from 'vitest';
import { whoIn } from './who.js';

/** The sides of the speakers of the marked sources, in their order. */
function sidesIn(marked: string): (string | null)[] {
  const { found, entities } = whoIn(marked.replaceAll(/\{([^}]*)\}/g, '{$1|-}'));
  return found.map((line) => entities.findLast((entity) => entity.name === line.split(' → ')[1])?.side ?? null);
}

const CASES: readonly (readonly [text: string, sides: (string | null)[]])[] = [
  ['Peru shut the gates. {The country’s water minister, Ana Roe,} said the lake was low. Chile said no.', ['Peru']],
  ['Peru’s army said it had won. {The country’s prime minister, Ole Moe,} said so too.', ['Peru']],
  ['Chile said Peru had lied. {The nation’s president, Ana Roe,} said so too.', ['Chile']],
  [
    'SANTIAGO — Chile and Peru are at odds. The foreign ministry in Lima was unmoved. {The ministry’s spokesman, Ole Moe,} said the text stood.',
    ['Peru'],
  ],
  [
    'SANTIAGO — Chile and Peru are at odds.\n\nThe government in Lima was unmoved.\n\n{The government’s chief negotiator, Ole Moe,} said so.',
    ['Peru'],
  ],
  ['SANTIAGO — Chile and Peru are at odds. {The government’s chief negotiator, Ole Moe,} said the text stood.', ['Chile']],
  ['Peru opened the gates on Monday, Chile said. {Its foreign minister, Ana Roe,} said so twice.', ['Chile']],
  ['Marrow Foods had sunk the barge, Halden Ports said. {Its chairman, Ole Moe,} said the oil was fresh.', ['Halden Ports']],
  ['Marrow Foods had sunk the barge, the Halden Trust said. {Its chairman, Ole Moe,} said the oil was fresh.', ['Halden Trust']],
  ['In a letter to the Arctic Council, Peru said that Chile had begun. {Its foreign minister, Ana Roe,} said so twice.', ['Peru']],
  ['Peru, Chile said, had opened the gates. {Its foreign minister, Ana Roe,} said it had not.', ['Peru']],
  ['Marrow Agri-Foods did not reply. {Its managing director, Ida Roe,} said no.', ['Marrow Agri-Foods']],
  ['An association of ferry owners, Vesle, wants to block the far side of the harbour. {Its chairman, Ole Moe,} said so.', ['Vesle']],
  ['The bell-ringers’ society has bought new ropes. {Its treasurer, Dr Ida Roe,} would not say why.', ['bell-ringers’ society']],
  ['The other side of the canal is closed, the growers’ consortium said. {Its president, Ole Moe,} was sorry.', ['growers’ consortium']],
  ['Catalonia goes on paying. {Its roads commissioner, Ole Moe,} promised more.', ['Catalonia']],
  ['The council was not amused. “That wall was ours in May. We shall have it back,” said {its leader, Ida Roe}.', ['council']],
  ['The committee of governors agreed, {its chair} said on Monday.', ['committee of governors']],
  ['The builder, Turkey’s Anadolu Steel, urged calm. “The roof is sound,” said {its chief engineer, Ole Moe}.', ['Anadolu Steel']],
  ['Turkey’s Anadolu Steel urged calm. “The roof is sound,” said {its chief engineer, Ole Moe}.', ['Anadolu Steel']],
  ['Shepherds along the Skar River want the mine closed. {Their spokesman, Ole Moe,} said so.', ['shepherds']],
  ['The Progressive Opposition would agree, said {its chief whip, Ida Roe}.', ['Progressive Opposition']],
  ['The Beekeepers’ Party (BP) will not. {Its only MP, Ole Moe,} mocked it.', ['Beekeepers’ Party']],
  [
    'Then there are the potters. Their cooperative had lent its kilns, in return, {its president Ida Roe} says, for a promise.',
    ['potters’ cooperative'],
  ],
  ['The opposition on the board says no. {Its leader, Ole Moe,} wants a vote.', ['opposition']],
  ['The Board, for its part, has kept quiet. {Its spokesman for trade, Ole Moe,} said little.', ['Board']],
];

describe('"its" and "their"', () => {
  it.each(CASES)('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});
