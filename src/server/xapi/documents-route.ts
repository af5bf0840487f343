import { Hono } from 'hono'
import type { DocumentContent } from '../input/document.ts'
import {
  type DocumentResource,
  readDocumentAddress,
  readDocumentQuery,
} from '../input/document-address.ts'
import { documentEtag, type Precondition } from '../input/precondition.ts'
import {
  type DocumentChange,
  deleteDocument,
  postDocument,
  putDocument,
} from '../operations/documents.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import { onlyMethods } from './only-methods.ts'
import { bodyOf, queryOf, type XapiContext, type XapiEnv, type XapiMount } from './xapi-context.ts'

/** The State and Profile resources (1.0.3 Communication 2.2, 2.3, 2.6, 2.7). */
export function documentsRoute(at: XapiMount, resource: DocumentResource): Hono<XapiEnv> {
  const app = new Hono<XapiEnv>()
  const { store, version, outside } = at
  app.get('/', c => read(c, at, resource))
  app.put('/', async c => {
    const { organisation } = c.get('credential')
    await putDocument(store, organisation, changeOf(c, resource), await sentOf(c), version, outside)
    return c.body(null, 204)
  })
  app.post('/', async c => {
    const { organisation } = c.get('credential')
    await postDocument(store, organisation, changeOf(c, resource), await sentOf(c), outside)
    return c.body(null, 204)
  })
  app.delete('/', c => remove(c, at, resource))
  app.all('/', onlyMethods('GET, HEAD, PUT, POST, DELETE'))
  return app
}

async function read(c: XapiContext, { store }: XapiMount, resource: DocumentResource) {
  const { key } = c.get('credential').organisation
  const query = readDocumentQuery(resource, queryOf(c))
  if (query.kind === 'shelf')
    return c.json([...(await store.listDocuments(key, query.shelf, query.since))])
  const kept = await store.readDocument(key, query.address)
  if (!kept) throw new ProtocolError(404, 'no-document', 'There is no such document.')
  return c.body(kept.content, 200, {
    'content-type': kept.contentType,
    etag: documentEtag(kept.content),
    'last-modified': new Date(kept.updated).toUTCString(),
  })
}

/** State without a stateId means every document of the activity (1.0.3 Communication 2.3). */
async function remove(c: XapiContext, { store }: XapiMount, resource: DocumentResource) {
  const { organisation } = c.get('credential')
  const query = readDocumentQuery(resource, queryOf(c))
  if (query.kind === 'shelf' && resource === 'state')
    await store.writeDocuments(organisation.key, writes => writes.deleteShelf(query.shelf))
  else await deleteDocument(store, organisation, changeOf(c, resource))
  return c.body(null, 204)
}

function changeOf(c: XapiContext, resource: DocumentResource): DocumentChange {
  return { address: readDocumentAddress(resource, queryOf(c)), given: preconditionOf(c) }
}

function preconditionOf(c: XapiContext): Precondition {
  const ifMatch = c.req.header('if-match')
  const ifNoneMatch = c.req.header('if-none-match')
  return {
    ...(ifMatch !== undefined && { ifMatch }),
    ...(ifNoneMatch !== undefined && { ifNoneMatch }),
  }
}

async function sentOf(c: XapiContext): Promise<DocumentContent> {
  const contentType = c.req.header('content-type') ?? 'application/octet-stream'
  return { contentType, content: await bodyOf(c) }
}
