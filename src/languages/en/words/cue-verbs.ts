/**
 * Verbs that signal an attribution, by the act they perform, in base form. `verb_particle` is a verb with its particle ("point out").
 * How likely each one is to be a cue in each construction is not said here but in weights.table.json.
 */

import type { Act } from '../../../model.js';
import { list } from '../../list.js';

export const CUE_VERBS: Readonly<Record<Act, readonly string[]>> = {
  state:
    list(`assure reassure defend stand_by lament apologise apologize commiserate regret boast text wish say tell write add note report announce state declare
    explain describe remark observe comment mention recall recount reply respond answer argue contend assert maintain insist stress
    emphasize emphasise underscore underline highlight point_out reiterate repeat continue conclude claim suggest indicate reveal
    disclose inform notify relate narrate testify speak talk tweet retweet post email e-mail message blog publish print read show find
    estimate calculate project predict foretell prophesy joke quip muse exclaim shout yell cry chant whisper mutter murmur scream
    utter proclaim pronounce voice express convey communicate signal hint imply intimate insinuate allude refer reference cite quote
    echo paraphrase summarize summarise outline lay_out set_out spell_out detail elaborate clarify define specify list name call dub
    label term characterize characterise portray depict paint frame cast contrast introduce present unveil issue release remind teach
    lecture preach brag gloat crow tout trumpet hail praise applaud laud commend compliment congratulate thank credit salute celebrate
    honor honour welcome greet cheer extol hype promote advertise bill title entitle caption headline reason posit postulate interject
    interrupt chime_in put_it sum_up go_on begin start open close end finish discuss debate raise bring_up touch_on address cover
    focus dwell weigh_in demonstrate illustrate document record log register chronicle broadcast air relay pass_on reflect remember
    reminisce recite profess attest certify vouch aver avow swear affirm reaffirm propose put_forward advance submit float pitch moot
    table venture retort rejoin shoot_back fire_back hit_back snap snarl deadpan crack drawl chuckle laugh sigh sob smile
    explain_away give deliver rule decide determine hold decree enact legislate stipulate provide vote nominate appoint
    elect identify classify rank rate poll survey forewarn_of quote_as inquire ask query question wonder interview pose press grill
    quiz chat converse gossip rumor rumour banter argue_for elucidate expound dramatize romanticize invoke evoke intone orate
    sound_off spout wax ramble rant attribute ascribe trace chalk_up diagnose pinpoint sing toast tell_of speak_of dictate mouth blurt
    let_slip leak betray reckon_up tally count number put peg place unleash serve feature contain include reads confide mean`),
  deny: list(`counter rule_out throw_out deny refute rebut dispute contradict disavow disclaim dismiss reject repudiate negate disown gainsay discount
    debunk contest challenge downplay play_down minimize minimise brush_off brush_aside wave_off shrug_off laugh_off pooh-pooh rebuff
    plead_not_guilty plead_innocent belie disprove impugn rubbish`),
  confirm: list(`confirm acknowledge admit concede confess agree accept allow grant recognize recognise corroborate verify validate concur
    authenticate plead_guilty own_up come_clean endorse ratify approve substantiate bear_out back_up`),
  accuse: list(
    `accuse allege blame charge implicate indict incriminate impute fault arraign point_finger denounce_as attribute_to sue insinuate put_it_that`,
  ),
  warn: list('threaten warn caution alert forewarn admonish exhort_against sound_alarm'),
  demand:
    list(`advise_against order plead pray recommend want forbid instruct demand urge ask_for call_for call_on appeal beg implore beseech
    entreat exhort command direct require request ask press push seek petition summon insist_on encourage advise counsel ask_that request_that
    persuade convince coax cajole challenge dare pressure lobby advocate prod goad nudge compel tell_to bid solicit entice
    dissuade discourage ban prohibit bar oblige mandate ask_to beg_to press_for`),
  condemn:
    list(`brand rage fume seethe grumble sniff liken compare equate condemn criticize criticise denounce decry deplore lambaste lambast
    blast slam attack assail castigate censure rebuke chide chastise scold berate reprimand reproach upbraid excoriate pillory savage
    skewer mock ridicule deride disparage belittle taunt insult bemoan bewail complain protest object rail rant lash_out rip slap
    knock bash hammer pan trash blister malign vilify demonize demonise scorn sneer jeer boo heckle scoff gripe grouse carp whine
    bristle inveigh fulminate vent oppose disapprove disagree dissent tear_into lay_into hit_out take_aim take_issue call_out
    single_out balk snub denigrate smear slander defame dress_down discredit deprecate frown disdain abhor detest hate dislike
    loathe resent`),
  commit: list(`offer invite volunteer promise pledge vow commit undertake guarantee swear_to agree_to plan intend propose_to resolve
    decide opt aim aspire prepare determine set_out_to back support champion side vouch sponsor co-sponsor adopt embrace commit_to
    pledge_to`),
  believe:
    list(`suspect forecast speculate theorize theorise hypothesize hypothesise opine believe think feel hope expect fear doubt suppose
    assume presume guess reckon consider regard deem view see perceive imagine envision envisage foresee anticipate dread worry wonder
    trust know realize realise desire prefer favor favour like love need dream fancy judge conclude surmise
    infer deduce sense esteem treat interpret construe figure contemplate mull weigh ponder believe_in look sympathize
    sympathise care mind appreciate admire respect value enjoy feel_like lean intend_on hope_for worry_about argue_for long yearn crave expect_to`),
  decline: list(
    `turn_down decline refuse demur balk_at abstain evade dodge sidestep deflect withhold ignore avoid resist hesitate shy_away duck`,
  ),
};

