import '../screen-words.ts'
import { usePageErrors, WithErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import type { Certificate } from '../../record/certificate.ts'
import { renameOn } from '../certificates.ts'
import { Frame } from '../frame/frame.tsx'
import { Opening } from '../frame/opening.tsx'
import { here, renameLearner } from '../here.ts'
import { go } from '../navigation.ts'
import '../pages-words.ts'
import { keep } from '../keep.ts'
import { useTitle } from '../title.ts'
import { NameForm } from './name.tsx'
import { NotFoundScreen } from './not-found.tsx'

/** A new certificate with another name; the old number then says "Replaced" (interface.md L14). */
export function CertificateNameScreen({ id }: { readonly id: string }) {
  const certificates = here.value?.certificates
  if (!certificates) return <Opening />
  const certificate = certificates.find(one => one.id === id)
  if (!certificate) return <NotFoundScreen />
  return (
    <Frame back={`/certificates/${id}`}>
      <WithErrors>
        <NewName certificate={certificate} />
      </WithErrors>
    </Frame>
  )
}

function NewName({ certificate }: { readonly certificate: Certificate }) {
  const t = useWords()
  const { show } = usePageErrors()
  useTitle(t('name.changeTitle'))
  const take = (name: string) =>
    keep(async () => {
      const renamed = await renameOn(certificate, name)
      if (!renamed.ok && renamed.why === 'same-name') {
        return show([{ field: 'name', text: t('certificatePage.sameName') }])
      }
      const shown = renamed.ok ? renamed.certificate : certificate
      if (renamed.ok) await renameLearnerToo(certificate, name)
      go(`/certificates/${shown.id}`, { replace: true })
    })
  return (
    <NameForm
      initial={certificate.name}
      title={t('name.changeTitle')}
      hint={t('name.changeHint')}
      emptyError="name.emptyNoSkip"
      onName={take}
    />
  )
}

/** A name typed wrongly at the start is put right for the next certificate as well. */
async function renameLearnerToo(certificate: Certificate, name: string): Promise<void> {
  const learner = here.value?.learner
  if (learner?.name === certificate.name) await renameLearner(learner.id, name)
}
