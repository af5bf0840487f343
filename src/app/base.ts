/**
 * The folder that the app is served from, with a slash at each end ("/" or "/club/harbour/"). One
 * build serves any folder: the main script stands in `assets/` below it.
 */
export const base: string = folder()

function folder(): string {
  if (import.meta.env.SSR) return './'
  return import.meta.env.DEV ? '/' : new URL('../', import.meta.url).pathname
}

/** An address inside the app ("/c/c1") as a browser needs it. */
export function href(path: string): string {
  return base + path.replace(/^\//, '')
}

/** The address inside the app of a browser's path; outside the app's folder, "/". */
export function insideBase(pathname: string): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : '/'
}
