import type { Question, Response } from '../../course/question.ts'

/** The response that a draft amounts to; undefined where nothing is chosen or typed. */
export function responseOf(
  question: Pick<Question, 'type'>,
  draft: readonly string[],
): Response | undefined {
  if (question.type === 'fill-in') {
    const text = draft[0]?.trim()
    return text ? { kind: 'text', text } : undefined
  }
  return draft.length > 0 ? { kind: 'options', ids: draft } : undefined
}
