import { describe, expect, it } from 'vitest';
import { refineAct } from '../../src/attribution/acts.js';
import type { Candidate } from '../../src/attribution/candidates.js';
import condemnedObject from '../../src/languages/en/constructions/condemned-object.js';
import expressedHope from '../../src/languages/en/constructions/expressed-hope.js';
import saidThat from '../../src/languages/en/constructions/said-that.js';
import { verbActs } from '../../src/languages/en/tag/cues.js';
import type { Act } from '../../src/model.js';
import { prepare } from '../english.js';

type Cue = Pick<Candidate, 'key' | 'rule'>;

const SAID: Cue = { key: 'say', rule: saidThat };

/** The act of a claim whose cue has this act and whose content is this text. */
function refined(content: string, act: Act = 'state', { key, rule }: Cue = SAID): Act {
  const tagged = prepare(content);
  return refineAct(tagged, { act, rule, key }, { spans: [{ from: 0, end: tagged.tokens.length }], inner: [] });
}

describe('refineAct', () => {
  it.each([
    ['its readiness to host the talks', 'commit'],
    ['neither side had neither asked for money nor taken any', 'state'],
    ['the firm had no part in the sale', 'state'],
    ['the port had nothing to do with the fire', 'state'],
    ['that is a lie', 'deny'],
    ['these reports are untrue', 'deny'],
    ['this was total nonsense', 'deny'],
    ['the claim was baseless', 'deny'],
    ['it is false', 'deny'],
    ['it would sue the paper', 'commit'],
    ['she will not stand again', 'commit'],
    ['we’ll rebuild the pier', 'commit'],
    ['he would file an appeal', 'commit'],
    ['they would return in May', 'commit'],
    ['it would be cold', 'state'],
    ['he would have left', 'state'],
    ['he would rather wait', 'state'],
    ['the rain would stop by noon', 'state'],
    ['she would love to sing', 'state'],
    ['it had no comment', 'decline'],
    ['he would not comment on the sale', 'decline'],
    ['there was nothing to discuss', 'decline'],
    ['she was not commenting', 'decline'],
    ['it could not speculate on the cause', 'decline'],
    ['the fee was a disgrace', 'condemn'],
    ['the rule is unacceptable', 'condemn'],
    ['it was a shameful day', 'condemn'],
    ['the plan was ridiculous', 'condemn'],
    ['the cut was indefensible', 'condemn'],
    ['the firm misled its tenants', 'accuse'],
    ['the guards beat and tortured him', 'accuse'],
    ['the clerk falsified the books', 'accuse'],
    ['the dealer bribed a judge', 'accuse'],
    ['the bank defrauded widows', 'accuse'],
    ['she doubted the date', 'believe'],
    ['he hoped for rain', 'believe'],
    ['they feared a flood', 'believe'],
    ['she suspected a leak', 'believe'],
    ['he thought it was over', 'believe'],
    ['I think it is over', 'state'],
    ['the council must repair the pier', 'demand'],
    ['Norway should pay', 'demand'],
    ['please keep the dogs in', 'demand'],
    ['the bank must refund them', 'demand'],
    ['the club should apologise', 'demand'],
    ['the driver should have braked', 'state'],
    ['a strike could have serious consequences', 'warn'],
    ['the general was behind the attack', 'accuse'],
    ['his condemnation of the raid', 'condemn'],
    ['the port was shut', 'state'],
    ['the weather will be fine', 'state'],
  ] as const)('%s → %s', (content, act) => {
    expect(refined(content)).toBe(act);
  });

  it('does not take what a noun of the cue is about for its act', () => {
    expect(refined('the attack on the bridge')).toBe('condemn');
    expect(refined('the attack on the bridge', 'state', { key: 'extend+condolence', rule: expressedHope })).toBe('state');
  });

  it.each([
    ['call', 'the tax an insult', 'condemn'],
    ['call', 'the suit “without merit”', 'deny'],
    ['describe', 'the report as imaginary', 'deny'],
    ['describe', 'the plan as the work of amateurs', 'state'],
    ['term', 'the strike “unlawful”', 'condemn'],
    ['call', 'her “the best keeper in the league”', 'state'],
    ['brand', 'the charge a lie', 'deny'],
    ['label', 'him a coward', 'condemn'],
  ] as const)('%s %s → %s', (key, content, act) => {
    expect(refined(content, verbActs.get(key), { key, rule: condemnedObject })).toBe(act);
  });

  it.each([
    ['an application for a licence', 'decline'],
    ['the pay offer', 'decline'],
    ['a request for water', 'decline'],
    ['the claim that he was paid', 'deny'],
    ['the report', 'deny'],
  ] as const)('rejects %s → %s', (content, act) => {
    expect(refined(content, 'deny', { key: 'reject', rule: condemnedObject })).toBe(act);
  });

  it('leaves out of the content what another claim in it says', () => {
    const tagged = prepare('he would resign, his aide called it shameful');
    const inner = [{ from: 6, end: tagged.tokens.length }];
    expect(refineAct(tagged, { act: 'state', ...SAID }, { spans: [{ from: 0, end: tagged.tokens.length }], inner })).toBe('commit');
    expect(refineAct(tagged, { act: 'state', ...SAID }, { spans: [{ from: 4, end: tagged.tokens.length }], inner })).toBe('state');
  });

  it('leaves what the cue says alone', () => {
    expect(refined('a strike could have serious consequences', 'deny')).toBe('deny');
  });
});
