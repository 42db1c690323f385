import { describe, expect, it } from 'vitest';
import { adjectiveActs, nounActs, verbActs, verbForms } from '../../../../src/languages/en/tag/cues.js';
import { guessForm, inflect } from '../../../../src/languages/en/tag/morphology.js';

describe('inflect', () => {
  it.each([
    ['say', 'say says said said saying'],
    ['deny', 'deny denies denied denied denying'],
    ['admit', 'admit admits admitted admitted admitting'],
    ['announce', 'announce announces announced announced announcing'],
    ['agree', 'agree agrees agreed agreed agreeing'],
    ['stress', 'stress stresses stressed stressed stressing'],
    ['write', 'write writes wrote written writing'],
    ['reply', 'reply replies replied replied replying'],
    ['lie', 'lie lies lied lied lying'],
    ['have', 'have has had had having'],
  ])('%s', (base, forms) => {
    expect(inflect(base).map(([word]) => word)).toEqual(forms.split(' '));
  });
});

describe('guessForm', () => {
  it.each([
    ['printed', 'print', 'past'],
    ['carries', 'carry', 'present'],
    ['carried', 'carry', 'past'],
    ['stopping', 'stop', 'gerund'],
    ['charging', 'charge', 'gerund'],
    ['walks', 'walk', 'present'],
    ['go', 'go', 'base'],
  ])('%s is %s, %s', (word, base, form) => {
    expect(guessForm(word)).toEqual([base, form]);
  });
});

describe('the lexicon of cues', () => {
  it('knows every form of every verb of it', () => {
    for (const verb of verbActs.keys()) {
      const base = verb.split('_')[0] ?? verb;
      for (const [word] of inflect(base)) expect(verbForms.has(word), word).toBe(true);
    }
  });

  it('gives words the act they perform', () => {
    expect(
      ['say', 'deny', 'accuse', 'warn', 'urge', 'condemn', 'pledge', 'believe', 'decline', 'confirm'].map((verb) => verbActs.get(verb)),
    ).toEqual(['state', 'deny', 'accuse', 'warn', 'demand', 'condemn', 'commit', 'believe', 'decline', 'confirm']);
    expect(nounActs.get('denial')).toBe('deny');
    expect(adjectiveActs.get('confident')).toBe('believe');
  });
});
