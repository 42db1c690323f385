/**
 * Relations that hold one way round only: if A has it to B, B does not have it to A. One relation a line: words that put the
 * first before the second, then after a slash words that say the same with the two turned round.
 */
export const ONE_WAY: readonly string[] = [
  'own, owner / subsidiary, belong',
  'succeed, successor / predecessor, precede',
  'defeat, beat, overcome / lose to',
  'buy, acquire, take over',
  'employ, hire / work for, employee',
  'father, mother, parent / son, daughter, child',
  'invade, occupy',
  'found, founder, create, write, invent, discover',
  'owe / lend',
  'teach, teacher / pupil, student',
  'replace',
  'supply / supplied by',
];
