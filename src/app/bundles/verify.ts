import type { BundleFile } from '../../course/bundle.ts'

/** Why bytes are not the file that the catalogue speaks of. */
export type Damage = 'truncated' | 'wrong-type' | 'corrupted'

/** Null where the bytes are the file's. Without `crypto.subtle` (an insecure page) only the size counts. */
export async function findDamage(
  file: Pick<BundleFile, 'bytes' | 'sha256' | 'path'>,
  body: ArrayBuffer,
): Promise<Damage | null> {
  if (file.path.endsWith('.json') && looksLikeHtml(body)) return 'wrong-type'
  if (body.byteLength < file.bytes) return 'truncated'
  if (body.byteLength > file.bytes) return 'corrupted'
  if (!globalThis.crypto?.subtle) return null
  return (await hashOf(body)) === file.sha256 ? null : 'corrupted'
}

/** A captive portal or a misled server answers with a page. */
function looksLikeHtml(body: ArrayBuffer): boolean {
  const start = new TextDecoder().decode(body.slice(0, 64))
  return start.trimStart().startsWith('<')
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return [...digest.slice(0, 16)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
