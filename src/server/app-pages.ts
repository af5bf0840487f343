import { brotliCompressSync, gzipSync } from 'node:zlib'
import { etagOf, type StaticFile, type StaticFiles } from './static-files.ts'

/** The two pages that answer the app's own addresses. */
export interface AppPages {
  /** With Home drawn beforehand, for a first visit. */
  readonly first: StaticFile | undefined
  readonly any: StaticFile | undefined
}

/**
 * The built pages name their files relative to themselves, so that any folder can hold them. At a
 * deep address that would point elsewhere, so here the files are named from the root of this server.
 */
export function appPages(files: StaticFiles): AppPages {
  return { first: rooted(files.get('index.html')), any: rooted(files.get('app.html')) }
}

function rooted(file: StaticFile | undefined): StaticFile | undefined {
  if (!file) return undefined
  const html = new TextDecoder().decode(file.body).replaceAll('="./', '="/')
  const body = new TextEncoder().encode(html)
  return {
    body,
    type: file.type,
    etag: etagOf(body),
    brotli: new Uint8Array(brotliCompressSync(body)),
    gzip: new Uint8Array(gzipSync(body, { level: 9 })),
  }
}
