import type { Option, Question } from '../../../course/question.ts'
import { flow, inlines } from './rich-text-shape.ts'
import { among, id, list, object, optional, type Shape, text, yes, yesNo } from './shape.ts'

const option: Shape<Option> = object<Option>({ id, text: inlines, right: yesNo, feedback: flow })

export const question: Shape<Question> = object<Question>({
  id,
  type: among(['choice', 'true-false', 'likert', 'fill-in']),
  many: optional(yes),
  prompt: inlines,
  options: list(option),
  accepts: optional(list(text)),
  otherwise: optional(flow),
  outcome: optional(id),
  lesson: optional(id),
  tags: list(text),
  facts: list(text),
})
