import { Hono } from 'hono'
import { isJsonType } from '../input/document.ts'
import { boundaryOf, readMultipart } from '../input/multipart.ts'
import { readParameters, required, uuidParameter } from '../input/parameters.ts'
import {
  type AttachmentContents,
  checkAttachments,
  readAttachments,
} from '../input/read-attachments.ts'
import { readJson } from '../input/read-json.ts'
import { readStatements } from '../input/read-statements.ts'
import { checkSignatures } from '../input/statement-signature.ts'
import { authorityOf } from '../operations/credentials.ts'
import { storeStatements } from '../operations/store-statements.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import type { Statement } from '../spec/statement.ts'
import type { XapiVersion } from '../spec/xapi-version.ts'
import { onlyMethods } from './only-methods.ts'
import { answerStatements } from './statements-answer.ts'
import { bodyOf, queryOf, type XapiContext, type XapiEnv, type XapiMount } from './xapi-context.ts'

/** 1.0.3 Communication 2.1. */
export function statementsRoute(at: XapiMount): Hono<XapiEnv> {
  const app = new Hono<XapiEnv>()
  app.use(consistentThrough(at))
  app.put('/', c => putStatement(c, at))
  app.post('/', c => postStatements(c, at))
  app.get('/', c => answerStatements(c, at))
  app.all('/', onlyMethods('GET, HEAD, PUT, POST'))
  return app
}

/** Everything stored until this moment is found by now, since a write is answered after its commit. */
function consistentThrough({ outside }: XapiMount) {
  return async (c: XapiContext, next: () => Promise<void>) => {
    const through = new Date(outside.now() - 1).toISOString()
    await next()
    c.header('X-Experience-API-Consistent-Through', through)
  }
}

async function putStatement(c: XapiContext, at: XapiMount): Promise<Response> {
  const parameters = readParameters(queryOf(c), ['statementId'])
  const id = required(uuidParameter(parameters, 'statementId'), 'statementId')
  const { statements, contents } = await readSent(c, at.version)
  const [statement] = statements
  if (!statement || statements.length > 1)
    throw new ProtocolError(400, 'statement', 'PUT brings one statement. Send several with POST.')
  if (statement.id !== undefined && statement.id.toLowerCase() !== id)
    throw new ProtocolError(400, 'statement', 'The statement’s id is not the one of the address.')
  await keep(c, at, [{ ...statement, id: statement.id ?? id }], contents)
  return c.body(null, 204)
}

async function postStatements(c: XapiContext, at: XapiMount): Promise<Response> {
  readParameters(queryOf(c), [])
  const { statements, contents } = await readSent(c, at.version)
  return c.json([...(await keep(c, at, statements, contents))])
}

function keep(
  c: XapiContext,
  { store, outside, version }: XapiMount,
  statements: readonly Statement[],
  contents: AttachmentContents,
): Promise<readonly string[]> {
  const credential = c.get('credential')
  const batch = { statements, contents, version, authority: authorityOf(credential) }
  return storeStatements(store, credential.organisation, batch, outside)
}

interface Sent {
  readonly statements: readonly Statement[]
  readonly contents: AttachmentContents
}

/** The statements and attachments of a body: JSON, or multipart/mixed (1.0.3 Communication 1.5). */
async function readSent(c: XapiContext, version: XapiVersion): Promise<Sent> {
  const type = c.req.header('content-type') ?? ''
  const sent = /^multipart\/mixed\s*;/i.test(type)
    ? readMixed(await bodyOf(c), boundaryOf(type), version)
    : readPlain(await bodyOf(c), type, version)
  checkAttachments(sent.statements, sent.contents)
  checkSignatures(sent.statements, sent.contents)
  return sent
}

function readPlain(body: Uint8Array, type: string, version: XapiVersion): Sent {
  if (!isJsonType(type))
    throw new ProtocolError(
      400,
      'content-type',
      'Send statements as application/json, or with attachments as multipart/mixed.',
    )
  return { statements: readStatements(readJson(body), version), contents: new Map() }
}

function readMixed(body: Uint8Array<ArrayBuffer>, boundary: string, version: XapiVersion): Sent {
  const [first, ...rest] = readMultipart(body, boundary)
  if (!first || !isJsonType(first.headers.get('content-type') ?? ''))
    throw new ProtocolError(
      400,
      'multipart',
      'The first part must be the statements, as application/json.',
    )
  return {
    statements: readStatements(readJson(first.body), version),
    contents: readAttachments(rest),
  }
}
