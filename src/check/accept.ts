import type { Acceptance } from './baseline/format.js';
import type { CheckConfig } from './config.js';
import type { Draft } from './found.js';
import { gates } from './gates/index.js';
import { STALE, UNUSED } from './rules.js';
import { faultOf, type Suppression } from './suppressions.js';
import type { CheckInput, Facts, Found } from './types.js';
import { wholeOf } from './wording.js';

/** Marks what a comment or the configuration suppresses; the first one that does counts. */
export function suppress(found: readonly Found[], suppressions: readonly Suppression[]): Found[] {
  const sound = suppressions.filter((one) => faultOf(one, gateIds) === null);
  return found.map((problem) => {
    const match = sound.find((one) => accepts(one, problem));
    return match ? { ...problem, suppressed: { by: match.by, reason: match.reason } } : problem;
  });
}

const gateIds = gates.map(({ id }) => id);

function accepts({ gate, covers }: Suppression, { gate: id, spot }: Found): boolean {
  return gate === id && covers(spot);
}

/** What the baseline makes of a gate's finding. */
export function known(found: readonly Found[], { baseline }: CheckInput): Found[] {
  if (baseline === null) return [...found];
  const accepted = new Set([...baseline.values()].flatMap((document) => document.accepted.map(({ fingerprint }) => fingerprint)));
  return found.map((problem) => ({ ...problem, state: accepted.has(problem.fingerprint) ? 'unchanged' : 'new' }));
}

/** What the baseline accepts although it is no longer there. What this run could not have found is left alone. */
export function stale(found: readonly Found[], { baseline, elsewhere, extraction }: CheckInput, config: CheckConfig): Draft[] {
  const there = new Set(found.map(({ fingerprint }) => fingerprint));
  const running = new Set(
    gates.filter((gate) => isOn(gate.id, config) && (gate.scope === 'document' || elsewhere.size === 0)).map(({ id }) => id),
  );
  return extraction.documents.flatMap(({ path }) => {
    const accepted = baseline?.get(path)?.accepted ?? [];
    return accepted
      .filter(({ gate, fingerprint }) => running.has(gate) && !there.has(fingerprint))
      .map((entry) => staleProblem(path, entry));
  });
}

function staleProblem(document: string, { gate, text, fingerprint }: Acceptance): Draft {
  const message = `the baseline accepts ${gate} here, and there is none: ${text}`;
  return {
    gate: STALE,
    level: 'warning',
    state: 'absent',
    message,
    spot: wholeOf(document),
    claims: [],
    related: [],
    identity: fingerprint,
  };
}

export function isOn(gate: string, config: CheckConfig): boolean {
  return (config.gates[gate]?.level ?? 'off') !== 'off';
}

/** Suppressions that suppress nothing. One for a gate that is off, or for paths that are not in this run, is not judged. */
export function unused(suppressions: readonly Suppression[], found: readonly Found[], context: Context): Draft[] {
  const level = context.config.unusedSuppressions;
  if (level === 'off') return [];
  return suppressions.flatMap((one) => {
    const message = faultOf(one, gateIds) ?? (isUseless(one, found, context) ? `nothing to suppress: ${one.gate}${pathOf(one)}` : null);
    if (message === null) return [];
    const spot = one.spot ?? wholeOf(context.configName ?? '');
    return [
      { gate: UNUSED, level, state: null, message, spot, claims: [], related: [], identity: `${one.gate} ${one.path ?? ''} ${one.reason}` },
    ];
  });
}

interface Context {
  readonly facts: Facts;
  readonly config: CheckConfig;
  readonly configName: string | null;
}

function isUseless(one: Suppression, found: readonly Found[], { facts, config }: Context): boolean {
  const inRun = one.by === 'comment' || facts.documents.some(({ path }) => one.covers(wholeOf(path)));
  return inRun && isOn(one.gate, config) && !found.some((problem) => accepts(one, problem));
}

function pathOf({ path }: Suppression): string {
  return path === null ? '' : ` in ${path}`;
}
