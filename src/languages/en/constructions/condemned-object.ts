import { rule } from '../../construction.js';

export default rule({
  id: 'condemned-object',
  says: 'SOURCE condemned CONTENT',
  why: 'The object of a verb of judgement or speech is its content.',
  cue: 'verb',
  source: 'subject-before',
  content: 'nounPhrase',
  finds: [
    '<source>Weavers</source> <cue>blame</cue> <content>moths for losses</content>',
    '<source>The mayor</source> <cue>promised</cue> <addressee>the drivers</addressee> <content>a new depot</content>.',
    '<source>The bishop</source> <cue>condemned</cue> <content>the attack</content>.',
    '<source>The opposition</source> <cue>condemned</cue> <content>the arrest of the journalist</content>.',
    '<source>The mayor</source> <cue>criticized</cue> <content>the police for the delay</content>.',
    '<source>Critics</source> <cue>denounced</cue> <content>the verdict as a farce</content>.',
  ],
  ignores: [
    'The company has never shown us a single figure.',
    'The mayor and the bishop discussed the roof of the chapel.',
    'The two discussed a date for the match.',
    'Both debated the price of the trams.',
    'The vet, Mara Lind, and her sister discussed the sale of the farm.',
    'Lind and the miners’ lawyer debated the terms of the lease for an hour.',
    'She gave them a lift.',
    'The clerk read him the rules.',
    'The carpenter repaired the roof.',
    'Two trawlers left the harbour.',
  ],
});
