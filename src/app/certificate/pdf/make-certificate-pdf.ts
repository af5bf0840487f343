import { jsPDF } from 'jspdf'
import type { Certificate } from '../../../record/certificate.ts'
import { type CertificateWords, certificateLines } from '../certificate-lines.ts'
import type { Paper } from '../certificate-sheet.tsx'
import { drawLine } from './drawn-line.ts'
import { putLineDrawing } from './line-drawing.ts'
import { layOutPage, type PageLayout } from './page-layout.ts'
import type { PlacedLine } from './paragraph.ts'
import { PdfDrawings } from './pdf-objects.ts'
import { prepareLines } from './prepare-lines.ts'
import { printable } from './printable.ts'
import { embeddedName, type Missing, TypeSetter } from './type-setter.ts'

/** A file, or why there is none: the screen then offers to print the page. */
export type MadePdf =
  | { readonly ok: true; readonly file: Blob }
  | ({ readonly ok: false } & Missing)

export interface PdfOptions {
  readonly paper?: Paper
}

/** One file, a page for each certificate. There must be at least one. */
export async function makeCertificatesPdf(
  certificates: readonly Certificate[],
  words: CertificateWords,
  { paper = 'landscape' }: PdfOptions = {},
): Promise<MadePdf> {
  const [first] = certificates
  if (!first) throw new Error('A file of certificates needs at least one')
  const pdf = newDocument(first, words, paper)
  const setter = new TypeSetter(pdf)
  const drawings = new PdfDrawings(pdf, words.locale)
  for (const [at, certificate] of certificates.entries()) {
    if (at > 0) pdf.addPage('a4', paper)
    const lines = printable(certificateLines(certificate, words))
    const missing = await prepareLines(lines, setter)
    if (missing) return { ok: false, ...missing }
    await drawPage(pdf, drawings, layOutPage(lines, paper, setter.setType))
  }
  return { ok: true, file: pdf.output('blob') }
}

function newDocument(certificate: Certificate, { t }: CertificateWords, paper: Paper): jsPDF {
  const pdf = new jsPDF({
    unit: 'pt',
    format: 'a4',
    orientation: paper,
    compress: true,
    putOnlyUsedFonts: true,
  })
  pdf.setProperties({
    title: t('certificate.fileTitle', { title: certificate.title }),
    author: certificate.organisation ?? t('certificate.app'),
    creator: t('certificate.app'),
  })
  pdf.setCreationDate(new Date(certificate.issuedAt))
  pdf.setFileId(certificate.id.replaceAll('-', '').toUpperCase().padEnd(32, '0').slice(0, 32))
  pdf.viewerPreferences({ DisplayDocTitle: true })
  return pdf
}

async function drawPage(pdf: jsPDF, drawings: PdfDrawings, layout: PageLayout): Promise<void> {
  const { frame } = layout
  pdf.setDrawColor('#0B5C66')
  pdf.setLineWidth((0.5 * 72) / 25.4)
  pdf.rect(frame.x, frame.y, frame.width, frame.height)
  pdf.setTextColor('#17262B')
  for (const line of layout.lines) await drawText(pdf, drawings, line, layout)
}

async function drawText(
  pdf: jsPDF,
  drawings: PdfDrawings,
  line: PlacedLine,
  { page }: PageLayout,
): Promise<void> {
  const { text, size, setting } = line
  const { face, weight, rightToLeft } = setting
  if (face.kind === 'drawn') {
    const drawn = await drawLine({ text, families: face.families, weight, size, rightToLeft })
    drawings.add(writer => putLineDrawing(writer, line, drawn, page))
    return
  }
  pdf.setFont(embeddedName(face.font, weight), 'normal')
  pdf.setFontSize(size)
  pdf.text(text, line.x, line.baseline)
}
