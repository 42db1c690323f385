import { rule } from '../../construction.js';

export default rule({
  id: 'which-blamed-on',
  says: 'which SOURCE blamed on CONTENT',
  why: 'A relative clause that tells what somebody holds to be the cause: the cause is what they say.',
  cue: 'verb',
  source: 'subject-before',
  content: 'cause',
  prior: 0.9,
  finds: [
    'Sales fell by a third, which <source>the company</source> <cue>attributed</cue> to <content>a late spring</content>.',
    'The well ran dry in June, which <source>engineers</source> <cue>blamed</cue> on <content>a cracked pipe</content>.',
    'Rents rose, a jump that <source>the mayor</source> <cue>blamed</cue> on <content>short lets</content>.',
    'The tune, which <source>scholars</source> <cue>attribute</cue> to <content>a monk</content>, is long.',
  ],
  ignores: ['The delay blamed on the frost cost a week.', 'The bell, which hangs on a beam, is old.'],
});
