import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/corpus/assemble.js';
import { extractDocument } from '../../../src/pipeline.js';

/** The source of the first claim, and the speaker's name where it is another. */
const whoIn = (text: string): string => {
  const [claim] = assemble([extractDocument(text, 'a.txt')], {}).claims;
  return `${claim?.source?.text} / ${claim?.speaker?.name ?? '-'}`;
};

describe('where and how somebody speaks is no part of who it is', () => {
  it.each([
    ['“It was dark,” said the company in a statement.', 'the company / company'],
    ['“It was dark,” said the firm at a press conference.', 'the firm / firm'],
    ['“It was dark,” said the mayor in a rare radio interview.', 'the mayor / mayor'],
    ['“It was dark,” said the mayor with a smile.', 'the mayor / mayor'],
    ["“It was dark,” said the mayor at Monday's meeting.", 'the mayor / mayor'],
    ['“It was dark,” said the mayor in a speech to farmers.', 'the mayor / mayor'],
    ['“It was dark,” said the mayor by phone.', 'the mayor / mayor'],
    ['“It was dark,” said the mayor in tears.', 'the mayor / mayor'],
    ['The mayor in a radio interview said it was dark.', 'The mayor / mayor'],
    ['The company on its website said it was dark.', 'The company / company'],
    ['The family through a lawyer said it was dark.', 'The family / family'],
    ['Ana Roth at a press conference in Cork said it was dark.', 'Ana Roth / Ana Roth'],
    // By what they are seen in, or what is written where, somebody and something are told.
    ['“It was dark,” said the man in the video.', 'the man in the video / man in the video'],
    ['A statement on its website said it was dark.', 'A statement on its website / statement on its website'],
    ['“It was dark,” said a nurse at the hospital.', 'a nurse at the hospital / nurse at the hospital'],
    ['“It was dark,” said a clerk in the mayor’s office.', 'a clerk in the mayor’s office / clerk in the mayor’s office'],
  ])('%s', (text, who) => expect(whoIn(text)).toBe(who));
});

describe('how somebody looked is nobody else', () => {
  it.each([
    '“It was dark,” said Roth, her voice breaking.',
    '“It was dark,” said Roth, eyes shining.',
    '“It was dark,” said Roth, his wife standing beside him.',
  ])('%s', (text) => expect(whoIn(text)).toBe('Roth / Roth'));
});
