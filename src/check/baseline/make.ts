import { groupBy } from '../../group.js';
import { gates } from '../gates/index.js';
import type { CheckReport } from '../model.js';
import type { CheckInput } from '../types.js';
import { shorten } from '../wording.js';
import { entryOf } from './entry.js';
import type { Baseline } from './format.js';

const TEXT_LENGTH = 100;
const gateIds: ReadonlySet<string> = new Set(gates.map(({ id }) => id));

/** The baseline that accepts the corpus as it is: its claims, and what the gates find in it. Documents not looked at stay as they were. */
export function baselineFor({ extraction, baseline, elsewhere }: CheckInput, { findings }: CheckReport): Baseline {
  const claims = groupBy(extraction.claims, ({ document }) => document);
  const accepted = groupBy(
    findings.filter(({ gate, suppressed }) => gateIds.has(gate) && suppressed === null),
    ({ document }) => document,
  );
  const kept = [...(baseline ?? [])].filter(([path]) => elsewhere.has(path));
  const looked = extraction.documents.map(({ path }) => {
    const acceptances = (accepted.get(path) ?? []).map(({ gate, text, message, fingerprint }) => ({
      gate,
      text: shorten(text === '' ? message : text, TEXT_LENGTH),
      fingerprint,
    }));
    return [path, { claims: (claims.get(path) ?? []).map(entryOf), accepted: acceptances }] as const;
  });
  return new Map([...kept, ...looked]);
}
