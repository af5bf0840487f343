import type { Root } from 'mdast'
import { checkPhrases } from './checks/phrases.ts'
import { parseMarkdown } from './markdown.ts'
import type { Scene } from './scene.ts'

/** The syntax tree of the scene's source, its words looked through for phrases to avoid. */
export function readCourseText(scene: Scene): Root | undefined {
  const root = parseMarkdown(scene.source, { file: scene.file, line: 1, column: 1 }, scene.report)
  if (root !== undefined) checkPhrases(root, scene.rules, scene.placeOf, scene.report)
  return root
}
