import { describe, expect, it } from 'vitest';
import { refineAct } from '../../src/match/acts.js';
import type { Act } from '../../src/model.js';
import { prepare } from '../../src/pipeline.js';

/** The act of a claim whose cue has this act and whose content is this text. */
function refined(content: string, act: Act = 'state'): Act {
  const tagged = prepare(content);
  return refineAct(tagged, act, [{ from: 0, end: tagged.tokens.length }]);
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

  it('leaves what the cue says alone', () => {
    expect(refined('a strike could have serious consequences', 'deny')).toBe('deny');
  });
});
