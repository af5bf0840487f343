/** How much one request may bring. Whoever exceeds one is told which. */
export const limits = {
  /** Bytes of a whole request, attachments included. */
  body: 16 * 1024 * 1024,
  /** Bytes of one document of the State and Profile resources. */
  document: 4 * 1024 * 1024,
  /** Characters of one statement as JSON. */
  statement: 256 * 1024,
  /** Statements in one request. */
  batch: 1000,
  /** Objects and arrays inside each other. */
  nesting: 32,
  /** Characters of one header or query parameter. */
  header: 4096,
  /** Statements in one answer. */
  page: 500,
  /** Bytes of attachments in one answer. */
  answer: 64 * 1024 * 1024,
  /** How many steps of references are followed from one statement. */
  references: 20,
} as const
