import { line, rule } from '../../furniture.js';

const OFFER =
  'newsletters?|podcasts?|inbox|e-?mail (?:updates|alerts|list|briefing)|mailing list|push notifications?|whatsapp channel|telegram channel|youtube channel';

export default rule({
  id: 'newsletter',
  says: 'Sign up for our newsletter',
  why: 'Offers of newsletters, podcasts, apps and channels address the reader.',
  lines: line(
    new RegExp(
      `^(?:please )?(?:(?:you can )?(?:also )?(?:listen|subscribe|sign up|download|join|get|receive|follow)\\b|want (?:more|the)\\b)(?!.*\\b(?:said|says|told)\\b).{0,160}\\b(?:${OFFER})\\b.{0,80}$`,
      'iu',
    ),
    /^(?:follow|find|like) (?:us|me|the \w+|\p{Lu}[\p{L} .]{2,40})(?: \([^)]{1,40}\))? (?:on|at) (?:twitter|facebook|instagram|x|bluesky|threads|tiktok|telegram|linkedin|youtube|google news|whatsapp)\b.{0,80}$/iu,
    /^(?:download|get) (?:our|the) (?:\w+ ){0,3}app\b.{0,80}$/iu,
    /^subscribe to (?:our|the) \S.{0,80}$/iu,
    /^(?:are you on|like) [^.]{1,60}\blike (?:the|our) page\b.{0,10}$/iu,
  ),
  finds: [
    '<out>You can listen to our podcasts here</out>\nThe mayor resigned.',
    'The mayor resigned.\n<out>Sign up for our Africa newsletter</out>',
    'The mayor resigned.\n<out>Follow us on Facebook</out>',
  ],
  ignores: [
    'Listen to what he said on the podcast, the mayor said.',
    'Follow the money, the mayor said.',
    'The newsletter calls him a hero.',
  ],
});
