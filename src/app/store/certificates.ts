import type { Certificate } from '../../record/certificate.ts'
import type { Database } from './database.ts'

export interface Certificates {
  /** A learner's, newest first, those replaced included. */
  of(learner: string): Promise<readonly Certificate[]>
  get(id: string): Promise<Certificate | null>
  /**
   * Keeps a certificate and gives back the one that stands: an attempt has one, whichever tab was
   * first. A certificate with `replaces` marks the older one as replaced, in the same transaction.
   */
  issue(certificate: Certificate): Promise<Certificate>
}

export function certificatesIn(database: Database): Certificates {
  return {
    of: async learner => {
      const own = await database.certificates.where('learner').equals(learner).toArray()
      return own.sort((a, b) => b.issuedAt.localeCompare(a.issuedAt))
    },
    get: async id => (await database.certificates.get(id)) ?? null,
    issue: certificate =>
      database.transaction('rw', database.certificates, () => issue(database, certificate)),
  }
}

async function issue(database: Database, certificate: Certificate): Promise<Certificate> {
  const standing = await standingFor(database, certificate.attempt)
  if (standing && standing.number !== certificate.replaces) return standing
  if (standing) {
    await database.certificates.put({ ...standing, replacedBy: certificate.number })
  }
  await database.certificates.add(certificate)
  return certificate
}

async function standingFor(database: Database, attempt: string): Promise<Certificate | undefined> {
  const all = await database.certificates.where('attempt').equals(attempt).toArray()
  return all.find(one => one.replacedBy === undefined)
}
