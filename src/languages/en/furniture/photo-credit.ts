import { either, isTitle, type LineFinder, line, rule } from '../../furniture.js';
import { unlessReporting } from '../words/reporting-line.js';

/** The name of the photographer on a line of its own. */
const labelAlone: LineFinder = (lines, at) => {
  if (!/^(?:photos?|images?|pictures?|credit|foto|bild|illustration)(?: credit| by)?s?\s*:$/iu.test(lines[at]?.text ?? '')) return 0;
  const name = lines[at + 1];
  return name && isTitle(name) && name.text.length <= 60 ? 2 : 1;
};

/** A name that is printed twice above the credit is the caption and the alternative text of one picture. */
const doubledCaption: LineFinder = (lines, at) => {
  const first = lines[at];
  const second = lines[at + 1];
  const credit = lines[at + 2];
  return at > 0 && isTitle(first) && first?.text === second?.text && CREDIT.test(credit?.text ?? '') ? 2 : 0;
};

const CREDIT =
  /^(?:(?:file |archive )?(?:photos?|images?|pictures?|photograph)(?: credit| source| courtesy)?(?:s|\(s\))?|(?:source|credit)(?=.{0,60}$)|foto|bild|illustration|graphics?)\s*[:©]\s*\S.{0,160}$/iu;

export default rule({
  id: 'photo-credit',
  says: 'Photo: NAME / AGENCY',
  why: 'Credits and captions that a label marks as such name photographers and agencies, who claim nothing.',
  lines: either(
    labelAlone,
    doubledCaption,
    unlessReporting(
      line(
        CREDIT,
        /^(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)s? (?:by|courtesy of|courtesy) \p{Lu}.{0,80}$/u,
        /^[\p{Lu}(].{0,80}(?:\/|via|for) ?(?:Getty Images|AFP via Getty Images|Shutterstock|iStock|Alamy|EPA-EFE|picture alliance)\)?$/u,
        /^\(?(?:AP|AFP|Reuters|EPA|Getty|dpa)? ?(?:Photo|File)\s?\/\s?\p{Lu}[^.]{0,60}\)?$/u,
      ),
    ),
  ),
  finds: [
    '<out>Photo: Basin Press / handout</out>\nThe mayor resigned.',
    '<out>Photo:\n\nUncredited / dpa</out>\n\nThe mayor resigned.',
    'Mayor resigns\n<out>Ada Quist, mayor of Lund\nAda Quist, mayor of Lund</out>\n<out>Source: dpa/-</out>\nThe mayor resigned.',
    'The mayor resigned.\n<out>Jo Lind/Getty Images</out>',
    'The mayor resigned.\n<out>Photo by Jo Lind</out>',
  ],
  ignores: [
    'Source: the ministry will resign over the affair before the end of this week, and nobody there is surprised.',
    'Photos of the fire show that the roof fell in, police said.',
    'Image problems: the mayor has many.',
    'Photo: The mayor, who says that he knew nothing of it',
  ],
});
