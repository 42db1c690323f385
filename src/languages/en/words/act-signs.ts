/**
 * Words in a content that tell what a neutral verb of saying does there: "stressed its readiness to help" commits, "said there would be
 * consequences" warns. They are looked at only where the cue itself leaves the act open. Earlier entries win.
 */
import type { Act } from '../../../model.js';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export interface ActSign {
  readonly id: string;
  readonly act: Act;
  readonly why: string;
  /** One of these words must stand in the content … */
  readonly words: readonly string[];
  /** … and, if given, one of these as well. */
  readonly beside?: readonly string[];
  /** How many words into the content the first may stand; null for anywhere. */
  readonly within: number | null;
  /** How many words the second may stand behind the first; anywhere if left out. */
  readonly near?: number;
}

export const ACT_SIGNS: readonly ActSign[] = [
  {
    id: 'neither-nor',
    act: 'deny',
    why: '"neither accepted nor proposed": a flat denial of both.',
    words: ['neither'],
    beside: ['nor'],
    within: 8,
  },
  {
    id: 'bore-no-part',
    act: 'deny',
    why: 'To have "no responsibility", "no part", "nothing to do" in something is to deny a charge.',
    words: list('no nothing not never'),
    beside: list('responsibility responsible involved involvement role blame guilty guilt complicit complicity part'),
    within: null,
    near: 3,
  },
  {
    id: 'nothing-to-do',
    act: 'deny',
    why: 'To have had "nothing to do" with something is to deny a hand in it.',
    words: ['nothing'],
    beside: ['do'],
    within: null,
    near: 2,
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
];
