import { rule } from '../../construction.js';

export default rule({
  id: 'said-that',
  says: 'SOURCE said that CONTENT',
  why: 'A that-clause behind a verb of saying or thinking is its content.',
  cue: 'verb',
  source: 'subject-before',
  content: 'thatClause',
  clausal: true,
  finds: [
    '<source>Lind</source> <cue>said</cue> on Friday that <content>she would resign</content>.',
    '<source>Lind</source> <cue>said</cue> in a statement that <content>the talks had failed</content>.',
    '<source>The envoy</source> <cue>said</cue> at the opening of the fair that <content>the visas would be free</content>.',
    '<source>The port</source> <cue>maintained</cue> throughout that <content>the pier was sound</content>.',
    '<source>The bank</source> <cue>insisted</cue> all along that <content>the loan was safe</content>.',
    '<source>Keller</source> <cue>told</cue> lawmakers that <content>the reform would cost nothing</content>.',
    '<source>Dube</source> <cue>told</cue> <addressee>investors</addressee> that <content>the mine would reopen</content>.',
    '<source>The mill</source> <cue>said</cue> <content>that was untrue</content>.',
    '<source>Keller</source> <cue>thinks</cue> <content>that will take years</content>.',
    '<source>Keller</source> <cue>said</cue> that <content>had he known, he would have gone</content>.',
  ],
  ignores: ['The tailor sewed the coat that she had ordered.', 'Nobody had told him that.'],
});
