import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('headlines and openings describe whom the text names later', () => {
  it.each([
    'Ferry plan sinks, {mayor|Ewan Reid} says\n\nThe plan is over. Mayor Ewan Reid told the council that it was.',
    '{A GRAN|Dilys Pugh} told of her shock after the flood.\n\nDilys Pugh, 81, a gran of six, lost her shoes.',
    '{THE chief executive of Avon Harbour Trust|Ewan Reid} has apologised for the delay.\n\nEwan Reid was at a meeting on Monday.',
    '{The coroner|Mairi Bell} has called for new rails.\n\nThe hearing took a week. Coroner Mairi Bell spoke for an hour.',
    '{A treasurer|Ana Ribeiro} told the court that it was over.\n\n“I only borrowed it,” said Ana Ribeiro (51), wiping her eyes.',
    '{A farmer in Bohol|Pedro Rojas} has asked for help.\n\nPedro Rojas said the cow had been hit by a truck.',
    'Worst is over, {CFO|Lakshmi Rao} says.\n\nThe mill was sold. “It is over,” chief financial officer Lakshmi Rao told analysts.',
  ])('%s', expectWho);

  it.each([
    ['two of them', '{A nurse|nurse} told of her shock.\n\nAna Ribeiro, a nurse, wept. Pia Lund, a nurse, did not.'],
    ['somebody of whom the text says other work', '{A nurse|nurse} said the ward was full.\n\nDoctor Kwame Mensah said it was not.'],
    ['a name with a role of its own', '{The chief executive|chief executive} has apologised.\n\nEwan Reid, the driver, was at a meeting.'],
  ])('but nobody: %s', (_, text) => expectWho(text));
});

describe('styles and nations', () => {
  it.each([
    'Judge Carl Voss sat late. {His Honour|Carl Voss} accepted that it was dark.',
    'Mayor Ana Ribeiro cut the tape. {Her Worship|Ana Ribeiro} said it was time.',
    '“It hurts,” said {Lasse Holm|Lasse Holm}. {The Norwegian|Lasse Holm} refused to say more.',
    'The bridge fell. {The Norwegian|-} refused to say more.',
  ])('%s', expectWho);
});

describe('the company, however it is told of', () => {
  it.each([
    'Dovey Rail Company fell ill. {The Cardiff-based company|Dovey Rail Company} said so.',
    'Sofas are sold by Marlow & Finch. {The 40-shop chain|Marlow & Finch} said so.',
    'The quarry’s owner, Piedra Alta, wants out. {The company|Piedra Alta} said so.',
    'The mill was sold to Norsk Papir, which shut it. {The troubled firm|Norsk Papir} said so.',
  ])('%s', expectWho);
});
