import { z } from 'zod';
import { diffExtraction } from '../../diff/index.js';
import { UserError } from '../../errors.js';
import type { Diff, Extraction, Finding, Statement } from '../../model.js';
import { gate } from '../gate.js';
import type { Facts, Problem } from '../types.js';
import { spotOf, wordingKey } from '../wording.js';

const sides = z.tuple([z.string().min(1), z.string().min(1)]).refine(([one, other]) => one !== other, 'must be two sides');
const accepted = z.strictObject({ left: z.string().min(1), right: z.string().min(1), reason: z.string().min(1) });

export default gate({
  id: 'contradiction',
  description: 'Two sides that you name contradict each other, and you have not accepted it.',
  advice: 'Check both texts, or add the pair to `accept` with the reason.',
  scope: 'corpus',
  level: 'error',
  options: {
    between: z
      .union([sides.transform((pair) => [pair]), z.array(sides)])
      .default([])
      .describe('Pairs of sides. With none, the gate has nothing to do.'),
    accept: z.array(accepted).default([]).describe('Known pairs: some words of each statement.'),
    minConfidence: z.number().min(0).max(1).default(0),
  },
  examples: {
    passes: [
      {
        says: 'The sides agree.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind" side="Norland"><source>Mara Lind</source> <cue>said</cue> <content>Norland closed the border on Monday</content></claim>.',
          'b.md':
            '<claim speaker="Jonas Berg" side="Sudland"><source>Jonas Berg</source> <cue>said</cue> <content>Norland closed the border on Monday</content></claim>.',
        },
        options: { between: [['Norland', 'Sudland']] },
      },
      {
        says: 'Only one of the sides says anything.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind" side="Norland"><source>Mara Lind</source> <cue>said</cue> <content>Norland closed the border on Monday</content></claim>.',
        },
        options: { between: ['Norland', 'Sudland'] },
      },
      {
        says: 'A contradiction that is accepted.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind" side="Norland"><source>Mara Lind</source> <cue>said</cue> <content>Norland closed the border on Monday</content></claim>.',
          'b.md':
            '<claim speaker="Jonas Berg" side="Sudland" act="deny"><source>Jonas Berg</source> <cue>denied</cue> that <content>Norland closed the border on Monday</content></claim>.',
        },
        options: {
          between: [['Norland', 'Sudland']],
          accept: [{ left: 'closed the border', right: 'closed the border', reason: 'Both are on the record.' }],
        },
      },
    ],
    fails: [
      {
        says: 'One side denies what the other says.',
        documents: {
          'a.md':
            '<claim speaker="Mara Lind" side="Norland"><source>Mara Lind</source> <cue>said</cue> <content><find>Norland closed the border on Monday</find></content></claim>.',
          'b.md':
            '<claim speaker="Jonas Berg" side="Sudland" act="deny"><source>Jonas Berg</source> <cue>denied</cue> that <content>Norland closed the border on Monday</content></claim>.',
        },
        options: { between: [['Norland', 'Sudland']] },
      },
    ],
  },
  find: (facts, { between, accept, minConfidence }) =>
    between.flatMap((pair) => {
      const diff = diffOrNull(facts.extraction, pair);
      if (diff === null) return [];
      const statements = new Map(diff.statements.map((statement) => [statement.id, statement]));
      return conflicts(diff, minConfidence).flatMap((finding) => {
        const left = statements.get(finding.left?.statement ?? '');
        const right = statements.get(finding.right?.statement ?? '');
        return !left || !right || accept.some((known) => matches(known, left, right)) ? [] : problem(finding, [left, right], facts);
      });
    }),
});

/** Null if one of the sides says nothing in this corpus: then nobody contradicts anybody. */
function diffOrNull(extraction: Extraction, between: readonly [string, string]): Diff | null {
  try {
    return diffExtraction(extraction, { between, sidesOnly: true });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function conflicts({ findings }: Diff, minConfidence: number): Finding[] {
  return findings.filter((finding) => finding.verdict === 'contradicts' && finding.confidence >= minConfidence);
}

function matches(known: z.infer<typeof accepted>, left: Statement, right: Statement): boolean {
  const has = (statement: Statement, words: string): boolean => wordingKey(statement.text).includes(wordingKey(words));
  return (has(left, known.left) && has(right, known.right)) || (has(left, known.right) && has(right, known.left));
}

function problem(finding: Finding, [left, right]: readonly [Statement, Statement], facts: Facts): Problem[] {
  const ids = [...left.claims, ...right.claims];
  const [spot, ...related] = ids.flatMap((id) => facts.claim(id) ?? []).map(spotOf);
  const identity = [left.text, right.text].map(wordingKey).sort().join(' | ');
  return spot ? [{ message: finding.why, spot, claims: ids, related, identity }] : [];
}
