import type { Page } from 'playwright-core'
import type { Findings } from '../tour.ts'

/** What a page's elements alone show: UI-06, UI-14, UI-16, UI-48, UI-50. */
export function partFindings(page: Page): Promise<Findings> {
  return page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(one => one.checkVisibility())
    const once = (selector: string) => {
      const many = visible(selector).length
      return many === 1 ? [] : [`${many} × ${selector}`]
    }
    const none = (selector: string) => [...document.querySelectorAll(selector)].map(look)
    const look = (one: Element) => one.outerHTML.slice(0, 140)
    /** Where the person has chosen something already, it stays chosen. */
    const chosen = /^\/(settings|c\/\w+\/check\/\d+)$/.test(location.pathname)
    const bare = visible('header').length === 0
    const [nav] = visible('header nav')
    const links = [...(nav?.querySelectorAll('a') ?? [])].map(link => link.textContent?.trim())
    return {
      parts: [
        ...once('h1'),
        ...once('main#main'),
        ...(bare ? [] : once('header')),
        ...(document.title === '' ? ['no title'] : []),
      ],
      forces: [
        ...none('[required], [aria-required="true"], :disabled, [aria-disabled="true"]'),
        ...none('[draggable="true"], [autoplay], marquee, meta[http-equiv="refresh" i]'),
        ...(chosen ? [] : none('input:checked')),
      ],
      support:
        bare || links.filter(link => link === 'Get support').length === 1
          ? []
          : [`the head has ${links.join(', ')}`],
    }
  })
}
