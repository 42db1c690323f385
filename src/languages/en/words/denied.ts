/** Words for what is denied that point back at a claim instead of repeating it. */
import { setOf } from '../../list.js';

export const POINTS_BACK = setOf(`this which something that it so these those such sort kind same nothing anything neither all`);

export const CLAIM_NOUNS =
  setOf(`claim claims assertion assertions allegation allegations accusation accusations charge charges report reports account accounts version
  suggestion suggestions statement statements insinuation rumor rumors rumour rumours story narrative notion idea comment comments remark remarks theory speculation criticism suit lawsuit talk characterisation characterization
  worry worries fear fears concern concerns complaint complaints protest protests objection objections submission excuse prediction predictions gossip charge
  assessment interpretation portrayal description contention premise view arithmetic explanation explanations justification`);

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

export const NEGATIVES = setOf("nothing neither nor no not n't never none nobody");

/** "No such thing", "of the sort". */
export const NO_SUCH = /\b(?:no|any|neither|nor|nothing|never)\b.*\bsuch\b|\bof (?:the|this|that) (?:sort|kind)\b/;
/** That, or "like that", which needs no negative. */
export const THE_LIKE = new RegExp(`${NO_SUCH.source}|\\blike (?:that|this|it)\\b`);

/** What is not so, as a flat answer says it. */
const FALSE =
  '(?:without (?:any )?(?:foundation|merit|basis|substance)|untrue|false|wrong|incorrect|inaccurate|misleading|baseless|groundless|unfounded|fake|bogus|phoney|phony|absurd|ridiculous|preposterous|laughable|propaganda|disinformation|misinformation|not credible|fabricated|made up|invented|imaginary|nonsense|rubbish|lies|fiction|fantasy|garbage|bunkum|hogwash|gossip|hearsay|an? (?:\\w+ )?(?:misunderstanding|lie|myth|fabrication|invention|hoax|fairy tale|falsehood|smear|slander|distortion))';
const FULLY =
  '(?:simply|just|completely|totally|entirely|quite|flatly|plainly|absolutely|utterly|categorically|patently|demonstrably|purely|pure|complete|total|utter|sheer|absolute|all|plain|complete and utter) ';
/** What was claimed, pointed at. */
const THIS =
  '(?:that|this|it|these|those|they|none of (?:this|that|it)|all (?:of )?(?:this|that)|(?:that|this|the|these|those|such|his|her|their|its|any|every one of the|most of the|all the) (?:\\w+ )?(?:claims?|allegations?|accusations?|assertions?|suggestions?|charges?|insinuations?|rumou?rs?|stories|story|accounts?|versions?|reports?))';
const IS = "(?:is|was|are|were|'s|’s)";
const NOT_SO =
  '(?:so|right|true|correct|accurate|the case|what happened|how it (?:was|happened)|what (?:was|is) (?:said|written)|(?:my|our|his|her|their|its) (?:understanding|recollection|experience|view))';

