import { availableParallelism } from 'node:os';
import type { DocumentExtraction } from '../document.js';
import type { Source } from '../input/discover.js';
import type { Job } from '../worker.js';

export type Work = (job: Job) => Promise<DocumentExtraction>;

export interface Pool {
  /** Runs the task for every source, a few at once, and gives the results in the sources' order. */
  readonly map: <T>(sources: readonly Source[], task: (source: Source, work: Work) => Promise<T>) => Promise<T[]>;
  readonly close: () => Promise<void>;
}

/** A worker takes about as long to start as this much text takes to extract. */
const WORTH_A_WORKER = { documents: 24, bytes: 200_000 };

/**
 * Workers if they pay, else the main thread. The results are the same.
 * @param jobs how many documents at once; undefined: one a core
 */
export async function openPool(sources: readonly Source[], jobs: number | undefined): Promise<Pool> {
  const threads = Math.min(jobs ?? availableParallelism(), sources.length);
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  const pays = sources.length > WORTH_A_WORKER.documents || bytes > WORTH_A_WORKER.bytes;
  return threads > 1 && pays ? workers(threads) : mainThread();
}

async function mainThread(): Promise<Pool> {
  const { extractDocument } = await import('../pipeline.js');
  return {
    map: (sources, task) =>
      mapInOrder(sources, 1, (source) => task(source, async ({ text, path, options }) => extractDocument(text, path, options))),
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
    map: (sources, task) => mapInOrder(sources, threads + 1, (source) => task(source, (job) => pool.run(job))),
    close: () => pool.destroy(),
  };
}

/** At most `width` are under way, so that memory holds a few texts and not the corpus. */
async function mapInOrder<T>(sources: readonly Source[], width: number, task: (source: Source) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  const queue = sources.entries();
  const runner = async (): Promise<void> => {
    for (const [index, source] of queue) results[index] = await task(source);
  };
  await Promise.all(Array.from({ length: width }, runner));
  return results;
}
