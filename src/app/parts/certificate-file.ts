import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Certificate } from '../../record/certificate.ts'
import { certificatesPdf } from '../certificate/certificate-actions.ts'
import type { MadePdf } from '../certificate/pdf/make-certificate-pdf.ts'
import { certificateFileName, saveFile, shareFile } from '../certificate/share.ts'
import { certificateWords } from '../certificate-words.ts'
import { announce } from '../frame/announce.tsx'

/** What the screen says about the file: nothing, "Making your PDF", or a key of what to do instead. */
export type FileNote = 'none' | 'making' | 'shareStopped' | 'usePrint' | 'fontsMissing'

export interface CertificateFile {
  readonly note: FileNote
  share(): Promise<void>
  save(): Promise<void>
}

/**
 * The certificate as a PDF. It is made as soon as the page is quiet, because browsers open the share
 * sheet only shortly after a press.
 */
export function useCertificateFile(certificate: Certificate): CertificateFile {
  const [note, setNote] = useState<FileNote>('none')
  const made = useRef<Promise<MadePdf>>(undefined)
  const make = useCallback(() => {
    made.current ??= certificatesPdf([certificate], certificateWords(), 'landscape').catch(noMaker)
    return made.current
  }, [certificate])
  useEffect(() => {
    made.current = undefined
    const quiet = setTimeout(() => void make(), 300)
    return () => clearTimeout(quiet)
  }, [make])
  const withFile = async (use: (file: File) => Promise<FileNote>) => {
    const slow = setTimeout(() => setNote('making'), 1000)
    const pdf = await make()
    clearTimeout(slow)
    if (!pdf.ok) made.current = undefined
    setNote(pdf.ok ? await use(fileOf(pdf.file, certificate)) : refusal(pdf.why))
  }
  return {
    note,
    share: () => withFile(file => share(file, certificate)),
    save: () => withFile(save),
  }
}

/** The code that makes it could not be fetched: as with fonts, the internet is needed once. */
function noMaker(error: unknown): MadePdf {
  if (error instanceof TypeError) return { ok: false, why: 'fonts-missing' }
  throw new Error('The certificate could not be made', { cause: error })
}

function fileOf(pdf: Blob, { number }: Certificate): File {
  const { t } = certificateWords()
  const name = certificateFileName(t('certificate.fileName'), number)
  return new File([pdf], name, { type: 'application/pdf' })
}

async function share(file: File, { title }: Certificate): Promise<FileNote> {
  const { t } = certificateWords()
  const text = t('certificate.shareText', { title })
  const shared = await shareFile(file, { title: t('certificate.fileTitle', { title }), text })
  return shared.ok || shared.why === 'refused' ? 'none' : 'shareStopped'
}

async function save(file: File): Promise<FileNote> {
  saveFile(file, file.name)
  announce(certificateWords().t('certificatePage.saved'))
  return 'none'
}

function refusal(why: 'glyph-missing' | 'fonts-missing'): FileNote {
  return why === 'glyph-missing' ? 'usePrint' : 'fontsMissing'
}
