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

/** A turn of each that tells nothing much. */
const labels = (...names: string[]): string[] => names.map((name) => `${name}: It rained.`);

/** Turns of one alone, below a question ("?") or something else. */
const under = (name: string, ...marks: string[]): string[] =>
  marks.flatMap((mark) => [mark === '?' ? 'Is it safe?' : 'It is old.', `${name}: It is.`]);

/** Two by turns, each with a mark for each turn. */
const tells = (one: string, marks: string, other: string, others: string): string[] =>
  [...marks].flatMap((mark, at) => [`${one}: It is${mark}`, ...(others[at] ? [`${other}: It was${others[at]}`] : [])]);

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
    [
      paragraphs('ROJAS: We did.', 'HOLM: It is.', 'Is it not?', 'It is.', 'ROJAS: In May.', 'HOLM: In May.'),
      'ROJAS We did. | HOLM It is. + Is it not? + It is. | ROJAS In May. | HOLM In May.',
    ],
    [paragraphs('HOLM: Is it safe?', 'ROJAS:', 'HOLM: And old?', 'ROJAS: It is.'), ''],
    [paragraphs('HOLM: It is.'), ''],
    [paragraphs('It is.', 'We did.'), ''],
  ])('%j', (text, expected) => expect(shown(text, (lines) => labelledTurns(lines, ENGLISH.documents))).toBe(expected));
});

const asked = (count: number): string[] => Q.slice(0, count).flatMap((question, at) => [question, A[at] ?? '']);

const bold = (count: number): string[] => asked(count).map((line) => (line.endsWith('?') ? `**${line}**` : line));
const filled = (count: number): string[] => Array<string>(count).fill('It rained.');

describe('unlabelledTurns', () => {
  it.each([
    [paragraphs(...asked(3)), '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did. | ?! When was that? | ! In May.'],
    [
      // What the page says between two turns moves neither of them.
      paragraphs(
        'Is it safe?',
        'It is.',
        'You built it.',
        'We did.',
        '(They did not.)',
        'And where?',
        'There.',
        'When was that?',
        'In May.',
      ),
      '?! Is it safe? | ! It is. | ?! You built it. | ! We did. | ?! And where? | ! There. | ?! When was that? | ! In May.',
    ],
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
    [
      paragraphs(...asked(3), 'More on the pier', 'It rained.'),
      '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did. | ?! When was that? | ! In May.',
    ],
    [
      paragraphs(...asked(3), 'More on the pier'),
      '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did. | ?! When was that? | ! In May. + More on the pier',
    ],
    [
      paragraphs(...asked(3).slice(0, 4), 'It did', ...asked(3).slice(4), 'More on the pier', 'It rained.'),
      '?! Is it safe? | ! It is safe. | ?! Who built it? | ! The town did. + It did | ?! When was that? | ! In May. + More on the pier + It rained.',
    ],
    [
      paragraphs('The pier', ...bold(2), 'More on the pier', 'It rained.'),
      '?! **Is it safe?** | ! It is safe. | ?! **Who built it?** | ! The town did. + More on the pier + It rained.',
    ],
    [
      paragraphs('Is it safe?', 'HOLM: It is.', 'Who built it?', 'HOLM: The town did.', 'When was that?', 'HOLM: In May.'),
      '?! Is it safe? | !HOLM It is. | ?! Who built it? | !HOLM The town did. | ?! When was that? | !HOLM In May.',
    ],
    [paragraphs('It is old.'), ''],
  ])('%j', (text, expected) => expect(shown(text, (lines) => unlabelledTurns(lines, ENGLISH.documents))).toBe(expected));
});

/** "?" for each turn that asks, "." for each other. */
const signs =
  (read: (lines: ReturnType<typeof textLines>) => Turns) =>
  (text: string): string =>
    read(textLines(prepare(text)))
      .map(({ asks }) => (asks ? '?' : '.'))
      .join('');

