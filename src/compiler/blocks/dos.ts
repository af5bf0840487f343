import type { DosBlock } from '../../course/block.ts'
import type { Inline } from '../../course/rich-text.ts'
import { readItems } from '../flow.ts'
import type { Scene } from '../scene.ts'
import { reportStray, type Section, sectionsOf } from '../sections.ts'
import type { Written } from './written.ts'

export function readDos(written: Written, scene: Scene): DosBlock {
  const { head, sections } = sectionsOf(written.node, ['do', 'dont'], scene)
  reportStray(head, 'dos', scene)
  const dos = lines('do', sections, scene)
  const donts = lines('dont', sections, scene)
  if (dos.length === 0 || donts.length === 0)
    scene.report('block-empty', scene.placeOf(written.node), { kind: 'dos' })
  return { kind: 'dos', id: written.id, dos, donts }
}

function lines(
  name: string,
  sections: readonly Section[],
  scene: Scene,
): readonly (readonly Inline[])[] {
  return sections
    .filter(section => section.name === name)
    .flatMap(section => section.body)
    .flatMap(node => {
      if (node.type === 'list') return readItems(node, scene)
      reportStray([node], 'dos', scene)
      return []
    })
}
