import type { Question } from '../../course/question.ts'
import type { Try, TryResult } from '../../record/attempt.ts'
import { get } from '../../record/keyed.ts'
import { rightAnswers } from '../../record/mark.ts'
import { FlowText, InlineText } from '../rich-text.tsx'
import { useWords } from '../words.ts'
import { OptionTexts, ResponseText } from './drawn-options.tsx'

interface QuestionsAgainProps {
  readonly done: Try & { readonly result: TryResult }
  readonly bank: readonly Question[]
}

/** Every question not right, with the right answer and why: no fact of safety is left wrong. */
export function QuestionsAgain({ done, bank }: QuestionsAgainProps) {
  const t = useWords()
  const { wrong } = done.result
  if (wrong.length === 0) return null
  const questions = wrong.flatMap(id => bank.filter(question => question.id === id))
  return (
    <>
      <h2>{t('player.check.questionsAgain', { n: wrong.length })}</h2>
      {questions.map(question => (
        <QuestionAgain key={question.id} done={done} question={question} />
      ))}
    </>
  )
}

function QuestionAgain({ done, question }: { readonly done: Try; readonly question: Question }) {
  const t = useWords()
  return (
    <section class="card">
      <h3>
        <InlineText content={question.prompt} />
      </h3>
      <dl>
        <dt>{t('player.question.yourAnswer')}</dt>
        <dd>
          <ResponseText
            question={question}
            response={get(done.answers, question.id)}
            unknown={t('player.check.unknown')}
          />
        </dd>
        <dt>{t('player.question.rightAnswer')}</dt>
        <dd>
          <RightAnswer question={question} />
        </dd>
      </dl>
      <Why question={question} />
    </section>
  )
}

function RightAnswer({ question }: { readonly question: Question }) {
  const right = rightAnswers(question)
  if (question.type === 'fill-in') return <>{right[0]}</>
  return <OptionTexts question={question} ids={right} />
}

function Why({ question }: { readonly question: Question }) {
  const right = question.options.filter(option => option.right)
  return (
    <>
      {right.map(option => (
        <FlowText key={option.id} content={option.feedback} heading="h3" />
      ))}
    </>
  )
}
