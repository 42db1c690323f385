import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** What the last claim of all denies, or null. */
function deniedLast(text: string): string | null {
  const { claims } = assemble([extractDocument(text, 'a.txt')], {});
  const outermost = claims.filter(({ within }) => within === null);
  const id = outermost.at(-1)?.denies ?? null;
  return claims.find((claim) => claim.id === id)?.content.text ?? null;
}

describe('whoever calls what somebody said an excuse denies it', () => {
  it.each([
    ['The baker Kari Lund said that the oven was cold. Arne Holm called that an excuse.', 'the oven was cold'],
    ['Nurse Petra Novak said that the ward was full. The matron, Ida Roth, called that a rumour.', 'the ward was full'],
    ['Harbour master Jon Vik said that the buoy had drifted. Skipper Ole Brekke called that “a sailor’s yarn”.', 'the buoy had drifted'],
    ['Councillor Amina Diallo said that the well was dry. The mayor, Ibou Fall, called that claim absurd.', 'the well was dry'],
    ['Miner Luis Rojas said that the shaft was wet. The engineer, Ana Paz, called that assessment out of date.', 'the shaft was wet'],
  ])('%s', (text, denied) => expect(deniedLast(text)).toBe(denied));

  it.each([
    'The baker Kari Lund said that the oven was cold. Arne Holm called the strike premature.',
    'Nurse Petra Novak said that the ward was full. The matron, Ida Roth, called the delay a scandal.',
    'Harbour master Jon Vik said that the buoy had drifted. Skipper Ole Brekke called it theft.',
  ])('but not whoever calls a thing something: %s', (text) => expect(deniedLast(text)).toBeNull());
});

describe('an answer that says outright that it is not so', () => {
  it.each([
    ['Kari Lund said that the oven was cold. “Not so,” said Arne Holm.', 'the oven was cold'],
    ['Petra Novak said that the ward was full. “That is a misunderstanding,” said Ida Roth.', 'the ward was full'],
    ['Jon Vik said that the buoy had drifted. “That is not my understanding,” said Ole Brekke.', 'the buoy had drifted'],
    [
      'Amina Diallo said that the well was dry. A spokesman for the mayor said that he “rejects that characterisation entirely”.',
      'the well was dry',
    ],
    ['Luis Rojas said that the shaft was wet. “That was just not what happened,” said Ana Paz.', 'the shaft was wet'],
    ['Rosa Blum said that the gates were chained. “Far from it,” said Lars Ekman.', 'the gates were chained'],
  ])('%s', (text, denied) => expect(deniedLast(text)).toBe(denied));
});
