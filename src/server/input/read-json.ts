import { isJsonObject, type Json } from '../spec/json.ts'
import { limits } from '../spec/limits.ts'
import { ProtocolError } from '../spec/protocol-error.ts'

/** JSON from outside (RFC 8259): UTF-8, not nested beyond the limit, no key that JavaScript bends. */
export function readJson(bytes: Uint8Array): Json {
  const value = parse(decode(bytes))
  checkNesting(value)
  return value
}

/** The same for a query parameter. */
export function readJsonText(text: string, name: string): Json {
  try {
    return readJson(new TextEncoder().encode(text))
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'json') {
      throw new ProtocolError(400, 'parameter', `The parameter ${name} must be JSON.`)
    }
    throw error
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ProtocolError(400, 'json', 'The body must be JSON in UTF-8.')
  }
}

function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    throw new ProtocolError(400, 'json', 'The body must be JSON. It cannot be read as such.')
  }
}

/** Walks with a list of its own, since deep input must not exhaust the stack. */
function checkNesting(value: Json): void {
  let level: Json[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.nesting) {
      throw new ProtocolError(
        400,
        'nesting',
        `The JSON is nested more than ${limits.nesting} levels deep. Send a flatter one.`,
      )
    }
    level = level.flatMap(inside)
  }
}

function inside(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value.filter(one => typeof one === 'object' && one !== null)
  if (!isJsonObject(value)) return []
  if (Object.hasOwn(value, '__proto__')) {
    throw new ProtocolError(400, 'json', 'The key "__proto__" is not accepted. Leave it out.')
  }
  return Object.values(value).filter(one => typeof one === 'object' && one !== null)
}
