import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Compiled } from './compile.ts'
import { compileModules } from './compile-modules.ts'
import { counts, messageLine } from './course-report.ts'
import type { Message } from './message.ts'

/** Where the catalogue and the bundles stand, relative to the app. */
const folder = 'bundles/'

/**
 * Serves the compiled courses under `bundles/` while developing, compiles again and reloads the page
 * when anything in modules/ changes, and puts them among the files of a build. A build stops at an
 * error in a course; in development the errors lie over the page until they are gone.
 */
export function harbourCourses(): Plugin {
  let root = process.cwd()
  return {
    name: 'harbour-courses',
    configResolved(config) {
      root = config.root
    },
    async configureServer(server) {
      await serveCourses(root, server)
    },
    async generateBundle() {
      const compiled = await compileModules(root, today())
      for (const message of errorsOf(compiled)) this.warn(messageLine(message))
      if (errorsOf(compiled).length > 0) this.error(`Courses: ${counts(compiled.messages)}`)
      for (const [path, source] of compiled.bundles)
        this.emitFile({ type: 'asset', fileName: folder + path, source })
    },
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function errorsOf(compiled: Compiled): readonly Message[] {
  return compiled.messages.filter(message => message.severity === 'error')
}

async function serveCourses(root: string, server: ViteDevServer): Promise<void> {
  let compiled = await compileModules(root, today())
  print(compiled, server)
  const modules = join(root, 'modules')
  const again = async (path: string): Promise<void> => {
    if (!path.startsWith(modules)) return
    compiled = await compileModules(root, today())
    print(compiled, server)
    show(compiled, server)
  }
  server.watcher.add(modules)
  for (const event of ['add', 'change', 'unlink'] as const)
    server.watcher.on(event, path => {
      again(path).catch(cause => server.config.logger.error(String(cause)))
    })
  server.middlewares.use((request, response, next) => {
    const content = compiled.bundles.get(pathIn(request, server.config.base))
    if (content === undefined) next()
    else send(response, content)
  })
}

function print(compiled: Compiled, server: ViteDevServer): void {
  for (const message of compiled.messages) server.config.logger.info(messageLine(message))
  server.config.logger.info(`Courses: ${counts(compiled.messages)}`)
}

function show(compiled: Compiled, server: ViteDevServer): void {
  const [first] = errorsOf(compiled)
  if (first === undefined) server.ws.send({ type: 'full-reload' })
  else server.ws.send({ type: 'error', err: overlay(first) })
}

function overlay({ code, text, remedy, file, line, column }: Message) {
  return { message: `${code}: ${text}\n${remedy}`, stack: '', loc: { file, line, column } }
}

function pathIn(request: IncomingMessage, base: string): string {
  const path = (request.url ?? '').split('?')[0] ?? ''
  return path.startsWith(base + folder) ? path.slice(base.length + folder.length) : ''
}

function send(response: ServerResponse, content: Uint8Array): void {
  response.setHeader('content-type', 'application/json')
  response.setHeader('cache-control', 'no-store')
  response.end(content)
}