/** "Not so", "that is a misunderstanding", "rejects that characterisation", "there is no truth in this", "insists otherwise". */
export const OUTRIGHT = new RegExp(
  `^(?:${[
    '(?:absolutely|certainly|of course|definitely) not\\b',
    "(?:he|she|they|it|we|i|(?:his|her|their|our|my|its) \\w+) (?:had |have |has |'d |'ve )?(?:did|done) (?:absolutely )?nothing (?:wrong|illegal|improper|unlawful|untoward|of the)\\b",
    'not so\\b',
    'not at all\\b',
    'far from it\\b',
    "(?:it|he|she|they|that|this|the \\w+) (?:is|was|are|were|'s|’s) anything but\\b",
    'on the contrary\\b',
    `(?:${FULLY})?(?:nonsense|rubbish|untrue|not true|lies|fiction|bunkum|hogwash)\\b(?! (?:and|in|is|was|about|of))`,
    '(?:quite |exactly |precisely |just )?(?:the )?(?:very |exact )?(?:opposite|contrary|reverse)(?: (?:is|was|had been) (?:true|the case))?$',
    'otherwise$',
    '(?:i|we) (?:\\w+ly |firmly |totally )?(?:deny|reject|refute|dispute|denied|rejected|refuted|disputed) (?:it|this|that|these|those|any|all|every|the|his|her|their|such)\\b',
    '(?:his|her|their|its|my|our) (?:own )?innocence$',
    'not guilty\\b',
    '(?:he|she|they|we|it|i|the \\w+) (?:\\w+ly )?(?:rejects?|rejected|disputes?|disputed) (?:that|this|the) \\w+',
    `(?!(?:it|they) ${IS} (?:${FULLY})?(?:wrong|misleading)\\b)${THIS} ${IS} (?:${FULLY})?${FALSE}\\b`,
    `none of (?:this|that|it|the \\w+|what \\w+ \\w+) ${IS} ${NOT_SO}`,
    `${THIS} ${IS} (?:${FULLY})?(?:not|n't|n’t) (?:${FULLY})?${NOT_SO}\\b`,
    `(?:there ${IS} |(?:it|they|this|that|the \\w+) (?:has|had|have) )?(?:absolutely |simply |just )?(?:no|not a word of|not a shred of|not an ounce of|not a grain of) (?:truth|basis|foundation|substance|evidence|proof|merit|shred of evidence|basis in fact)(?: whatsoever| at all)? (?:to|for|in|behind|of) (?:this|that|these|those|it|them|any of|such|(?:the|his|her|their|its) (?:\\w+ )?(?:claim|allegation|accusation|assertion|suggestion|charge|report|rumou?r|stor)\\w*)`,
    "(?:it|he|she|they|we|i) (?:do|does|did)(?: not|n't|n’t) (?:recogni[sz]e|accept|agree with) (?:this|that|the|these|those|any of the|his|her|their|such an?) (?:\\w+ )?(?:picture|description|portrayal|account|version|claim|allegation|accusation|figure|finding|charge|characteri[sz]ation|criticism|assertion|suggestion|conclusion|depiction)",
    "(?:that|this|it|none of (?:it|this|that)) (?:never|did not|didn't|has never|had never) (?:happened|occurred|took place|taken place)",
    "(?:he|she|they|it|we|i) (?:had |have |has |'d |'ve )?(?:did|done) no such thing",
  ].join('|')})`,
);
/** Verbs by which somebody's words are called something. */
export const CALLS_SO = setOf('call term describe brand label dub deem scoff consider find');

/** Endings with which one word for a deed differs from another. */
export const STEM_END = /(?:ations?|ions?|ments?|ings?|ies|ened|ed|es|s)$/;

/** What was counted, measured or found, as what a denial may point at. */
export const FIGURES =
  setOf(`figure figures number numbers count counts estimate estimates toll total tally coordinates data statistics percentage
  finding findings result results conclusion conclusions timeline chronology`);
/** With which a phrase begins that points at a claim made before, and what may follow its noun. */
export const DEFINITE = setOf('the this that these those his her its their all both any');
export const NAMED_AS = setOf('as by from outright out');

/** Verbs of answering that say the other is wrong. */
export const COUNTERING = setOf('counter rebut retort');

/** Pronouns of whoever is told to speak of themselves; helping verbs of what is past; verbs of what one knows, sees or gets and does not do. */
export const SELVES = setOf('he she they it we i');
export const BYGONES = setOf("had has have 'd 've did didn't didn’t");
export const MINDFUL =
  setOf(`know hear see think expect realise realize feel believe understand imagine remember recall want need like get receive say plan intend have be
  become seem mean recognise recognize notice identify comment respond reply answer`);

/** What anybody may have done wrong; words that name none of it. */
export const MISDEEDS =
  setOf(`wrongdoing impropriety misconduct negligence neglect involvement complicity knowledge liability responsibility fault guilt blame culpability
  malpractice irregularity illegality breach violation offence offense crime failing corruption collusion favouritism favoritism bias discrimination
  mistreatment ill-treatment abuse innocence guilty wrong part role link malice fraud cover-up connection`);
export const ANYTHINGS = setOf('anything anyone anybody');
/** What somebody is, or has done, whose words are not so. */
export const ERRING =
  /^(?:\w+ly )?(?:just |quite )?(?:wrong|mistaken|lying|confused|misinformed|misled|incorrect|dishonest|got (?:it|this|that) wrong|(?:making|made) (?:it|this|that|things) (?:all )?up|talking (?:nonsense|rubbish)|not telling the truth)$/;
/** What is denied to somebody who asks for it. */
export const WITHHELD =
  setOf(`bail parole visa entry access permission permit licence license asylum application request motion appeal petition interview leave service treatment
  promotion loan refund extension adjournment injunction`);
/** Phrases for finding fault with what was said, and verbs of answering back. */
export const OBJECTING: ReadonlySet<string> = new Set([
  'take_exception_to',
  'take_issue_with',
  'take_umbrage_at',
  'scoff_at',
  'sneer_at',
  'pour_scorn_on',
  'pour_cold_water_on',
]);
/** Verbs that tell too little for two sentences to be about one deed. */
export const EVERYDAY = setOf('make take go come get give put use let begin start try happen do tell want keep work');
/** Verbs of taking somebody's word: who does not do so denies it. */
export const DISBELIEVING = setOf('believe accept agree agree_with share buy recognise recognize endorse credit swallow trust');
export const RETORTING = setOf('retort rejoin reply respond shoot_back hit_back fire_back answer');
