import type { Dialect } from './database.ts'

/**
 * The schema, as steps that are never changed once released: step n brings a database from version
 * n - 1 to n. Every table but the first begins with the organisation, and so does every query. What may
 * be long is found by a key of fixed length (`row-key.ts`), since an index has a limit.
 */
export function migrations({ bytes, clustered }: Dialect): readonly (readonly string[])[] {
  return [
    [
      `CREATE TABLE organisations (
        organisation INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        home_page TEXT NOT NULL,
        last_seq BIGINT NOT NULL,
        last_stored TEXT NOT NULL
      )`,
      `CREATE TABLE credentials (
        id TEXT PRIMARY KEY,
        organisation INTEGER NOT NULL REFERENCES organisations (organisation),
        secret_hash TEXT NOT NULL,
        label TEXT NOT NULL,
        created TEXT NOT NULL,
        revoked TEXT
      )`,
      `CREATE TABLE statements (
        organisation INTEGER NOT NULL,
        seq BIGINT NOT NULL,
        id TEXT NOT NULL,
        stored TEXT NOT NULL,
        target TEXT,
        voiding INTEGER NOT NULL,
        voided INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (organisation, seq),
        UNIQUE (organisation, id)
      )`,
      'CREATE INDEX statements_by_stored ON statements (organisation, stored, seq)',
      'CREATE INDEX statements_by_target ON statements (organisation, target) WHERE target IS NOT NULL',
      `CREATE TABLE statement_terms (
        organisation INTEGER NOT NULL,
        term TEXT NOT NULL,
        seq BIGINT NOT NULL,
        source BIGINT NOT NULL,
        PRIMARY KEY (organisation, term, seq, source)
      ) ${clustered}`,
      `CREATE TABLE attachments (
        organisation INTEGER NOT NULL,
        sha2 TEXT NOT NULL,
        content ${bytes} NOT NULL,
        PRIMARY KEY (organisation, sha2)
      )`,
      `CREATE TABLE activities (
        organisation INTEGER NOT NULL,
        activity_key TEXT NOT NULL,
        id TEXT NOT NULL,
        definition TEXT NOT NULL,
        PRIMARY KEY (organisation, activity_key)
      )`,
      `CREATE TABLE agent_names (
        organisation INTEGER NOT NULL,
        agent_key TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (organisation, agent_key, name)
      ) ${clustered}`,
      `CREATE TABLE documents (
        organisation INTEGER NOT NULL,
        shelf_key TEXT NOT NULL,
        registration TEXT NOT NULL,
        id_key TEXT NOT NULL,
        id TEXT NOT NULL,
        content_type TEXT NOT NULL,
        content ${bytes} NOT NULL,
        updated TEXT NOT NULL,
        PRIMARY KEY (organisation, shelf_key, registration, id_key)
      )`,
    ],
  ]
}
