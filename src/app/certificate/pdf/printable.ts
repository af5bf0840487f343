import type { CertificateLines } from '../certificate-lines.ts'

/** The same lines with every text as one line of well-formed Unicode in composed form (NFC). */
export function printable(lines: CertificateLines): CertificateLines {
  return {
    organisation: clean(lines.organisation),
    heading: clean(lines.heading),
    showThat: clean(lines.showThat),
    name: clean(lines.name),
    passed: clean(lines.passed),
    course: clean(lines.course),
    topicsLabel: clean(lines.topicsLabel),
    topics: lines.topics.map(clean),
    facts: lines.facts.map(({ label, value }) => ({ label: clean(label), value: clean(value) })),
    notes: lines.notes.map(clean),
  }
}

function clean(text: string): string {
  const oneLine = text.normalize('NFC').replace(/\p{Surrogate}/gu, '\u{FFFD}')
  return oneLine.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
