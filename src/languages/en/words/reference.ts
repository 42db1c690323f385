import { setOf } from '../../list.js';

/** "That is the view of …", "The words are those of …": a sentence that begins so tells of what stands just before it. */
export const POINTS_BACK =
  /^(?:that|those|this|these|such|so|(?:the|a) (?:words?|view|verdict|message|complaint|question|speaker|plea|cry))\b/iu;

/** Between two names of one: "X, better known as Y", "X, whose real name is Y". */
export const ALSO_KNOWN =
  /^\s*[,(]?\s*(?:(?:who is |is |was )?(?:(?:better|also|formerly|popularly|widely|otherwise|now|once|professionally) )?known (?:\w+ ){0,4}as|aka|a\.k\.a\.|alias|née|né|born|whose (?:real|full|birth|stage) name (?:is|was)|(?:who )?(?:performs|performing|records|recording|writes|writing) as|nicknamed|dubbed|(?:who )?(?:everybody|everyone) calls)\s+(?:the )?["“‘']?$/iu;

/** Between a description and the name that it goes by: "a guide, who gave his name only as X", "her driver, known to all as X". */
export const NAME_TOLD =
  /(?:\b(?:who|that) (?:(?:is|was|had|has|would|asked|wanted|wished|agreed|chose) )?(?:only )?)?\b(?:(?:known|identified|introduced) (?:\w+ ){0,4}as|(?:goes|going|went|go) by(?: the (?:names?|nickname|nom de guerre)(?: of)?)?|(?:gave|gives|giving|give) (?:only |just )?(?:his|her|their|a|an|the|one) (?:\w+ )?names?(?: only| simply| just)?(?: as|,)|(?:to be|being) (?:identified|named|known|called|quoted)(?: only| simply| just)? as|whose (?:\w+ )?name (?:is|was))\s+(?:only |simply |just )?$/iu;

/** Between the name of a body and its short one: "the Water Board, known by its initials WB", "the Dock Union, or DU". */
export const SHORT_TOLD =
  /^\s*[,(]?\s*(?:or|(?:(?:better|also|commonly|widely|usually|generally|locally) )?(?:known|abbreviated|shortened|called|referred to)(?: (?:\w+ ){0,2}(?:as|to|by (?:its|their|the) (?:\w+ )?(?:initials|acronym|abbreviation)(?: of)?))?)\s+(?:the )?["“‘']?$/iu;

/** In front of one part of somebody's name: "Mama Rose", "Coach Brodie", "Pan Edmund". */
export const ENDEARMENTS: ReadonlySet<string> = setOf(
  `mama mamma papa mum mom ma pa uncle aunt auntie aunty tante tía tío tita tito tata granny gran nan nana grandma grandpa gramps baba babu bibi mzee
  oom tannie oupa ouma ate kuya lola lolo don doña dona dom pan pani señorita signora signor senhor senhora mevrouw meneer
  coach chef doc skipper captain brother sister father mother teacher old young big little saint chief boss mwalimu ustad ustaz guru`,
);
