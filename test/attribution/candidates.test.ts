import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../src/attribution/candidates.js';
import { namesOf } from '../../src/attribution/told.js';
import { ATTRIBUTION_RULES } from '../../src/languages/en/constructions/index.js';
import { clauseOf, proposal, textOf } from '../clauses.js';

describe('candidates', () => {
  it.each([
    ['said-that', 'said', 'Ines Duarte said that the port was shut.', 'Ines Duarte'],
    ['quotation-before-inverted', 'said', '“We stay,” said Ines Duarte.', 'Ines Duarte'],
    ['according-to', 'According to', 'According to officials in the port, nobody left.', 'officials in the port'],
    ['according-to', 'According to', 'According to officials who fled, nobody left.', 'officials'],
    ['denied-by', 'was denied', 'The charge was denied by the crew.', 'the crew'],
    ['claim-of', 'claim', "Duarte's claim that the port was shut", 'Duarte'],
    ['claim-of', 'claim', 'His bold claim that the port was shut', 'His'],
    ['claim-of', 'claim', 'the claim by Duarte that the port was shut', 'Duarte'],
    ['name-colon', ':', 'Ines Duarte: “We stay.”', 'Ines Duarte'],
    ['is-said-to', 'is said', 'The port is said to be shut.', null],
  ])('%s at %s: the source in %j is %j', (rule, cue, text, source) => {
    const clause = clauseOf(text);
    expect(textOf(clause, proposal(clause, rule, cue)?.source)).toBe(source);
  });

  it.each([
    ['said-that', 'said', 'Duarte said that the port was shut.', 'state'],
    ['condemned-object', 'denied', 'Duarte denied the charge.', 'deny'],
    ['called-for', 'called', 'Duarte called for a boycott.', 'demand'],
    ['was-confident', 'confident', 'Duarte is confident that the port will open.', 'believe'],
    ['claim-of', 'warning', 'His warning that the port would shut', 'warn'],
    ['urged-to', 'promised', 'Duarte promised to leave.', 'commit'],
  ])('%s at %s: the act of %j is %s', (rule, cue, text, act) => {
    expect(proposal(clauseOf(text), rule, cue)?.act).toBe(act);
  });

  it('says whether the report is negated', () => {
    expect(proposal(clauseOf('Duarte did not say that the port was shut.'), 'said-that', 'did not say')?.negated).toBe(true);
    expect(proposal(clauseOf('Duarte said that the port was not shut.'), 'said-that', 'said')?.negated).toBe(false);
  });

  it('names rule, cue and both together among the features', () => {
    const { features = () => {}, label } = proposal(clauseOf('Duarte said that the port was shut.'), 'said-that', 'said') ?? {};
    expect(namesOf(features)).toEqual(expect.arrayContaining(['said-that', 'say', 'say said-that', 'who=NAME']));
    expect(label).toMatchObject({ rule: 'said-that', key: 'say', form: 'past' });
  });

  it('proposes nothing where there is no cue', () => {
    expect(candidatesIn(clauseOf('A quiet night in the harbour.'), ATTRIBUTION_RULES)).toEqual([]);
  });
});
