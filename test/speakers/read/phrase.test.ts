import { describe, expect, it } from 'vitest';
import { type Phrase, parsePhrase } from '../../../src/speakers/read/phrase.js';
import { joined } from '../../../src/speakers/read/words.js';
import { prepare } from '../../english.js';

/** The subject of a short sentence. */
const phraseOf = (text: string): Phrase => parsePhrase(prepare(`${text} came.`).tokens.slice(0, -2));

/** Parts in square brackets, what a phrase is of in round ones, whose it is in angles. */
function shown({ determiner, possessive, possessor, modifiers, title, name, head, complement, appositives, parts }: Phrase): string {
  if (parts.length > 0) return parts.map((part) => `[${shown(part)}]`).join(' ');
  const words = [...modifiers, ...title].map(({ text }) => text.toLowerCase());
  const own = [
    ...(possessor ? [`<${shown(possessor)}>`] : []),
    ...(possessive ? [`<${possessive}>`] : []),
    ...(determiner ? [determiner] : []),
    ...new Set(words),
    ...(head && !words.includes(head) ? [head] : []),
    ...(name.length > 0 ? [`"${joined(name)}"`] : []),
    ...(complement ? [`(${complement.by} ${shown(complement.phrase)})`] : []),
    ...appositives.map((one) => `, ${shown(one)}`),
  ];
  return own.join(' ');
}

describe('parsePhrase', () => {
  it.each([
    ['Kari Holm', '"Kari Holm"'],
    ['the mayor', 'the mayor'],
    ['16.20 Holm', '"Holm"'],
    ['16.20', ''],
    ['Col. (retd.) Kari Holm', 'col. "Kari Holm"'],
    ['Col. (ret) Kari Holm', 'col. "Kari Holm"'],
    ['Outside court, the lawyer', 'the lawyer'],
    ['Kari Holm - no relation', '"Kari Holm" , some relation'],
    ['Kari Holm yesterday', '"Kari Holm"'],
    ['yesterday', 'yesterday'],
    ['Kari Holm last night', '"Kari Holm"'],
    ['last night', 'last night'],
    ['Kari Holm on Facebook', '"Kari Holm"'],
    ["Holm's", 'holm'],
    ['Kari Holm, a historian and writer', '"Kari Holm" , [a historian] [writer]'],
    ['Kari Holm, Minister for Sport and Youth', '"Kari Holm" , [minister (for "Sport")] ["Youth"]'],
    ['Kari Holm, Pedro Rojas and Ana Lind', '["Kari Holm"] ["Pedro Rojas"] ["Ana Lind"]'],
    ['Kari Holm and Pedro Rojas', '["Kari Holm"] ["Pedro Rojas"]'],
    ['A spokeswoman for the Rail Board (RB), Kari Holm', 'a spokeswoman (for the rail board "Rail Board") , "Kari Holm"'],
    ['the Rail Board (RB)', 'the rail board "Rail Board" , "RB"'],
    ["the mayor's spokesman", '<the mayor> spokesman'],
    ["the rebels' spokesman", '<the rebels rebel> spokesman'],
    ["Paris' offer", '<"Paris"> offer'],
    ["a manager of St Olav's Hospital", 'a manager (of <"St Olav"> hospital "Hospital")'],
    ["manager of Olav's small hospital", '<manager (of "Olav")> small hospital'],
    ["the Weavers' Union", 'the weavers \' union "Weavers\' Union"'],
    ['his lawyer', '<his> lawyer'],
    ['his', ''],
    ['both the mayors', 'both the mayors mayor'],
    ['the two mayors', 'both mayors mayor'],
    ['the head of the board', 'the head (of the board)'],
    ['the head, of the board', 'the head , of the board'],
    ['a minister who resigned', 'a minister'],
    ['a spokesman for the board who resigned', 'a spokesman (for the board)'],
    ['a member of Parliament, Kari Holm', 'a member (of parliament "Parliament") , "Kari Holm"'],
    ['they themselves', ''],
    ['she', ''],
  ])('%s → %s', (text, expected) => expect(shown(phraseOf(text))).toBe(expected));
});
