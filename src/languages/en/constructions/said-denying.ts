import { rule } from '../../construction.js';

export default rule({
  id: 'said-denying',
  says: '…, SOURCE said, denying CONTENT',
  why: 'Behind a comma, a gerund of answering or naming goes on with what whoever has just spoken says.',
  cue: 'trailing',
  phrases: ['deny', 'concede', 'brand', 'label', 'urge', 'call', 'dismiss', 'reject'],
  source: 'subject-before',
  content: 'clauseOrDeed',
  prior: 0.85,
  finds: [
    '“The vault was locked,” <source>he</source> said, <cue>denying</cue> that <content>he had been asleep</content>.',
    '“The vault was locked,” <source>the lender</source> said, <cue>denying</cue> <content>the key was lost</content>.',
    '“I was asleep,” <source>Okoro</source> told the hearing, <cue>denying</cue> <content>having seen the van</content>.',
    '“We are late,” <source>the builder</source> said, <cue>conceding</cue> <content>the roof would not be done by May</content>.',
    '“Enough,” <source>the bishop</source> said, <cue>calling</cue> <content>the raid a disgrace</content>.',
    '“The river is rising,” <source>the mayor</source> said, <cue>urging</cue> <addressee>families</addressee> <content>to leave</content>.',
  ],
  ignores: ['The boys ran home, calling their dog.', 'She left early, carrying the lamp.'],
});
