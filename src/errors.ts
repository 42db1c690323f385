/** Something the user can mend: what is wrong and where, and in `hint` what to do next. Exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

/** What to say of a mistake of ours. */
export function internalError(error: unknown): UserError {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new UserError('the memory did not suffice', 'Split the largest inputs, or say fewer --jobs.');
  return new UserError(`something went wrong inside claims: ${String(error)}`, 'Please report it with the output of --debug.');
}

/** What to say of an error of the operating system, without its call names and paths. */
export function describeSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_ERRORS.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const SYSTEM_ERRORS: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    ENOENT: 'no such file or directory',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of the path is not a directory',
    ELOOP: 'the symbolic links go round in a circle',
    ENOSPC: 'no space left on the disk',
    EROFS: 'the file system is read-only',
    ENAMETOOLONG: 'the name is too long',
    EMFILE: 'too many open files',
    EIO: 'the device reports an error',
  }),
);
