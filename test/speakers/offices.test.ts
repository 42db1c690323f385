import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('two offices of one person', () => {
  it.each([
    '{Labour candidate and former surgeon Nils Berg|Nils Berg} said no.',
    '{Party leader and one-time banker Nils Berg|Nils Berg} said no.',
    '{Actress and UN envoy Pia Lund|Pia Lund} said no.',
    '{Trade unionist and Labour councillor Pia Lund|Pia Lund} said no.',
    '{Retired judge and mother of two Pia Lund|Pia Lund} said no.',
    '{Presidential contender and former neurosurgeon Nils Berg|Nils Berg} said no.',
  ])('%s', expectWho);
  it.each([
    ['officials', '{Officials and Prime Minister Kari Holm|Officials and Kari Holm} said no.'],
    ['an article', '{The minister and Mayor Kari Holm|minister and Kari Holm} said no.'],
    ['two names', '{Minister Kari Holm and striker Pia Lund|Kari Holm and Pia Lund} said no.'],
  ])('but two people: %s', (_, text) => expectWho(text));
});

describe('an office for two things', () => {
  it.each([
    '{The Minister of Trade and Industry, Kari Holm,|Kari Holm} said no.',
    '{Minister of Trade and Industry Kari Holm|Kari Holm} said no.',
    '{Minister of Health and Social Care Kari Holm|Kari Holm} said no.',
    'They met Minister of Trade and Industry Kari Holm. {Holm|Kari Holm} said no.',
    'Tom Berg left. {The minister of labour and welfare|minister of labour and welfare} said no.',
    '{The Secretary of Forests and Water|Secretary of Forests and Water} said no.',
    '{Pia Lund, professor of physics and astronomy,|Pia Lund} said no.',
    '{The minister for roads, ports and fisheries, Brennar Oake,|Brennar Oake} said no.',
  ])('%s', expectWho);
});

describe('one of several', () => {
  it.each([
    '“We never saw it,” said {one of them, Olek|Olek}. He left.',
    '“We never saw it,” said {one of the drivers, Olek Nowak|Olek Nowak}. He left.',
    '{One of the injured, a 58-year-old postman who was taken to hospital,|58-year-old postman} said no.',
    '{One of its volunteers, a former chaplain,|former chaplain} said no.',
    '{One of the funds, Nordic Pension,|Nordic Pension} said no.',
    'Grace Yeo left. The founder said that two employees had acted alone. {One of the two|employee} denied it. The order, {she|employee} said, came from him.',
  ])('%s', expectWho);
});

describe('whoever holds another office', () => {
  it.each([
    [
      'of another time',
      'The acting director of the zoo, Nana Koba, is new. “He eats,” {she|Nana Koba} said. {The former director|former director} disputes that.',
    ],
    ['of something else', 'The head of marketing, Pia Lund, was late. {The head of security|head of security} said no.'],
    ['in another branch', 'The mill’s chief executive, Pernille Aag, wrote. {The finance chief|finance chief} told analysts no.'],
    ['the next of them', 'Manager Pia Lund left. {The second manager|second manager} said no.'],
  ])('is not meant: %s', (_, text) => expectWho(text));
  it.each([
    'Dermot Roe, a former general manager of the mill, left. Clinical director Ruth Engel stayed. {The former general manager|Dermot Roe} said no.',
    'The head of marketing, Pia Lund, was late. {The head of marketing|Pia Lund} said no. {The head|Pia Lund} said yes.',
  ])('%s', expectWho);
});

const LONG = 'The money was spent. She was jailed. It rained. It snowed. It hailed. All left. Nobody came.';

describe('an office that one has at a time is named far below', () => {
  it.each([
    `{A judge|Carl Voss} has condemned the theft.\n\n${LONG}\n\nJudge Carl Voss said so.`,
    `{A coroner|Pia Lund} has called for rails.\n\n${LONG}\n\nCoroner Pia Lund sat for a day.`,
    `{A museum spokeswoman|Dora Pask} said it was odd.\n\n${LONG}\n\n{The spokeswoman, Dora Pask,|Dora Pask} rejected that.`,
    `{Council leader|Jock Pit} demands answers\n\nThe leader of the opposition, Ruth Engel, was away. Council leader Jock Pit said so.`,
    `The sea rose.\n\n${LONG} ${LONG}\n\n{Minister|Bern Foy}: ‘Not good enough’\n\nTransport Minister Bern Foy spoke in the House.`,
  ])('%s', expectWho);
  it.each([
    ['one who has left', `{An official|official} said it was odd.\n\n${LONG}\n\nPia Lund, a former official, said so.`],
    [
      'others in charge',
      '{Former hospital chief|Former hospital chief} tells of memo\n\nThe memo was lost. Clinical director Ruth Engel was told.',
    ],
  ])('but not %s', (_, text) => expectWho(text));
});
