import type { LawBlock, Nation } from '../../course/block.ts'
import { namesIn } from '../attributes.ts'
import { readFlow } from '../flow.ts'
import { refer, type Scene } from '../scene.ts'
import type { Written } from './written.ts'

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
    asAt: attributes.get('as-at') ?? scene.checkedOn,
    facts,
    body: readFlow(written.body, scene),
  }
}

function readNation(nation: string, written: Written, scene: Scene): Nation {
  if (isNation(nation)) return nation
  scene.report('unknown-nation', scene.placeOf(written.node), { nation, known: nations.join(', ') })
  return 'England'
}

function isNation(nation: string): nation is Nation {
  return nations.includes(nation)
}
