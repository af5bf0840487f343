import type { Plugin } from 'vite'

/**
 * Vite wraps every `import()` in a helper that preloads what the file imports, a kilobyte that the
 * first screen waits for. The page already names what a lesson needs, so this one only brings the style
 * sheets that a file on demand has.
 */
export function plainImports(): Plugin {
  return {
    name: 'harbour-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: id => (id === '\0vite/preload-helper.js' ? helper : undefined),
  }
}

const helper = `
const sheets = {}
const bring = href => new Promise((resolve, reject) => {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror: () => {
    sheets[href] = undefined
    reject(new Error('No ' + href))
  } })
  document.head.append(link)
})
export const __vitePreload = async (load, deps = [], importer) => {
  const hrefs = deps.filter(dep => dep.endsWith('.css')).map(dep => new URL(dep, importer).href)
  await Promise.all(hrefs.map(href => (sheets[href] ??= bring(href))))
  return load()
}
`
