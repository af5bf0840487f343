import type { Certificate } from '../../record/certificate.ts'
import type { CalendarDay } from './calendar-file.ts'
import type { CertificateWords } from './certificate-lines.ts'
import type { Paper } from './certificate-sheet.tsx'
import type { MadePdf } from './pdf/make-certificate-pdf.ts'

/** A PDF of one certificate, or of many with a page each. The maker is loaded when first needed. */
export async function certificatesPdf(
  certificates: readonly Certificate[],
  words: CertificateWords,
  paper: Paper,
): Promise<MadePdf> {
  const { makeCertificatesPdf } = await import('./pdf/make-certificate-pdf.ts')
  return makeCertificatesPdf(certificates, words, { paper })
}

/** Call it once a name is typed, so that its letters are here before the internet is gone. */
export async function keepFontsForName(name: string): Promise<void> {
  const { keepFontsFor } = await import('./pdf/keep-fonts.ts')
  await keepFontsFor(name)
}

/** A calendar file of the days that a person chose (interface.md L17). */
export async function reminderFile(
  days: readonly CalendarDay[],
  app: string,
  madeAt: string,
): Promise<File> {
  const { calendarFile } = await import('./calendar-file.ts')
  return new File([calendarFile(days, app, madeAt)], 'reminder.ics', { type: 'text/calendar' })
}
