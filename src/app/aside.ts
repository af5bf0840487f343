/**
 * Screens that somebody looks at beside what they are doing. Between them, "Back to your screen" goes on
 * meaning the screen before the first of them.
 */
export function isAside(path: string): boolean {
  return path === '/break' || path === '/support' || path === '/support/safety'
}
