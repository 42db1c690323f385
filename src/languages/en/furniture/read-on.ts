import { either, lineWithTitles, rule } from '../../furniture.js';

export default rule({
  id: 'read-on',
  says: 'Read on',
  why: 'A heading for links to other articles, with their titles under it.',
  lines: either(
    lineWithTitles(
      /^(?:read (?:on|more|next|also)|also read|keep reading|continue reading|more on this(?: story| topic)?|see also|don[’']t miss|you may (?:also )?like|you might also like)\s*[:.…»>]?$/iu,
      2,
    ),
    lineWithTitles(
      /^(?:related(?: (?:articles|stories|content|topics|posts|coverage|links|news))?|recommended(?: (?:for you|stories|reading))?|most (?:read|viewed|popular|commented)|trending(?: now)?|more (?:stories|news|headlines|from .{1,30})|(?:the )?(?:latest|top|other|breaking)(?: (?:news|stories|headlines))|latest|in other news|also (?:on|in) (?:this|the) .{1,20}|on this page|elsewhere(?: on .{1,30})?|editor[’']s picks?|what to read next)\s*:?$/iu,
      5,
    ),
  ),
  finds: [
    'The mayor resigned.\n\n<out>Read on\n\nFive mayors who stayed</out>\n\nHe is 60.',
    'The mayor resigned.\n<out>Most read\nFire in the old town\nWolves are back</out>\nHe is 60.',
    'The mayor resigned.\n<out>Related:</out>\nHe is 60.',
    'The mayor resigned.\n\n<out>Latest News\nPilot says strike ‘was a last resort’\n‘We saw it coming’: bakers on the price of flour</out>',
  ],
  ignores: ['Read on, the teacher said.', 'More news is expected on Monday.'],
});
