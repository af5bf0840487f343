import * as v from 'valibot'
import { isJsonObject, type Json } from '../spec/json.ts'
import { limits } from '../spec/limits.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import type { Statement } from '../spec/statement.ts'
import { statementSchema } from '../spec/statement-schema.ts'
import type { XapiVersion } from '../spec/xapi-version.ts'

/**
 * The statements of one request: one alone, or a batch (1.0.3 Communication 2.1.2). The first one that
 * cannot be kept refuses them all, and the error says which and where.
 */
export function readStatements(body: Json, version: XapiVersion): readonly Statement[] {
  const batch: readonly Json[] = Array.isArray(body) ? body : [body]
  if (batch.length > limits.batch) {
    const words = `A request may bring ${limits.batch} statements. Send smaller batches.`
    throw new ProtocolError(413, 'batch-size', words)
  }
  const statements = batch.map((one, index) => readStatement(one, index, version))
  checkIdsDiffer(statements)
  return statements
}

function readStatement(json: Json, index: number, version: XapiVersion): Statement {
  const id = isJsonObject(json) && typeof json.id === 'string' ? { id: json.id } : {}
  if (JSON.stringify(json).length > limits.statement) {
    const words = `A statement may have ${limits.statement} characters. This one has more.`
    throw new ProtocolError(413, 'statement-size', words, { index, ...id })
  }
  if (!accepted(json, index, version)) throw new Error('A refused statement was let through')
  return json
}

/** What was sent is kept as it was sent; the schema only says whether it may be. */
function accepted(json: unknown, index: number, version: XapiVersion): json is Statement {
  const read = v.safeParse(statementSchema[version], json, { abortEarly: true })
  if (read.success) return true
  const [issue] = read.issues
  const at = v.getDotPath(issue) ?? ''
  const id = isJsonObject(json) && typeof json.id === 'string' ? { id: json.id.slice(0, 64) } : {}
  const fault = { index, ...id, ...(at && { at }) }
  throw new ProtocolError(400, 'statement', issue.message.slice(0, 300), fault)
}

/** 1.0.3 Communication 2.1.2: two statements of one request with the same id refuse it. */
function checkIdsDiffer(statements: readonly Statement[]): void {
  const seen = new Set<string>()
  for (const [index, { id }] of statements.entries()) {
    if (id === undefined) continue
    if (seen.has(id.toLowerCase())) {
      const words = 'Two statements of this request have the same id. Send each once.'
      throw new ProtocolError(400, 'same-id', words, { index, id })
    }
    seen.add(id.toLowerCase())
  }
}
