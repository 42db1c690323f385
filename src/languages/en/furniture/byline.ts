import { either, type LineFinder, line, lineAtEnd, rule } from '../../furniture.js';

/** Bylines and times stand above the first paragraphs. */
const TOP = 8;
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:de|van|von|der|la|al|bin|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,3}";
const NAMES = `${NAME}(?:(?:,| and| AND| &) ${NAME}){0,4}`;
const TRADE =
  '(?:[\\p{L}&-]+ ){0,3}(?:[Rr]eporter|[Cc]orrespondent|(?:[Ss]taff|[Ss]enior|[Ff]eatures?|[Ss]ports?|[Ss]cience|[Hh]ealth) [Ww]riter|[Nn]ews [Ee]ditor)';
const isByline = line(
  new RegExp(
    `^[*_]{0,2}(?:(?:Text |Words |Story |Report |Interview )?[Bb]y|BY|Von|Par):? ${NAMES}(?:,? (?:for |in )?[\\p{L} ]{2,40})?[*_]{0,2}$`,
    'u',
  ),
  new RegExp(`^[*_]{0,2}${NAMES}, ${TRADE}s?(?:,? in \\p{Lu}[\\p{L}' -]{2,30})?[*_]{0,2}$`, 'u'),
  new RegExp(`^${NAME} in \\p{Lu}[\\p{L}'-]+(?:(?:,| and) ${NAME} in \\p{Lu}[\\p{L}'-]+){1,3}$`, 'u'),
  /^(?:published|updated|posted|last (?:updated|modified)|first published|created)\b:? .{0,40}\d.{0,40}$/iu,
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:\d{1,2}\.? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?(?:19|20)\d\d(?:,? .{0,24}\d\d?[:.]\d\d.{0,12})?$/iu,
  /^(?:\d{1,2} min(?:ute)?s? (?:read|ago)|(?:an?|\d{1,2}) (?:hour|day|minute)s? ago)$/iu,
);
const isAlone = line(new RegExp(`^${NAME}$`, 'u'));
const isTrade = line(new RegExp(`^${TRADE}s?$`, 'u'));
/** A name on a line of its own, and on the next what it is at the paper. */
const inTwoLines: LineFinder = (lines, at) => (isAlone(lines, at) > 0 && isTrade(lines, at + 1) > 0 ? 2 : 0);
const atTop: LineFinder = (lines, at) => (at < TOP ? isByline(lines, at) || inTwoLines(lines, at) : 0);

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
    'Mayor resigns\n<out>Ada Quist, courts reporter</out>\nThe mayor resigned.',
    'Mayor resigns\n<out>Ada Quist\nSports Correspondent</out>\nThe mayor resigned.',
    'Mayor resigns\n<out>Text by Ada Quist</out>\nThe mayor resigned.',
    'Mayor resigns\n<out>Ada Quist in Oslo, Jo Lind in Bergen</out>\nThe mayor resigned.',
    'Mayor resigns\n<out>Published: 3 March 2021, 10:15</out>\nThe mayor resigned.',
    'Mayor resigns\n<out>Wed 3 March 2021 18.25 BST</out>\nThe mayor resigned.',
    'The mayor resigned.\n<out>(Reporting by Jo Lind; Editing by Ada Quist)</out>',
  ],
  ignores: [
    'Ada Quist, mayor of Bergen\nShe resigned.',
    'Mayor resigns\nAda Quist in Oslo\nThe mayor resigned.',
    'By Monday, the mayor had resigned.',
    'March 2021 was a bad month for the mayor.',
    'The mayor resigned.\nReporting at night is hard, he said. He is 60.',
  ],
});
