import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** One file of the built app, as read at start, with what it was compressed to by the build. */
export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly brotli?: Uint8Array<ArrayBuffer>
  readonly gzip?: Uint8Array<ArrayBuffer>
  readonly etag: string
}

export type StaticFiles = ReadonlyMap<string, StaticFile>

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
  md: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vtt: 'text/vtt; charset=utf-8',
}

/**
 * Reads the whole built app into memory, keyed by its path under the folder ("assets/main-1a2b.js").
 * A request is only ever looked up in this table, so no path can reach outside it.
 */
export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>()
  for (const path of filesBelow(folder)) {
    if (path.endsWith('.br') || path.endsWith('.gz')) continue
    files.set(path, readOne(folder, path))
  }
  return files
}

function readOne(folder: string, path: string): StaticFile {
  const body = bytes(join(folder, path))
  const brotli = optional(join(folder, `${path}.br`))
  const gzip = optional(join(folder, `${path}.gz`))
  return {
    body,
    type: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    etag: etagOf(body),
    ...(brotli && { brotli }),
    ...(gzip && { gzip }),
  }
}

/** Weak, since one tag stands for the file in every encoding. */
export function etagOf(body: Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

function bytes(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path))
}

function optional(path: string): Uint8Array<ArrayBuffer> | undefined {
  return statSync(path, { throwIfNoEntry: false }) ? bytes(path) : undefined
}