describe('whose turns with names are questions', () => {
  it.each([
    [paragraphs('HOLM: It is.', 'ROJAS: We did.'), ''],
    [paragraphs('HOLM: Is it safe?', 'ROJAS: It is.'), '?.'],
    [paragraphs('HOLM: It is.', 'ROJAS: We did.', 'HOLM: In May.'), '...'],
    [paragraphs('HOLM: Is it safe?', 'HOLM: It is.'), ''],
    [paragraphs('The pier', 'HOLM: Is it safe?', 'ROJAS: It is.'), ''],
    [paragraphs(...labels('HOLM', 'ROJAS', 'HOLM', 'ROJAS'), ...Array<string>(5).fill('It rained.'), 'HOLM: It did.'), '.....'],
    [paragraphs(...labels('HOLM', 'ROJAS', 'HOLM', 'ROJAS'), ...Array<string>(8).fill('It rained.'), 'HOLM: It did.'), ''],
    [paragraphs(...labels('HOLM', 'ROJAS', 'LIND', 'BERG')), ''],
    [paragraphs('The pier', ...labels('HOLM', 'ROJAS', 'LIND', 'BERG')), ''],
    [paragraphs('The pier', ...labels('HOLM', 'ROJAS', 'HOLM', 'BERG')), '....'],
    [paragraphs('The pier', ...labels('HOLM', 'ROJAS', 'HOLM', 'BERG', 'LIND')), ''],
    [paragraphs('The pier', ...under('HOLM', '?', '?', '?', '.')), '.?.?..'],
    [paragraphs('The pier', ...under('HOLM', '?', '?', '.', '.')), ''],
    [paragraphs('The pier', ...under('HOLM', '.', '.', '.', '.')), ''],
    [paragraphs('The pier', ...Array<string>(4).fill('HOLM: Is it safe?')), ''],
    [paragraphs('The pier', ...under('HOLM', '?', '?', '?', '.'), 'It was late.'), '.?.?..'],
    [paragraphs(...tells('HOLM', '??..', 'ROJAS', '....')), '?.?.?.?.'],
    [paragraphs(...tells('ROJAS', '....', 'HOLM', '??..')), '.?.?.?.?'],
    [paragraphs(...tells('HOLM', '.???...', 'ROJAS', '?.....')), '?.?.?.?.?.?.?'],
    [paragraphs(...tells('HOLM', '.???...', 'ROJAS', '?....')), '............'],
    [paragraphs(...tells('HOLM', '?...', 'ROJAS', '.?..')), '........'],
    [paragraphs(...tells('HOLM', '??...', 'ROJAS', '.....')), '?.?.?.?.?.'],
    [paragraphs(...tells('ROJAS', '.....', 'HOLM', '.??..')), '..........'],
    [paragraphs(...tells('ROJAS', '.......', 'HOLM', '.???...')), '.?.?.?.?.?.?.?'],
    [paragraphs(...tells('ROJAS', '.......', 'HOLM', '.??....')), '..............'],
    [paragraphs(...tells('ROJAS', '?......', 'HOLM', '.???...')), '.?.?.?.?.?.?.?'],
    [paragraphs(...tells('ROJAS', '?.....', 'HOLM', '.???...')), '.?.?.?.?.?.?'],
    [paragraphs(...tells('ROJAS', '?....', 'HOLM', '.???...')), '.?.?.?.?.?'],
    [paragraphs(...tells('ROJAS', '..........', 'HOLM', '.???......')), '....................'],
    [paragraphs(...labels('A', 'A', 'A', 'A', 'A'), 'A: Is it not?', 'A: Is it?', 'A: Why?'), '........'],
    [paragraphs('HOLM:', 'Is it safe?', 'ROJAS: It is.', 'HOLM: And old?', 'ROJAS: It is.'), ''],
  ])('%j', (text, expected) => expect(signs((lines) => labelledTurns(lines, ENGLISH.documents))(text)).toBe(expected));
});

describe('which turns without names are questions', () => {
  it.each([
    [paragraphs(...asked(3).slice(0, 3), '“The town did.”', ...asked(3).slice(4, 5)), '?.?.?'],
    [paragraphs(...asked(3).slice(0, 3), '“The town did.”', ...asked(3).slice(4, 5), '“In May.”'), ''],
    [paragraphs('The pier', 'It is old.', ...bold(2)), '?.?.'],
    [paragraphs('The pier', 'It is old.', ...bold(2), 'It rained.'), '?.?.'],
    [paragraphs('The pier', ...bold(1), ...asked(3).slice(2)), '?.?.?.'],
    [
      paragraphs('The pier', ...bold(1), 'Who built it?', 'The town did.', 'When was that?', 'In May.', 'Why?', 'Nobody knows.'),
      '?.?.?.?.',
    ],
    [paragraphs('Is it safe?', ...filled(6), 'Who built it?', ...filled(7), 'When was that?'), '?.?.?'],
    [paragraphs('Is it safe?', ...filled(6), 'Who built it?', ...filled(8), 'When was that?'), ''],
    [paragraphs('Is it safe?', 'It is safe.', 'Who built it?', 'Who did not?', 'When was that?', 'In May.'), '?.?.?.'],
    [paragraphs(...asked(3), 'Tell us more.', 'Gladly.'), '?.?.?.?.'],
    [paragraphs(...asked(3), 'Tell us more.', 'Gladly.', 'Go on.', 'No.'), '?.?.?.?.?.'],
    [paragraphs(...asked(2), `${'Who '.padEnd(219, 'o')}?`, 'Nobody.'), '?.?.?.'],
    [paragraphs(...asked(2), `${'Who '.padEnd(220, 'o')}?`, 'Nobody.'), ''],
    [paragraphs(...asked(3), 'Tell us more.'), '?.?.?.'],
    [paragraphs('Tell us first.', 'Gladly.', ...asked(3)), '?.?.?.?.'],
    [paragraphs('Is it safe? — It is.', 'Who built it? — The town did.', 'When was that? — In May.'), '...'],
    [paragraphs('Is it safe? — It is.', 'Who built it? — The town did.', 'It was in May.'), ''],
    [paragraphs('Is it safe?', 'HOLM: It is.', 'Who built it?', 'HOLM: The town did.', 'When was that?', 'HOLM: In May.'), '?.?.?.'],
  ])('%j', (text, expected) => expect(signs((lines) => unlabelledTurns(lines, ENGLISH.documents))(text)).toBe(expected));
});
