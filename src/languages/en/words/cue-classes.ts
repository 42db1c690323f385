/** What kind of doing a cue verb is, so that what is learnt of one verb serves its likes; what may be several kinds is in none. */
import { list } from '../../list.js';

const CLASSES = {
  // Nothing is done with them but saying so.
  speech:
    list(`say tell announce state declare claim argue contend assert insist stress emphasise emphasize explain_away allege accuse deny rebut
    refute condemn denounce decry deplore criticise criticize castigate lambast lambaste slam chide rebuke scold berate upbraid reprimand vilify
    denigrate rubbish ridicule pledge promise vow apologise apologize thank congratulate commend praise applaud laud hail extol lament bemoan
    warn caution urge implore beseech beg plead exhort entreat demand call_for call_on appeal petition invite request recommend advise suggest
    propose threaten boast brag gloat complain protest object grumble grouse gripe moan rail fume rage admit concede acknowledge confess confirm
    reiterate predict foretell prophesy forecast assure reassure inform notify mention remark quip joke retort reply respond testify swear vouch
    dismiss reject repudiate disavow dispute contest stand_by apologise_for pay_tribute blame vilify advocate champion endorse ask_for press_for
    turn_down rule_out hit_back hit_out point_out spell_out speak_of talk_of`),
  // What goes on in somebody's head.
  mind: list(`know remember recall forget think believe feel like love hate dislike loathe detest want need wish desire prefer trust respect admire
    value enjoy mind care see view find hear learn understand realise realize recognise recognize imagine consider regard treat read look expect
    hope fear dread doubt suspect worry wonder dream fancy appreciate favour favor resent envy miss judge weigh ponder contemplate mull
    plan intend aim resolve determine expect_to look_for care_for`),
  // More often done with the hands than with the mouth.
  deed: list(`order add give show put place pay open close start begin end finish continue print publish post post_on read write sign issue release
    deliver present serve feature contain include provide share offer call call_at name record register log air broadcast pass_on relay raise
    table float pitch advance submit sing toast smile laugh cry sigh sob knock hammer bash trash rip slap pan charge sue press push press_on
    prod goad nudge pressure lobby ban bar prohibit oblige direct command vote decide elect appoint nominate identify measure number count tally
    challenge counter ignore avoid dodge evade duck resist withhold hold keep back support adopt embrace welcome greet cheer honour honor celebrate
    crack snap snarl bristle cover focus introduce unveil launch teach preach question grill quiz interview poll survey rate rank cast frame
    paint depict portray highlight outline detail document illustrate demonstrate draft trace attack`),
};

/** Verb, with its particle if it has one, → its kind. */
export const CUE_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([kind, verbs]) => verbs.map((verb) => [verb, kind] as const)),
);
