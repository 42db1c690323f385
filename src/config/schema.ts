import { z } from 'zod';
import { checkConfig } from '../check/config.js';
import { SPEAKER_TYPES } from '../model.js';
import { GENRES } from '../vocabulary.js';

const names = z.array(z.string().min(1)).default([]);

const side = z.strictObject({ name: z.string().min(1), aliases: names });

const speaker = z.strictObject({
  name: z.string().min(1),
  aliases: names,
  side: z.string().min(1).nullable().default(null),
  type: z.enum(SPEAKER_TYPES).optional(),
});

/** `claims.config.yaml`. Unknown keys are errors. */
export const config = z.strictObject({
  sides: z.array(side).default([]),
  speakers: z.array(speaker).default([]),
  ignore: z.array(z.string()).default([]),
  issuers: z.record(z.string(), z.string().min(1)).default({}),
  genres: z.record(z.string(), z.enum(GENRES)).default({}),
  minConfidence: z.number().min(0).max(1).optional(),
  check: checkConfig.optional(),
});

export type Config = z.infer<typeof config>;
