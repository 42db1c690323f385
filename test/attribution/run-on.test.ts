import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

/** Contents of all claims in a text. */
const contentsIn = (text: string): string[][] =>
  attribute(prepare(text)).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));

describe('quotations that run on', () => {
  it.each([
    ['“We stay,” Duarte said. “Nobody leaves.”', [['“We stay,”', '“Nobody leaves.”']]],
    ['“We stay,” Duarte said. “Nobody leaves. It is late.” Then it rained.', [['“We stay,”', '“Nobody leaves. It is late.”']]],
    ['“We stay,” Duarte said.\n\n“Nobody leaves.”', [['“We stay,”', '“Nobody leaves.”']]],
    ['“We stay,” Duarte said. “Nobody leaves.” “It is late.”', [['“We stay,”', '“Nobody leaves.”', '“It is late.”']]],
    // Somebody else's, or too far away.
    ['“We stay,” Duarte said. “Nobody leaves,” Keller said.', [['“We stay,”'], ['“Nobody leaves,”']]],
    ['“We stay,” Duarte said. It rained all night. “Nobody leaves.”', [['“We stay,”']]],
    // Whoever reports just before is still speaking.
    ['The port was shut, Duarte said. “Nobody leaves.”', [['The port was shut', '“Nobody leaves.”']]],
    ['Duarte said the port was shut.\n\n“Nobody leaves.”', [['the port was shut', '“Nobody leaves.”']]],
    ['Duarte wanted a boat. “Nobody leaves.”', [['a boat', '“Nobody leaves.”']]],
    // What is reported in it is no other's than the quotation.
    ['“We stay,” said Duarte, who owns the boat. “Keller said so.”', [['“We stay,”', '“Keller said so.”'], ['so']]],
    [
      '“It rained,” says Duarte, who keeps goats. “The doctor thought it was fever.”',
      [['“It rained,”', '“The doctor thought it was fever.”'], ['it was fever']],
    ],
    ['“We stay,” Duarte said, waving. “Nobody leaves.”', [['“We stay,”', '“Nobody leaves.”']]],
    // Opened anew by the next paragraph, which says whose both are.
    ['“We stay,” Duarte said.\n\n“It rained.\n\n“Nobody came,” said Petra Novak.', [['“We stay,”'], ['“It rained.', '“Nobody came,”']]],
    ['Kari Moe said: “It rained.\n\n“Nobody came,” she added.', [['“It rained.'], ['“Nobody came,”']]],
    // Settled by what stands behind it.
    ['“We stay,” Duarte said. “Nobody leaves,” was all the news from the yard.', [['“We stay,”'], ['“Nobody leaves,”']]],
    ['“We stay,” Duarte said. “Nobody leaves” was written on the door.', [['“We stay,”']]],
    ['The port was shut, Duarte said.\n\n“Nobody leaves” was written on the door.', [['The port was shut']]],
  ])('%j', (text, expected) => {
    expect(contentsIn(text)).toEqual(expected);
  });

  it('takes a quotation that is re-opened at each paragraph as one content', () => {
    const text = 'Duarte said: “We stay.\n\n“Nobody leaves.”';
    expect(contentsIn(text)).toEqual([['“We stay.', '“Nobody leaves.”']]);
  });
});
