import { setOf } from '../../list.js';

/** "That is the view of …", "The words are those of …": a sentence that begins so tells of what stands just before it. */
export const POINTS_BACK =
  /^(?:that|those|this|these|such|so|(?:the|a) (?:words?|view|verdict|message|complaint|question|speaker|plea|cry))\b/iu;

/** Between two names of one: "X, better known as Y", "X, whose real name is Y". */
export const ALSO_KNOWN =
  /^\s*[,(]?\s*(?:(?:who is |is |was )?(?:(?:better|also|formerly|popularly|widely|otherwise|now|once|professionally) )?known (?:\w+ ){0,4}as|aka|a\.k\.a\.|alias|née|né|born|whose (?:real|full|birth|stage) name (?:is|was)|(?:who )?(?:performs|performing|records|recording|writes|writing) as|nicknamed|dubbed|(?:who )?(?:everybody|everyone) calls)\s+(?:the )?["“‘']?$/iu;

/** In front of one part of somebody's name: "Mama Rose", "Coach Brodie", "Pan Edmund". */
export const ENDEARMENTS: ReadonlySet<string> = setOf(
  `mama mamma papa mum mom ma pa uncle aunt auntie aunty tante tía tío tita tito tata granny gran nan nana grandma grandpa gramps baba babu bibi mzee
  oom tannie oupa ouma ate kuya lola lolo don doña dona dom pan pani señorita signora signor senhor senhora mevrouw meneer
  coach chef doc skipper captain brother sister father mother teacher old young big little saint chief boss mwalimu ustad ustaz guru`,
);
