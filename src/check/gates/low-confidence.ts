import { z } from 'zod';
import { gate } from '../gate.js';
import { quoted, spotOf, wordingKey } from '../wording.js';

export default gate({
  id: 'low-confidence',
  description: 'A claim that may be none: the extractor is not sure of the attribution.',
  advice: 'Word the attribution more plainly, or raise `minConfidence` in the configuration to leave such claims out.',
  scope: 'document',
  level: 'off',
  options: { min: z.number().min(0).max(1).default(0.5).describe('The least confidence, 0–1.') },
  examples: {
    passes: [
      {
        says: 'The attribution is plain.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind" confidence="0.9"><source>Lind</source> <cue>said</cue> <content>it was late</content></claim>.',
        },
      },
    ],
    fails: [
      {
        says: 'It may be no attribution.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind" confidence="0.4"><source>Lind</source> <cue>saw</cue> <content><find>that it was late</find></content></claim>.',
        },
      },
      {
        says: 'The limit is up to you.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind" confidence="0.7"><source>Lind</source> <cue>noted</cue> <content><find>that it was late</find></content></claim>.',
        },
        options: { min: 0.8 },
      },
    ],
  },
  find: ({ extraction }, { min }) =>
    extraction.claims
      .filter((claim) => claim.confidence < min)
      .map((claim) => ({
        message: `confidence ${claim.confidence.toFixed(2)} that ${quoted(claim.content.text)} is claimed here`,
        spot: spotOf(claim),
        claims: [claim.id],
        related: [],
        identity: wordingKey(claim.content.text),
      })),
});
