import { describe, expect, it } from 'vitest';
import { lastOf } from './last-of.js';

const OF = { firm: ['Belmar Glass', "Glassblowers' Federation"], town: ['Orston Council', 'Friends of Orston Baths'] } as const;

const TOLD = {
  firm: "Belmar Glass said that the kilns were lit. The company said that it would pay no more. The Glassblowers' Federation said that nobody had come. General secretary Una Pratt said that the firm had lied.",
  town: 'Orston Council said that the pool leaked. Council leader Ed Frome said that it must shut. The Friends of Orston Baths said that it was dry. Chairman Lou Tarn said that the council had made up its mind.',
} as const;

describe('a word for a kind of body', () => {
  it.each([
    ['firm', "The lorry drivers' union said that it backed them. Union secretary Carol Byrne said that the vote was close."],
    ['firm', "The railwaymen's union said that it backed them. The union's president, Ed Lane, said that trains would run."],
    ['firm', 'The Federation of Small Shops said that trade was down. Federation chief Nora Quill said that help was needed.'],
    ['firm', "The importers' association said that strikes harmed all. Association president Sir Tom Bale said that the law was weak."],
    [
      'firm',
      'Sandmaker Volk said that its pits were full. Volk buyer Dan Orr said that he had nowhere to go. Company chairman Leo Platt said that he was calm.',
    ],
    ['firm', "Norgate Gas said that it had cut supply. The company's manager, Kit Shaw, said that valves were shut."],
    ['town', 'The county council said that it had no say. Council leader Ken Dodds said that the town must choose.'],
    ['town', 'Overton council said that it would lend its pool. Council leader Alf Garth said that the water was warm.'],
    ['town', 'The parish council at Holt said that it would chip in. Council clerk May Bird said that it had eighty pounds.'],
    ['town', "The hoteliers' group said that it would abstain. Group leader Una Vale said that it was a mess."],
    ['town', "A swimmers' group said that it met there on Sundays. The group's secretary, Ben Ash, said that it had nowhere else."],
  ] as const)('a %s: means the body that was heard last: %s', (of, last) => {
    expect(lastOf(`${TOLD[of]}\n\n${last}`, OF[of])).toBe('-');
  });

  it.each([
    ['firm', '1', "The company's spokesman, Ian Pope, said that the books were open."],
    ['firm', '1', "The truckers' union said that it would help. The company's head of safety, Lou Marks, said that no one was at risk."],
    ['firm', '2', "The Glassblowers' Federation said that it had funds. Federation treasurer Sam Ives said that they would last."],
    ['firm', '2', "The truckers' union said that it would help.\n\nFederation secretary Meg Orr said that nobody had gone back."],
    ['town', '1', 'Orston Council said that it was sorry. Council clerk Ted Pell said that the sum was small.'],
    ['town', '1', 'The county council said that it had no say.\n\nCouncil clerk Ted Pell said that the sum was small.'],
  ] as const)('a %s: means side %s where no other was heard: %s', (of, side, last) => {
    expect(lastOf(`${TOLD[of]}\n\n${last}`, OF[of])).toBe(side);
  });

  it.each([
    "The importers' federation",
    "The hoteliers' federation",
    'The employers’ federation',
    "The brewers' federation",
    "The shippers' federation",
  ])('is of others where it says of whom: %s', (who) =>
    expect(lastOf(`${TOLD.firm}\n\n${who} said that strikes harmed all.`, OF.firm)).toBe('-'),
  );

  it.each(["The glassblowers' federation", "The workers' federation", 'The federation'])('is of the side: %s', (who) =>
    expect(lastOf(`${TOLD.firm}\n\n${who} said that it would go on.`, OF.firm)).toBe('2'),
  );
});
