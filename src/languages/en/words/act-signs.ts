/**
 * Words in a content that tell what a neutral verb of saying does there: "stressed its readiness to help" commits, "said there would be
 * consequences" warns. They are looked at only where the cue itself leaves the act open. Earlier entries win.
 */

import type { ActSign } from '../../act-signs.js';
import { list } from '../../list.js';

/** Verbs that call somebody or something a name. */
const NAMING = list('call term label brand describe dub deem characterize characterise');

/** What people would do is no promise where it is a wish, a habit or a state. */
export const UNPROMISED = list(
  'have rather be like take cost mean need make help love prefer never lead seem depend probably likely say get know lose win feel think find',
);

export const ACT_SIGNS: readonly ActSign[] = [
  {
    id: 'called-false',
    act: 'deny',
    why: 'To call a claim false is to deny it.',
    cues: NAMING,
    words:
      list(`baseless false untrue unfounded groundless fabricated fabrication fabrications rubbish nonsense lie lies fib fibs hoax imaginary invented
      figment fable fables fairytale fiction fictitious merit meritless malicious mischief untruth untruths absurd preposterous`),
    within: null,
  },
  {
    id: 'called-tale',
    act: 'deny',
    why: 'What is called a fairy tale is not believed.',
    cues: NAMING,
    words: list('fairy tall old'),
    beside: list('tale tales story stories wives'),
    within: null,
    near: 1,
  },
  {
    id: 'called-good',
    act: 'state',
    why: 'A name may be praise.',
    cues: NAMING,
    words:
      list(`good great best brave heroic hero heroes excellent wonderful brilliant outstanding historic landmark success successful triumph welcome
      important vital fair promising encouraging inspiring beautiful remarkable generous constructive productive positive bravest nicest kindest
      finest strongest greatest loveliest proudest happiest cleverest adequate fine lovely lucky gift blessing`),
    within: null,
  },
  {
    id: 'called-grave',
    act: 'state',
    why: 'Who finds a claim grave or credible does not deny it.',
    cues: NAMING,
    words: list('serious grave worrying disturbing troubling shocking credible damning alarming concerning explosive'),
    within: null,
  },
  {
    id: 'called-claim',
    act: 'deny',
    why: 'Who gives a claim, an account or a figure a bad name does not accept it.',
    cues: NAMING,
    words: list(
      'claim claims allegation allegations accusation accusations account suggestion suggestions assertion assertions figure figures rumour rumours version',
    ),
    within: 4,
  },
  {
    id: 'called-that',
    act: 'deny',
    why: 'What somebody has just said, given a bad name, is not accepted.',
    cues: list('call term label brand'),
    words: ['that'],
    beside:
      list(`" “ ‘ ' a an the claim account version idea notion theory story assessment description characterisation characterization portrayal reading picture
      suggestion allegation accusation assertion figure report interpretation conclusion comparison argument criticism remark comment charge prediction`),
    within: 2,
    near: 1,
  },
  {
    id: 'called-names',
    act: 'condemn',
    why: 'Other names that somebody is quoted as giving are mostly blame.',
    cues: list('call term label brand'),
    words: [],
    within: null,
  },
  {
    id: 'is-false',
    act: 'deny',
    why: 'That something said is false, said flatly, denies it.',
    words: list(
      `that that's it it's this these all total absolute complete utter claims claim allegations allegation reports rumours rumors`,
    ),
    beside: list(`false untrue baseless unfounded groundless fabricated rubbish nonsense lie lies fibs hoax bunkum hogwash poppycock`),
    within: 6,
    near: 4,
  },
  {
    id: 'fake-news',
    act: 'deny',
    why: 'To call a report fake is to deny it.',
    words: list('fake'),
    beside: list('news report reports claim story video picture pictures'),
    within: 6,
    near: 1,
  },
  {
    id: 'claims-false',
    act: 'deny',
    why: 'A claim that is called false further on in the sentence is denied as well.',
    words: list('claims claim allegations allegation reports rumours rumors accusations suggestions'),
    beside: list('false untrue baseless unfounded groundless fabricated rubbish nonsense'),
    within: 30,
    near: 20,
  },
  {
    id: 'not-true',
    act: 'deny',
    why: 'That something is not so denies it.',
    words: list(`not n't isn't wasn't`),
    beside: list('true accurate correct'),
    within: 16,
    near: 3,
  },
  {
    id: 'no-such',
    act: 'deny',
    why: 'Who knows of no such thing, and never meant it, denies it.',
    words: list('no'),
    beside: list('such record records intention intentions knowledge idea recollection'),
    within: 12,
    near: 2,
    unless: list('yet'),
  },
  {
    id: 'convinces-of-no-part',
    act: 'deny',
    why: 'Who tries to convince others that somebody had no part in a thing denies it.',
    cues: list('convince persuade assure'),
    words: list(`nothing no not n't wasn't weren't isn't aren't`),
    beside: list('do involvement responsibility part hand involved responsible behind complicit'),
    within: 30,
    near: 2,
  },
  {
    id: 'swears-none',
    act: 'deny',
    why: 'To insist that nothing of a thing is so is to deny it.',
    cues: list('insist swear counter protest maintain'),
    words: list(`no never nobody none nothing neither`),
    within: 10,
    unless: list('longer need more doubt'),
  },
  {
    id: 'own-mistake',
    act: 'confirm',
    why: 'Who says that they were wrong, or the mistake theirs, owns up to it.',
    words: list('i we my mine our ours'),
    beside: list('wrong mistake mistakes fault blame error errors hindsight'),
    within: 6,
    near: 3,
  },
  {
    id: 'with-hindsight',
    act: 'confirm',
    why: 'Hindsight is for what one did.',
    words: list('hindsight'),
    within: 3,
  },
  {
    id: 'yes',
    act: 'confirm',
    why: 'An answer that begins with yes owns up to what was asked.',
    words: list('yes yeah aye correct'),
    within: 2,
    quoted: true,
  },
  {
    id: 'is-right',
    act: 'confirm',
    why: 'Who begins by saying that another is right agrees.',
    words: list('she he they you quite perfectly'),
    beside: list('right true'),
    within: 2,
    near: 2,
    unless: list('to now and here there wing hand of'),
  },
  {
    id: 'rejects-it',
    act: 'deny',
    why: 'That somebody rejects what was said is their denial, whoever passes it on.',
    words: list('rejects denies disputes refutes'),
    beside: list('that this the any all it those these'),
    within: 6,
    near: 1,
  },
  {
    id: 'we-reject-it',
    act: 'deny',
    why: 'Whoever is quoted as denying or rejecting what was said denies it.',
    words: list('i we'),
    beside: list('deny reject refute dispute denied rejected refuted disputed'),
    quoted: true,
    within: 4,
    near: 2,
  },
  {
    id: 'own-innocence',
    act: 'deny',
    why: 'Whoever maintains their innocence denies the charge.',
    cues: list('maintain protest insist assert'),
    words: list('innocence innocent'),
    within: 6,
  },
  {
    id: 'at-no-time',
    act: 'deny',
    why: 'What was done at no time is denied.',
    words: list('no'),
    beside: list('time point stage'),
    within: 3,
    near: 1,
  },
  {
    id: 'no-comment',
    act: 'decline',
    why: 'To say that one has nothing to say is to decline.',
    words: list(`no not n't nothing`),
    beside: list('comment commenting drawn discuss discussing speculate say'),
    within: 6,
    near: 3,
  },
  {
    id: 'too-soon',
    act: 'decline',
    why: 'What it is too soon for is not answered.',
    words: list('too'),
    beside: list('early soon'),
    within: 8,
    near: 1,
  },
  {
    id: 'not-mine',
    act: 'decline',
    why: 'What is for others to say is not answered.',
    words: list('matter'),
    beside: list('for'),
    within: 8,
    near: 1,
  },
  {
    id: 'unanswered',
    act: 'decline',
    why: 'Words that hold an answer back.',
    words: list('rather neither next inappropriate'),
    beside: list('not confirm confirming question comment elaborate leave discuss go further pre-empt speculate'),
    within: 8,
    near: 3,
  },
  {
    id: 'said-nothing',
    act: 'decline',
    why: 'To say nothing of a matter is no answer.',
    cues: list('say tell reveal disclose'),
    words: list('nothing little'),
    beside: list('about on of'),
    within: 1,
    near: 1,
  },
  {
    id: 'refers-questions',
    act: 'decline',
    why: 'Who refers questions to somebody else answers none.',
    cues: list('refer redirect direct'),
    words: list('questions queries inquiries enquiries question query calls'),
    within: 4,
  },
  {
    id: 'aware-of-it',
    act: 'confirm',
    why: 'Who is aware of a matter grants that there is one.',
    cues: list('say tell add reply respond state confirm answer'),
    words: list('aware'),
    beside: list(
      'matter incident issue issues situation problem problems complaint complaints allegations concerns case fault delays footage video',
    ),
    within: 6,
    near: 4,
  },
  {
    id: 'would-harm',
    act: 'warn',
    why: 'A harm that could or would come is a warning.',
    words: list('could would might may will face should if'),
    beside:
      list(`consequences consequence complications problems problem trouble troubles challenges dangers danger risk risks threat escalation
      retaliation catastrophe disaster repercussions perils peril`),
    within: null,
    near: 10,
  },
  {
    id: 'foretold-harm',
    act: 'warn',
    why: 'A harm that is foretold is a warning.',
    cues: list('predict forecast foresee'),
    words:
      list(`flooding floods flood drought famine hunger shortage shortages shortfall shortfalls collapse crisis chaos catastrophe disaster outbreak
      outbreaks blackout blackouts bankruptcy bankruptcies unrest violence landslides`),
    within: 8,
  },
  {
    id: 'disgrace',
    act: 'condemn',
    why: 'Words that find something shameful condemn it, whatever the verb.',
    words:
      list(`insult insulting disgrace disgraceful shame shameful outrage outrageous unacceptable indefensible inexcusable unforgivable appalling farce
      farcical scandal scandalous ridiculous absurd disgusting despicable deplorable cruel callous reckless irresponsible untenable hypocrisy hypocritical
      shambles pathetic shameless incompetent incompetence betrayal mockery laughable heartless inhumane barbaric senseless brazen cowardly spineless
      toothless patronising patronizing condescending insensitive shoddy abysmal woeful dreadful atrocious travesty charade sham whitewash stitch-up
      shambolic botched bungled misguided short-sighted disrespectful humiliating demeaning degrading tone-deaf heavy-handed
      contemptible immoral sickening vile monstrous amateurish unfair unjust intolerable lamentable abhorrent repugnant ludicrous idiotic foolish greedy
      selfish unethical undemocratic racist sexist inhuman half-baked ill-conceived draconian knee-jerk hypocrites spiteful vindictive unprofessional unworthy`),
    within: null,
  },
  {
    id: 'readiness',
    act: 'commit',
    why: 'Somebody’s own readiness or resolve, put forward, is a commitment.',
    words: list('readiness willingness dedication availability determination intention resolve steadfast'),
    within: 6,
  },
  {
    id: 'is-ready',
    act: 'commit',
    why: 'Who says that they are ready to do a thing offers it.',
    words: list('ready willing prepared committed determined'),
    beside: list('to'),
    within: 8,
    near: 2,
  },
  {
    id: 'own-future',
    act: 'commit',
    why: 'What the speakers say that they will do is a promise.',
    words: list('i we'),
    beside: list(`will would shall 'll 'd wo`),
    within: 2,
    near: 1,
    unless: UNPROMISED,
  },
  {
    id: 'their-future',
    act: 'commit',
    why: 'Out of quotation marks the speakers are “they”; within them, others are.',
    words: list('he she they it'),
    beside: list(`will would shall 'll 'd wo`),
    quoted: false,
    within: 1,
    near: 1,
    unless: UNPROMISED,
  },
  {
    id: 'assured-future',
    act: 'commit',
    why: 'To assure somebody of what will be done is to promise it.',
    cues: list('assure reassure swear'),
    words: list(`will would shall 'll 'd ’d wo`),
    within: null,
    unless: list('find see like love have'),
  },
  {
    id: 'done-for-others',
    act: 'commit',
    why: 'What will be repaid, filled, kept or put right is promised by whoever says so.',
    words: list(`will would shall 'll wo`),
    beside:
      list(`repaid refunded reimbursed compensated returned sent filled refilled reopened published supported funded provided built rebuilt hired rehired
      replaced repaired fixed mended restored reviewed commissioned received kept consulted honoured honored deployed ensured installed planted
      investigated protected done answered inspected tested checked offered retrained rehoused reassessed re-examined filed lodged challenged
      appealed spared waived extended delivered vaccinated`),
    after: ['be', 'fully', 'promptly', 'being'],
    within: null,
    near: 4,
  },
  {
    id: 'does-for-others',
    act: 'commit',
    why: 'Paying back, sending help and standing by somebody are promised, not foretold.',
    words: list(`will would shall 'll wo`),
    beside: list(
      'repay refund reimburse compensate send support fund finance restore repair rebuild mend honour honor cooperate co-operate publish rehire',
    ),
    within: 12,
    near: 2,
  },
  {
    id: 'spares-all',
    act: 'commit',
    why: 'That nobody and nothing will suffer is promised.',
    words: list('no nobody none nothing'),
    beside: list(`will would shall 'll wo`),
    within: 2,
    near: 3,
    unless: list('have be like know think find remember notice believe want need talk go happen ever listen care say'),
  },
  {
    id: 'announced-future',
    act: 'commit',
    why: 'What somebody announces that they will do is a promise.',
    cues: list('announce declare'),
    words: list('will would shall'),
    within: null,
    unless: UNPROMISED,
  },
  {
    id: 'took-up',
    act: 'commit',
    why: 'To accept what is offered is to take it up.',
    cues: list('accept'),
    words: list('invitation invite offer proposal challenge'),
    within: 5,
  },
  {
    id: 'wishes-otherwise',
    act: 'believe',
    why: 'To wish that a thing were so is an attitude; to wish somebody well is a greeting.',
    cues: ['wish'],
    words: list('had were would could was did'),
    within: null,
  },
  {
    id: 'wants-to-know',
    act: 'state',
    why: 'To want to know is to ask, not to demand.',
    cues: list('want wish like need'),
    words: list('know understand hear'),
    within: 2,
  },
  {
    id: 'culprit',
    act: 'accuse',
    why: 'A part in a crime, laid at somebody’s door, is an accusation.',
    words:
      list(`involvement involved traces ties complicity complicit responsible behind implicated orchestrated orchestrating masterminded organized
      organised sponsored guilty culprit culprits instigated consent`),
    beside:
      list(`attack attacks terror terrorist terrorism crime crimes murder killing assault bombing bombings massacre sabotage coup plot fraud theft
      corruption regime hacking`),
    within: null,
  },
  {
    id: 'at-fault',
    act: 'accuse',
    why: 'Where somebody lays the blame, they accuse.',
    words: list('to fault blame at'),
    beside: list('blame lay lies rested rests fault'),
    within: null,
    near: 1,
  },
  {
    id: 'suggested-duty',
    act: 'demand',
    why: 'A suggestion of what should be is a proposal.',
    cues: ['suggestion'],
    words: list('should must ought could might'),
    within: null,
  },
  {
    id: 'suggested-deed',
    act: 'accuse',
    why: 'A suggestion that something is so is mostly one to somebody’s discredit.',
    cues: ['suggestion'],
    words: list('had has have was were is are did does'),
    within: null,
  },
  {
    id: 'misdeed',
    act: 'accuse',
    why: 'A misdeed that is put down to somebody is an accusation.',
    words:
      list(`misled mislead lied cheated stole stolen bribed bribes bribe falsified concealed suppressed suppressing tampered rigged smuggled looted
      tortured abused neglected violated violating breached beaten cover-up deceived defrauded threatened sabotaged intimidated blackmailed embezzled
      trespassed overcharged liar liars crooks thieves fraudulently bullied harassed exploited overstated double-counted doctored forged
      faked plagiarised plagiarized colluded conspired siphoned pocketed laundered squandered flouted rammed robbed burgled assaulted
      groped raped swindled scammed conned duped extorted misappropriated misused withheld shredded backdated blacklisted docked stalked coerced
      poisoned whitewashed discriminated price-fixing evaded dodged hoodwinked tricked ambushed lynched vandalised vandalized`),
    within: null,
  },
  {
    id: 'refused-thing',
    act: 'decline',
    why: 'To reject what somebody asked for is to decline it, not to deny it.',
    cues: list('reject dismiss refuse'),
    words: list('application applications offer offers request requests demand demands bid bids invitation proposal petition'),
    within: 4,
  },
  {
    id: 'duty',
    act: 'demand',
    why: 'What others should or must do is a demand on them.',
    cues: list(
      'rule decide decree conclude say argue insist stress tell write maintain contend add suggest suggestion reiterate underline emphasize',
    ),
    words: list('should must ought please'),
    within: null,
    unless: list(`have not n't`),
  },
  {
    id: 'prosecution',
    act: 'accuse',
    why: 'What prosecutors, plaintiffs and their papers say of somebody is the charge.',
    sources: list('prosecutor prosecutors prosecution crown indictment lawsuit plaintiff plaintiffs complainant complainants'),
    words: [],
    within: null,
  },
  {
    id: 'own-mind',
    act: 'believe',
    why: 'What people are said to think, hope or fear is an attitude; in a quotation it stands as a claim of its own.',
    words: list('he she they'),
    beside: list(
      'think thinks thought believe believes believed hope hopes hoped fear fears feared doubt doubts doubted suspect suspects suspected expect expects expected',
    ),
    within: 4,
    near: 1,
  },
];
