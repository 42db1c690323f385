import { dirname, relative, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { stringify } from 'yaml';
import type { CheckConfig } from '../check/config.js';
import { type Config, config as schema } from '../config/schema.js';
import { toPosix } from '../posix.js';
import type { Io } from './io.js';
import type { InputFlags } from './options.js';
import { openOutput } from './output.js';
import { loadSettings } from './settings.js';

type Flags = InputFlags & { readonly baseline?: string };

/**
 * `--print-config`: the configuration that is in force, with what was given as flags and what nobody gave, as one that can be kept.
 * @throws CommanderError in the end, as help does: nothing else is to be done
 */
export async function printConfig(command: string, given: Flags, io: Io): Promise<never> {
  const { minConfidence: _ofFindings, ...others } = given;
  // `diff` asks it of findings, which no configuration holds.
  const flags = command === 'diff' ? others : given;
  const { config, configName } = await loadSettings(flags, io);
  const head = configName === null ? '# no configuration file' : `# ${configName}`;
  const inForce = withFlags(config ?? schema.parse({}), flags, resolve(io.cwd, dirname(configName ?? '')), io.cwd);
  await openOutput(undefined, io)([`${head}\n`, stringify(inForce)]);
  throw new CommanderError(0, 'claims.printConfig', '');
}

/** @param home the directory that paths in the configuration go from */
function withFlags({ check, ...config }: Config, { issuer, genre, minConfidence, baseline }: Flags, home: string, cwd: string): object {
  const { gates, baseline: configured, ...rules } = check ?? schema.shape.check.unwrap().parse({});
  const known = baseline === undefined ? configured : toPosix(relative(home, resolve(cwd, baseline)));
  return {
    ...config,
    ...(issuer === undefined ? {} : { issuers: { [EVERYTHING]: issuer } }),
    ...(genre === undefined ? {} : { genres: { [EVERYTHING]: genre } }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    check: { ...(known === undefined ? {} : { baseline: known }), ...rules, gates: flat(gates) },
  };
}

const EVERYTHING = '**';

/** Gates as they are written: the level among the options. */
function flat(gates: CheckConfig['gates']): object {
  return Object.fromEntries(Object.entries(gates).map(([id, { level, options }]) => [id, { level, ...options }]));
}
