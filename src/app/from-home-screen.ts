/** Opened from the home screen, not in a browser's tab. */
export function fromHomeScreen(): boolean {
  return (
    matchMedia('(display-mode: standalone)').matches ||
    Reflect.get(navigator, 'standalone') === true
  )
}