/** Nouns that name an attribution, by act: "the claim that", "his warning of", "their denial". */
export const CUE_NOUNS: Readonly<Record<Act, readonly string[]>> = {
  state: list(`submission talk chant gossip statement claim assertion announcement declaration remark comment report message suggestion
    argument position contention account explanation description testimony notion idea theory conclusion estimate prediction forecast
    word reply response answer reaction speech address letter question rumor rumour admission insistence observation tweet
    note reminder thesis verdict finding narrative version condolence sympathy apology congratulation greeting tribute`),
  deny: list('denial rejection refutation rebuttal dismissal'),
  confirm: list('confirmation acknowledgement acknowledgment admission concession confession'),
  accuse: list('accusation allegation charge'),
  warn: list('warning threat caution'),
  demand: list('application demand call appeal request plea urging order instruction recommendation advice'),
  condemn: list(
    'condemnation criticism attack denunciation complaint objection opposition protest rebuke outrage anger fury disdain contempt',
  ),
  commit: list(`promise pledge vow commitment offer readiness willingness plan assurance guarantee support endorsement desire availability
    dedication proposal`),
  believe:
    list(`speculation view opinion belief hope fear suspicion concern doubt expectation conviction confidence trust worry reluctance disbelief sense
    feeling impression wish surprise disappointment dismay delight satisfaction astonishment unease misgiving`),
  decline: list('refusal silence'),
};

/** Adjectives that, after a form of "be", report what somebody holds: "is confident that", "was ready to". */
export const CUE_ADJECTIVES: Readonly<Record<Act, readonly string[]>> = {
  state: list('clear explicit adamant emphatic insistent frank candid outspoken categorical unequivocal blunt brief firm'),
  deny: [],
  confirm: list('aware'),
  accuse: [],
  warn: [],
  demand: [],
  condemn: list('critical angry furious outraged upset unhappy contemptuous dismissive scathing'),
  commit: list('ready willing prepared determined committed set eager keen poised'),
  believe:
    list(`confident hopeful optimistic pessimistic worried concerned afraid fearful sure certain convinced skeptical sceptical doubtful wary
    nervous anxious glad pleased happy thankful grateful relieved proud sorry surprised unsure uncertain unaware supportive disappointed alarmed thrilled shocked`),
  decline: list('reluctant unwilling silent hesitant'),
};
