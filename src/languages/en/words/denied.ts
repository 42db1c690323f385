/** Words for what is denied that point back at a claim instead of repeating it. */
import { setOf } from '../../list.js';

export const POINTS_BACK = setOf(`this that it so these those such sort kind same nothing anything neither all`);

export const CLAIM_NOUNS =
  setOf(`claim claims assertion assertions allegation allegations accusation accusations charge charges report reports account accounts version
  suggestion suggestions statement statements insinuation rumor rumors rumour rumours story narrative notion idea comment comments remark remarks theory speculation criticism suit lawsuit talk characterisation characterization
  worry worries fear fears concern concerns complaint complaints protest protests objection objections submission excuse prediction predictions gossip charge
  assessment interpretation portrayal description contention premise view arithmetic`);

/** Words that say nothing of what a claim is about. */
export const EMPTY_WORDS =
  setOf(`about above after again against also although among been before being between both could during each either every from further have having here
  into itself just like made make many more most much must neither never nothing only other others over said same says should since some such than that their them then there these
  they this those through under until upon very were what when where which while will with within without would your does doing done anything something any one two the a an and or of to in on at by for as is are was be it its he she his her has had not no nor but if so`);

/** What was claimed and alleged, not merely said. */
export const ACCUSATIONS = setOf('claim claims allegation allegations accusation accusations charge charges');
export const ACCUSING_VERBS = setOf('claim allege accuse charge maintain insist');

/** With which a phrase that points back begins. */
export const DEMONSTRATIVES = setOf('this that so');

export const NEGATIVES = setOf("nothing neither nor no not n't never");

/** "No such thing", "of the sort". */
export const NO_SUCH = /\b(?:no|any|neither|nor|nothing|never)\b.*\bsuch\b|\bof (?:the|this|that) (?:sort|kind)\b/;
/** That, or "like that", which needs no negative. */
export const THE_LIKE = new RegExp(`${NO_SUCH.source}|\\blike (?:that|this|it)\\b`);

/** "Not so", "that is a misunderstanding", "rejects that characterisation". */
export const OUTRIGHT =
  /^(?:not so|not at all|far from it|nonsense|rubbish|on the contrary|quite the (?:opposite|contrary|reverse)|(?:he|she|they|we|it|i|the \w+) (?:rejects?|rejected|disputes?|disputed) (?:that|this|the) \w+|(?:that|this|it) (?:is|was|'s|’s) (?:simply |just )?(?:a misunderstanding|nonsense|rubbish|(?:not|n't|n’t) (?:so|right|true|correct|accurate|the case|what happened|(?:my|our|his|her|their) (?:understanding|recollection|experience|view))))\b/;
/** Verbs by which somebody's words are called something. */
export const CALLS_SO = setOf('call term describe brand label dub deem scoff consider find');

/** Endings with which one word for a deed differs from another. */
export const STEM_END = /(?:ations?|ments?|ings?|ies|ed|es|s)$/;

/** What was counted, measured or found, as what a denial may point at. */
export const FIGURES =
  setOf(`figure figures number numbers count counts estimate estimates toll total tally coordinates data statistics percentage
  finding findings result results conclusion conclusions timeline chronology`);
/** With which a phrase begins that points at a claim made before, and what may follow its noun. */
export const DEFINITE = setOf('the this that these those his her its their all both any');
export const NAMED_AS = setOf('as by from outright out');

/** Verbs of answering that say the other is wrong. */
export const COUNTERING = setOf('counter rebut retort');
