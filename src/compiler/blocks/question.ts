import type { RootContent } from 'mdast'
import type { QuestionBlock } from '../../course/block.ts'
import type { Option, Question } from '../../course/question.ts'
import type { Inline } from '../../course/rich-text.ts'
import { namesIn } from '../attributes.ts'
import { readFlow } from '../flow.ts'
import { readInline, readWords } from '../inline.ts'
import { type MarkedItem, markedItem } from '../marked-item.ts'
import { placed, readId, refer, type Scene } from '../scene.ts'
import { listIn, reportStray } from '../sections.ts'
import type { Written } from './written.ts'

const types: readonly string[] = [
  'choice',
  'true-false',
  'likert',
  'fill-in',
] satisfies readonly Question['type'][]

export function readQuestionBlock(written: Written, scene: Scene): QuestionBlock {
  const question = readQuestion(written, scene)
  return { kind: 'question', id: question.id, question }
}

export function readQuestion(written: Written, scene: Scene): Question {
  const { node, id, attributes } = written
  const { list, before, after } = listIn(written.body)
  reportStray(after, 'question', scene)
  const items = (list?.children ?? []).map(markedItem)
  const type = readType(written, scene)
  const options = items.map(item => readOption(item, type, scene))
  const outcome = refer(scene, 'outcome', namesIn(attributes.get('outcome')), node)[0]
  const lesson = refer(scene, 'lesson', namesIn(attributes.get('lesson')), node)[0]
  const question: Question = {
    id,
    type,
    ...(type === 'choice' && options.filter(option => option.right).length > 1
      ? { many: true as const }
      : {}),
    prompt: readPrompt(before, written, scene),
    ...answers(written, type, options),
    ...(outcome === undefined ? {} : { outcome }),
    ...(lesson === undefined ? {} : { lesson }),
    tags: namesIn(attributes.get('tags')),
    facts: refer(scene, 'fact', namesIn(attributes.get('facts')), node),
  }
  return placed(scene, question, node)
}

function readPrompt(
  nodes: readonly RootContent[],
  written: Written,
  scene: Scene,
): readonly Inline[] {
  const prompt = readWords(nodes, scene)
  if (prompt.length === 0)
    scene.report('no-prompt', scene.placeOf(written.node), { id: written.id })
  return prompt
}

function readType(written: Written, scene: Scene): Question['type'] {
  const type = written.attributes.get('type') ?? 'choice'
  if (isType(type)) return type
  scene.report('question-type', scene.placeOf(written.node), { type, known: types.join(', ') })
  return 'choice'
}

function isType(type: string): type is Question['type'] {
  return types.includes(type)
}

type Answers = Pick<Question, 'options' | 'accepts' | 'otherwise'>

/** A `fill-in` has words to accept and two feedbacks, `{#right}` and `{#other}`, in place of options. */
function answers(written: Written, type: Question['type'], options: readonly Option[]): Answers {
  if (type !== 'fill-in') return { options }
  const accepts = (written.attributes.get('accepts') ?? '').split('|').map(word => word.trim())
  const other = options.find(option => option.id === 'other')
  return {
    options: options
      .filter(option => option.id !== 'other')
      .map(option => ({ ...option, right: true })),
    accepts: accepts.filter(word => word !== ''),
    otherwise: other?.feedback ?? [],
  }
}

const box = /^\s*\[([ xX]?)\]\s*/

function readOption(item: MarkedItem, type: Question['type'], scene: Scene): Option {
  const [first, ...rest] = item.text
  const value = first?.type === 'text' ? first.value : ''
  const found = box.exec(value)
  if (!found && (type === 'choice' || type === 'true-false'))
    scene.report('no-box', scene.placeOf(item.node))
  const unboxed =
    first?.type === 'text' ? [{ ...first, value: value.replace(box, '') }, ...rest] : item.text
  const option: Option = {
    id: readId(scene, item.attributes, 'option', item.node),
    text: readInline(unboxed, scene),
    right: found?.[1]?.toLowerCase() === 'x',
    feedback: readFlow(item.body, scene),
  }
  return placed(scene, feedbackOfFillIn(option, type), item.node)
}

/** The line of a fill-in's item is its feedback, where none stands beneath: learners write the answer. */
function feedbackOfFillIn(option: Option, type: Question['type']): Option {
  if (type !== 'fill-in') return option
  const own: Option['feedback'] = option.text.length === 0 ? [] : [{ t: 'p', c: option.text }]
  return { ...option, text: [], feedback: option.feedback.length > 0 ? option.feedback : own }
}
