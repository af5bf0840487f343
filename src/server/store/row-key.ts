import { hash } from 'node:crypto'

/** A key of fixed length for names of any length. */
export function rowKey(...names: readonly string[]): string {
  return hash('sha256', JSON.stringify(names), 'base64url')
}
