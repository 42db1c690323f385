import { compare } from '../../compare.js';
import { type Acceptance, BASELINE_VERSION, type Baseline, type BaselineDocument, type Entry } from './format.js';

/** The baseline as a file: sorted by document and wording, a claim a line, so that a change shows as a line of a diff. */
export function serialise(baseline: Baseline): string {
  const documents = [...baseline].sort(([left], [right]) => compare(left, right)).map(([path, document]) => section(path, document));
  const body = documents.length === 0 ? '{}' : `{\n${documents.join(',\n')}\n  }`;
  return `{\n  "claimsBaseline": ${BASELINE_VERSION},\n  "documents": ${body}\n}\n`;
}

function section(path: string, { claims, accepted }: BaselineDocument): string {
  return `    ${JSON.stringify(path)}: {\n      "claims": ${list(claims)},\n      "accepted": ${list(accepted)}\n    }`;
}

function list(items: readonly (Entry | Acceptance)[]): string {
  const lines = items.map((item) => JSON.stringify(item)).sort(compare);
  return lines.length === 0 ? '[]' : `[\n${lines.map((line) => `        ${line}`).join(',\n')}\n      ]`;
}
