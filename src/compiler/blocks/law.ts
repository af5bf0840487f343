import * as v from 'valibot'
import type { LawBlock, Nation } from '../../course/block.ts'
import { namesIn } from '../attributes.ts'
import { readFlow } from '../flow.ts'
import { refer, type Scene } from '../scene.ts'
import type { Written } from './written.ts'

const isoDate = v.pipe(v.string(), v.isoDate())

const nations: readonly string[] = [
  'England',
  'England and Wales',
  'Wales',
  'Scotland',
  'Northern Ireland',
  'UK',
] satisfies readonly Nation[]

export function readLaw(written: Written, scene: Scene): LawBlock {
  const { attributes, node } = written
  const facts = refer(scene, 'fact', namesIn(attributes.get('facts')), node)
  if (facts.length === 0) scene.report('law-without-fact', scene.placeOf(node), { id: written.id })
  return {
    kind: 'law',
    id: written.id,
    nation: readNation(attributes.get('nation') ?? '', written, scene),
    asAt: readDate(attributes.get('as-at'), written, scene),
    facts,
    body: readFlow(written.body, scene),
  }
}

/** The day the course was checked, where the box names no other. */
function readDate(date: string | undefined, written: Written, scene: Scene): string {
  if (date === undefined) return scene.checkedOn
  if (v.is(isoDate, date)) return date
  const words = { field: 'as-at', expected: 'a day such as 2026-11-21' }
  scene.report('field-form', scene.placeOf(written.node), words)
  return scene.checkedOn
}

function readNation(nation: string, written: Written, scene: Scene): Nation {
  if (isNation(nation)) return nation
  scene.report('unknown-nation', scene.placeOf(written.node), { nation, known: nations.join(', ') })
  return 'England'
}

function isNation(nation: string): nation is Nation {
  return nations.includes(nation)
}
