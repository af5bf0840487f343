import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfText {
  /** What copying a page gives, page by page. */
  readonly pages: readonly string[]
  readonly title: string
  readonly author: string
  readonly language: string | null
  readonly showsTitle: boolean
}

/** What a reader finds in a PDF, by pdf.js. */
export async function pdfText(base64: string): Promise<PdfText> {
  const data = new Uint8Array(Buffer.from(base64, 'base64'))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(
      items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
  }
  const { info } = (await pdf.getMetadata()) as { info: Record<string, string> }
  const preferences = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null
  return {
    pages,
    title: info.Title ?? '',
    author: info.Author ?? '',
    language: info.Language ?? null,
    showsTitle: preferences?.DisplayDocTitle === true,
  }
}
