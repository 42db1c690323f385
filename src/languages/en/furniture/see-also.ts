import { line, rule } from '../../furniture.js';

export default rule({
  id: 'see-also',
  says: 'See also: TITLE',
  why: 'The title of another article, behind words that send the reader there.',
  lines: line(
    /^(?:[■▪●•►▶»*-] ?)?(?:see also|icymi|in case you missed it|read also|also read|read (?:more|next)|also see|more on this|don[’']t miss|must[- ]read|related(?: (?:article|story|coverage|link|post|video))?|recommended)\s*(?:[:|»>→]|[–—-](?=\s))\s*\S.{0,200}$/iu,
    /^(?:[Ss]ee also|SEE ALSO|[Rr]ead also|READ ALSO|[Aa]lso read)\s+[\p{Lu}“"‘'«][^.]{3,180}[^.!:;,]$/u,
    /^\(?read (?:more|the (?:full|whole|entire) (?:story|article|report|text|interview))(?: (?:about|on|from) [^.]{2,60})? (?:here|at [\p{Lu}][^.]{2,40})\.?\)?$/iu,
    /^(?:click|tap) here (?:to|for) [^.]{2,100}\.?$/iu,
  ),
  finds: [
    'The mayor resigned.\n<out>See also  Five mayors who stayed</out>\nHe is 60.',
    'The mayor resigned.\n<out>Read more: A short history of mayors</out>',
    'The mayor resigned.\n<out>■ See also: Letters, page 4</out>',
    'The mayor resigned.\n<out>ICYMI: What mayors mean</out>',
    'The mayor resigned.\n<out>Click here to read the letter.</out>',
  ],
  ignores: ['See also the report of the court, which names him.', 'Read more books, the mayor said.', 'Related companies were not named.'],
});
