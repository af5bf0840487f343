import { join } from 'node:path'
import { build } from 'vite'

const root = import.meta.dirname

/** Builds the harness page once for a test file; gives back its folder. */
export async function buildHarness(name: string): Promise<string> {
  const outDir = join(root, '../../.cache/harness', name)
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: join(root, 'harness.html') },
    },
  })
  return outDir
}
