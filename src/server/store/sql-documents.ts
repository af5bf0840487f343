import type { DocumentAddress, DocumentShelf } from '../input/document-address.ts'
import { bytesOf, type Sql, type SqlValue, textOf } from './database.ts'
import type { DocumentWrites, KeptDocument, OrganisationKey } from './records-store.ts'
import { rowKey } from './row-key.ts'

const address = 'organisation, shelf_key, registration, id_key'

function addressValues(organisation: OrganisationKey, one: DocumentAddress): SqlValue[] {
  return [organisation, shelfKey(one), one.registration, rowKey(one.id)]
}

function shelfKey({ resource, activity, agent }: DocumentShelf): string {
  return rowKey(resource, activity, agent)
}

const isAddress = `WHERE ${address
  .split(', ')
  .map(column => `${column} = ?`)
  .join(' AND ')}`

export async function readDocument(
  sql: Sql,
  organisation: OrganisationKey,
  one: DocumentAddress,
): Promise<KeptDocument | undefined> {
  const [row] = await sql.rows(
    `SELECT content_type, content, updated FROM documents ${isAddress}`,
    addressValues(organisation, one),
  )
  return (
    row && {
      contentType: textOf(row, 'content_type'),
      content: bytesOf(row, 'content'),
      updated: textOf(row, 'updated'),
    }
  )
}

export function documentWrites(sql: Sql, organisation: OrganisationKey): DocumentWrites {
  return {
    readDocument: one => readDocument(sql, organisation, one),
    writeDocument: async (one, { contentType, content }, updated) => {
      await sql.run(
        `INSERT INTO documents (${address}, id, content_type, content, updated)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (${address}) DO UPDATE SET content_type = excluded.content_type,
           content = excluded.content, updated = excluded.updated`,
        [...addressValues(organisation, one), one.id, contentType, content, updated],
      )
    },
    deleteDocument: async one => {
      await sql.run(`DELETE FROM documents ${isAddress}`, addressValues(organisation, one))
    },
    deleteShelf: async shelf => {
      const { where, values } = onShelf(organisation, shelf)
      await sql.run(`DELETE FROM documents ${where}`, values)
    },
  }
}

export async function listDocuments(
  sql: Sql,
  organisation: OrganisationKey,
  shelf: DocumentShelf,
  since?: string,
): Promise<readonly string[]> {
  const { where, values } = onShelf(organisation, shelf)
  const newer = since === undefined ? '' : 'AND updated > ?'
  const rows = await sql.rows(
    `SELECT id, min(updated) AS first FROM documents ${where} ${newer}
     GROUP BY id ORDER BY first, id`,
    [...values, ...(since === undefined ? [] : [since])],
  )
  return rows.map(row => textOf(row, 'id'))
}

function onShelf(
  organisation: OrganisationKey,
  shelf: DocumentShelf,
): { where: string; values: SqlValue[] } {
  const { registration } = shelf
  const values = [organisation, shelfKey(shelf)]
  const where = 'WHERE organisation = ? AND shelf_key = ?'
  if (registration === undefined) return { where, values }
  return { where: `${where} AND registration = ?`, values: [...values, registration] }
}
