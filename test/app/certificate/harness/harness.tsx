/// <reference types="vite/client" />
import { jsPDF } from 'jspdf'
import type { PDFPageProxy } from 'pdfjs-dist'
import pdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { render } from 'preact'
import {
  type CertificateWords,
  certificateLines,
} from '../../../../src/app/certificate/certificate-lines.ts'
import { CertificateSheet, type Paper } from '../../../../src/app/certificate/certificate-sheet.tsx'
import { layOutPage } from '../../../../src/app/certificate/pdf/page-layout.ts'
import type { Box } from '../../../../src/app/certificate/pdf/paragraph.ts'
import { prepareLines } from '../../../../src/app/certificate/pdf/prepare-lines.ts'
import { printable } from '../../../../src/app/certificate/pdf/printable.ts'
import { TypeSetter } from '../../../../src/app/certificate/pdf/type-setter.ts'
import { shareFile } from '../../../../src/app/certificate/share.ts'
import english from '../../../../src/app/i18n/certificate.en.json' with { type: 'json' }
import { translate } from '../../../../src/app/translate.ts'
import type { Certificate } from '../../../../src/record/certificate.ts'
import '../../../../src/player/style/tokens.css'
import '../../../../src/player/style/base.css'

const words: CertificateWords = {
  t: (key, values) => translate([english], 'en', key, values),
  locale: 'en-GB',
  phone: 'phone',
}

/** What tests call inside the page. */
export const certificateHarness = {
  async pdf(certificates: readonly Certificate[], paper: Paper) {
    const started = performance.now()
    const { makeCertificatesPdf } = await import(
      '../../../../src/app/certificate/pdf/make-certificate-pdf.ts'
    )
    const made = await makeCertificatesPdf(certificates, words, { paper })
    const took = performance.now() - started
    if (!made.ok) return { ...made, took }
    const bytes = new Uint8Array(await made.file.arrayBuffer())
    return { ok: true as const, took, base64: base64(bytes) }
  },
  show(certificate: Certificate, paper: Paper, theme: string) {
    document.documentElement.dataset.theme = theme
    const root = document.getElementById('app')
    if (!root) throw new Error('The harness has no root')
    render(<CertificateSheet certificate={certificate} words={words} paper={paper} />, root)
  },
  /** Boxes of every line for each name, without their settings. */
  async layouts(certificates: readonly Certificate[], paper: Paper) {
    const layouts = []
    for (const certificate of certificates) {
      const printed = printable(certificateLines(certificate, words))
      const setter = new TypeSetter(new jsPDF())
      const missing = await prepareLines(printed, setter)
      if (missing) continue
      const { frame, code, lines } = layOutPage(printed, paper, setter.setType)
      const boxes = lines.map(({ part, text, box, size }) => ({ part, text, box, size }))
      layouts.push({ name: certificate.name, frame, code, lines: boxes })
    }
    return layouts
  },
  /** Dots of ink within each box (points) of each page, drawn by pdf.js at 108 dots an inch. */
  async ink(file: string, pages: readonly (readonly Box[])[]) {
    const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
    GlobalWorkerOptions.workerSrc = pdfWorker
    const data = Uint8Array.from(atob(file), letter => letter.charCodeAt(0))
    const pdf = await getDocument({ data }).promise
    const found = []
    for (const [at, boxes] of pages.entries()) {
      const context = await drawPage(await pdf.getPage(at + 1))
      found.push(boxes.map(box => inkIn(context, box)))
    }
    return found
  },
  shareFile,
}

const dots = 1.5

async function drawPage(page: PDFPageProxy): Promise<CanvasRenderingContext2D> {
  const viewport = page.getViewport({ scale: dots })
  const canvas = document.createElement('canvas')
  canvas.width = viewport.width
  canvas.height = viewport.height
  await page.render({ canvas, viewport }).promise
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser has no canvas')
  return context
}

function inkIn(context: CanvasRenderingContext2D, { x, y, width, height }: Box): number {
  const { data } = context.getImageData(x * dots, y * dots, width * dots, height * dots)
  let ink = 0
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) ink += 1
  return ink
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return btoa(text)
}

declare global {
  interface Window {
    certificateHarness: typeof certificateHarness
  }
}
window.certificateHarness = certificateHarness
