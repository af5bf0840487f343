import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const worthIt = /\.(?:html|js|css|json|webmanifest|svg|ttf|md|txt|vtt)$/
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Puts a `.br` and a `.gz` beside every file of text that they make smaller. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile() && worthIt.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
  await Promise.all(paths.map(compressFile))
}

async function compressFile(path: string): Promise<void> {
  const body = await readFile(path)
  const packed = {
    br: await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    gz: await zip(body, { level: 9 }),
  }
  for (const [ending, bytes] of Object.entries(packed)) {
    if (bytes.length < body.length) await writeFile(`${path}.${ending}`, bytes)
  }
}
