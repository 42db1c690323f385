import { type CheckConfig, checkConfig } from '../../src/check/config.js';
import type { CheckReport } from '../../src/check/model.js';
import { check } from '../../src/check/run.js';
import type { CheckInput, Tolerance } from '../../src/check/types.js';
import { marked } from './markup.js';

/** A run over a marked-up corpus, with no baseline and no configuration file. */
export function inputOf(documents: Readonly<Record<string, string>>, rest: Partial<CheckInput> = {}): CheckInput {
  const { extraction, texts } = marked(documents);
  return {
    extraction,
    texts,
    baseline: null,
    elsewhere: new Set(),
    configName: null,
    keyOf: (path) => path,
    toConfig: (path) => path,
    ...rest,
  };
}

/** The `check` section of a configuration with every gate off but those given. */
export function configOf(gates: Readonly<Record<string, unknown>>, rest: object = {}): CheckConfig {
  const preset = checkConfig.parse({});
  const off = Object.fromEntries(Object.keys(preset.gates).map((id) => [id, 'off']));
  return checkConfig.parse({ gates: { ...off, ...gates }, ...rest });
}

export const LENIENT: Tolerance = { failOn: 'error', maxWarnings: null };

export function checked(input: CheckInput, config: CheckConfig, tolerance: Partial<Tolerance> = {}): CheckReport {
  return check(input, config, { ...LENIENT, ...tolerance });
}

export function found(report: CheckReport): string[] {
  return report.findings.map(({ gate, document, text }) => `${gate} ${document}: ${text}`);
}

/** A sentence in which somebody says something. */
export function says(speaker: string, content: string, cue = 'said'): string {
  return `<claim speaker="${speaker}"><source>${speaker}</source> <cue>${cue}</cue> that <content>${content}</content></claim>.`;
}
