type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream gets colour. In order of precedence: `--color` or `--no-color`, NO_COLOR, FORCE_COLOR, TERM=dumb, and whether it is a terminal.
 * @param flag undefined if neither flag was given
 */
export function wantsColour(flag: boolean | undefined, env: Environment, isTerminal: boolean): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
