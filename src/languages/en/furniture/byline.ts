import { either, type LineFinder, line, lineAtEnd, rule } from '../../furniture.js';

/** Bylines and times stand above the first paragraphs. */
const TOP = 8;
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:de|van|von|der|la|al|bin|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,3}";
const isByline = line(
  new RegExp(`^(?:By|BY|Von|Par) ${NAME}(?:(?:,| and| AND| &) ${NAME}){0,4}(?:,? (?:for |in )?[\\p{L} ]{2,40})?$`, 'u'),
  /^(?:published|updated|posted|last (?:updated|modified)|first published|created)\b:? .{0,40}\d.{0,40}$/iu,
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:\d{1,2}\.? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?(?:19|20)\d\d(?:,? .{0,24}\d\d?[:.]\d\d.{0,12})?$/iu,
  /^(?:\d{1,2} min(?:ute)?s? (?:read|ago)|(?:an?|\d{1,2}) (?:hour|day|minute)s? ago)$/iu,
);
const atTop: LineFinder = (lines, at) => (at < TOP ? isByline(lines, at) : 0);

export default rule({
  id: 'byline',
  says: 'By NAME',
  why: 'Who wrote the article and when: nobody in it makes a claim.',
  lines: either(
    atTop,
    lineAtEnd(
      4,
      /^\(?(?:additional |with )?reporting (?:by|from) \p{Lu}.{0,200}$/iu,
      /^\(?(?:writing|editing|compiled|translated|edited) by \p{Lu}[^.]{0,120}\.?\)?$/iu,
      /^\p{Lu}[^.]{3,120} contributed to this (?:report|story|article)\.?$/u,
    ),
  ),
  finds: [
    'Mayor resigns\n<out>By Jo Lind and Ada Quist</out>\nThe mayor resigned.',
    'Mayor resigns\n<out>Published: 3 March 2021, 10:15</out>\nThe mayor resigned.',
    'Mayor resigns\n<out>Wed 3 March 2021 18.25 BST</out>\nThe mayor resigned.',
    'The mayor resigned.\n<out>(Reporting by Jo Lind; Editing by Ada Quist)</out>',
  ],
  ignores: [
    'By Monday, the mayor had resigned.',
    'March 2021 was a bad month for the mayor.',
    'The mayor resigned.\nReporting at night is hard, he said. He is 60.',
  ],
});
