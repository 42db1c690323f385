import { line, rule } from '../../furniture.js';

export default rule({
  id: 'tags',
  says: 'Tags: A, B, C',
  why: 'Keywords under the article.',
  lines: line(/^(?:tags?|filed under|categor(?:y|ies)|keywords|topics|in this (?:article|story))\s*:\s*[^.]{1,200}$/iu),
  finds: ['The mayor resigned.\n<out>Tags: mayor, Lund, politics</out>', 'The mayor resigned.\n<out>Filed under: Politics</out>'],
  ignores: ['Tags: the mayor banned them. He hates graffiti.', 'Topics of the talks were trade and peace.'],
});
