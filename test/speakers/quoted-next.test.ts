import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('an office in the opening, and the first name, quoted behind it', () => {
  it.each([
    ['is one', '{The rector of Lodz University|Ana Roos} has said she will stay.\n\n“I should have read them,” Ana Roos told the council.'],
    ['is one with a learned title', '{The mayor of Lodz|Ana Roos} said sorry.\n\n“It was wrong,” Dr Ana Roos said.'],
    [
      'is one that another country sent',
      '{Peru’s ambassador to Chile|Luis Prado} wants an answer.\n\n“Customs is customs,” Luis Prado told a paper.',
    ],
    [
      'is one above whom a headline stands',
      '{Headteacher|Ulla Berg}: “We should have called them”\n\nThe head of a school says staff had known.\n\n“I rang the parents,” says Ulla Berg.',
    ],
  ])('%s', (_, text) => expectWho(text));

  it.each([
    ['is another of whom a trade is told', '{The mayor of Lodz|mayor of Lodz} said sorry.\n\n“It was wrong,” said Ana Roos, a baker.'],
    ['is another behind a clause', '{The mayor of Lodz|mayor of Lodz} said sorry.\n\n“It was wrong,” said Ana Roos, who lives there.'],
    ['is another of another sex', '{The spokesman for Vesle Rail|spokesman for Vesle Rail} said sorry.\n\n“It was wrong,” Ana Roos said.'],
    [
      'is another if somebody came before',
      'Tom Hale fell. {The mayor of Lodz|mayor of Lodz} said sorry.\n\n“It was wrong,” Ana Roos said.',
    ],
    ['is another two paragraphs on', '{The mayor of Lodz|mayor of Lodz} said sorry.\n\nRain fell.\n\n“It was wrong,” Ana Roos said.'],
  ])('%s', (_, text) => expectWho(text));
});
