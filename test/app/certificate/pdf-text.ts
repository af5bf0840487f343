import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfText {
  /** What copying a page gives, page by page. */
  readonly pages: readonly string[]
  readonly title: string
  readonly author: string
  readonly language: string | null
  readonly showsTitle: boolean
  readonly tagged: boolean
  /** Width and height of each page in whole points. */
  readonly sizes: readonly (readonly number[])[]
  /** Roles of the first page's structure tree. */
  readonly roles: readonly string[]
}

/** What a reader finds in a PDF, by pdf.js. */
export async function pdfText(base64: string): Promise<PdfText> {
  const data = new Uint8Array(Buffer.from(base64, 'base64'))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const pages = []
  const sizes = []
  const roles: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const [, , width = 0, height = 0] = page.view
    sizes.push([Math.round(width), Math.round(height)])
    roles.push(...rolesOf(await page.getStructTree()))
    pages.push(
      items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
  }
  const info = (await pdf.getMetadata()).info as Readonly<Record<string, string>>
  const preferences = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null
  return {
    pages,
    title: info.Title ?? '',
    author: info.Author ?? '',
    language: info.Language ?? null,
    showsTitle: preferences?.DisplayDocTitle === true,
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    sizes,
    roles,
  }
}

interface Node {
  readonly role?: string
  readonly children?: readonly object[]
}

function rolesOf(node: Node | null): readonly string[] {
  if (!node) return []
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)]
}
