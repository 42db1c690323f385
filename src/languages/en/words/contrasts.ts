/** Words that tell apart two things of one kind: what is said of the one is not said of the other. One group a line. */
export const CONTRASTS: readonly string[] = [
  'north northern, south southern, east eastern, west western, central',
  'first, second, third, fourth, fifth',
  'upper, lower',
  'left, right',
  'front, back rear',
  'inner, outer',
  'port, starboard',
  'junior, senior',
  'primary, secondary',
  'domestic, foreign',
  'finance, health, education, defence, interior, justice, transport, labour, agriculture, energy, trade',
  'morning, afternoon, evening, night',
  'summer, winter, autumn, spring',
  'men, women',
  'import, export',
];
