import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/** Prints an HTML file as PDF on the paper that its CSS names, with page numbers. */
export async function printPdf(executablePath: string, page: string, pdf: string): Promise<void> {
  // Chromium has no sandbox for root; it opens our own file alone, and runs no script in it.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    const tab = await browser.newPage({ javaScriptEnabled: false })
    await tab.goto(pathToFileURL(page).href)
    await tab.pdf({
      path: pdf,
      preferCSSPageSize: true,
      tagged: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<p style="inline-size:100%;text-align:center;font-size:8px"><span class="title"></span> · <span class="pageNumber"></span> / <span class="totalPages"></span></p>',
    })
  } finally {
    await browser.close()
  }
}
