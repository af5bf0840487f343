import type { CertificateWords } from './certificate/certificate-lines.ts'
import { phone } from './device-word.ts'
import words from './i18n/certificate.en.json' with { type: 'json' }
import { addWords, t } from './i18n.ts'

addWords(words)

/** The words of certificates and of dates to remember, loaded with the first screen about them. */
export function certificateWords(): CertificateWords {
  return { t, locale: 'en-GB', phone: phone() }
}
