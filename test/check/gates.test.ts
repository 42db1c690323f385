import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Example, Gate } from '../../src/check/gate.js';
import { gates } from '../../src/check/gates/index.js';
import { checked, configOf, inputOf } from './helpers.js';
import { marked } from './markup.js';

/** What the gate points at; a whole document is its path alone. */
function pointsAt(gate: Gate, { documents, options }: Example): string[] {
  const report = checked(inputOf(documents), configOf({ [gate.id]: { level: 'error', ...options } }));
  return report.findings.map(({ document, text }) => (text === '' ? document : `${document}: ${text}`));
}

function expected({ documents }: Example): string[] {
  const { finds } = marked(documents);
  return finds.length > 0 ? [...finds] : Object.keys(documents);
}

describe.each(gates.map((gate) => [gate.id, gate] as const))('%s', (_, gate) => {
  it.each(gate.examples.passes.map((example) => [example.says, example] as const))('passes: %s', (_says, example) => {
    expect(pointsAt(gate, example)).toEqual([]);
  });

  it.each(gate.examples.fails.map((example) => [example.says, example] as const))('fails: %s', (_says, example) => {
    expect(pointsAt(gate, example)).toEqual(expected(example));
  });

  it('finds nothing when it is off', () => {
    for (const { documents } of gate.examples.fails) expect(checked(inputOf(documents), configOf({})).findings).toEqual([]);
  });

  it('has examples of both sorts, and says what it does and how to please it', () => {
    expect(gate.examples.passes.length).toBeGreaterThan(0);
    expect(gate.examples.fails.length).toBeGreaterThan(0);
    expect([gate.description, gate.advice].every((text) => /^[A-Z].*\.$/.test(text))).toBe(true);
  });

  it('refuses options that it does not know', () => {
    expect(() => configOf({ [gate.id]: { level: 'error', nonsense: 1 } })).toThrow(/nonsense/);
  });
});

it('every file is listed once, under its own name', () => {
  const files = readdirSync('src/check/gates').filter((file) => file !== 'index.ts');
  expect(gates.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});
