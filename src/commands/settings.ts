import { dirname, relative } from 'node:path';
import { findConfig } from '../config/find.js';
import type { Config } from '../config/schema.js';
import type { Options } from '../document.js';
import { gitIgnorer } from '../input/gitignore.js';
import { ignorer, matcher, readIgnoreFile } from '../input/ignore.js';
import { toPosix } from '../posix.js';
import type { Genre } from '../vocabulary.js';
import type { Io } from './io.js';
import type { InputFlags } from './options.js';

/** The configuration and the flags, made one. Flags win. */
export interface Settings {
  /** Null without a configuration file. */
  readonly config: Config | null;
  /** What messages call the configuration file; null without one. */
  readonly configName: string | null;
  readonly options: Options;
  /** True for a file that a directory or glob brought up and that is to be left out. */
  readonly ignores: (file: string) => boolean;
  /** Who speaks in a file's own voice, or null. */
  readonly issuerOf: (file: string | null) => string | null;
  /** What kind of document a file is, or null where its text is to tell. */
  readonly genreOf: (file: string | null) => Genre | null;
}

/** The flags that settings are made of. */
export type SettingFlags = Pick<InputFlags, 'config' | 'ignore' | 'issuer' | 'genre' | 'minConfidence'>;

/** Finds and reads the configuration and joins it with the flags. */
export async function loadSettings(flags: SettingFlags, io: Io): Promise<Settings> {
  const file = findConfig(io.cwd, flags.config);
  const name = file === null ? null : toPosix(relative(io.cwd, file));
  const config = file === null || name === null ? null : (await import('../config/load.js')).loadConfig(file, name);
  const directory = file === null ? io.cwd : dirname(file);
  const wholly = flags.ignore === false;
  const lists = [wholly ? null : readIgnoreFile(io.cwd), { directory, patterns: config?.ignore ?? [] }];
  const byLists = ignorer(lists.filter((list) => list !== null));
  const byGit = wholly ? () => false : gitIgnorer();
  return {
    config,
    configName: name,
    options: { ...toOptions(config, flags), home: toPosix(relative(directory, io.cwd)) },
    ignores: (path) => byLists(path) || byGit(path),
    issuerOf: byPattern(config?.issuers, directory, flags.issuer),
    genreOf: byPattern(config?.genres, directory, flags.genre),
  };
}

function toOptions(config: Config | null, flags: SettingFlags): Options {
  const minConfidence = flags.minConfidence ?? config?.minConfidence;
  return {
    sides: config?.sides ?? [],
    speakers: (config?.speakers ?? []).map(({ type, ...speaker }) => (type === undefined ? speaker : { ...speaker, type })),
    ...(minConfidence === undefined ? {} : { minConfidence }),
  };
}

/** The flag wins; then the first pattern that matches. */
function byPattern<Value extends string>(
  patterns: Readonly<Record<string, Value>> | undefined,
  directory: string,
  flag: Value | undefined,
): (file: string | null) => Value | null {
  if (flag !== undefined) return () => flag;
  const map = Object.entries(patterns ?? {}).map(([pattern, value]) => ({ value, matches: matcher({ directory, patterns: [pattern] }) }));
  return (file) => (file === null ? null : (map.find(({ matches }) => matches(file))?.value ?? null));
}
