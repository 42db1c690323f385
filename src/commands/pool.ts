import { availableParallelism } from 'node:os';
import type { DocumentExtraction } from '../document.js';
import type { Source } from '../input/discover.js';
import { holdsMany } from '../input/formats.js';
import type { Job } from '../worker.js';

export type Work = (job: Job) => Promise<DocumentExtraction>;

export interface Pool {
  /** Runs the task for every item, a few at once, and gives the results in the items' order. */
  readonly map: <Item, T>(items: AsyncIterable<Item>, task: (item: Item, work: Work) => Promise<T>) => Promise<T[]>;
  readonly close: () => Promise<void>;
}

/** A worker takes about as long to start as this much text takes to extract. */
const WORTH_A_WORKER = { documents: 24, bytes: 200_000 };

/**
 * Workers if they pay, else the main thread. The results are the same.
 * @param jobs how many documents at once; undefined: one a core
 */
export async function openPool(sources: readonly Source[], jobs: number | undefined): Promise<Pool> {
  const most = sources.some(({ path }) => holdsMany(path)) ? Number.POSITIVE_INFINITY : sources.length;
  const threads = Math.min(jobs ?? availableParallelism(), most);
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  const pays = sources.length > WORTH_A_WORKER.documents || bytes > WORTH_A_WORKER.bytes;
  return threads > 1 && pays ? workers(threads) : mainThread();
}

async function mainThread(): Promise<Pool> {
  const { extractDocument } = await import('../pipeline.js');
  return {
    map: (items, task) =>
      mapInOrder(items, 1, (item) => task(item, async ({ text, path, options }) => extractDocument(text, path, options))),
    close: async () => {},
  };
}

async function workers(threads: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  });
  return {
    map: (items, task) => mapInOrder(items, threads + 1, (item) => task(item, (job) => pool.run(job))),
    close: () => pool.destroy(),
  };
}

/** At most `width` are under way, so that memory holds a few texts and not the corpus. */
async function mapInOrder<Item, T>(items: AsyncIterable<Item>, width: number, task: (item: Item) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  const queue = items[Symbol.asyncIterator]();
  let taken = 0;
  const runner = async (): Promise<void> => {
    for (let next = await queue.next(); !next.done; next = await queue.next()) {
      const index = taken++;
      results[index] = await task(next.value);
    }
  };
  await Promise.all(Array.from({ length: width }, runner));
  return results;
}
