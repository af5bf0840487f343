import type { RootContent } from 'mdast'
import type { Question } from '../course/question.ts'
import { readQuestion } from './blocks/question.ts'
import { writtenBlock } from './blocks/written.ts'
import { readCourseText } from './course-text.ts'
import type { Scene } from './scene.ts'
import { readText } from './source-file.ts'

/** The questions of the final check; headings between them are for the author's eyes. */
export function readQuestions(outer: Scene): readonly Question[] | undefined {
  const source = readText(outer.files, outer.file, outer.report)
  if (source === undefined) return undefined
  const scene: Scene = { ...outer, source }
  return readCourseText(scene)?.children.flatMap(node => one(node, scene))
}

function one(node: RootContent, scene: Scene): readonly Question[] {
  if (node.type === 'containerDirective' && node.name === 'question')
    return [readQuestion(writtenBlock(node, scene), scene)]
  if (node.type !== 'yaml' && node.type !== 'heading')
    scene.report('not-question', scene.placeOf(node))
  return []
}
