import { type Location, placeLeft } from './navigation.ts'

/**
 * What happens after a screen has been drawn (interface.md 4.2): title, scroll, focus. Forward:
 * top of the page and the heading. The browser's Back or Forward: where the person was. First load: focus stays alone.
 */
export function settle(location: Location, title: string): void {
  document.title = title
  if (location.arrival === 'load') return
  if (location.arrival === 'back') {
    const { scroll = 0, focus } = placeLeft()
    window.scrollTo(0, scroll)
    const earlier = focus ? document.getElementById(focus) : null
    focusOn(earlier ?? heading())
    return
  }
  window.scrollTo(0, 0)
  focusOn(heading())
}

export function focusHeading(): void {
  focusOn(heading())
}

function heading(): HTMLElement | null {
  return document.querySelector('h1')
}

function focusOn(element: HTMLElement | null): void {
  if (!element) return
  if (element.tagName === 'H1') element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
}
