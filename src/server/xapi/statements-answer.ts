import { nextPage, readStatementQuery, type StatementQuery } from '../input/statement-query.ts'
import { writeMultipart } from '../input/write-multipart.ts'
import { attachmentsFor, findOne, findPage, inForm } from '../operations/find-statements.ts'
import type { StoredStatement } from '../spec/statement.ts'
import { queryOf, type XapiContext, type XapiMount } from './xapi-context.ts'

/** GET: one statement, or a page of them with the address of the next (1.0.3 Communication 2.1.3). */
export async function answerStatements(c: XapiContext, at: XapiMount): Promise<Response> {
  const query = readStatementQuery(queryOf(c))
  return query.kind === 'one' ? answerOne(c, at, query) : answerPage(c, at, query)
}

async function answerOne(
  c: XapiContext,
  at: XapiMount,
  query: StatementQuery & { kind: 'one' },
): Promise<Response> {
  const { organisation } = c.get('credential')
  const found = [await findOne(at.store, organisation, query)]
  const [shown] = await inForm(
    at.store,
    organisation,
    found,
    query,
    c.req.header('accept-language'),
  )
  c.header('Last-Modified', new Date(found[0]?.stored ?? 0).toUTCString())
  return answer(c, at, JSON.stringify(shown), query.attachments ? found : undefined)
}

async function answerPage(
  c: XapiContext,
  at: XapiMount,
  query: StatementQuery & { kind: 'many' },
): Promise<Response> {
  const { organisation } = c.get('credential')
  const { statements, after } = await findPage(at.store, organisation, query)
  const shown = await inForm(
    at.store,
    organisation,
    statements,
    query,
    c.req.header('accept-language'),
  )
  const more = after === undefined ? '' : `${at.path}/statements?${nextPage(queryOf(c), after)}`
  const json = JSON.stringify({ statements: shown, more })
  return answer(c, at, json, query.attachments ? statements : undefined)
}

/** With attachments wanted, multipart/mixed even where there are none. */
async function answer(
  c: XapiContext,
  { store, outside }: XapiMount,
  json: string,
  withAttachments: readonly StoredStatement[] | undefined,
): Promise<Response> {
  if (!withAttachments) return c.body(json, 200, { 'content-type': 'application/json' })
  const parts = await attachmentsFor(store, c.get('credential').organisation, withAttachments)
  const boundary = outside.newId()
  const type = `multipart/mixed; boundary="${boundary}"`
  return c.body(writeMultipart(json, parts, boundary), 200, { 'content-type': type })
}
