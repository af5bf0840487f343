/**
 * Records keyed by ids that others wrote. An id may be "constructor" or "__proto__", so a plain
 * `record[id]` could find what nobody put there.
 */
export type Keyed<T> = Readonly<Record<string, T>>

export function get<T>(record: Keyed<T>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}

export function put<T>(record: Keyed<T>, id: string, value: T): Keyed<T> {
  return { ...record, [id]: value }
}

export function drop<T>(record: Keyed<T>, id: string): Keyed<T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))
}
