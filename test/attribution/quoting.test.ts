import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { nest } from '../../src/attribution/nest.js';
import { prepare } from '../english.js';

/** Every claim as "source | cue | contents", in text order. */
const claimsIn = (text: string): string[] =>
  attribute(prepare(text)).map(({ source, cue, content }) => {
    const show = (range: { start: number; end: number } | null): string => (range ? text.slice(range.start, range.end) : '–');
    return [show(source), show(cue), content.map(show).join(' … ')].join(' | ');
  });

/** Contents of claims and of the claims they stand in. */
const nestedIn = (text: string): string[] => {
  const nested = nest(attribute(prepare(text)));
  return nested.flatMap(({ source, content, within }) =>
    within === null || !source ? [] : [`${text.slice(source.start, source.end)}: ${text.slice(content[0]?.start, content.at(-1)?.end)}`],
  );
};

describe('any verb in the frame of a quotation', () => {
  it.each([
    ['“Nobody told us a thing,” reckoned the baker.', 'the baker | reckoned | “Nobody told us a thing,”'],
    ['“I would do it again,” quipped Ana Reyes, 44.', 'Ana Reyes, 44 | quipped | “I would do it again,”'],
    ['“That is one way to lose a bus,” Petra Novak deadpanned.', 'Petra Novak | deadpanned | “That is one way to lose a bus,”'],
    ['“You should see the other one,” grins the skipper.', 'the skipper | grins | “You should see the other one,”'],
    ['“It is only water,” the plumber shrugs.', 'the plumber | shrugs | “It is only water,”'],
    ['“We can pay in May,” notes its treasurer, Jarl Öst.', 'its treasurer, Jarl Öst | notes | “We can pay in May,”'],
    ['“The pitch was wet,” said the left-hander.', 'the left-hander | said | “The pitch was wet,”'],
  ])('%j', (text, expected) => {
    expect(claimsIn(text)).toContain(expected);
  });
});

describe('a quotation goes to whoever its own sentence names', () => {
  const before = '“The mill is safe,” said Jonas Keller.';
  it.each([
    '“The wheel has not turned since Easter,” chuckled Ines Caron.',
    '“The sluice is rotten,” Ines Caron fumed.',
    '“We grind by hand,” Ines Caron told the Velm Post.',
    '“It creaks at night,” grumbled Ines Caron.',
    '“I would not sleep there,” whispers Ines Caron.',
  ])('%j', (text) => {
    const [first, second, ...rest] = claimsIn(`${before}\n\n${text}`);
    expect(first).toBe('Jonas Keller | said | “The mill is safe,”');
    expect(second).toMatch(/^Ines Caron \| /);
    expect(rest).toEqual([]);
  });
});

describe('a quotation without a cue', () => {
  it.each([
    ['The farmer shrugged. “You bury them and start again.”', 'The farmer | – | “You bury them and start again.”'],
    ['Her aunt was blunter: “Sell the boat.”', 'Her aunt | – | “Sell the boat.”'],
    ['Baker Inès Caron was less sure.\n\n“We will see in the spring.”', 'Baker Inès Caron | – | “We will see in the spring.”'],
    ['And from Chef Ola Brandt:\n\n“Our kitchens are open to all.”', 'Chef Ola Brandt | – | “Our kitchens are open to all.”'],
    ['From the desk of Jan Brandt.\n\n“Seeing it come down would hurt.”', 'Jan Brandt | – | “Seeing it come down would hurt.”'],
    ['“My kettle came back without its lid.”\n\nInes Caron, Velm', 'Ines Caron, Velm | – | “My kettle came back without its lid.”'],
    ['The road was shut all winter. “Nobody came to dig us out.”', '– | – | “Nobody came to dig us out.”'],
  ])('%j', (text, expected) => {
    expect(claimsIn(text)).toContain(expected);
  });

  it.each([
    'The choir sang “Nobody Came to Dig Us Out” at the end.',
    'He was known as “the boss of the river” in Velm.',
    'A “state of the art” oven stood in the yard.',
  ])('is no title, nickname or scare quote: %j', (text) => {
    expect(claimsIn(text).filter((claim) => claim.startsWith('– | –'))).toEqual([]);
  });
});

describe('a quotation attributed after the last of its paragraphs', () => {
  it.each([
    [
      '“The wheel stopped. We had no flour.\n\n“We ate turnips,” said Petra Novak.',
      '“The wheel stopped. We had no flour. … “We ate turnips,”',
    ],
    ['“It was our last winter.” “Nobody came,” said Petra Novak.', '“It was our last winter.” … “Nobody came,”'],
    ['“The ice held.”\n\n“Then it did not,” said Petra Novak.', '“The ice held.” … “Then it did not,”'],
  ])('%j', (text, content) => {
    expect(claimsIn(text)).toEqual([`Petra Novak | said | ${content}`]);
  });

  it('does not go to the speaker before', () => {
    const text = '“We stay,” Duarte said.\n\n“The wheel stopped.\n\n“We ate turnips,” said Petra Novak.';
    expect(claimsIn(text)).toEqual(['Duarte | said | “We stay,”', 'Petra Novak | said | “The wheel stopped. … “We ate turnips,”']);
  });
});

describe('reports inside a quotation', () => {
  it.each([
    ['“I hope they will listen. It is late,” said Kari Moe.', ['I: they will listen']],
    ['“They say it was safe,” said Kari Moe. “It is not.”', ['They: it was safe']],
    ['“My brother told me the pay was good,” Kari Moe said.', ['My brother: the pay was good']],
    ['“We believe the dam will hold,” said Kari Moe.', ['We: the dam will hold']],
    ['Kari Moe said: “The doctor says I can row again. We leave at six.”', ['The doctor: I can row again']],
  ])('%j', (text, expected) => {
    expect(nestedIn(text)).toEqual(expected);
  });

  it('are none where nobody is quoted', () => {
    expect(claimsIn('A sign with “They say it was safe” hung on the gate of the yard.')).toEqual([]);
  });
});

describe('who has the word in the middle of a sentence, or in half of one', () => {
  it.each([
    ['The bridge, according to Anna Weber, is unsafe.', 'Anna Weber | according to | The bridge … is unsafe'],
    ['The kiln, according to its owner, has cracked.', 'its owner | according to | The kiln … has cracked'],
    [
      'According to Ines Caron, head of the water board, the pipes leak.',
      'Ines Caron, head of the water board | According to | the pipes leak',
    ],
    ['According to its president, Ana Lind, the port is shut.', 'its president, Ana Lind | According to | the port is shut'],
    ['According to its president, Ana Lind, Maas and Soto left.', 'its president, Ana Lind | According to | Maas and Soto left'],
    ['The port is shut, according to its president, Ana Lind.', 'its president, Ana Lind | according to | The port is shut'],
    ['The port is shut, according to its president, a friend.', 'its president | according to | The port is shut'],
    ['17:05 The hall, by e-mail: the port is shut.', 'The hall | : | the port is shut.'],
    ['Crews were sorted according to the mayor.', 'the mayor | according to | Crews were sorted'],
    ['The ministry “recalled its readiness” for talks.', 'The ministry | recalled | its readiness'],
    ['The dam, in the view of the engineers, will hold.', 'the engineers | in the view of | The dam … will hold'],
  ])('%j', (text, expected) => {
    expect(claimsIn(text)).toContain(expected);
  });
});
