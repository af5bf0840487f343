import { brotliCompressSync, gzipSync } from 'node:zlib'
import { etagOf, type StaticFile, type StaticFiles } from './static-files.ts'

/** The pages that answer the app's own addresses. */
export interface AppPages {
  /** With Home drawn beforehand, for a first visit to it. */
  readonly home: StaticFile | undefined
  /** For a first visit to any other address: it names the courses' versions. */
  readonly other: StaticFile | undefined
  /** For whoever has been here before. */
  readonly again: StaticFile | undefined
}

/**
 * The built pages name their files relative to themselves, so that any folder can hold them. At a
 * deep address that would point elsewhere, so here the files are named from the root of this server.
 */
export function appPages(files: StaticFiles): AppPages {
  const page = (name: string) => rooted(files.get(name))
  const again = page('app.html')
  return { home: page('index.html'), other: page('new.html') ?? again, again }
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
