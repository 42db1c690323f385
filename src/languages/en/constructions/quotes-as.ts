import { rule } from '../../construction.js';

export default rule({
  id: 'quotes-as',
  says: 'SOURCE quotes CONTENT (somebody as saying something)',
  why: 'Whoever quotes another puts it forward that the other has said so; papers and stations only pass it on.',
  cue: 'idiom',
  phrases: ['quote'],
  source: 'subject-before',
  content: 'quotedPerson',
  act: 'state',
  prior: 0.79,
  finds: [
    '<source>The minister</source> <cue>quoted</cue> <content>the survivor as saying that a shot was fired</content>.',
    '<source>The ministry</source> <cue>quoted</cue> <content>the envoy as expressing regret</content>.',
    '<source>She</source> <cue>quotes</cue> <content>the foreman as telling them to leave</content>.',
    '<source>The union</source> <cue>quotes</cue> <content>the manager: “Nobody will be paid.”</content>',
  ],
  ignores: ['The Gazette quoted the abbot as saying the bells were cracked.', 'He quoted a poem.'],
});
