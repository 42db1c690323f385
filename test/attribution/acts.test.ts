import { describe, expect, it } from 'vitest';
import { refineAct } from '../../src/attribution/acts.js';
import type { Candidate } from '../../src/attribution/candidates.js';
import expressedHope from '../../src/languages/en/constructions/expressed-hope.js';
import saidThat from '../../src/languages/en/constructions/said-that.js';
import type { Act } from '../../src/model.js';
import { prepare } from '../english.js';

type Cue = Pick<Candidate, 'key' | 'rule'>;

const SAID: Cue = { key: 'say', rule: saidThat };

/** The act of a claim whose cue has this act and whose content is this text. */
function refined(content: string, act: Act = 'state', { key, rule }: Cue = SAID): Act {
  const tagged = prepare(content);
  return refineAct(tagged, { act, rule, key }, [{ from: 0, end: tagged.tokens.length }]);
}

describe('refineAct', () => {
  it.each([
    ['its readiness to host the talks', 'commit'],
    ['neither side had neither asked for money nor taken any', 'deny'],
    ['the firm had no part in the sale', 'deny'],
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

  it('leaves what the cue says alone', () => {
    expect(refined('a strike could have serious consequences', 'deny')).toBe('deny');
  });
});
