/** Authors may write `checked-on` or `checkedOn`; the program knows the second. */
export function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [camel(key), camelKeys(part)]),
  )
}

function camel(key: string): string {
  return key.replace(/[a-z]-[a-z]/g, pair => `${pair[0]}${pair[2]?.toUpperCase()}`)
}

export function kebab(key: string): string {
  return key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
