import { z } from 'zod';
import type { Claim } from '../../model.js';
import { gate } from '../gate.js';
import type { Problem } from '../types.js';
import { quoted, spotOf, wordingKey } from '../wording.js';

export default gate({
  id: 'unresolved-speaker',
  description: 'Too many claims of a document are by somebody who cannot be told.',
  advice: 'Name the speaker in the text, or add the name to `speakers` in the configuration.',
  scope: 'document',
  level: 'warning',
  options: {
    maxShare: z.number().min(0).max(1).default(0.25).describe('The share of claims that may stay unresolved, 0–1.'),
    max: z.int().min(0).nullable().default(null).describe('The number of claims that may stay unresolved, whatever their share.'),
  },
  examples: {
    passes: [
      {
        says: 'The speaker is known.',
        documents: { 'a.md': '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue> <content>it was late</content></claim>.' },
      },
      {
        says: 'One of two may stay open if you say so.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue> <content>it was late</content></claim>. <claim><source>She</source> <cue>added</cue> <content>it was dark</content></claim>.',
        },
        options: { maxShare: 0.5 },
      },
      {
        says: 'Hearsay has no speaker to be told; that is for anonymous-only.',
        documents: { 'a.md': '<claim hedged><content>The bridge was</content> <cue>reportedly</cue> <content>closed</content></claim>.' },
      },
    ],
    fails: [
      {
        says: 'Nobody can tell who “he” is.',
        documents: { 'a.md': '<claim><source>He</source> <cue>said</cue> <content><find>it was late</find></content></claim>.' },
      },
      {
        says: 'A number instead of a share.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue> <content>it was late</content></claim>. <claim><source>She</source> <cue>added</cue> <content><find>it was dark</find></content></claim>.',
        },
        options: { maxShare: 1, max: 0 },
      },
    ],
  },
  find: ({ documents, claimsOf }, { maxShare, max }) =>
    documents.flatMap(({ path }) => {
      const claims = claimsOf(path);
      const open = claims.filter((claim) => claim.speaker === null && claim.source !== null);
      const tolerated = open.length <= claims.length * maxShare && open.length <= (max ?? open.length);
      return tolerated ? [] : open.map((claim) => problem(claim, `${open.length} of ${claims.length} here`));
    }),
});

function problem(claim: Claim, count: string): Problem {
  const tied = claim.resolution.candidates ?? [];
  const between = tied.length > 0 ? `; it may be ${tied.join(' or ')}` : '';
  return {
    message: `who is ${quoted(claim.source?.text ?? '')}, who says ${quoted(claim.content.text)}? (${count}${between})`,
    spot: spotOf(claim),
    claims: [claim.id],
    related: [],
    identity: wordingKey(claim.content.text),
  };
}
