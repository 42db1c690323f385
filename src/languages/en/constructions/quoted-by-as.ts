import { rule } from '../../construction.js';

export default rule({
  id: 'quoted-by-as',
  says: 'CONTENT (somebody) is quoted by SOURCE as saying something',
  why: 'Whoever is quoted speaks, and whoever quotes puts that forward; papers and stations only pass it on.',
  cue: 'passive',
  source: 'agent-after',
  content: 'personQuoted',
  relays: true,
  act: 'state',
  prior: 0.79,
  finds: [
    '<content>The driver</content> <cue>was quoted</cue> by <source>the union</source> <content>as saying that the brakes had failed</content>.',
    '<content>Her brother</content> <cue>is cited</cue> by <source>the prosecution</source> <content>as telling the guards to run</content>.',
    '<content>A clerk</content> <cue>was quoted</cue> by <source>growers</source> <content>as saying the scales were wrong</content>.',
  ],
  ignores: ['The driver was quoted as saying that the brakes had failed.', 'The poem was quoted by the mayor as a warning.'],
});
