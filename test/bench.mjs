// Prints how long things take, as ratios to something measured in the same run, since machines differ.
// The last column is the bar that each has to stay under. A busy machine blurs all of them: run it on a quiet one.
// Usage: npm run bench -- [directory of articles] [--quick]; --quick leaves out what takes minutes.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import nlp from 'compromise/two';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractClaims } from '../dist/index.js';
import { measureCorpus, measureTable } from './bench-corpus.mjs';

const ROUNDS = 15;
/** UTF-16 units of the long text. */
const LONG = 1_000_000;
/** Passes over the articles after which the engine has compiled what it compiles. */
const SETTLED = 5;
const quick = process.argv.includes('--quick');
const directory = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? 'seeds';

function milliseconds(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** Of this process, all its threads: steadier than the clock where others work beside it. */
function processorTime(action) {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values) {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0;
}

/** Times of actions run in turns, so that a busy moment of the machine hits them all alike. */
function timesInTurns(rounds, actions, measure = milliseconds) {
  const times = Object.fromEntries(Object.keys(actions).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, action] of Object.entries(actions)) times[name].push(measure(action));
  }
  return times;
}

const medians = (times) => Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
const inTurns = (rounds, actions, measure) => medians(timesInTurns(rounds, actions, measure));

/** Runs a process; milliseconds of processor time (user and system) that it took. */
function run(...args) {
  const { output } = spawnSync(process.execPath, ['-r', './test/cpu-time.cjs', ...args], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return Number(String(output[3]).split(' ')[0]);
}

const line = (what, value, bar = '') => process.stdout.write(`${what.padEnd(58)}${String(value).padEnd(34)}${bar}\n`);

line('node, processors, load', `${process.version}, ${availableParallelism()}, ${loadavg()[0].toFixed(1)}`);

const starts = {
  node: () => run('-e', '0'),
  version: () => run('bin/claims.js', '--version'),
  seeds: () => run('bin/claims.js', 'extract', 'seeds', '-q', '--jobs', '1'),
};
const start = inTurns(ROUNDS, starts);
const cpu = inTurns(ROUNDS, starts, (action) => action());
const ratio = ({ version, node }) => `${(version / node).toFixed(2)}  (${version.toFixed(0)} / ${node.toFixed(0)} ms)`;
line('claims --version / node -e 0', ratio(start), '1.2');
line('the same in processor time', ratio(cpu));
line(
  'claims extract seeds',
  `${(start.seeds / 1000).toFixed(2)} s, ${(cpu.seeds / 1000).toFixed(2)} s of processor time`,
  '0.8 s of processor time',
);

const files = readdirSync(directory).filter((file) => /\.(txt|md)$/.test(file));
const texts = files.map((path) => ({ path, text: readFileSync(join(directory, path), 'utf8') }));
const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
const joined = texts.map(({ text }) => text).join('\n\n');
const long = joined.repeat(Math.ceil(LONG / joined.length)).slice(0, LONG);
const wink = winkNLP(winkModel, ['sbd', 'pos']);
const actions = {
  tagging: () => {
    for (const { text } of texts) nlp(text).json({ offset: true });
  },
  wink: () => {
    for (const { text } of texts) wink.readDoc(text);
  },
  extracting: () => extractClaims(texts),
};
// Until its code is compiled, any program takes a few times as long: a corpus is told by the passes after that.
const passes = timesInTurns(SETTLED + 5, actions, processorTime);
const work = medians(Object.fromEntries(Object.entries(passes).map(([name, times]) => [name, times.slice(SETTLED)])));
const once = processorTime(() => extractClaims([{ path: 'long', text: long }]));
line(`extraction / bare tagging of ${texts.length} texts in ${directory}`, (work.extracting / work.tagging).toFixed(2), '0.6, goal 0.3');
line('the same, the very first pass', (passes.extracting[0] / passes.tagging[0]).toFixed(2));
line('extraction / tagging by wink-nlp', (work.extracting / work.wink).toFixed(2));
line('extraction, characters a second of processor time', Math.round((characters / work.extracting) * 1000).toLocaleString('en'));
line('one text of 1 MB / its share of these, by character', (once / LONG / (work.extracting / characters)).toFixed(2), '1.3');
const printed = (corpus, format) => () => run('bin/claims.js', 'extract', corpus, '-q', '--jobs', '1', '-f', format);
measureTable(directory, line, (sixty) =>
  inTurns(5, { table: printed(sixty, 'table'), json: printed(sixty, 'json') }, (action) => action()),
);
if (!quick) await measureCorpus(directory, line);
