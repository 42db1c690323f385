/** Words that make a wording less than a fact, by how much. */
export const MODAL_WORDS: Readonly<Record<'possible' | 'hope' | 'duty' | 'plan', ReadonlySet<string>>> = {
  possible: new Set(
    'may might could possible possibly possibility potential potentially perhaps maybe likely if unless should sooner apparently allegedly'.split(
      ' ',
    ),
  ),
  hope: new Set(
    'hope hopes hoped hoping wish wishes wished fear fears feared suspect suspects suspected expect expects expected'.split(' '),
  ),
  duty: new Set('must ought'.split(' ')),
  plan: new Set(
    'plan plans planned intend intends intended intention intentions aim aims aimed seek seeks sought want wants wanted'.split(' '),
  ),
};

/** Phrases of duty: what has to be paid is not paid yet. */
export const DUTY_PHRASES: readonly string[] = ['have to', 'has to'];
