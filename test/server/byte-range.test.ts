import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from '../../src/server/app.ts'
import { byteRange } from '../../src/server/byte-range.ts'
import { readStaticFiles } from '../../src/server/static-files.ts'
import { smallApp, type WrittenApp, writeSmallApp } from './small-app.ts'

const path = 'bundles/b/c1/1.0-abc/l1.en.json'
const whole = smallApp[path] ?? ''

let written: WrittenApp
let app: ReturnType<typeof makeApp>
beforeAll(async () => {
  written = await writeSmallApp()
  app = makeApp(readStaticFiles(written.folder))
})
afterAll(() => written.remove())

async function ask(headers: Record<string, string>): Promise<Response> {
  return app.request(`http://localhost/${path}`, { headers })
}

describe('a part of a file', () => {
  test.each([
    ['bytes=0-1', 0, 1],
    ['bytes=5-9', 5, 9],
    ['bytes=5-', 5, whole.length - 1],
    ['bytes=-4', whole.length - 4, whole.length - 1],
    [`bytes=5-${whole.length * 9}`, 5, whole.length - 1],
    [`bytes=-${whole.length * 9}`, 0, whole.length - 1],
  ])('%s is answered with bytes %i to %i, never compressed', async (range, start, end) => {
    const response = await ask({ range, 'accept-encoding': 'br, gzip' })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/${whole.length}`)
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toBe(whole.slice(start, end + 1))
  })

  test.each([`bytes=${whole.length}-`, 'bytes=999999999999999-', 'bytes=-0'])(
    '%s is not there: 416, and how long the file is',
    async range => {
      const response = await ask({ range })
      expect(response.status).toBe(416)
      expect(response.headers.get('content-range')).toBe(`bytes */${whole.length}`)
    },
  )

  test.each(['bytes=', 'bytes=-', 'bytes=9-2', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=a-b', '0-1'])(
    '%s is no one range: the whole file',
    async range => {
      const response = await ask({ range })
      expect([response.status, await response.text()]).toEqual([200, whole])
    },
  )

  test('with If-Range the whole file, since tags are weak', async () => {
    expect((await ask({ range: 'bytes=0-1', 'if-range': '"x"' })).status).toBe(200)
  })

  test('any header and any size: inside the file or refused', () => {
    const header = fc.oneof(fc.string(), fc.stringMatching(/^bytes=\d{0,18}-\d{0,18}$/))
    fc.assert(
      fc.property(header, fc.nat(), (asked, size) => {
        const range = byteRange(asked, size)
        if (range === undefined || range === 'unsatisfiable') return
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThan(size)
      }),
    )
  })
})
