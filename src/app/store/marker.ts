/**
 * A one-bit cookie saying "somebody learned here". Browsers that evict scripts' storage keep it, so an
 * empty database beside it means that the data is gone (interface.md 4.10, DESIGN 20.24).
 */
export interface CookieJar {
  cookie: string
}

const days400 = 400 * 24 * 60 * 60

/** Set when a learner exists, and again at each opening: browsers keep no cookie over 400 days. */
export function setMarker(jar: CookieJar, base: string, secure: boolean): void {
  jar.cookie = `harbour=1; Path=${base}; Max-Age=${days400}; SameSite=Strict${secure ? '; Secure' : ''}`
}

export function removeMarker(jar: CookieJar, base: string): void {
  jar.cookie = `harbour=; Path=${base}; Max-Age=0; SameSite=Strict`
}

export function hasMarker(jar: CookieJar): boolean {
  return jar.cookie.split(';').some(pair => pair.trim() === 'harbour=1')
}
