import { describe, expect, it } from 'vitest';
import { diffExtraction } from '../../src/diff/index.js';
import { corpusOf, type Said } from './corpus.js';

const east = (text: string, more: Partial<Said> = {}): Said => ({ by: 'Ida Holm', side: 'Eastbank', text, ...more });
const west = (text: string, more: Partial<Said> = {}): Said => ({ by: 'Jon Vik', side: 'Westbank', text, document: 'b.txt', ...more });

/** The verdict on the first of each side, "-" where they are not put beside each other. */
function verdictOf(...said: readonly Said[]): string {
  const { findings, statements } = diffExtraction(corpusOf(said), { between: ['Eastbank', 'Westbank'] });
  const idOf = (text: string): string | undefined => statements.find((one) => one.text === text)?.id;
  const [x, y] = [idOf(said[0]?.text ?? ''), idOf(said[1]?.text ?? '')];
  return findings.find(({ left, right }) => left?.statement === x && right?.statement === y)?.verdict ?? '-';
}

describe('what both tell of one day or one figure', () => {
  it.each([
    ['the new warden takes office on 1 May', 'he will be sworn in on May 1'],
    ['our delegates will sit down with theirs on 9 June', 'the talks begin on the ninth of June'],
    ['the ferry ban would hit 112 families', 'a hundred and twelve families live from the lake'],
    ['the ground breaks on 3 March, whatever the weather', 'the diggers will come on March 3'],
    ['the mill will close its gates on 30 September', 'our last shift will be worked on September 30'],
  ])('agrees: %s / %s', (x, y) => expect(verdictOf(east(x), west(y))).toBe('agrees'));

  it('agrees too where one of them looks forward to it', () =>
    expect(
      verdictOf(
        east('the committee will sit on 3 December'),
        west('the meeting of the committee on 3 December', { act: 'believe', cue: 'looks forward to' }),
      ),
    ).toBe('agrees'));

  it.each([
    ['another day', east('the new warden takes office on 1 May'), west('he will be sworn in on May 2')],
    ['what one demands', east('the ban must end by 1 May', { act: 'demand', cue: 'demanded' }), west('the ban ends on May 1')],
    ['what one says no to', east('the warden takes office on 1 May'), west('nobody will take office on May 1')],
    ['a small figure', east('three boats were in the bay'), west('three men came to the gate')],
  ] satisfies [string, Said, Said][])('does not: %s', (_, x, y) => expect(verdictOf(x, y)).not.toBe('agrees'));
});
