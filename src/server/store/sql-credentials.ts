import { type Database, numberOf, type Sql, textOf } from './database.ts'
import type { Credential, Organisation, RecordsStore } from './records-store.ts'

type CredentialStore = Pick<
  RecordsStore,
  'ensureOrganisation' | 'insertCredential' | 'findCredential' | 'revokeCredential'
>

export function credentialStore(database: Database): CredentialStore {
  return {
    ensureOrganisation: (id, homePage) =>
      database.transaction(sql => ensureOrganisation(sql, id, homePage)),
    insertCredential: async ({ id, organisation, secretHash }, label, created) => {
      await database.transaction(sql =>
        sql.run(
          `INSERT INTO credentials (id, organisation, secret_hash, label, created)
           VALUES (?, ?, ?, ?, ?)`,
          [id, organisation.key, secretHash, label, created],
        ),
      )
    },
    findCredential: id => findCredential(database, id),
    revokeCredential: async (id, revoked) => {
      const changed = await database.transaction(sql =>
        sql.run('UPDATE credentials SET revoked = coalesce(revoked, ?) WHERE id = ?', [
          revoked,
          id,
        ]),
      )
      return changed > 0
    },
  }
}

async function ensureOrganisation(sql: Sql, id: string, homePage: string): Promise<Organisation> {
  await sql.run(
    `INSERT INTO organisations (organisation, id, home_page, last_seq, last_stored)
     SELECT coalesce(max(organisation), 0) + 1, ?, ?, 0, '' FROM organisations WHERE true
     ON CONFLICT (id) DO NOTHING`,
    [id, homePage],
  )
  const [row] = await sql.rows(
    'SELECT organisation, id, home_page FROM organisations WHERE id = ?',
    [id],
  )
  if (!row) throw new Error('The organisation was not written')
  return organisationOf(row)
}

function organisationOf(row: Parameters<typeof textOf>[0]): Organisation {
  return {
    key: numberOf(row, 'organisation'),
    id: textOf(row, 'id'),
    homePage: textOf(row, 'home_page'),
  }
}

async function findCredential(sql: Sql, id: string): Promise<Credential | undefined> {
  const [row] = await sql.rows(
    `SELECT c.id AS credential, c.secret_hash, c.revoked, o.organisation, o.id, o.home_page
     FROM credentials c JOIN organisations o ON o.organisation = c.organisation WHERE c.id = ?`,
    [id],
  )
  return (
    row && {
      id: textOf(row, 'credential'),
      organisation: organisationOf(row),
      secretHash: textOf(row, 'secret_hash'),
      revoked: row.revoked !== null,
    }
  )
}
