import { join } from 'node:path'
import { build } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const root = join(import.meta.dirname, 'worker-app')

/** Builds a small app with the real worker and registration, as the app itself is built. */
export async function buildWorkerApp(outDir: string, version: string): Promise<void> {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'app.html') },
    },
    plugins: [
      VitePWA({
        strategies: 'injectManifest',
        srcDir: '../../../src/sw',
        filename: 'service-worker.ts',
        injectRegister: false,
        manifest: false,
        injectManifest: { globPatterns: ['app.html', 'assets/**/*.js'] },
      }),
    ],
  })
}
