/** What the probe leaves on the page: milliseconds since the navigation began. */
export interface Probed {
  /** The first press that the page answered; undefined until then. */
  actionable?: number
}

declare global {
  interface Window {
    harbourProbe: Probed
  }
}

/**
 * Runs inside the page, before anything of the page itself: presses what `selector` finds, again and
 * again, until a press has an effect: the page took the press from the browser, or the address changed.
 */
export function pressUntilAnswered(selector: string): void {
  const probed: Probed = {}
  window.harbourProbe = probed
  let taken = false
  const notice = (event: Event) => {
    if (event.isTrusted) return
    taken = event.defaultPrevented
    event.preventDefault()
  }
  const press = () => {
    const before = location.href
    window.removeEventListener('click', notice)
    window.addEventListener('click', notice)
    document.querySelector<HTMLElement>(selector)?.click()
    if (taken || location.href !== before) {
      window.removeEventListener('click', notice)
      probed.actionable = performance.now()
    } else setTimeout(press, 8)
  }
  press()
}
