/** Clauses before who says so, and where words end in a relative clause, behind "expects", and before whoever was told. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

const claimsIn = (text: string): string[] =>
  attribute(prepare(text)).map(({ source, cue, content }) => {
    const show = (range: { start: number; end: number } | null): string => (range ? text.slice(range.start, range.end) : '–');
    return [show(source), show(cue), content.map(show).join(' … ')].join(' | ');
  });

describe('what somebody says', () => {
  it.each([
    ['The quay had sunk by a hand, concedes Ada Quist.', 'Ada Quist | concedes | The quay had sunk by a hand'],
    ['Nobody had tuned the bells, grumbles the skipper.', 'the skipper | grumbles | Nobody had tuned the bells'],
    ['The bus lane would stay, vowed the deputy mayor.', 'the deputy mayor | vowed | The bus lane would stay'],
    ['The quay had sunk, as Ada Quist told the inquiry.', 'Ada Quist | told | The quay had sunk'],
    ['As the skipper told the court, the radio was dead.', 'the skipper | told | the radio was dead'],
    ['Ada Quist, who says the quay had sunk by a hand, has left the board.', 'who | says | the quay had sunk by a hand'],
    ['The warden, who claimed nobody slept, was at home.', 'who | claimed | nobody slept'],
    ['The league expects profits to fall by a third.', 'The league | expects | profits to fall by a third'],
    ['She expects the deal to close in May.', 'She | expects | the deal to close in May'],
    ['He anticipates sales to halve.', 'He | anticipates | sales to halve'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });

  it.each(['When the bell rang, out came the choir.', 'The choir sang as the vicar told jokes.', 'The boat sank, and the crew swam.'])(
    '%s',
    (text) => {
      expect(claimsIn(text)).toEqual([]);
    },
  );
});
