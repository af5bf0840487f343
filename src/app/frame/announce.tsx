import { signal } from '@preact/signals'

const message = signal('')
let spokenAt = 0
let waiting: ReturnType<typeof setTimeout> | undefined

const quiet = 5000

/** Says one thing to screen readers; at most one in 5 seconds, a later one replaces an earlier. */
export function announce(text: string): void {
  clearTimeout(waiting)
  const since = performance.now() - spokenAt
  if (spokenAt === 0 || since >= quiet) speak(text)
  else waiting = setTimeout(() => speak(text), quiet - since)
}

/** Takes back what was said and what waits: after "Exit this page" nothing of it may be read. */
export function hush(): void {
  clearTimeout(waiting)
  message.value = ''
}

function speak(text: string): void {
  spokenAt = performance.now()
  message.value = message.value === text ? `${text}\u00A0` : text
}

/** The one live region of the app (interface.md 4.4). */
export function Announcer() {
  return (
    <div role="status" class="visually-hidden" id="status">
      {message.value}
    </div>
  )
}
