import type { CheckFinding, CheckReport, Place } from '../../check/model.js';
import { type Rule, rules } from '../../check/rules.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The report as a SARIF 2.1.0 log. Accepted and suppressed findings are in it, marked as such. */
export function sarif({ tool, findings }: CheckReport): object {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules: rules.map(ruleOf) } },
        automationDetails: { id: 'claims/check/' },
        invocations: [{ executionSuccessful: true }],
        columnKind: 'utf16CodeUnits',
        results: findings.map(resultOf),
      },
    ],
  };
}

function ruleOf({ id, description, advice, level }: Rule): object {
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: description },
    fullDescription: { text: `${description} ${advice}` },
    help: { text: advice, markdown: escapeMarkdown(advice) },
    defaultConfiguration: level === 'off' ? { enabled: false } : { level },
  };
}

/** Comments in an advice would vanish. Code spans are kept. */
function escapeMarkdown(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));

function resultOf(finding: CheckFinding): object {
  const { gate, level, message, related, fingerprint, state, suppressed } = finding;
  return {
    ruleId: gate,
    ruleIndex: ruleIndex.get(gate) ?? -1,
    level,
    message: { text: escapeMessage(message) },
    locations: [{ physicalLocation: physicalLocation(finding) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place, id) => ({ id, physicalLocation: physicalLocation(place) })) }),
    partialFingerprints: { 'claimsFinding/v1': fingerprint },
    ...(state === null ? {} : { baselineState: state }),
    ...(suppressed === null
      ? {}
      : { suppressions: [{ kind: suppressed.by === 'comment' ? 'inSource' : 'external', justification: suppressed.reason }] }),
  };
}

/** In a message, `[text](target)` is a link and `{0}` a placeholder. */
function escapeMessage(message: string): string {
  return wellFormed(message)
    .replace(/[\\[\]]/g, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');
}

function physicalLocation({ document, line, column, endLine, endColumn, start, end, text }: Place): object {
  const whole = { startLine: line };
  const part = {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
    snippet: { text: wellFormed(text) },
  };
  return { artifactLocation: artifactLocation(document), region: end === start ? whole : part };
}

/** Paths below the working directory are relative to the root of the sources, wherever that lies. */
function artifactLocation(path: string): object {
  const uri = path
    .split('/')
    .map((segment) => encodeURIComponent(wellFormed(segment)))
    .join('/');
  return path.startsWith('/') || path.startsWith('../') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

/** Half of a surrogate pair would make the JSON or the URI invalid. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
