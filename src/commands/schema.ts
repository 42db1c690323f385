import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { checkReport } from '../check/model.js';
import { diff, extraction, sidesReport } from '../model.js';
import { jsonPieces } from '../render/json.js';
import type { Io } from './io.js';
import { openOutput } from './output.js';

const SCHEMAS = { extract: extraction, diff, sides: sidesReport, check: checkReport } satisfies Record<string, z.ZodType>;

type Name = keyof typeof SCHEMAS;

/** `claims schema`: the JSON Schema of a command's JSON, made from the definition that the types are made from. */
export default function schema(command: Command, io: Io): void {
  command
    .addArgument(new Argument('[command]', 'whose JSON').choices(Object.keys(SCHEMAS)).default('extract'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .action((name: Name, flags: { output?: string }) => openOutput(flags.output, io)(jsonPieces(z.toJSONSchema(SCHEMAS[name]))));
}
