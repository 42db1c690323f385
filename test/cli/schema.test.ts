import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { claims, workspace } from './run.js';

const schemaOf = (name: string): object => JSON.parse(claims(['schema', name]).stdout);

describe('claims schema', () => {
  it.each<[string, string[]]>([
    ['the seeds', ['seeds']],
    ['a filtered result', ['seeds', '--act', 'deny']],
    ['nothing', ['-']],
  ])('fits the JSON of %s', (_, args) => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schemaOf('extract'));
    const { stdout } = claims(['extract', '-q', ...args], { input: '' });
    expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
  });

  it('refuses what is not in the definition', () => {
    const validate = new Ajv2020({ strict: true }).compile(schemaOf('extract'));
    const { stdout } = claims(['extract', '-q', '-'], { input: '', cwd: workspace() });
    expect(validate({ ...JSON.parse(stdout), extra: 1 })).toBe(false);
  });

  it.each(['extract', 'diff'])('prints the schema of %s, which is one', (name) => {
    expect(() => new Ajv2020({ strict: true }).compile(schemaOf(name))).not.toThrow();
  });
});
