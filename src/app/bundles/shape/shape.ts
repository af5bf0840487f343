import * as v from 'valibot'

/**
 * Checks something from outside and gives it back with its known parts only. Everything in a bundle
 * passes through shapes before a program shows it, so a hostile file is refused, not drawn.
 */
export type Shape<T> = v.GenericSchema<unknown, T>

type Entries<T> = { readonly [K in keyof T]-?: Shape<T[K]> }

/** Every part must be named, optional ones too, so that none is left out when the contract grows. */
export function object<T extends object>(entries: Entries<T>): Shape<T> {
  return v.object(entries) as unknown as Shape<T>
}

type Tagged<T, Tag extends keyof T> = {
  readonly [K in T[Tag] & string]: Shape<Extract<T, Readonly<Record<Tag, K>>>>
}

/** One of several kinds, told apart by a tag; a kind that is not in the table is refused. */
export function oneOf<T extends object, Tag extends keyof T & string>(
  tag: Tag,
  table: Tagged<T, Tag>,
): Shape<T> {
  const kinds = new Map<unknown, Shape<unknown>>(Object.entries(table))
  return v.lazy(input => kinds.get(tagOf(input, tag)) ?? v.never()) as unknown as Shape<T>
}

function tagOf(input: unknown, tag: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, tag) : undefined
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return v.array(item)
}

export const optional: <T>(shape: Shape<T>) => Shape<T> = shape =>
  v.exactOptional(shape) as typeof shape

export const text: Shape<string> = v.string()
export const count: Shape<number> = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const share: Shape<number> = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
export const yes: Shape<true> = v.literal(true)
export const yesNo: Shape<boolean> = v.boolean()
export const isoDate: Shape<string> = v.pipe(v.string(), v.isoDate())
export const isoTime: Shape<string> = v.pipe(v.string(), v.isoTimestamp())

/** What stands in addresses, file names and cache names. */
export const code: Shape<string> = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,19}$/))

/** A permanent id, a key of records. */
export const id: Shape<string> = v.pipe(v.string(), v.regex(/^[\w.:/-]{1,200}$/))

export function literal<const T extends string | number>(value: T): Shape<T> {
  return v.literal(value)
}

export function among<const T extends string>(values: readonly T[]): Shape<T> {
  return v.picklist(values)
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return v.nullable(shape)
}
