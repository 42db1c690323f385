import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/attribution/sites/index.js';
import { ATTRIBUTION_RULES } from '../../src/languages/en/constructions/index.js';
import { clauseOf, textOf } from '../clauses.js';

const [anyRule] = ATTRIBUTION_RULES;

describe('sites', () => {
  it.each([
    ['verb', 'The mayor said he would not go.', ['said', 'would not go'], ['say', 'go']],
    ['verb', 'The mayor pointed out the flaw.', ['pointed out'], ['point_out']],
    ['verb', 'The mayor was told.', [], []],
    ['passive', 'The mayor was told.', ['was told'], ['tell']],
    ['passive', 'The mayor told us.', [], []],
    ['noun', 'Her claims and his denial were false.', ['claims', 'denial'], ['claim', 'denial']],
    ['light-noun', 'They expressed great hope for peace.', ['expressed great hope'], ['express+hope']],
    ['light-noun', 'They ate in hope.', [], []],
    ['adjective', 'She is quite confident of it.', ['confident'], ['be+confident']],
    ['adjective', 'She is not confident of it.', ['is not confident'], ['be+confident']],
    ['adjective', 'A confident mayor left.', [], []],
    ['colon', 'The mayor: “No.”', [':'], [':']],
    ['colon', 'The mayor said: “No.”', [], []],
    ['colon', 'That surprised Daron Shah: “No.”', [':'], [':']],
    ['colon', 'That surprised Daron Shah:\n\n“No.”', [], []],
    ['colon', '“That surprised Daron Shah: ‘No.’ It did.”', [], []],
    ['colon', 'CLARO NORTE: The port reopened.', [], []],
    ['adverb', 'The mayor reportedly left.', ['reportedly'], ['reportedly']],
  ] as const)('%s in %j → %j', (kind, text, cues, keys) => {
    const clause = clauseOf(text);
    const sites = anyRule ? SITES[kind](clause, anyRule) : [];
    expect(sites.map(({ cue }) => textOf(clause, cue))).toEqual(cues);
    expect(sites.map(({ key }) => key)).toEqual(keys);
  });

  it('finds the phrases of the rule alone', () => {
    const clause = clauseOf('According to Duarte, the port is shut.');
    const keys = ATTRIBUTION_RULES.map((rule) => [rule.id, SITES.phrase(clause, rule).map(({ key }) => key)] as const);
    expect(keys.filter(([, found]) => found.length > 0)).toEqual([['according-to', ['according_to']]]);
  });
});
