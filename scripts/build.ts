import { dirname, join } from 'node:path'
import { build } from 'vite'
import { compressFolder } from './build/compress.ts'

/** Builds the app into dist/, with its courses, and compresses what a server sends. */
const root = dirname(import.meta.dirname)
await build({ root, logLevel: 'warn' })
await compressFolder(join(root, 'dist'))
