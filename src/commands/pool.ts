import { availableParallelism, freemem } from 'node:os';
import type { Source } from '../input/discover.js';
import { holdsMany } from '../input/formats.js';
import type { Done, Job } from '../job.js';
import type { InputFlags } from './options.js';

/** Does documents' work, several at once if there are workers. */
export interface Pool {
  /** How many documents are worth having under way. */
  readonly width: number;
  readonly work: (job: Job) => Promise<Done>;
  readonly close: () => Promise<void>;
}

/** A worker takes about as long to start as this much text takes to extract. */
const WORTH_A_WORKER = { documents: 24, bytes: 200_000 };

/** What a worker may come to hold, in bytes. */
const WORKER_BYTES = 400_000_000;

/** Documents a worker should find waiting, so that it never waits itself. */
const AHEAD = 4;

/**
 * Workers if they pay, else the thread itself. The results are the same.
 * @param flags how many documents at once, undefined: one a core; and what the inputs are
 */
export async function openPool(sources: readonly Source[], { jobs, input }: Pick<InputFlags, 'jobs' | 'input'>): Promise<Pool> {
  const most = sources.some(({ path }) => holdsMany(path, input ?? null)) ? Number.POSITIVE_INFINITY : sources.length;
  const threads = Math.min(workersFor(jobs, { cores: availableParallelism(), free: freemem() }), most);
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  const pays = sources.length > WORTH_A_WORKER.documents || bytes > WORTH_A_WORKER.bytes;
  return poolOf(pays ? threads : 1);
}

/** That many workers, as far as the machine has room for them; for one, the thread itself. */
export async function poolOf(wish: number): Promise<Pool> {
  const threads = workersFor(wish, { cores: availableParallelism(), free: freemem() });
  return threads > 1 ? workers(threads) : thisThread();
}

/** How many workers a wish comes to: no more than there are cores for, nor than the free memory (in bytes) has room for. */
export function workersFor(wish: number | undefined, { cores, free }: { readonly cores: number; readonly free: number }): number {
  return Math.max(1, Math.min(wish ?? cores, cores, Math.floor(free / WORKER_BYTES)));
}

async function thisThread(): Promise<Pool> {
  const { default: work } = await import('../worker.js');
  return { width: 1, work, close: async () => {} };
}

async function workers(threads: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const filename = new URL('./worker.js', import.meta.url).href;
  const pool = new Tinypool({
    filename,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    // The next document lies with the worker already when it is done with one: it need not wait until this thread finds the time.
    concurrentTasksPerWorker: 2,
  });
  return { width: threads * AHEAD, work: (job) => pool.run(job), close: () => pool.destroy() };
}

/** The results in the items' order. At most `width` are under way, so that memory holds a few and not the corpus. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const under: Promise<Result>[] = [];
  for await (const item of items) {
    const result = task(item);
    // Whoever waits for it hears of it; until then a failure must not count as unheard.
    result.catch(() => {});
    under.push(result);
    if (under.length < width) continue;
    const first = under.shift();
    if (first) yield await first;
  }
  for (const result of under) yield await result;
}
