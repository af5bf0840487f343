/** Which help towards the home screen Home shows (interface.md 4.9). */
export type InstallHelp =
  | { readonly kind: 'none' }
  /** The browser itself can put the app on the home screen. */
  | { readonly kind: 'prompt' }
  /** Safari on an iPhone or iPad: before anything is started, and after. */
  | { readonly kind: 'ios-first' | 'ios-started' }
  /** Inside another app's browser, which forgets: open it in a real one. */
  | { readonly kind: 'in-app'; readonly browser: 'Safari' | 'Chrome' }

export interface InstallFacts {
  readonly userAgent: string
  readonly touchPoints: number
  /** Opened from the home screen. */
  readonly standalone: boolean
  /** The browser offered to install (`beforeinstallprompt`). */
  readonly canPrompt: boolean
  readonly started: boolean
  readonly lessonFinished: boolean
  /** This visit included. */
  readonly visits: number
  /** When "Not now" was pressed, in ms since 1970; null where it was not. */
  readonly dismissedAt: number | null
  /** Ms since 1970. */
  readonly now: number
}

const thirtyDays = 30 * 24 * 60 * 60 * 1000

/** Outside the task, refusable, and only where it will work. */
export function installHelp(facts: InstallFacts): InstallHelp {
  const { userAgent, standalone, started, visits } = facts
  if (standalone || isDismissed(facts)) return { kind: 'none' }
  const ios = isIos(facts)
  if (isInApp(userAgent, ios)) return { kind: 'in-app', browser: ios ? 'Safari' : 'Chrome' }
  if (ios) return isSafari(userAgent) ? iosHelp(started, visits) : { kind: 'none' }
  const wanted = facts.lessonFinished || visits >= 2
  return facts.canPrompt && wanted ? { kind: 'prompt' } : { kind: 'none' }
}

function iosHelp(started: boolean, visits: number): InstallHelp {
  if (!started) return { kind: 'ios-first' }
  return visits >= 2 ? { kind: 'ios-started' } : { kind: 'none' }
}

/** A time in the future is a clock that was put back: the refusal counts. */
function isDismissed({ dismissedAt, now }: InstallFacts): boolean {
  return dismissedAt !== null && Number.isFinite(dismissedAt) && now - dismissedAt < thirtyDays
}

/** An iPad calls itself a Mac, but no Mac has a touch screen. */
function isIos({ userAgent, touchPoints }: InstallFacts): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)
}

const otherApps =
  /FBAN|FBAV|FB_IAB|Instagram|WhatsApp|Line\/|Twitter|LinkedInApp|Snapchat|TikTok|musical_ly|Pinterest|MicroMessenger|GSA\//

/** Apps name themselves, or leave out the browser's name: "; wv" on Android, no "Safari/" on an iPhone. */
function isInApp(userAgent: string, ios: boolean): boolean {
  if (otherApps.test(userAgent)) return true
  return ios ? !/Safari\//.test(userAgent) : /Android.*; wv\)/.test(userAgent)
}

/** Other browsers on an iPhone also say "Safari". */
function isSafari(userAgent: string): boolean {
  return !/CriOS|FxiOS|EdgiOS|OPiOS|OPT\/|DuckDuckGo|Brave/.test(userAgent)
}
