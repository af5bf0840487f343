import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { certificateFonts } from './scripts/build/certificate-fonts.ts'
import { harbourPages } from './scripts/build/pages.ts'
import { plainImports } from './scripts/build/plain-imports.ts'
import { harbourCourses } from './src/compiler/vite-plugin.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/**
 * Each file costs a request and its headers, so what is needed together comes together: the first
 * screen, a lesson, the store, the pages beside the course. Bundlers alone make dozens of small files.
 */
const activity =
  'player[\\/](?:activity-views|check[\\/]|lesson-finished|question[\\/]|story[\\/](?!story-step)|i18n[\\/]activities|service-card|blocks[\\/](?:cards|contacts|declaration|match|media|order|question|reflection|reveal|say|scenario|sort|support))|app[\\/]activity-words'

const groups = [
  { name: 'app', test: /rolldown[\\/]runtime/, priority: 7 },
  { name: 'app', tags: ['$initial' as const], priority: 6 },
  { name: 'home', test: /[\\/]src[\\/]app[\\/]screens[\\/]home(?:-route)?\.tsx/, priority: 5 },
  {
    name: 'lesson',
    test: new RegExp(`[\\\\/]src[\\\\/](?!${activity})(?:player[\\\\/]|app[\\\\/]lesson-pages)`),
    priority: 5,
  },
  { name: 'activities', test: new RegExp(`[\\\\/]src[\\\\/](?:${activity})`), priority: 4 },
  {
    name: 'saving',
    test: /[\\/]valibot[\\/]|[\\/]src[\\/]app[\\/](?:saving|bundles[\\/])/,
    priority: 3,
  },
  { name: 'store', test: /[\\/]src[\\/]app[\\/]store[\\/]|[\\/]dexie[\\/]/, priority: 2 },
  {
    name: 'pages',
    test: /[\\/]src[\\/]app[\\/](?!certificate[\\/]pdf)/,
    minShareCount: 3,
    priority: 1,
  },
]

export default defineConfig({
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: { output: { assetFileNames: nameOf, codeSplitting: { groups } } },
  },
  plugins: [
    plainImports(),
    certificateFonts(),
    harbourCourses(),
    harbourPages(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: [
          'app.html',
          'assets/**/*.{js,css}',
          'icons/*.{svg,png}',
          'manifest.webmanifest',
          'fonts/latin-*.ttf',
        ],
        globIgnores: ['bundles/**'],
      },
    }),
  ],
})

/** Fonts stand apart: the service worker keeps them only when a name needs them. */
function nameOf({ names }: { names: readonly string[] }): string {
  const font = names.some(name => /\.(?:ttf|woff2?)$/.test(name))
  return `${font ? 'fonts' : 'assets'}/[name]-[hash][extname]`
}
