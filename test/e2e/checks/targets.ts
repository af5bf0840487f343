import type { Page } from 'playwright-core'

/**
 * UI-10: what a finger has to hit and cannot. A radio or checkbox is as large as its label; a link
 * inside a sentence is exempt (interface.md 9.2). A link that covers its row is as large as the row.
 */
export function targetFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [role="button"]'
    const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      one => one.checkVisibility() && !one.closest('.visually-hidden, .skip-link'),
    )
    const inSentence = (one: HTMLElement) =>
      one.matches('a:not([role="button"]), button') &&
      getComputedStyle(one).display === 'inline' &&
      (one.parentElement?.textContent ?? '').trim() !== (one.textContent ?? '').trim()
    const boxOf = (one: HTMLElement) => {
      const row = getComputedStyle(one, '::after').position === 'absolute'
      const own = (row ? (one.offsetParent ?? one) : one).getBoundingClientRect()
      const [label] = one.matches('[type=radio], [type=checkbox]')
        ? ((one as HTMLInputElement).labels ?? [])
        : []
      if (!label) return own
      const other = label.getBoundingClientRect()
      const left = Math.min(own.left, other.left)
      const top = Math.min(own.top, other.top)
      const right = Math.max(own.right, other.right)
      return new DOMRect(left, top, right - left, Math.max(own.bottom, other.bottom) - top)
    }
    const name = (one: HTMLElement, box: DOMRect) =>
      `${Math.round(box.width)} × ${Math.round(box.height)}: ${one.outerHTML.slice(0, 100)}`
    return seen.flatMap(one => {
      if (inSentence(one)) return []
      const box = boxOf(one)
      const high = one.matches('.button:not(.small-button)') ? 48 : 44
      return box.width < 43.5 || box.height < high - 0.5 ? [name(one, box)] : []
    })
  })
}
