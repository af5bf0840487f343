import { parseAccept } from 'hono/utils/accept'

export type Encoding = 'br' | 'gzip'

/** The best of our encodings that an Accept-Encoding header takes (RFC 9110, 12.5.3); else null. */
export function bestEncoding(header: string | undefined): Encoding | null {
  const listed = parseAccept(header ?? '')
  const weight = (name: string) => listed.find(one => one.type.toLowerCase() === name)?.q
  const takes = (name: Encoding) => (weight(name) ?? weight('*') ?? 0) > 0
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : null
}
