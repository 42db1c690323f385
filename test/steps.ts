import { Session } from 'node:inspector/promises';

/** Counts the blocks of code, by default our own, that a call runs through: a measure of work that is the same on every machine. */
export async function stepCounter(files = /\/src\/.*\.ts$/): Promise<(action: () => void) => Promise<number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const own = result.filter(({ url }) => files.test(url));
    const ranges = own.flatMap(({ functions }) => functions.flatMap((found) => found.ranges));
    return ranges.reduce((sum, { count }) => sum + count, 0);
  };
  return async (action) => {
    await taken();
    action();
    return taken();
  };
}
