/** Why the device could not keep something. */
export type WhyNotKept = 'storage-full' | 'storage-lost'

const full = new Set(['QuotaExceededError'])

/** Names of errors that mean that the database is closed, gone or broken, not that we have a bug. */
const lost = new Set([
  'InvalidStateError',
  'DatabaseClosedError',
  'OpenFailedError',
  'MissingAPIError',
  'NotFoundError',
  'UnknownError',
  'TimeoutError',
  'AbortError',
  'SecurityError',
  'VersionError',
  'StorageLostError',
])

/**
 * Reads the browser's reason out of an error and the errors inside it (Dexie wraps a failed commit as
 * `AbortError` with the quota error inside). Null for anything else: that is a bug, to be thrown on.
 */
export function whyNotKept(error: unknown): WhyNotKept | null {
  const names = errorNames(error)
  if (names.some(name => full.has(name))) return 'storage-full'
  return names.some(name => lost.has(name)) ? 'storage-lost' : null
}

function errorNames(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  const own = typeof name === 'string' ? [name] : []
  return [...own, ...errorNames(inner, depth + 1), ...errorNames(cause, depth + 1)]
}

/** The database is there, but what was in it is not. */
export class StorageLostError extends Error {
  override readonly name = 'StorageLostError'
}
