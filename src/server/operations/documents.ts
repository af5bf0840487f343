import { checkDocument, type DocumentContent, mergedDocument } from '../input/document.ts'
import type { DocumentAddress } from '../input/document-address.ts'
import {
  checkPrecondition,
  checkPutIsSafe,
  documentEtag,
  type Precondition,
} from '../input/precondition.ts'
import type { XapiVersion } from '../spec/xapi-version.ts'
import type { Organisation, RecordsStore } from '../store/records-store.ts'
import type { Outside } from './outside.ts'

/** A change of one document, with what it expects to find. */
export interface DocumentChange {
  readonly address: DocumentAddress
  readonly given: Precondition
}

export async function putDocument(
  store: RecordsStore,
  { key }: Organisation,
  { address, given }: DocumentChange,
  sent: DocumentContent,
  version: XapiVersion,
  outside: Outside,
): Promise<void> {
  checkDocument(sent)
  await store.writeDocuments(key, async writes => {
    const kept = await writes.readDocument(address)
    const etag = kept && documentEtag(kept.content)
    checkPrecondition(given, etag)
    checkPutIsSafe(given, { resource: address.resource, version, etag })
    await writes.writeDocument(address, sent, timeOf(outside))
  })
}

/** Adds the keys of a JSON object to the document that is kept (1.0.3 Communication 2.2). */
export async function postDocument(
  store: RecordsStore,
  { key }: Organisation,
  { address, given }: DocumentChange,
  sent: DocumentContent,
  outside: Outside,
): Promise<void> {
  checkDocument(sent)
  await store.writeDocuments(key, async writes => {
    const kept = await writes.readDocument(address)
    checkPrecondition(given, kept && documentEtag(kept.content))
    const merged = mergedDocument(kept, sent)
    checkDocument(merged)
    await writes.writeDocument(address, merged, timeOf(outside))
  })
}

export async function deleteDocument(
  store: RecordsStore,
  { key }: Organisation,
  { address, given }: DocumentChange,
): Promise<void> {
  await store.writeDocuments(key, async writes => {
    const kept = await writes.readDocument(address)
    checkPrecondition(given, kept && documentEtag(kept.content))
    await writes.deleteDocument(address)
  })
}

function timeOf(outside: Outside): string {
  return new Date(outside.now()).toISOString()
}
