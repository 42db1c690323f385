import { z } from 'zod';
import type { GateSettings } from './gate.js';
import { gates } from './gates/index.js';
import { LEVELS } from './types.js';

const ids = gates.map(({ id }) => id);
const gateSettings: Record<string, z.ZodType<GateSettings>> = Object.fromEntries(
  gates.map(({ id, settings }) => [id, settings.prefault({})]),
);

const ignoreEntry = z.strictObject({ gate: z.enum(ids), path: z.string().min(1), reason: z.string().min(1) });

/** The `check` section of the configuration. */
export const checkConfig = z.strictObject({
  baseline: z.string().min(1).optional().describe('Relative to the configuration file.'),
  newDocuments: z
    .enum(['off', ...LEVELS])
    .default('off')
    .describe('How bad it is that the baseline does not know a document: new articles are what a newsroom makes.'),
  gates: z.strictObject(gateSettings).prefault({}),
  ignore: z.array(ignoreEntry).default([]),
  unusedSuppressions: z.enum(['off', ...LEVELS]).default('warning'),
});

export type CheckConfig = z.infer<typeof checkConfig>;
