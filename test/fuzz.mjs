// Runs the fuzzer for longer than the tests do: `npm run fuzz -- --minutes 60 [--seed 7]`.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } } });
const env = {
  ...process.env,
  CLAIMS_FUZZ_MINUTES: values.minutes,
  ...(values.seed === undefined ? {} : { CLAIMS_FUZZ_SEED: values.seed }),
};
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'processes', 'test/fuzz'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
