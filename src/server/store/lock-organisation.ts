import type { Sql } from './database.ts'
import type { OrganisationKey } from './records-store.ts'

/**
 * Lets one transaction after the other write for an organisation, on every database: what it reads
 * stays true until it ends, and its statements get their numbers in order of commit.
 */
export async function lockOrganisation(sql: Sql, organisation: OrganisationKey): Promise<void> {
  await sql.run('UPDATE organisations SET last_seq = last_seq WHERE organisation = ?', [
    organisation,
  ])
}
