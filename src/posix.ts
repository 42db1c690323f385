import { sep } from 'node:path';

/** A path with `/`, as it is matched and written on every system. */
export const toPosix = (path: string): string => path.split(sep).join('/');
