import type { Page } from 'playwright-core'
import type { BlockKind } from '../../src/course/block.ts'
import type { BuiltCourse } from '../e2e/answer-key.ts'
import { pagePath, type Screen } from '../e2e/screens.ts'

/** A screen of the pictures in docs/screens, and what somebody does there first. */
export interface PicturedScreen extends Screen {
  readonly name: string
  readonly words: string
  readonly first?: (page: Page) => Promise<void>
}

export function picturedScreens(built: BuiltCourse): PicturedScreen[] {
  const root = `/c/${built.course.code}`
  const lesson = (kind: BlockKind) => screenWith(built, kind)
  return [
    ...screens('new', [
      ['home-first', 'Home, first visit', '/'],
      ['name', 'Your name', `/start/${built.course.code}`],
      ['before', 'Before you start', `${root}/before`],
    ]),
    ...screens('begun', [
      ['home-again', 'Home, coming back', '/'],
      ['course', 'The course and its lessons', root],
      ['lesson-finished', 'Lesson finished', `${root}/${built.course.lessons[0]?.code}/done`],
      ['break', 'A break', '/break'],
      ['support', 'Get support', '/support'],
      ['settings', 'Settings', '/settings'],
      ['save', 'Save courses to this phone', '/save'],
      ['record', 'My record', '/record'],
      ['help', 'Help', '/help'],
    ]),
    ...screens('ready', [
      ['lesson-text', 'A lesson screen', lesson('picture')],
      ['reveal', 'Open to read more', lesson('reveal')],
      ['dos', 'Do and do not', lesson('dos')],
      ['say', 'Say this, not that', lesson('say')],
      ['diagram', 'A diagram', lesson('diagram')],
      ['sort', 'Sorting', lesson('sort')],
      ['order', 'Put in order', lesson('order')],
      ['reflection', 'A private note', lesson('reflection')],
      ['question', 'A question', lesson('question')],
    ]),
    {
      name: 'question-feedback',
      words: 'A question, answered',
      past: 'ready',
      path: lesson('question'),
      first: answerQuestion,
    },
    {
      name: 'story',
      words: 'A story',
      past: 'ready',
      path: lesson('scenario'),
      first: startStory,
    },
    ...screens('ready', [['check-start', 'The final check', `${root}/check`]]),
    ...screens('checking', [
      ['check-question', 'A question of the final check', `${root}/check/6`],
    ]),
    ...screens('review', [['check-review', 'Before handing in', `${root}/check/review`]]),
    ...screens('not-yet', [['result-not-yet', 'Not passed yet', `${root}/check/result`]]),
    ...screens('passed', [
      ['result-passed', 'Passed', `${root}/check/result`],
      ['certificate', 'Certificate', '/certificates/:certificate'],
      ['follow-up', 'Ten weeks later', '/f/:followUp/1'],
      ['follow-up-help', 'Ten weeks later, not sure', '/f/:followUp/help'],
    ]),
  ]
}

type Named = readonly [name: string, words: string, path: string]

function screens(past: Screen['past'], named: readonly Named[]): PicturedScreen[] {
  return named.map(([name, words, path]) => ({ name, words, path, past }))
}

/** The first screen of the course with a block of a kind. */
function screenWith({ course, lessons }: BuiltCourse, kind: BlockKind): string {
  for (const lesson of lessons) {
    const page = lesson.pages.find(one => one.blocks.some(block => block.kind === kind))
    if (page) return pagePath(course, lesson.code, page.code)
  }
  throw new Error(`The course has no ${kind}`)
}

async function answerQuestion(page: Page): Promise<void> {
  await page.locator('form input').first().check()
  await page.locator('form button').first().click()
  await page.locator('section[aria-labelledby$="-feedback"]').waitFor()
}

async function startStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read the story' }).click()
  await page.locator('form input').first().waitFor()
}
