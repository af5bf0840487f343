import type { CourseFile } from '../course/bundle.ts'
import type { Attempt } from '../record/attempt.ts'
import type { Certificate } from '../record/certificate.ts'
import { certificateNumber } from '../record/certificate-number.ts'
import { issueCertificate } from '../record/issue-certificate.ts'
import { type Renamed, renameCertificate } from '../record/rename-certificate.ts'
import { deviceZone } from './device-zone.ts'
import { here, refresh, store } from './here.ts'
import { browserOutside } from './store/outside.ts'

/** The certificate that stands for an attempt, if one was issued. */
export function certificateOf(attempt: Attempt | null): Certificate | undefined {
  return here.value?.certificates.find(
    one => one.attempt === attempt?.id && one.replacedBy === undefined,
  )
}

/** Issues the certificate of a completed attempt, or finds it; null until there is a name. */
export async function issueFor(course: CourseFile, attempt: Attempt): Promise<Certificate | null> {
  const standing = certificateOf(attempt)
  if (standing) return standing
  const { learner, organisation } = here.value ?? (await refresh())
  if (!learner || learner.name === '' || !attempt.completed) return null
  const issued = issueCertificate(course, attempt, learner, organisation, given())
  if (!issued.ok) return null
  const kept = await (await store()).certificates.issue(issued.certificate)
  await refresh()
  return kept
}

/** A new certificate with another name; the old number shows as replaced. */
export async function renameOn(old: Certificate, name: string): Promise<Renamed> {
  const renamed = renameCertificate(old, name, given())
  if (renamed.ok) {
    await (await store()).certificates.issue(renamed.certificate)
    await refresh()
  }
  return renamed
}

function given() {
  return {
    id: browserOutside.newId(),
    number: certificateNumber(crypto.getRandomValues(new Uint8Array(8))),
    at: browserOutside.now().toISOString(),
    zone: deviceZone(),
  }
}
