export type SqlValue = string | number | null | Uint8Array

export interface Row {
  readonly [column: string]: unknown
}

/** Portable SQL with `?` for each value. */
export interface Sql {
  rows(text: string, values?: readonly SqlValue[]): Promise<readonly Row[]>
  /** How many rows were changed. */
  run(text: string, values?: readonly SqlValue[]): Promise<number>
}

/** The words in which databases differ. */
export interface Dialect {
  /** The type of bytes. */
  readonly bytes: string
  /** Behind a table that is kept in the order of its primary key. */
  readonly clustered: string
  /** What keeps a second program out while the schema is brought up to date; empty where one is alone. */
  readonly schemaLock: string
}

export interface Database extends Sql {
  readonly dialect: Dialect
  /** All of the work or nothing of it. When it has resolved, it has reached the disk. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`Column ${column} is no text`)
  return value
}

export function numberOf(row: Row, column: string): number {
  const value = Number(row[column])
  if (!Number.isSafeInteger(value)) throw new Error(`Column ${column} is no number`)
  return value
}

export function bytesOf(row: Row, column: string): Uint8Array<ArrayBuffer> {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw new Error(`Column ${column} holds no bytes`)
  return new Uint8Array(value)
}

/** "?, ?, ?" for a list of values. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
