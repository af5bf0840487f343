import * as v from 'valibot'
import type { Fact } from '../course/fact.ts'
import type { Framework } from '../course/framework.ts'
import type { Safety, SupportService } from '../course/support.ts'
import { readFrameworks } from './frameworks.ts'
import { type Place, type Report, startOf } from './message.ts'
import { type FileTable, readText } from './source-file.ts'
import { inForm, parseYaml } from './yaml-file.ts'

const isoDate = v.pipe(v.string(), v.isoDate())
const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const confidence = v.picklist(['confirmed', 'seen', 'long-known', 'unconfirmed'])

const factForm = v.object({
  id: text,
  statement: text,
  nation: text,
  asAt: isoDate,
  reviewBy: isoDate,
  source: text,
  confidence,
  decision: v.picklist(['print', 'print-with-caution', 'do-not-print']),
  caution: v.exactOptional(text),
})

const serviceForm = v.object({
  id: text,
  name: text,
  section: v.picklist(['emergency', 'worried', 'upset', 'online', 'whistleblowing']),
  nations: v.array(v.picklist(['England', 'Wales', 'Scotland', 'Northern Ireland'])),
  who: text,
  phone: v.exactOptional(text),
  text: v.exactOptional(text),
  email: v.exactOptional(text),
  web: v.exactOptional(text),
  hours: v.exactOptional(text),
  cost: v.exactOptional(text),
  bill: v.exactOptional(text),
  relay: v.exactOptional(text),
  checkedOn: isoDate,
  confidence,
})

const wordForm = v.object({ id: text, term: text, meaning: text })
export type WordYaml = v.InferOutput<typeof wordForm>

const phrasesForm = v.array(v.object({ phrases: v.array(text), use: text, why: text }))
const bannedForm = v.object({ error: phrasesForm, advice: phrasesForm })
export type BannedYaml = v.InferOutput<typeof bannedForm>

/** A list that may stand bare or under one name: `facts:` or `services:`. */
function listOf<S extends v.GenericSchema>(form: S, name: string) {
  const bare = v.array(form)
  const named = v.pipe(
    v.object({ [name]: bare }),
    v.transform(value => value[name] ?? []),
  )
  return v.lazy(value => (Array.isArray(value) ? bare : named))
}

const notNamesFile = 'modules/shared/not-names.yaml'

/** Everything that courses share. Each list is empty where its file is missing. */
export interface Shared {
  readonly facts: ReadonlyMap<string, Fact>
  readonly factPlaces: ReadonlyMap<string, Place>
  readonly safety: Safety
  readonly banned: BannedYaml
  readonly frameworks: readonly Framework[]
  readonly competencies: ReadonlySet<string>
  /** Words with a capital that name nobody: apps, feasts, schools. */
  readonly notNames: readonly string[]
}

export function readShared(files: FileTable, report: Report): Shared {
  const read = <S extends v.GenericSchema>(path: string, form: S) =>
    readOne(files, path, form, report)
  const facts = read('modules/shared/facts.yaml', listOf(factForm, 'facts'))
  const services = read('modules/shared/support.yaml', listOf(serviceForm, 'services'))?.value ?? []
  const frameworks = readFrameworks(files, report)
  const placeOf = (id: string, at: number): [string, Place] => [
    id,
    facts?.placeOf([at]) ?? startOf('modules/shared/facts.yaml'),
  ]
  return {
    facts: byId(facts?.value ?? [], 'modules/shared/facts.yaml', report),
    factPlaces: new Map((facts?.value ?? []).map((fact, at) => placeOf(fact.id, at))),
    safety: { checkedOn: newest(services), services },
    banned: read('modules/shared/banned-phrases.yaml', bannedForm)?.value ?? {
      error: [],
      advice: [],
    },
    notNames: files.has(notNamesFile) ? (read(notNamesFile, v.array(text))?.value ?? []) : [],
    frameworks,
    competencies: new Set(frameworks.flatMap(one => Object.keys(one.competencies))),
  }
}

function readOne<S extends v.GenericSchema>(
  files: FileTable,
  path: string,
  form: S,
  report: Report,
) {
  const source = readText(files, path, report)
  if (source === undefined) {
    if (!files.has(path)) report('no-shared-file', startOf(path), { path })
    return undefined
  }
  const yaml = parseYaml(source, path, report)
  return yaml === undefined ? undefined : inForm(form, yaml, report)
}

function byId(facts: readonly Fact[], file: string, report: Report): ReadonlyMap<string, Fact> {
  const map = new Map<string, Fact>()
  for (const fact of facts) {
    if (map.has(fact.id)) report('id-reused', startOf(file), { what: 'fact', id: fact.id })
    map.set(fact.id, fact)
  }
  return map
}

function newest(services: readonly SupportService[]): string {
  return (
    services
      .map(service => service.checkedOn)
      .sort()
      .at(-1) ?? ''
  )
}

/** The words explained, in a language. */
export function readGlossary(
  files: FileTable,
  language: string,
  report: Report,
): readonly WordYaml[] {
  const path = `modules/shared/glossary/${language}.yaml`
  return readOne(files, path, listOf(wordForm, 'words'), report)?.value ?? []
}
