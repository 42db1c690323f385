import { rule } from '../../construction.js';

export default rule({
  id: 'it-was-said-clause',
  says: 'CONTENT, it was said',
  why: 'The same with the clause in front and no quotation marks.',
  cue: 'hearsay',
  hedged: true,
  source: 'origin',
  content: 'clauseBefore',
  prior: 0.64,
  finds: [
    '<content>The ferry will sail again on Friday</content>, it <cue>was announced</cue>.',
    '<content>Wages have been frozen</content>, it <cue>was reported</cue> at <source>the company</source>.',
  ],
  ignores: ['The ferry sailed, and it was a relief.', '“We are late,” the pilot said.'],
});
