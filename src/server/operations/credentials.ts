import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Agent } from '../spec/agent-schema.ts'
import type { Credential, RecordsStore } from '../store/records-store.ts'
import type { Outside } from './outside.ts'

/** What is shown once: only a hash of the secret is kept. */
export interface NewCredential {
  readonly id: string
  readonly secret: string
}

export interface CredentialRequest {
  readonly organisation: string
  /** The IRI that accounts of this organisation name. */
  readonly homePage: string
  /** "Tablet 3, kitchen": for whoever revokes it one day. */
  readonly label: string
}

/**
 * The secret has 256 random bits, so it cannot be guessed and a plain SHA-256 keeps it: stretching is
 * for passwords that people choose.
 */
export async function makeCredential(
  store: RecordsStore,
  { organisation: id, homePage, label }: CredentialRequest,
  outside: Outside,
): Promise<NewCredential> {
  const organisation = await store.ensureOrganisation(id, homePage)
  const credential = { id: outside.newId(), secret: randomBytes(32).toString('base64url') }
  await store.insertCredential(
    { id: credential.id, organisation, secretHash: hashOf(credential.secret) },
    label,
    new Date(outside.now()).toISOString(),
  )
  return credential
}

/** The credential of a Basic `Authorization` header (RFC 7617); undefined for any that is not right. */
export async function checkCredential(
  store: RecordsStore,
  authorization: string | undefined,
): Promise<Credential | undefined> {
  const given = readBasic(authorization)
  const found = given && (await store.findCredential(given.id))
  // Compared even where there is none, so that the time taken says nothing about which ids exist.
  const same = sameHash(hashOf(given?.secret ?? ''), found?.secretHash ?? nobody)
  return found && same && !found.revoked ? found : undefined
}

/** The credential as an agent that vouches for statements (1.0.3 Data 2.4.9). */
export function authorityOf({ id, organisation }: Credential): Agent {
  return { objectType: 'Agent', account: { homePage: organisation.homePage, name: id } }
}

const nobody = hashOf(randomBytes(32).toString('base64url'))

function readBasic(header: string | undefined): NewCredential | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]{1,2000}={0,2})$/i.exec(header ?? '')?.[1]
  const text = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 1 ? undefined : { id: text.slice(0, colon), secret: text.slice(colon + 1) }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
