import type { Question, Response } from '../../course/question.ts'
import type { DrawnQuestion } from '../../record/event.ts'
import { Button } from '../button.tsx'
import { type LessonLinks, LessonShell } from '../lesson-shell.tsx'
import { usePageErrors } from '../page-errors.tsx'
import { Choice } from '../question/choice.tsx'
import { FillIn } from '../question/fill-in.tsx'
import { isLong } from '../question/question-heading.tsx'
import { responseOf } from '../question/response-of.ts'
import { InlineText } from '../rich-text.tsx'
import { ScreenHeading } from '../screen-heading.tsx'
import { useDraft } from '../use-draft.ts'
import { useOnce } from '../use-once.ts'
import { useWords } from '../words.ts'
import { drawnOptions, unknownOption } from './drawn-options.tsx'

export interface CheckQuestionProps {
  readonly question: Question
  readonly drawn: DrawnQuestion
  /** Id of the try. */
  readonly tryId: string
  /** "Question 3 of 15". */
  readonly n: number
  readonly of: number
  readonly response: Response | undefined
  /** Keeps the answer and turns the page. */
  readonly onAnswer: (response: Response) => unknown
  readonly backHref: string
  readonly links: LessonLinks
}

/** One question of the final check (interface.md L10): nothing says yet whether it is right. */
export function CheckQuestion(props: CheckQuestionProps) {
  const { question, tryId, backHref, links } = props
  const t = useWords()
  return (
    <LessonShell links={links} turn={`${tryId}/${question.id}`}>
      <a class="back-link" href={backHref}>
        {t('player.back')}
      </a>
      <QuestionForm key={question.id} {...props} />
    </LessonShell>
  )
}

function QuestionForm({ question, drawn, tryId, n, of, response, onAnswer }: CheckQuestionProps) {
  const t = useWords()
  const { show } = usePageErrors()
  const once = useOnce()
  const field = `c-${question.id}`
  const [draft, setDraft] = useDraft(`${tryId}/${question.id}`, draftOf(response))
  const goOn = (event: Event) => {
    event.preventDefault()
    const given = checkResponse(question, draft)
    if (!given) return show([{ field, text: t('player.check.select', { n }) }])
    show([])
    void once(() => onAnswer(given))
  }
  const prompt = <InlineText content={question.prompt} />
  const caption = t('player.check.question', { n, of })
  return (
    <form class="form" noValidate onSubmit={goOn}>
      {question.type === 'fill-in' ? (
        <FillIn
          field={field}
          heading={
            <ScreenHeading caption={caption} long={isLong(question.prompt)}>
              <label for={field}>{prompt}</label>
            </ScreenHeading>
          }
          value={draft[0] ?? ''}
          onType={text => setDraft([text])}
        />
      ) : (
        <Choice
          field={field}
          legend={
            <ScreenHeading caption={caption} long={isLong(question.prompt)}>
              {prompt}
            </ScreenHeading>
          }
          options={drawnOptions(question, drawn, t('player.check.unknown'))}
          many={question.many ?? false}
          chosen={draft}
          onChoose={ids => setDraft(withoutContradiction(draft, ids))}
        />
      )}
      <div class="actions">
        <Button id="continue">{t('player.continue')}</Button>
      </div>
    </form>
  )
}

function draftOf(response: Response | undefined): readonly string[] {
  if (response?.kind === 'options') return response.ids
  if (response?.kind === 'text') return [response.text]
  return response?.kind === 'unknown' ? [unknownOption] : []
}

function checkResponse(question: Question, draft: readonly string[]): Response | undefined {
  return draft.includes(unknownOption) ? { kind: 'unknown' } : responseOf(question, draft)
}

/** Of several boxes, "I do not know" stands alone: the newer choice wins. */
function withoutContradiction(
  before: readonly string[],
  ids: readonly string[],
): readonly string[] {
  if (!ids.includes(unknownOption) || ids.length === 1) return ids
  return before.includes(unknownOption) ? ids.filter(id => id !== unknownOption) : [unknownOption]
}
