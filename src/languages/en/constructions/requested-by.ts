import { rule } from '../../construction.js';

export default rule({
  id: 'requested-by',
  says: 'CONTENT, requested by SOURCE',
  why: 'A participle behind a noun tells who asked for it, owned up to it or would not have it.',
  cue: 'participle',
  phrases: ['request', 'demand', 'claim', 'deny', 'dispute', 'contest', 'reject', 'refute', 'denounce', 'condemn'],
  source: 'speaker-behind-by',
  content: 'passiveSubject',
  prior: 0.72,
  finds: [
    '<content>The meeting</content>, <cue>requested</cue> by <source>Lima</source>, lasted an hour.',
    'The police are looking into <content>the bombing</content> <cue>claimed</cue> by <source>the Northern Front</source>.',
    '<content>The figures</content>, <cue>disputed</cue> by <source>the union</source>, were published on Friday.',
    '<content>Remarks</content>, unusual for the ministry, quickly <cue>denied</cue> by <source>Quito</source>.',
    '<content>Remarks</content>, unexpected on the part of Chile, immediately <cue>denied</cue> by <source>Quito</source>.',
    '<content>An allegation</content> <cue>denied</cue> by <source>her lawyer</source>.',
  ],
  ignores: ['The bag, claimed by nobody, went to the market.', 'The chapel, claimed by the sea, was never rebuilt.'],
});
