import { Session } from 'node:inspector/promises';

type Counter = (action: () => void) => Promise<number>;

/** Counts how often functions in these files are called meanwhile: a measure of work that is the same on every machine. */
export async function stepCounter(files: RegExp): Promise<Counter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const taken = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const calls = result.filter(({ url }) => files.test(url)).flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
    return calls.reduce((sum, { count }) => sum + count, 0);
  };
  return async (action) => {
    await taken();
    action();
    return taken();
  };
}
