import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { CheckQuestion } from '../../../src/player/check/check-question.tsx'
import { CheckResult } from '../../../src/player/check/check-result.tsx'
import { CheckReview } from '../../../src/player/check/check-review.tsx'
import { CheckStart } from '../../../src/player/check/check-start.tsx'
import { LessonFinished } from '../../../src/player/lesson-finished.tsx'
import { LessonScreen } from '../../../src/player/lesson-screen.tsx'
import { ListenButton } from '../../../src/player/listen-button.tsx'
import type { Attempt, Try } from '../../../src/record/attempt.ts'
import type { Happening } from '../../../src/record/event.ts'
import { bank, course, lesson } from './fixture-course.ts'
import type { memoryRuntime } from './memory-runtime.ts'

interface ScreensProps {
  readonly runtime: ReturnType<typeof memoryRuntime>
  readonly query: URLSearchParams
}

const links = { lessons: '#lessons', support: '#support' }
const nothing = () => undefined

const going: Try = {
  id: 'try-1',
  startedAt: '2026-11-22T10:00:00.000Z',
  questions: bank.map(question => ({
    question: question.id,
    options: ['later', 'honest', 'promise'],
  })),
  passMark: 0.8,
  answers: {
    'a-question': { kind: 'options', ids: ['honest'] },
    'other-question': { kind: 'unknown' },
  },
  result: null,
}

function done(passed: boolean) {
  const wrong = ['other-question']
  return {
    ...going,
    result: { at: going.startedAt, right: passed ? 13 : 11, of: 15, needed: 12, passed, wrong },
  }
}

/** Every screen of the player, by the address's `screen` or `page`. */
export function Screens({ runtime, query }: ScreensProps) {
  const [attempt, setAttempt] = useState(runtime.attempt())
  const record = async (happenings: readonly Happening[]) => {
    if (query.has('full')) return { ok: false, why: 'storage-full' } as const
    const saved = await runtime.append(happenings)
    if (saved.ok) setAttempt(saved.attempt)
    return saved
  }
  const screen = query.get('screen')
  return screen ? (
    <OtherScreen screen={screen} attempt={attempt} />
  ) : (
    <Pages {...{ attempt, record, query }} />
  )
}

interface PagesProps {
  readonly attempt: Attempt | null
  readonly record: Parameters<typeof LessonScreen>[0]['record']
  readonly query: URLSearchParams
}

function Pages({ attempt, record, query }: PagesProps) {
  const page = lesson.pages.find(one => one.code === query.get('page')) ?? lesson.pages[0]
  const [step, setStep] = useStep()
  if (!page) return null
  return (
    <LessonScreen
      {...{ course, lesson, page, attempt, step, record, links }}
      onStep={setStep}
      onContinue={() => {
        document.title = 'Continued'
      }}
      onBreak={nothing}
      exit={
        query.has('exit') ? (
          <section class="exit" aria-label="Leave this site fast">
            <a class="exit-button" href="#exit">
              Exit this page
            </a>
          </section>
        ) : undefined
      }
      listen={<ListenButton turn={`${page.id}/${step}`} />}
    />
  )
}

function useStep(): readonly [string | null, (step: string | null) => void] {
  const read = () => (history.state as { step?: string } | null)?.step ?? null
  const [step, setStep] = useState(read)
  useEffect(() => {
    const back = () => setStep(read())
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])
  useLayoutEffect(() => {
    if (step !== null) document.querySelector('h1')?.focus()
  }, [step])
  const go = (next: string | null) => {
    history.pushState({ step: next }, '')
    setStep(next)
  }
  return [step, go]
}

function OtherScreen({
  screen,
  attempt,
}: {
  readonly screen: string
  readonly attempt: Attempt | null
}) {
  const lessonHref = (code: string) => `#${code}`
  const opened = {
    opened: Object.fromEntries(
      course.lessons.flatMap(one => one.pages.map(page => [page.id, true as const])),
    ),
  }
  const ready = attempt && { ...attempt, ...opened }
  const [question] = bank
  const [drawn] = going.questions
  if (!ready || !question || !drawn) return null
  const result = {
    course,
    bank,
    lessonHref,
    links,
    certificateHref: '#certificate',
    declareHref: '#declare',
    feedbackHref: '#feedback',
    onTryAgain: nothing,
  }
  switch (screen) {
    case 'finished':
      return (
        <LessonFinished
          {...{ course, lesson, links }}
          next={course.lessons[2] ?? null}
          nextHref="#next"
          onBreak={nothing}
        />
      )
    case 'check-start':
      return (
        <CheckStart
          {...{ course, lessonHref, links }}
          attempt={ready}
          nameHref="#name"
          onStart={nothing}
        />
      )
    case 'check-not-ready':
      return <CheckStart {...{ course, attempt, lessonHref, links }} onStart={nothing} />
    case 'check-question':
      return (
        <CheckQuestion
          {...{ question, drawn, links }}
          tryId="try-1"
          n={3}
          of={15}
          response={undefined}
          backHref="#back"
          onAnswer={response => {
            document.title = JSON.stringify(response)
          }}
        />
      )
    case 'check-long-question':
      return (
        <CheckQuestion
          question={bank[1] ?? question}
          drawn={drawn}
          links={links}
          tryId="try-1"
          n={4}
          of={15}
          response={undefined}
          backHref="#back"
          onAnswer={nothing}
        />
      )
    case 'check-review':
      return (
        <CheckReview
          {...{ going, bank, links }}
          backHref="#back"
          changeHref={n => `#change-${n}`}
          onFinish={nothing}
        />
      )
    case 'pass':
      return (
        <CheckResult
          {...result}
          attempt={{ ...ready, completed: { at: going.startedAt, event: 'e' } }}
          done={done(true)}
        />
      )
    case 'not-yet':
      return (
        <CheckResult
          {...result}
          attempt={{ ...ready, tries: [done(false), done(false), done(false)] }}
          done={done(false)}
        />
      )
    default:
      return null
  }
}
