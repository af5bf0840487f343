import type { Page } from 'playwright-core'

/** Tabs through the whole page and back, and names each stop of which a part cannot be seen. */
export async function hiddenStops(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const forward = await stopsBy(page, 'Tab')
  const back = await stopsBy(page, 'Shift+Tab')
  return [...forward.map(one => `forward ${one}`), ...back.map(one => `back ${one}`)]
}

async function stopsBy(page: Page, key: string): Promise<string[]> {
  const hidden: string[] = []
  const seen = new Set<string>()
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press(key)
    const { id, found } = await page.evaluate(whatIsHidden)
    if (id === '' || seen.has(id)) break
    seen.add(id)
    if (found) hidden.push(found)
  }
  return hidden
}

/** Both ends of what has the focus, as far as it stands in the window, must be on top. */
function whatIsHidden(): { id: string; found: string | null } {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body) return { id: '', found: null }
  const all = [
    ...document.querySelectorAll('a, button, input, textarea, select, summary, [tabindex]'),
  ]
  const id = String(all.indexOf(at))
  const [box = at.getBoundingClientRect()] = at.getClientRects()
  const x = box.left + box.width / 2
  const isFree = (y: number) => {
    const top = document.elementFromPoint(x, y)
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined
    return top !== null && (at.contains(top) || top.contains(at) || label?.contains(top) === true)
  }
  const points = [Math.max(box.top, 0) + 3, Math.min(box.bottom, innerHeight) - 3]
  return { id, found: points.every(isFree) ? null : at.outerHTML.slice(0, 120) }
}
