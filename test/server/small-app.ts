import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compressFolder } from '../../scripts/build/compress.ts'

const policy = "default-src 'none'; script-src 'self'; trusted-types harbour"

function htmlPage(words: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<script type="module" src="./assets/main-1a2b.js"></script></head>
<body><div id="app">${words}</div></body></html>`
}

/** A built app, as small as it gets: path → content. */
export const smallApp: Readonly<Record<string, string>> = {
  'index.html': htmlPage('Home drawn beforehand'),
  'app.html': htmlPage(''),
  'new.html': htmlPage('').replace(
    '<meta charset',
    '<meta name="harbour-courses" content="c1=1.0-0123456789ab" /><meta charset',
  ),
  '404.html': '<!doctype html><title>Harbour</title>',
  'service-worker.js': `// ${'worker '.repeat(100)}`,
  'manifest.webmanifest': `{"name":"Harbour","description":"${'free '.repeat(40)}"}`,
  'licences.md': 'Licences',
  'assets/main-1a2b.js': `export const words = '${'harbour '.repeat(200)}'`,
  'icons/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'icons/icon-180.png': '\u0089PNG',
  'bundles/catalogue.json': '{"format":1,"courses":[]}',
  'bundles/b/c1/1.0-abc/l1.en.json': `{"words":"${'lesson '.repeat(100)}"}`,
  'fonts/latin-700.ttf': 'font',
}

export interface WrittenApp {
  readonly folder: string
  /** A file beside the folder, which nobody may reach. */
  readonly secret: string
  remove(): void
}

/** The small app as files, compressed as the build does it. */
export async function writeSmallApp(): Promise<WrittenApp> {
  const parent = mkdtempSync(join(tmpdir(), 'harbour-server-'))
  const folder = join(parent, 'dist')
  for (const [path, content] of Object.entries(smallApp)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  await compressFolder(folder)
  writeFileSync(join(parent, 'secret.txt'), 'SECRET')
  return {
    folder,
    secret: 'SECRET',
    remove: () => rmSync(parent, { recursive: true, force: true }),
  }
}
