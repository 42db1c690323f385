import { describe, expect, it } from 'vitest';
import { otherVoice } from '../../../src/attribution/contents/other-voices.js';
import { clauseOf, textOf } from '../../clauses.js';
import { stepsOf } from '../../reaches.js';

/** What of a sentence is another's, behind its first verb. */
function otherIn(text: string): string {
  const clause = clauseOf(text);
  const at = otherVoice(clause, clause.groups[0]?.end ?? 0);
  return at < clause.end ? (textOf(clause, { from: at, end: clause.end }) ?? '') : 'nothing';
}

describe('otherVoice', () => {
  it.each([
    // The writer says that it was otherwise.
    ['He promised to come, but he did not.', 'but he did not.'],
    ['He promised to pay, but has not.', 'but has not.'],
    ['She said the mill would open, but it didn’t.', 'but it didn’t.'],
    ['He vowed the ferry would sail, but it was not.', 'but it was not.'],
    ['He promised to come, but was.', 'but was.'],
    ['He promised to come, and he did.', 'nothing'],
    ['He promised to come, but he did not row.', 'nothing'],
    // Somebody else disagrees.
    ['He said the pipe was sound, but the plumber disagreed.', 'but the plumber disagreed.'],
    ['He said the pipe was sound, but she denied.', 'but she denied.'],
    ['He said the pipe was sound, and the plumber disagreed.', 'nothing'],
    ['He said the pipe was sound, but the plumber was there.', 'nothing'],
    ['He said the pipe was sound, but the plumber slept.', 'nothing'],
    ['He said the pipe was sound, but the plumber disagreed on it.', 'nothing'],
    // The verb of somebody else is left out.
    ['He said the pipe was sound and the plumber that he was late.', 'and the plumber that he was late.'],
    ['He said the pipe was sound and the plumber that old pipes leak.', 'nothing'],
    ['He said the pipe was sound; supporters, that it was not.', '; supporters, that it was not.'],
    ['He said the pipe was sound; supporters, it was not.', 'nothing'],
    // Reported anew.
    ['He said the pipe was sound; it leaked, he said.', '; it leaked, he said.'],
    ['He said the pipe was sound; rust, he said.', '; rust, he said.'],
    ['He said the pipe was sound; he said so.', 'nothing'],
    ['He said the pipe was sound; according to the plumber, it leaked.', '; according to the plumber, it leaked.'],
    ['He said the pipe was sound; in the words of Roca, it leaked.', '; in the words of Roca, it leaked.'],
    ['He said the pipe was sound; plumbers said it leaked.', '; plumbers said it leaked.'],
    ['He said the pipe was sound; the firm of Lind claims that it leaked.', '; the firm of Lind claims that it leaked.'],
    ['He said the pipe was sound; plumbers said so.', 'nothing'],
    ['He said the pipe was sound; plumbers mended it when it leaked.', 'nothing'],
    ['He said the pipe was sound; in the words there was no doubt.', 'nothing'],
    ['He said the pipe was sound; it leaked, he slept.', 'nothing'],
    ['He said the pipe was sound; it leaked, he said of it.', 'nothing'],
  ])('%s: %s', (text, expected) => {
    expect(otherIn(text)).toBe(expected);
  });

  it.each([
    // As the first was: somebody else.
    ['The trust said it would pay, and Roca acknowledged that it had.', ', and Roca acknowledged that it had.'],
    ['She said the firm was late, and the union said that it was not.', ', and the union said that it was not.'],
    ['Police said the road was shut, but Lind insisted that it was open.', ', but Lind insisted that it was open.'],
    ['The club says the gate is old, but fans say that it is new.', ', but fans say that it is new.'],
    ['The bank said it was sound, and the clerk nodded and said that it was.', ', and the clerk nodded and said that it was.'],
    ['The mill said it was to blame, and the council denied it.', ', and the council denied it.'],
    // In the first one's words.
    ['She said the river rose, and the mayor had told them that it would.', 'nothing'],
    ['She says the river rises, and the mayor told them that it would.', 'nothing'],
    ['She said the roof leaked, and the landlord knew that it did.', 'nothing'],
    ['She said the roof leaked and the landlord admitted that it did.', 'nothing'],
    ['She said the roof leaked, and the landlord admitted liability.', 'nothing'],
    ['She sold the mill, and the landlord said that it was good.', 'nothing'],
  ])('%s: %s', (text, expected) => {
    expect(otherIn(text)).toBe(expected);
  });

  it('takes up to four words before a verb for who reports anew', () => {
    expect(stepsOf('He said it held; it leaked, the% cook said.', 'old', otherIn)).toBe('; it leaked, the cook said.; 3: nothing');
  });
});
