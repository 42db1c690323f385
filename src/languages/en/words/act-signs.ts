/**
 * Words in a content that tell what a neutral verb of saying does there: "stressed its readiness to help" commits, "said there would be
 * consequences" warns. They are looked at only where the cue itself leaves the act open. Earlier entries win.
 */

import type { ActSign } from '../../act-signs.js';
import { list } from '../../list.js';

/** Verbs that call somebody or something a name. */
const NAMING = list('call term label brand describe dub deem characterize characterise');

export const ACT_SIGNS: readonly ActSign[] = [
  {
    id: 'called-false',
    act: 'deny',
    why: 'To call a claim false is to deny it.',
    cues: NAMING,
    words:
      list(`baseless false untrue unfounded groundless fabricated fabrication fabrications rubbish nonsense lie lies fib fibs hoax imaginary invented
      fiction fictitious merit meritless malicious mischief untruth untruths absurd preposterous`),
    within: null,
  },
  {
    id: 'called-good',
    act: 'state',
    why: 'A name may be praise.',
    cues: NAMING,
    words:
      list(`good great best brave heroic hero heroes excellent wonderful brilliant outstanding historic landmark success successful triumph welcome
      important vital fair promising encouraging inspiring beautiful remarkable generous constructive productive positive`),
    within: null,
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
    id: 'no-comment',
    act: 'decline',
    why: 'To say that one has nothing to say is to decline.',
    words: list(`no not n't nothing`),
    beside: list('comment commenting drawn discuss discussing speculate say'),
    within: 6,
    near: 3,
  },
  {
    id: 'would-harm',
    act: 'warn',
    why: 'A harm that could or would come is a warning.',
    words: list('could would might may will face risk should if'),
    beside:
      list(`consequences consequence complications problems problem trouble troubles challenges dangers danger risk risks threat escalation
      retaliation catastrophe disaster repercussions perils peril`),
    within: null,
  },
  {
    id: 'readiness',
    act: 'commit',
    why: 'Somebody’s own readiness, support or undertaking, put forward, is a commitment.',
    words:
      list(`readiness willingness commitment support dedication availability determination pledge promise offer offers ready willing committed
      prepared steadfast`),
    within: 6,
  },
  {
    id: 'own-future',
    act: 'commit',
    why: 'What the speakers say that they will do is a promise.',
    words: list('i we he she they it'),
    beside: list(`will would shall 'll 'd wo`),
    within: 2,
    near: 1,
    unless: list('have rather be like take cost mean need make help love prefer never take lead seem depend probably likely'),
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
    id: 'misdeed',
    act: 'accuse',
    why: 'A misdeed that is put down to somebody is an accusation.',
    words:
      list(`misled mislead lied cheated stole stolen bribed bribes bribe falsified concealed suppressed suppressing tampered rigged smuggled looted
      tortured abused neglected violated violating breached beaten cover-up deceived defrauded threatened sabotaged intimidated blackmailed embezzled
      trespassed overcharged`),
    within: null,
  },
  {
    id: 'disgrace',
    act: 'condemn',
    why: 'Words that find something shameful condemn it, whatever the verb.',
    words:
      list(`insult insulting disgrace disgraceful shame shameful outrage outrageous unacceptable indefensible inexcusable unforgivable appalling farce
      farcical scandal scandalous ridiculous absurd disgusting despicable deplorable cruel callous reckless irresponsible untenable hypocrisy hypocritical
      shambles pathetic`),
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
    cues: list('say argue insist stress tell write maintain contend add suggest reiterate underline emphasize'),
    words: list('should must ought please'),
    within: null,
    unless: list(`have not n't`),
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
