import { beforeEach, expect, test, vi } from 'vitest'
import { go, location, openAnewNextTurn } from '../../../src/app/navigation.ts'

const entries: { readonly state: unknown; readonly path: string }[] = []
const reload = vi.fn()

beforeEach(() => {
  entries.length = 0
  entries.push({ state: { from: '/menu', depth: 4 }, path: '/' })
  reload.mockClear()
  vi.stubGlobal('document', { activeElement: { id: 'continue' } })
  vi.stubGlobal('window', {
    scrollY: 40,
    location: { pathname: '/', reload },
    history: {
      get state() {
        return entries.at(-1)?.state
      },
      pushState: (state: unknown, _: string, path: string) => entries.push({ state, path }),
      replaceState(state: unknown, _: string, path = entries.at(-1)?.path ?? '') {
        entries.splice(-1, 1, { state, path })
      },
    },
  })
})

test('a turn keeps where the screen before was, and where it came from', () => {
  const { turn } = location.value
  go('/c/c1', { step: 'card' })
  expect(entries).toEqual([
    { state: { from: '/menu', depth: 4, scroll: 40, focus: 'continue' }, path: '/' },
    { state: { depth: 5, step: 'card', from: '/' }, path: './c/c1' },
  ])
  expect(location.value).toMatchObject({ arrival: 'forward', turn: turn + 1, step: 'card' })
})

test('after another tab’s update the page opens anew, and its step and Back stay as they should', () => {
  const { turn } = location.value
  openAnewNextTurn()
  go('/certificates/1', { replace: true, step: 'card' })
  expect(entries).toEqual([
    { state: { depth: 4, step: 'card', from: '/menu' }, path: './certificates/1' },
  ])
  expect(reload).toHaveBeenCalledOnce()
  expect(location.value.turn).toBe(turn)
})
