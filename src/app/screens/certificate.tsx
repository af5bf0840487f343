import { Button } from '../../player/button.tsx'
import { Icon } from '../../player/icon.tsx'
import { useWords } from '../../player/words.ts'
import type { Certificate } from '../../record/certificate.ts'
import { href } from '../base.ts'
import { CertificateSheet } from '../certificate/certificate-sheet.tsx'
import { printPage } from '../certificate/share.ts'
import { certificateWords } from '../certificate-words.ts'
import { Frame } from '../frame/frame.tsx'
import { Opening } from '../frame/opening.tsx'
import { here } from '../here.ts'
import '../pages-words.ts'
import { type FileNote, useCertificateFile } from '../parts/certificate-file.ts'
import { useNames } from '../parts/names.ts'
import { useTitle } from '../title.ts'
import { NotFoundScreen } from './not-found.tsx'

/** L14: read, share, keep. The page is the certificate; the PDF and print are copies. */
export function CertificateScreen({ id }: { readonly id: string }) {
  const certificates = here.value?.certificates
  if (!certificates) return <Opening />
  const certificate = certificates.find(one => one.id === id)
  return certificate ? <Shown key={id} certificate={certificate} /> : <NotFoundScreen />
}

function Shown({ certificate }: { readonly certificate: Certificate }) {
  const t = useWords()
  const names = useNames()
  useTitle(t('certificatePage.title'))
  return (
    <Frame back="/certificates">
      <h1>{t('certificatePage.title')}</h1>
      <div class="certificate-page wide">
        <CertificateSheet certificate={certificate} words={certificateWords()} />
      </div>
      <p class="state-line">
        <Icon name="tickCircle" /> {t('state.local', names)}
      </p>
      {certificate.replacedBy === undefined ? (
        <Standing certificate={certificate} />
      ) : (
        <Newer number={certificate.replacedBy} />
      )}
    </Frame>
  )
}

function Standing({ certificate }: { readonly certificate: Certificate }) {
  const t = useWords()
  const file = useCertificateFile(certificate)
  return (
    <>
      <div class="actions">
        <Button onPress={file.share}>{t('certificate.share')}</Button>
        <Button second onPress={file.save}>
          {t('certificate.savePdf')}
        </Button>
        <Button second onPress={printPage}>
          {t('certificate.print')}
        </Button>
      </div>
      <Note note={file.note} />
      <ul class="plain-list link-list">
        <li>
          <a href={href(`/certificates/${certificate.id}/name`)}>{t('certificatePage.change')}</a>
        </li>
        <li>
          <a href={href(`/c/${certificate.courseCode}/reminder`)}>
            {t('certificatePage.reminder')}
          </a>
        </li>
      </ul>
    </>
  )
}

function Note({ note }: { readonly note: FileNote }) {
  const t = useWords()
  const names = useNames()
  if (note === 'none') return null
  if (note !== 'making') return <p class="inset">{t(`certificate.${note}`, names)}</p>
  return (
    <>
      <p id="making">{t('certificate.making')}</p>
      <progress aria-labelledby="making" />
    </>
  )
}

function Newer({ number }: { readonly number: string }) {
  const t = useWords()
  const newer = here.value?.certificates.find(one => one.number === number)
  if (!newer) return null
  return (
    <p class="link-row">
      <a href={href(`/certificates/${newer.id}`)}>{t('certificatePage.newer')}</a>
    </p>
  )
}
