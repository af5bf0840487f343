import type { CertificateLines } from '../certificate-lines.ts'
import type { Weight } from './cut-font.ts'
import type { Missing, TypeSetter } from './type-setter.ts'

/** Loads and checks the letters of every text, before any is set. */
export async function prepareLines(
  lines: CertificateLines,
  setter: TypeSetter,
): Promise<Missing | null> {
  const bold = [lines.organisation, lines.heading, lines.name, lines.course]
  const labels = lines.facts.map(fact => fact.label)
  const values = lines.facts.map(fact => fact.value)
  const topics = lines.topics.map(topic => `•  ${topic}`)
  const usual = [lines.showThat, lines.passed, ...topics, ...values, ...lines.notes]
  return (
    (await prepareEach([...bold, ...labels], 700, setter)) ??
    (await prepareEach(usual, 400, setter))
  )
}

async function prepareEach(
  texts: readonly string[],
  weight: Weight,
  setter: TypeSetter,
): Promise<Missing | null> {
  for (const text of texts) {
    const missing = await setter.prepare(text, weight)
    if (missing) return missing
  }
  return null
}
