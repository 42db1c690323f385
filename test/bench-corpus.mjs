// What a corpus costs: memory, the first line, workers. Minutes of work, for the corpus has to be large.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const SMALL = 840;
const LARGE = 8400;

/** Sixty articles as a table, where one wraps every cell to a screen, and as JSON: processor time of whole runs, by the measure given. */
export function measureTable(articles, line, inTurns) {
  const home = mkdtempSync(join(tmpdir(), 'claims-bench-'));
  try {
    const sixty = copies(join(home, 'sixty'), { articles, count: 60, from: 0 });
    const { table, json } = inTurns(sixty);
    line(
      '60 articles as a table / as JSON, processor time',
      `${(table / json).toFixed(2)}  (${table.toFixed(0)} / ${json.toFixed(0)} ms)`,
      '1.1',
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Prints a line for each figure. */
export async function measureCorpus(articles, line) {
  const home = mkdtempSync(join(tmpdir(), 'claims-bench-'));
  try {
    const corpus = (name, count, from = 0) => copies(join(home, name), { articles, count, from });
    const small = corpus('small', SMALL);
    await memory(small, corpus('large', LARGE), line);
    await firstLine(corpus('one', 1), small, line);
    await workers(small, [corpus('left', SMALL / 2), corpus('right', SMALL / 2, SMALL / 2)], line);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** So many files, the articles again and again. */
function copies(directory, { articles, count, from }) {
  mkdirSync(directory);
  const names = readdirSync(articles).filter((file) => /\.(txt|md)$/.test(file));
  for (let i = from; i < from + count; i++) {
    const name = names[i % names.length];
    copyFileSync(join(articles, name), join(directory, `${String(i).padStart(6, '0')}-${name}`));
  }
  return directory;
}

async function memory(small, large, line) {
  for (const [how, flags] of Object.entries({ 'names of its own': ['--local'], 'shared names': [] })) {
    const [few, many] = [await extract(small, '--jobs', '1', ...flags), await extract(large, '--jobs', '1', ...flags)];
    const shown = `${(many.peak / few.peak).toFixed(2)}  (${many.peak.toFixed(0)} / ${few.peak.toFixed(0)} MB)`;
    line(`peak memory, ${LARGE} / ${SMALL} documents, ${how}`, shown, '1.2, goal 1.05');
  }
}

async function firstLine(one, small, line) {
  const [alone, first] = [await extract(one, '--jobs', '1', '--local'), await extract(small, '--jobs', '1', '--local')];
  line(`first line of ${SMALL} documents, after one alone is done`, `${Math.max(0, first.first - alone.wall).toFixed(2)} s`, '1 s');
}

async function workers(small, halves, line) {
  const one = await extract(small, '--jobs', '1', '--local');
  const two = await extract(small, '--jobs', '2', '--local');
  const start = performance.now();
  const both = await Promise.all(halves.map((half) => extract(half, '--jobs', '1', '--local')));
  const apart = (performance.now() - start) / 1000;
  const gain = `${(apart / two.wall).toFixed(2)}  (${(one.wall / two.wall).toFixed(2)} / ${(one.wall / apart).toFixed(2)} times as fast)`;
  line('two workers, of what two processes on halves gain', gain, '0.95');
  line('processor time of two workers / of one', (two.cpu / one.cpu).toFixed(2), '1.08');
  line('processor time of two processes on halves / of one', ((both[0].cpu + both[1].cpu) / one.cpu).toFixed(2));
}

/** Extracts as JSON lines in a process of its own: seconds by the clock, of the processor and up to the first line; peak of memory in MB. */
function extract(directory, ...flags) {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const args = ['-r', resolve('test/cpu-time.cjs'), resolve('bin/claims.js'), 'extract', directory, '-q', '-f', 'jsonl', ...flags];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  return new Promise((done) => {
    let [first, told] = [0, ''];
    child.stdout.on('data', () => {
      first ||= seconds();
    });
    child.stdio[3].on('data', (chunk) => {
      told += chunk;
    });
    child.on('close', () => {
      const [cpu, peak] = told.split(' ').map(Number);
      done({ wall: seconds(), first, cpu: cpu / 1000, peak: peak / 1024 });
    });
  });
}
