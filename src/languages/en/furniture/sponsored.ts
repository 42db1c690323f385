import { line, rule } from '../../furniture.js';

export default rule({
  id: 'sponsored',
  says: 'Sponsored content: …',
  why: 'Advertisements and the marks around them are not the report.',
  lines: line(
    /^(?:sponsored(?: content| post| story| links?)?|advertisements?|advertorial|anzeige|paid (?:content|post|partnership)|promoted(?: content)?)(?:\s*[:|–—-]\s*.{0,160})?$/iu,
    /^(?:sponsored by|brought to you by|presented by)\s.{1,80}$/iu,
    /^(?:the )?(?:story|article) continues (?:below|after)(?: (?:the |this )?ad(?:vertisement)?)?\.?$/iu,
    /^(?:scroll|skip) (?:down )?to (?:continue|content|main content|article)(?: reading)?\.?$/iu,
  ),
  finds: [
    'The mayor resigned.\n<out>Sponsored content: Ten chairs for your garden</out>',
    'The mayor resigned.\n<out>Story continues below advertisement</out>\nHe is 60.',
    '<out>Advertisement</out>\nThe mayor resigned.',
  ],
  ignores: ['Sponsored teams earn more, the league said.', 'The story continues in court on Monday.'],
});
