import { known, stale, suppress, unused } from './accept.js';
import { changesSince, NEW_DOCUMENT } from './baseline/changes.js';
import type { CheckConfig } from './config.js';
import { gatherFacts } from './facts.js';
import { type Draft, fingerprinted } from './found.js';
import { gates } from './gates/index.js';
import type { CheckReport } from './model.js';
import { reportOf } from './report.js';
import { commentsIn, fromConfig } from './suppressions.js';
import type { CheckInput, Facts, Tolerance } from './types.js';

/**
 * Holds a corpus against the house rules and its baseline. Pure: the same input gives the same report.
 * @param config the gates with their levels and options, and what is accepted
 * @param tolerance how much is let through before the run counts as failed
 */
export function check(input: CheckInput, config: CheckConfig, tolerance: Tolerance): CheckReport {
  const facts = gatherFacts(input.extraction, input.texts);
  const comments = facts.documents.flatMap(({ path }) => commentsIn(path, facts.textOf(path)));
  const suppressions = [...comments, ...fromConfig(config.ignore, input.toConfig)];
  const found = known(suppress(fingerprinted(runGates(facts, config), input.keyOf), suppressions), input);
  const others = [
    ...changed(facts, input, config),
    ...stale(found, input, config),
    ...unused(suppressions, found, { facts, config, configName: input.configName }),
  ];
  return reportOf([...found, ...fingerprinted(others, input.keyOf)], { facts, config, tolerance });
}

function runGates(facts: Facts, config: CheckConfig): Draft[] {
  return gates.flatMap((gate) => {
    const settings = config.gates[gate.id];
    if (!settings || settings.level === 'off') return [];
    const { level } = settings;
    return gate.find(facts, settings).map((problem) => ({ ...problem, gate: gate.id, level, state: null }));
  });
}

/** Documents that this run does not look at are neither new nor gone. */
function changed(facts: Facts, { baseline, elsewhere }: CheckInput, { newDocuments }: CheckConfig): Draft[] {
  if (baseline === null) return [];
  const looked = new Map([...baseline].filter(([path]) => !elsewhere.has(path)));
  return changesSince(facts, looked).flatMap(({ kind, ...problem }) => {
    if (kind !== NEW_DOCUMENT) return [{ ...problem, gate: kind, level: 'error' }];
    return newDocuments === 'off' ? [] : [{ ...problem, gate: 'new', level: newDocuments }];
  });
}
