import { rule } from '../../construction.js';

export default rule({
  id: 'was-confident',
  says: 'SOURCE was confident that CONTENT',
  why: 'An adjective behind "be" reports what somebody holds.',
  cue: 'adjective',
  source: 'subject-before',
  content: 'adjectiveComplement',
  finds: [
    '<source>Lind</source> was <cue>confident</cue> that <content>the talks would succeed</content>.',
    '<source>The mayor</source> was <cue>optimistic</cue> that <content>the strike would end soon</content>.',
    '<source>Keller</source> is <cue>confident</cue> that <content>the vote will pass</content>.',
    '<source>The growers</source> are <cue>worried</cue> that <content>the wells will dry up</content>.',
  ],
  ignores: ['The soup was hot that evening.', 'The pond was deep enough to swim in.'],
});
