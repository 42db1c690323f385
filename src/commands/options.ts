import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENCODINGS, type Encoding, encodingNamed } from '../input/decode.js';
import type { DocumentOptions } from '../input/documents.js';
import { INPUT_FORMATS, type InputFormat } from '../input/formats.js';
import { allowed, suggestion } from '../suggest.js';
import { ACTS, GENRES, type Genre, KINDS } from '../vocabulary.js';

/** Flags of every command that reads documents. */
export interface InputFlags {
  readonly config?: string | boolean;
  readonly stdinFilename: string;
  readonly encoding?: Encoding;
  readonly input?: InputFormat;
  readonly ignore?: boolean;
  readonly textColumn?: string;
  readonly idColumn?: string;
  readonly textOut?: string;
  readonly issuer?: string;
  readonly genre?: Genre;
  readonly minConfidence?: number;
  readonly jobs?: number;
  readonly cache?: string;
  readonly progress: boolean;
  readonly quiet?: boolean;
}

/** Flags of every command that prints a result. */
export interface OutputFlags {
  readonly format?: string;
  readonly output?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Adds the flags of `InputFlags`, and the paths themselves. `found` is what a command finds, of which it may be more or less sure. */
export function addInputOptions(command: Command, found = 'claims'): Command {
  addConfigOptions(command.argument('[paths...]', 'files, directories, quoted globs, or - for standard input'))
    .option('--stdin-filename <path>', 'name under which standard input appears', 'stdin')
    .option('--no-ignore', 'also read what .gitignore and .claimsignore leave out of directories')
    .option('--text-out <dir>', 'write the text of each document there, in which its spans stand');
  addEncodingOption(addContainerOptions(command));
  return addRunOptions(addDocumentOptions(command, found));
}

/** Where the configuration comes from. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration to use instead of the nearest claims.config.yaml')
    .option('--no-config', 'use no configuration')
    .option('--print-config', 'print the configuration in force, flags and presets with it, and leave');
}

/** What is in a file. */
export function addContainerOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--input <format>', 'what the inputs are, whatever their names end in')
        .choices(INPUT_FORMATS)
        .argParser(one(INPUT_FORMATS)),
    )
    .option('--text-column <name>', 'the column of a table that holds the texts (default: one called text, content, body …)')
    .option('--id-column <name>', 'the column that names the rows (default: their number)');
}

/** How bytes become text. */
export function addEncodingOption(command: Command): Command {
  return command.addOption(
    new Option('--encoding <name>', 'encoding of files without a byte-order mark, such as windows-1252').argParser(encoding),
  );
}

/** What is known of the documents, and asked of what is found in them. */
export function addDocumentOptions(command: Command, found = 'claims'): Command {
  return command
    .option('--issuer <name>', "who speaks in the documents' own voice, as in a communiqué")
    .addOption(
      new Option('--genre <genre>', 'what kind of document it is, where the text does not tell').choices(GENRES).argParser(one(GENRES)),
    )
    .addOption(new Option('--min-confidence <ratio>', `only ${found} at least this sure, 0 to 1`).argParser(ratio));
}

/** How the work goes on. */
export function addRunOptions(command: Command): Command {
  return addQuietOption(addPoolOptions(command).option('--no-progress', 'show no progress'));
}

/** How little is said. */
export function addQuietOption(command: Command): Command {
  return command.option('-q, --quiet', 'print results and errors only');
}

/** With what the work is done. `usual` says how many documents at once without the flag. */
export function addPoolOptions(command: Command, usual = 'default'): Command {
  return command
    .addOption(new Option('--jobs <n>', `documents worked on at once; at most one a core (${usual})`).argParser(count))
    .option('--cache <dir>', 'keep what was found in each document, for the next run over the same text');
}

/** Adds the flags of `OutputFlags`. The first format is what a terminal gets. */
export function addOutputOptions(command: Command, formats: readonly string[], piped = 'json'): Command {
  const usual = formats[0] === piped ? piped : `${formats[0] ?? ''} on a terminal, else ${piped}`;
  return command
    .addOption(new Option('-f, --format <name>', `output format (default: ${usual})`).choices(formats).argParser(one(formats)))
    .option('-o, --output <file>', 'write to a file, whole or not at all; its name tells the format, and - is standard output')
    .option('--color', 'use colour')
    .option('--no-color', 'use no colour');
}

/** Makes an option repeatable: each use adds to the list. */
function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

/** Parses a whole number from 1. */
export function count(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(value);
}

/** How the inputs are to be read. */
export function readingOf({ encoding, input, textColumn, idColumn }: InputFlags): DocumentOptions {
  return { encoding: encoding ?? null, format: input ?? null, textColumn: textColumn ?? null, idColumn: idColumn ?? null };
}

/** Parses the label of an encoding. */
function encoding(label: string): Encoding {
  const found = encodingNamed(label);
  if (found === null) throw new InvalidArgumentError(suggestion(label, ENCODINGS));
  return found;
}

/** Parses a ratio. */
export function ratio(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return number;
}

/** Adds the flags of `Filter`. Each may be given several times: any one will do. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--speaker <name>', 'only claims of this speaker; a part of the name will do', collect)
    .option('--side <side>', 'only claims of speakers for this side', collect)
    .option('--account <side>', "only claims of this side's account", collect)
    .addOption(new Option('--act <act>', 'only claims of this act').choices(ACTS).argParser(oneOf(ACTS)))
    .addOption(new Option('--acts <list>', 'the same for several acts at once: deny,accuse').argParser(acts))
    .option('--speech', 'only what was said, written or quoted: no attitudes, decrees or acts named without their words')
    .addOption(new Option('--kind <kind>', 'only claims of this kind').choices(KINDS).argParser(oneOf(KINDS)));
}

/** Parses a list of acts with commas. */
function acts(value: string): string[] {
  const parse = oneOf(ACTS);
  return value.split(',').flatMap((act) => parse(act.trim(), undefined));
}

/** Parses one of a list of words. */
export function one<Choice extends string>(choices: readonly Choice[]): (value: string) => Choice {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new InvalidArgumentError(allowed(value, choices));
    return found;
  };
}

function oneOf(choices: readonly string[]): (value: string, previous: readonly string[] | undefined) => string[] {
  return (value, previous) => {
    if (!choices.includes(value)) throw new InvalidArgumentError(allowed(value, choices));
    return collect(value, previous);
  };
}
