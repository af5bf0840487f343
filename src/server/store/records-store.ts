import type { DocumentContent } from '../input/document.ts'
import type { DocumentAddress, DocumentShelf } from '../input/document-address.ts'
import type { JsonObject } from '../spec/json.ts'

/** The number of an organisation in the store. Nothing is read or written without one. */
export type OrganisationKey = number

export interface Organisation {
  readonly key: OrganisationKey
  /** "rotherham-lscb" */
  readonly id: string
  /** The IRI that accounts of this organisation name. */
  readonly homePage: string
}

export interface Credential {
  readonly id: string
  readonly organisation: Organisation
  /** SHA-256 of the secret, base64url. */
  readonly secretHash: string
  readonly revoked: boolean
}

export interface StatementRow {
  /** Rises by one with each statement of an organisation. */
  readonly seq: number
  /** In lower case. */
  readonly id: string
  /** ISO 8601, UTC, milliseconds. */
  readonly stored: string
  /** The statement that this one is about. */
  readonly target: string | null
  /** It voids its target. */
  readonly voiding: boolean
  readonly voided: boolean
  readonly fingerprint: string
  readonly json: string
}

/** Statements to find: every term, inside the bounds. */
export interface StatementSearch {
  readonly terms: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly after?: number
  readonly ascending: boolean
  readonly limit: number
}

export interface NewTerm {
  readonly seq: number
  readonly term: string
  /** The statement that the term speaks of: itself, or one that it refers to. */
  readonly source: number
}

/** What can be done inside one transaction; it locks the organisation's statements for others. */
export interface StatementWrites {
  findStatements(ids: readonly string[]): Promise<readonly StatementRow[]>
  /** The last number and the last time given out. */
  lastStored(): Promise<{ readonly seq: number; readonly stored: string }>
  insertStatement(row: StatementRow): Promise<void>
  insertTerms(terms: readonly NewTerm[]): Promise<void>
  setLast(seq: number, stored: string): Promise<void>
  voidStatement(id: string): Promise<void>
  /** The statements about this one. */
  findReferring(id: string): Promise<readonly StatementRow[]>
  insertAttachment(sha2: string, content: Uint8Array): Promise<void>
  readDefinition(activity: string): Promise<JsonObject | undefined>
  writeDefinition(activity: string, definition: JsonObject): Promise<void>
  insertAgentName(agent: string, name: string): Promise<void>
}

export interface KeptDocument extends DocumentContent {
  readonly content: Uint8Array<ArrayBuffer>
  /** ISO 8601, UTC, milliseconds. */
  readonly updated: string
}

export interface DocumentWrites {
  readDocument(address: DocumentAddress): Promise<KeptDocument | undefined>
  writeDocument(address: DocumentAddress, document: DocumentContent, updated: string): Promise<void>
  deleteDocument(address: DocumentAddress): Promise<void>
  deleteShelf(shelf: DocumentShelf): Promise<void>
}

/** Where records are kept. Every implementation passes the same contract suite. */
export interface RecordsStore {
  findStatements(
    organisation: OrganisationKey,
    ids: readonly string[],
  ): Promise<readonly StatementRow[]>
  writeStatements<T>(
    organisation: OrganisationKey,
    work: (writes: StatementWrites) => Promise<T>,
  ): Promise<T>
  searchStatements(
    organisation: OrganisationKey,
    search: StatementSearch,
  ): Promise<readonly Pick<StatementRow, 'seq' | 'json'>[]>
  readAttachment(organisation: OrganisationKey, sha2: string): Promise<Uint8Array | undefined>
  readDefinitions(
    organisation: OrganisationKey,
    activities: readonly string[],
  ): Promise<ReadonlyMap<string, JsonObject>>
  readAgentNames(organisation: OrganisationKey, agent: string): Promise<readonly string[]>
  writeDocuments<T>(
    organisation: OrganisationKey,
    work: (writes: DocumentWrites) => Promise<T>,
  ): Promise<T>
  readDocument(
    organisation: OrganisationKey,
    address: DocumentAddress,
  ): Promise<KeptDocument | undefined>
  /** Ids, oldest first. */
  listDocuments(
    organisation: OrganisationKey,
    shelf: DocumentShelf,
    since?: string,
  ): Promise<readonly string[]>
  /** The organisation of this id, made if there is none. */
  ensureOrganisation(id: string, homePage: string): Promise<Organisation>
  insertCredential(
    credential: Omit<Credential, 'revoked'>,
    label: string,
    created: string,
  ): Promise<void>
  findCredential(id: string): Promise<Credential | undefined>
  /** False when there is no such credential. */
  revokeCredential(id: string, revoked: string): Promise<boolean>
  close(): Promise<void>
}
