/** The day from which "due" is counted: `--as-at 2026-11-21`, else today. */
export function asAt(args: readonly string[]): string {
  const given = flagValue(args, '--as-at')
  return given ?? new Date().toISOString().slice(0, 10)
}

/** What follows a flag of a command line. */
export function flagValue(args: readonly string[], flag: string): string | undefined {
  const at = args.indexOf(flag)
  return at === -1 ? undefined : args[at + 1]
}
