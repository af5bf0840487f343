import type { CatalogueEntry } from '../../course/bundle.ts'

export type NamedVersion = Pick<CatalogueEntry, 'code' | 'version' | 'fingerprint'>

/**
 * The version of a course that the build wrote into the page ("c1=1.0-0123456789ab c2=…"), so that the
 * first lesson of a first visit waits for no catalogue. It may be older than what the server has now.
 */
export function namedVersion(
  page: Pick<Document, 'querySelector'>,
  code: string,
): NamedVersion | undefined {
  const meta = page.querySelector('meta[name="harbour-courses"]')
  for (const word of (meta?.getAttribute('content') ?? '').split(' ')) {
    const [, named, version, fingerprint] = form.exec(word) ?? []
    if (named === code && version && fingerprint) return { code, version, fingerprint }
  }
  return undefined
}

const form = /^([a-z][a-z0-9-]{0,19})=([0-9][\w.-]{0,19})-([0-9a-f]{12})$/
