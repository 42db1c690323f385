import { line, rule } from '../../furniture.js';

export default rule({
  id: 'copyright',
  says: '© PUBLISHER. All rights reserved.',
  why: 'Notices about who owns the text.',
  lines: line(
    /^(?:©|\(c\)\s|copyright(?:\s*(?:©|\(c\))|\s+(?:19|20)\d\d\b|\s+by\b)).{0,200}$/iu,
    /^.{0,200}\ball rights reserved\b.{0,40}$/iu,
    /^this (?:material|article|content|report|story) (?:may not be|is (?:protected|copyright|republished))\b.{0,160}$/iu,
    /^(?:this (?:article|story|report) (?:was|is) (?:originally|first) published (?:on|in|by|at)\b).{0,120}$/iu,
  ),
  finds: [
    'The mayor resigned.\n<out>© The Basin Post. All rights reserved.</out>',
    'The mayor resigned.\n<out>Copyright 2021 The Basin Post</out>',
  ],
  ignores: ['Copyright law protects the mayor’s letter, the judge said.', 'This material may be dangerous, police said.'],
});
