import type { Page } from 'playwright-core'

/** How a person has set things: width of the window, direction, size and spacing of the text. */
export interface Setting {
  readonly width: number
  readonly dir: 'ltr' | 'rtl'
  /** Of WCAG 1.4.12. */
  readonly spacing?: boolean
  readonly text?: '200%'
}

export const widths = [320, 360, 768, 1280] as const

export function everySetting(): Setting[] {
  return widths.flatMap(width =>
    (['ltr', 'rtl'] as const).flatMap((dir): Setting[] => [
      { width, dir },
      { width, dir, spacing: true },
      { width, dir, text: '200%' },
    ]),
  )
}

/** What sticks out of the page sideways, or is cut off, in one setting. */
export async function overflowIn(page: Page, setting: Setting): Promise<string[]> {
  await page.setViewportSize({ width: setting.width, height: 740 })
  await page.evaluate(put, setting)
  const found = await page.evaluate(stickingOut)
  const name = [setting.width, setting.dir, setting.spacing ? 'spaced' : '', setting.text ?? '']
  return found.map(one => `${name.filter(Boolean).join(' ')}: ${one}`)
}

function put({ dir, spacing, text }: Setting): void {
  const root = document.documentElement
  root.dir = dir
  root.style.fontSize = text ?? ''
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    spacing
      ? `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
         p { margin-block-end: 2em !important }`
      : '',
  )
  document.adoptedStyleSheets = [sheet]
}

function stickingOut(): string[] {
  const root = document.documentElement
  const wide = root.scrollWidth - root.clientWidth
  if (wide <= 0) return []
  const guilty = [...document.body.querySelectorAll('*')].filter(element => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1)
  })
  const named = guilty.slice(0, 3).map(one => one.outerHTML.slice(0, 120))
  return [`${wide} px too wide`, ...named]
}
