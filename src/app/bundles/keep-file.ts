import type { BundleFile } from '../../course/bundle.ts'
import { addressOf, type BundlePlace } from './bundle-place.ts'

/** Throws the browser's `QuotaExceededError` where the phone is full. */
export async function keepFile(
  place: BundlePlace,
  cache: Cache,
  file: BundleFile,
  body: ArrayBuffer,
): Promise<void> {
  const headers = { 'content-type': contentType(file.path), 'content-length': `${file.bytes}` }
  await cache.put(addressOf(place, file.path), new Response(body, { headers }))
}

const contentTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
}

function contentType(path: string): string {
  return contentTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
}

export function isQuotaExceeded(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}
