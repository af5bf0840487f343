import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import type { Catalogue } from '../../src/course/bundle.ts'

/**
 * Makes the pages out of Vite's one: `index.html` with Home drawn beforehand for a first visit, `new.html`
 * for a first visit to any other address, `app.html` for whoever comes back, and `404.html`, which gives
 * deep links to hosts that only serve files. The first-paint style stands in the page; the policy names its hash.
 */
export function harbourPages(): Plugin {
  let config: ResolvedConfig
  let lesson: readonly string[] = []
  let store = ''
  let home: readonly string[] = []
  return {
    name: 'harbour-pages',
    apply: 'build',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
      const entry = chunks.find(file => file.isEntry)?.fileName
      const withImports = (name: string) => {
        const chunk = chunks.find(file => file.name === name)
        return chunk ? [chunk.fileName, ...chunk.imports].filter(file => file !== entry) : []
      }
      home = withImports('home')
      lesson = withImports('lesson')
      store = chunks.find(file => file.name === 'store')?.fileName ?? ''
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        if (config.build.ssr) return
        const dist = join(config.root, config.build.outDir)
        const page = withStyle(readFileSync(join(dist, 'index.html'), 'utf8'), dist)
        const shell = withPolicy(page)
        // Addresses other than Home are mostly lessons.
        const app = withEarly(shell, lesson.map(moduleLink))
        const first = withEarly(shell, [catalogueLink, ...home.map(moduleLink)])
        writeFileSync(join(dist, 'app.html'), withEarly(app, [laterLink(store)]))
        writeFileSync(join(dist, 'new.html'), withVersions(app, dist))
        writeFileSync(
          join(dist, 'index.html'),
          withVersions(first, dist).replace(emptyApp, await firstHome(config.root, dist)),
        )
        writeFileSync(join(dist, '404.html'), notFoundPage())
      },
    },
  }
}

const emptyApp = '<div id="app"></div>'

function withStyle(html: string, dist: string): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/, (_, file: string) => {
    const css = readFileSync(join(dist, file), 'utf8').trim()
    return `<style>${css}</style>`
  })
}

/** What the main script will ask for at once, asked for with the page. */
function withEarly(html: string, links: readonly string[]): string {
  return html.replace('<style>', `${links.join('\n    ')}\n    <style>`)
}

const catalogueLink =
  '<link rel="preload" as="fetch" crossorigin href="./bundles/catalogue.json" />'

function moduleLink(file: string): string {
  return `<link rel="modulepreload" crossorigin href="./${file}" />`
}

/** Who has been here before needs the store at once: the service worker makes it a preload. */
function laterLink(file: string): string {
  return `<link rel="later" crossorigin href="./${file}" />`
}

/**
 * The first lesson of a first visit waits for no catalogue: see src/app/bundles/named-version.ts. Never
 * in app.html, which the service worker keeps: a new course must not look like a new app.
 */
function withVersions(html: string, dist: string): string {
  const { courses } = JSON.parse(
    readFileSync(join(dist, 'bundles/catalogue.json'), 'utf8'),
  ) as Catalogue
  const named = courses
    .filter(course => course.languages.includes('en'))
    .map(({ code, version, fingerprint }) => `${code}=${version}-${fingerprint}`)
  const meta = `<meta name="harbour-courses" content="${named.join(' ')}" />`
  return html.replace('<style>', `${meta}\n    <style>`)
}

function withPolicy(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  const policy = contentPolicy(style)
  return html.replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/** No inline script, no eval, nothing from another origin; the one inline style by its hash. */
function contentPolicy(style: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hashOf(style)}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types harbour',
  ].join('; ')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

async function firstHome(root: string, dist: string): Promise<string> {
  const outDir = join(root, '.cache', 'prerender')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { __VERSION__: JSON.stringify(versionOf(root)) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { ssr: join(root, 'src/app/prerender.tsx'), outDir, emptyOutDir: true },
  })
  const page = (await import(
    `${pathToFileURL(join(outDir, 'prerender.js')).href}?at=${Date.now()}`
  )) as {
    prerender(catalogue: unknown): string
  }
  const catalogue: unknown = JSON.parse(readFileSync(join(dist, 'bundles/catalogue.json'), 'utf8'))
  return `<div id="app">${page.prerender(catalogue)}</div>`
}

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
    .version
}

/**
 * A host that only serves files answers 404.html at any depth. It looks upwards for the app's folder
 * (the one that holds catalogue.json) and goes there, with the address to open after "#to=".
 */
function notFoundPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Harbour</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hashOf(findApp)}'; connect-src 'self'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
  </head>
  <body>
    <p>Opening Harbour. If nothing happens, go back to the first page of this site.</p>
    <script>${findApp}</script>
  </body>
</html>
`
}

const findApp = `(async () => {
  const parts = location.pathname.split('/').filter(Boolean)
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const folder = '/' + parts.slice(0, depth).map(part => part + '/').join('')
    try {
      const answer = await fetch(folder + 'bundles/catalogue.json')
      if (answer.ok && (await answer.json()).format === 1) {
        location.replace(folder + '#to=' + encodeURIComponent('/' + parts.slice(depth).join('/')))
        return
      }
    } catch {}
  }
})()`
