import { lineAtEnd, rule } from '../../furniture.js';

const AGENCY =
  '(?:AFP|AP|Reuters|REUTERS|dpa|DPA|TASS|Interfax|ANSA|EFE|Xinhua|Anadolu|AA|UPI|PA|ATS|APA|KNA|epd|SID|sid|Bloomberg|Kyodo|PTI|IANS|ANI|Ukrinform|CNA|NTB|TT|Ritzau|Belga|ANP|PAP|Agencies)';

export default rule({
  id: 'agency-sign-off',
  says: 'xyz/AFP/AP',
  why: 'The initials of the editors and the agencies at the foot of an article.',
  lines: lineAtEnd(
    5,
    new RegExp(
      `^[([]?[—–-]{0,2}\\s?(?:\\p{Ll}{2,4}\\s?[/,]\\s?){0,3}${AGENCY}(?:\\s?[/,]\\s?(?:${AGENCY}|\\p{Ll}{2,4})){0,5}[)\\].]?$`,
      'u',
    ),
    /^[([]?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4}[)\]]?$/u,
  ),
  finds: [
    'The mayor resigned.\n\n<out>abc/AFP/AP</out>',
    'The mayor resigned.\n<out>(Reuters)</out>',
    'The mayor resigned.\n<out>xy/zw</out>',
  ],
  ignores: ['The mayor resigned.\nHe told AFP.', 'AFP\nThe mayor resigned.\nHe is 60.\nHe is tall.\nHe is rich.\nHe is out.'],
});
