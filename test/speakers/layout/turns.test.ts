import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/languages/en/index.js';
import { textLines } from '../../../src/speakers/layout/lines.js';
import { labelledTurns, unlabelledTurns } from '../../../src/speakers/layout/turns.js';
import { prepare } from '../../english.js';

type Turns = ReturnType<typeof labelledTurns>;

/** "?" asks, "!" is a guest's; the label, and how much is said. */
function shown(text: string, read: (lines: ReturnType<typeof textLines>) => Turns): string {
  const tagged = prepare(text);
  const written = ({ start, end }: { start: number; end: number }): string => tagged.text.slice(start, end);
  return read(textLines(tagged))
    .map(
      ({ asks, guest, label, content }) =>
        `${asks ? '?' : ''}${guest ? '!' : ''}${label ? written(label) : ''} ${content.map(written).join(' + ')}`,
    )
    .join(' | ');
}

const paragraphs = (...lines: string[]): string => lines.join('\n\n');
const Q = ['Is it safe?', 'Who built it?', 'When was that?'];
const A = ['It is safe.', 'The town did.', 'In May.'];

describe('labelledTurns', () => {
  it.each([
    [
      paragraphs('HOLM: Is it safe?', 'ROJAS: It is.', 'HOLM: Who built it?', 'ROJAS: We did.'),
      '?HOLM Is it safe? | ROJAS It is. | ?HOLM Who built it? | ROJAS We did.',
    ],
    [
      paragraphs('HOLM: It is safe.', 'ROJAS: It is.', 'HOLM: We built it.', 'ROJAS: We did.'),
      'HOLM It is safe. | ROJAS It is. | HOLM We built it. | ROJAS We did.',
    ],
    [
      paragraphs('MS ROY: Was it you?', 'MR LUND: It was.', 'MS ROY: And you rang nobody.', 'MR LUND: I rang her.'),
      '?MS ROY Was it you? | MR LUND It was. | ?MS ROY And you rang nobody. | MR LUND I rang her.',
    ],
    [
      paragraphs('HOLM: Is it safe?', 'ROJAS: Is it?', 'HOLM: We built it.', 'ROJAS: We did.'),
      'HOLM Is it safe? | ROJAS Is it? | HOLM We built it. | ROJAS We did.',
    ],
    [paragraphs('Q: Is it safe?', 'A: It is.', 'Q: And old.', 'A: It is.'), '?Q Is it safe? | !A It is. | ?Q And old. | !A It is.'],
    [
      paragraphs('Q: Is it safe?', 'A: It is.', 'It was built in May.', 'Q: And old?', 'A: Yes.'),
      '?Q Is it safe? | !A It is. + It was built in May. | ?Q And old? | !A Yes.',
    ],
    [
      paragraphs('Q: Is it safe?', 'A: It is.', '(Laughter.)', 'Q: And old?', 'A: Yes.', 'Read more', 'The pier is old.'),
      '?Q Is it safe? | !A It is. | ?Q And old? | !A Yes. + The pier is old.',
    ],
    [
      paragraphs('Q: Is it safe?', 'A: It is.', '> It is safe.', 'Q: And old?', 'A: Yes.'),
      '?Q Is it safe? | !A It is. | ?Q And old? | !A Yes.',
    ],
    [
      paragraphs('MRS. ANNA ROY: Is it safe?', 'HOLM: It is.', 'MRS. ROY: Who built it?', 'HOLM: We did.'),
      '?MRS. ANNA ROY Is it safe? | HOLM It is. | ?MRS. ROY Who built it? | HOLM We did.',
    ],
    [paragraphs(Q[0] ?? '', 'HOLM: It is.', Q[1] ?? '', 'HOLM: We did.'), ''],
    [paragraphs('HOLM: It is.'), ''],
    [paragraphs('It is.', 'We did.'), ''],
  ])('%j', (text, expected) => expect(shown(text, (lines) => labelledTurns(lines, ENGLISH.documents))).toBe(expected));
});

const asked = (count: number): string[] => Q.slice(0, count).flatMap((question, at) => [question, A[at] ?? '']);

describe('unlabelledTurns', () => {
  it.each([
    [paragraphs(...asked(3)), '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did. | ?! When was that? | ! In May.'],
    [
      paragraphs('The pier', ...asked(3)),
      '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did. | ?! When was that? | ! In May.',
    ],
    [paragraphs(...asked(2)), '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did.'],
    [paragraphs('The pier', ...asked(2)), '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did.'],
    [paragraphs('The pier', 'It is old.', ...asked(2)), ''],
    [
      paragraphs('The pier', ...asked(2).map((line) => (line.endsWith('?') ? `**${line}**` : line))),
      '?! **Is it safe?** | ! It is safe. | ?! **Who built it?** | ! The town did.',
    ],
    [
      paragraphs('The pier', ...asked(3).map((line) => (line.endsWith('?') ? `**${line}**` : line))),
      '?! **Is it safe?** | ! It is safe. | ?! **Who built it?** | ! The town did. | ?! **When was that?** | ! In May.',
    ],
    [
      paragraphs(...asked(3), 'It was a long day.'),
      '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did. | ?! When was that? | ! In May. + It was a long day.',
    ],
    [
      paragraphs(...asked(3), '“It rained,” one said.'),
      '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did. | ?! When was that? | ! In May.',
    ],
    [paragraphs(...asked(3).map((line) => (line.endsWith('?') ? line : `“${line}”`))), ''],
    [
      paragraphs(...asked(3).map((line) => line.replace('Who built it?', 'Tell us who built it.'))),
      '?! Is it safe? | ! It is safe. | ?! Tell us who built it. | ! The town did. | ?! When was that? | ! In May.',
    ],
    [paragraphs('It is old.', 'Is it safe? — It is.', 'Who built it? — The town did.', 'When? — In May.'), ''],
    [paragraphs('It is old.', 'It is safe.', 'Who built it?', 'Nobody knows.', 'It rained.', 'It was cold.'), ''],
    [paragraphs('It is old.'), ''],
  ])('%j', (text, expected) => expect(shown(text, (lines) => unlabelledTurns(lines, ENGLISH.documents))).toBe(expected));
});
