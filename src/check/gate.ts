import { z } from 'zod';
import { type Facts, LEVELS, type Level, type Problem } from './types.js';

/**
 * A small corpus that a gate lets pass or stops. In the texts, `<claim speaker="…" type="…" anonymity="…" side="…" act="…">` marks what the extractor
 * found, with `<source>`, `<cue>` and `<content>` in it; `<find>` marks what the gate must point at.
 */
export interface Example {
  readonly says: string;
  /** Text by path. */
  readonly documents: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface GateSpec<Shape extends z.ZodRawShape> {
  readonly id: string;
  readonly description: string;
  /** How to make the gate pass, in a sentence. */
  readonly advice: string;
  /** `corpus` if what stands in one document can be a problem because of another. */
  readonly scope: 'document' | 'corpus';
  readonly level: Level | 'off';
  /** Every option has a default. */
  readonly options: Shape;
  readonly examples: { readonly passes: readonly Example[]; readonly fails: readonly Example[] };
  readonly find: (facts: Facts, options: z.infer<z.ZodObject<Shape>>) => readonly Problem[];
}

export interface Option {
  readonly name: string;
  readonly preset: unknown;
  readonly description: string;
}

export interface Gate extends Omit<GateSpec<z.ZodRawShape>, 'find' | 'options'> {
  /** Its settings in the configuration: a level alone, or an object with the level and the options. */
  readonly settings: z.ZodType<GateSettings>;
  readonly options: readonly Option[];
  readonly find: (facts: Facts, settings: GateSettings) => readonly Problem[];
}

const levels = z.enum(['off', ...LEVELS]);

export interface GateSettings {
  readonly level: Level | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** Defines a gate. */
export function gate<Shape extends z.ZodRawShape>(spec: GateSpec<Shape>): Gate {
  const options = z.strictObject(spec.options);
  const shape: z.ZodRawShape = { level: levels.default(spec.level), ...spec.options };
  const settings = z
    .preprocess((value) => (typeof value === 'string' ? { level: value } : value), z.strictObject(shape))
    .transform(({ level, ...rest }) => ({ level: levels.parse(level), options: rest }));
  const presets = Object.entries(options.parse({})).map(([name, preset]) => ({ name, preset, description: describe(spec.options[name]) }));
  return { ...spec, options: presets, settings, find: (facts, given) => spec.find(facts, options.parse(given.options)) };
}

function describe(option: z.core.$ZodType | undefined): string {
  return (option && z.globalRegistry.get(option)?.description) ?? '';
}
