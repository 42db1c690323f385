import { z } from 'zod';
import type { Claim } from '../../model.js';
import { isInsider } from '../../speakers/who/anonymity.js';
import { isOpen, isSpeech } from '../../speech.js';
import { gate } from '../gate.js';
import { statementGroups } from '../same-content.js';
import type { Facts } from '../types.js';
import { quoted, spotOf, wordingKey, wordsOf } from '../wording.js';

export default gate({
  id: 'anonymous-only',
  description: 'A statement that rests on unnamed sources alone, in all documents.',
  advice: 'Find somebody who says it under a name, or accept it with the reason for the anonymity.',
  scope: 'corpus',
  level: 'error',
  options: {
    minWords: z.int().min(1).default(5).describe('Shorter contents are hardly statements.'),
    hearsay: z.boolean().default(false).describe('Whether “reportedly” and the like count as unnamed sources.'),
    minConfidence: z.number().min(0).max(1).default(0.7).describe('Less sure claims are passed over, 0–1.'),
  },
  examples: {
    passes: [
      {
        says: 'Somebody says the same under a name, in another document.',
        documents: {
          'a.md':
            '<claim speaker="an official" type="unnamed"><source>An official</source> <cue>said</cue> <content>the northern bridge would close in May</content></claim>.',
          'b.md':
            '<claim speaker="Mara Lind"><source>Mara Lind</source> <cue>announced</cue> that <content>the northern bridge would close in May</content></claim>.',
        },
      },
      {
        says: 'A ministry vouches for its unnamed official.',
        documents: {
          'a.md':
            '<claim speaker="Ministry of Works" type="organization"><source>The ministry</source> <cue>said</cue> <content><claim speaker="an engineer" type="unnamed"><source>an engineer</source> <cue>warned</cue> that <content>the bridge was weak</content></claim></content></claim>.',
        },
      },
      {
        says: 'A spokesperson speaks on record, name or no name; residents are many.',
        documents: {
          'a.md':
            '<claim speaker="company spokeswoman" type="role" anonymity="spokesperson"><source>A company spokeswoman</source> <cue>said</cue> <content>the northern bridge would close in May</content></claim>.',
          'b.md':
            '<claim speaker="residents" type="group" anonymity="collective"><source>Residents</source> <cue>said</cue> <content>nobody had asked them about the tunnel</content></claim>.',
        },
      },
      {
        says: 'Who acts for an office is on record; a voice that is known is no insider.',
        documents: {
          'a.md':
            '<claim speaker="prosecutors" type="group" anonymity="unnamed"><source>Prosecutors</source> <cue>said</cue> <content>the harbour master had taken the money</content></claim>.',
          'b.md':
            '<claim speaker="a familiar voice" type="unnamed"><source>A familiar voice</source> <cue>said</cue> <content>the ferry would be late again</content></claim>.',
        },
      },
      {
        says: 'What was not said is no statement.',
        documents: {
          'a.md':
            '<claim speaker="an official" type="unnamed" negated><source>An official</source> <cue>would not say</cue> <content>when the northern bridge would close</content></claim>.',
        },
      },
      {
        says: 'Hearsay, unless you want it named.',
        documents: {
          'a.md':
            '<claim hedged><content>The bridge was</content> <cue>reportedly</cue> <content>closed at noon for repairs</content></claim>.',
        },
      },
      {
        says: 'A scrap is hardly a statement.',
        documents: {
          'a.md':
            '<claim speaker="an official" type="unnamed"><source>An official</source> <cue>welcomed</cue> <content>the closure</content></claim>.',
        },
      },
    ],
    fails: [
      {
        says: 'Only an unnamed official says so.',
        documents: {
          'a.md':
            '<claim speaker="an official" type="unnamed"><source>An official</source> <cue>said</cue> <content><find>the northern bridge would close in May</find></content></claim>.',
          'b.md':
            '<claim speaker="Mara Lind"><source>Mara Lind</source> <cue>said</cue> <content>the southern tunnel was safe</content></claim>.',
        },
      },
      {
        says: 'Two who keep their names back are no better than one.',
        documents: {
          'a.md':
            '<claim speaker="two officials" type="group" anonymity="unnamed"><source>Two officials</source> <cue>said</cue> <content><find>the northern bridge would close in May</find></content></claim>.',
        },
      },
      {
        says: 'Two documents with the same unnamed official are one statement.',
        documents: {
          'a.md':
            '<claim speaker="an official" type="unnamed"><source>An official</source> <cue>said</cue> <content><find>the northern bridge would close in May</find></content></claim>.',
          'b.md':
            '<claim speaker="a source" type="unnamed"><source>A source</source> <cue>said</cue> <content>the northern bridge would close in May</content></claim>.',
        },
      },
    ],
  },
  find: (facts, { minWords, hearsay, minConfidence }) =>
    statementGroups(
      facts.extraction.claims.filter(
        (claim) => wordsOf(claim.content.text).length >= minWords && claim.confidence >= minConfidence && isSpeech(claim) && !isOpen(claim),
      ),
    ).flatMap((group) => {
      const [first, ...others] = group;
      if (!first || !group.every((claim) => isAnonymous(claim, facts, hearsay))) return [];
      return {
        message: `only ${sourceOf(first)} for ${quoted(first.content.text)}`,
        spot: spotOf(first),
        claims: group.map((claim) => claim.id),
        related: others.map(spotOf),
        identity: wordingKey(first.content.text),
      };
    }),
});

function sourceOf(claim: Claim): string {
  return claim.source === null ? 'hearsay' : quoted(claim.source.text);
}

/** Nobody in the chain has a name. */
function isAnonymous(claim: Claim, facts: Facts, hearsay: boolean): boolean {
  const unnamed =
    (facts.anonymityOf(claim) === 'unnamed' && keepsNameBack(claim.speaker?.name ?? '')) ||
    (hearsay && claim.speaker === null && claim.source === null && claim.hedged);
  if (!unnamed) return false;
  const outer = claim.within === null ? null : facts.claim(claim.within);
  return outer === null || isAnonymous(outer, facts, hearsay);
}

/** An official, an aide, somebody familiar with the matter; neither a narrator nor a voter in the street, who has nothing to hide. */
const keepsNameBack = (name: string): boolean => !name.includes(',') && isInsider(name);
