import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { harbourCourses } from '../../src/compiler/vite-plugin.ts'
import { goodCourse, lessonOne } from './good-course.ts'

const patience = 60_000
let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'harbour-courses-'))
  await put('index.html', '<p>Harbour</p>')
  for (const [path, content] of goodCourse()) await put(path, content)
})
afterAll(() => rm(root, { recursive: true }))

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}

const settings = () => ({
  configFile: false as const,
  root,
  logLevel: 'silent' as const,
  plugins: [harbourCourses()],
})

test(
  'a build has the catalogue and every file that it names',
  async () => {
    await build(settings())
    const catalogue = JSON.parse(await readFile(join(root, 'dist/bundles/catalogue.json'), 'utf8'))
    for (const { path, bytes } of catalogue.courses[0].files)
      expect((await readFile(join(root, 'dist/bundles', path))).length).toBe(bytes)
  },
  patience,
)

test(
  'a build stops at an error in a course',
  async () => {
    const text = `${goodCourse().get(lessonOne)}`
    await put(lessonOne, text.replace('code=s2', 'code=signs'))
    await expect(build(settings())).rejects.toThrow('1 errors')
    await put(lessonOne, text)
  },
  patience,
)

test(
  'the development server serves a course, and the new one after it is saved',
  async () => {
    const server = await createServer({ ...settings(), server: { port: 0, strictPort: false } })
    try {
      await server.listen()
      const title = async (): Promise<string> => lessonTitle(server)
      expect(await title()).toBe('First things')
      await put(lessonOne, `${goodCourse().get(lessonOne)}`.replace('First things', 'New things'))
      await expect.poll(title, { timeout: patience }).toBe('New things')
    } finally {
      await server.close()
    }
  },
  patience,
)

async function lessonTitle(server: ViteDevServer): Promise<string> {
  const address = `${server.resolvedUrls?.local[0]}bundles/`
  const catalogue = await (await fetch(`${address}catalogue.json`)).json()
  const file = catalogue.courses[0].files.find((one: { path: string }) =>
    one.path.endsWith('/l1.en.json'),
  )
  return (await (await fetch(address + file.path)).json()).title
}
