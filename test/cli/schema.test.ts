import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { inside } from './inside.js';
import { workspace } from './run.js';

const schemaOf = async (name: string): Promise<object> => JSON.parse((await inside(['schema', name])).stdout);

describe('claims schema', () => {
  it.each<[string, string[]]>([
    ['the seeds', ['seeds']],
    ['a filtered result', ['seeds', '--act', 'deny']],
    ['nothing', ['-']],
  ])('fits the JSON of %s', async (_, args) => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(await schemaOf('extract'));
    const { stdout } = await inside(['extract', '-q', ...args], { input: '' });
    expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
  });

  it('refuses what is not in the definition', async () => {
    const validate = new Ajv2020({ strict: true }).compile(await schemaOf('extract'));
    const { stdout } = await inside(['extract', '-q', '-'], { input: '', cwd: workspace() });
    expect(validate({ ...JSON.parse(stdout), extra: 1 })).toBe(false);
  });

  it.each(['extract', 'diff'])('prints the schema of %s, which is one', async (name) => {
    const schema = await schemaOf(name);
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
  });
});
