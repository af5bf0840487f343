import { type Random, randomFrom } from '../../src/record/shuffle.ts'
import type { BuiltCourse } from './answer-key.ts'
import { openPhone, type Phone } from './browser.ts'
import { remember } from './crowd.ts'
import { checkWork } from './kills-check.ts'
import { lessonWork } from './kills-lesson.ts'
import { pastOf } from './past.ts'

/** Something to answer, again and again, and what the app has shown of it as kept. */
export interface Work {
  readonly name: string
  /** Answers given in peace before the one that is interrupted: at most so many. */
  readonly calm: number
  /** Whether that many can still be given. */
  ready(): boolean
  /** Goes to where answers are given. */
  begin(phone: Phone): Promise<void>
  /** Chooses by chance and presses; `seen` waits until the app shows that the answer is kept. */
  answer(phone: Phone, random: Random): Promise<Answering>
  /** How many answers have been shown as kept. */
  kept(): number
  /** After a kill: what was shown as kept and is not there, or is there twice. */
  missing(phone: Phone): Promise<readonly string[]>
}

export interface Answering {
  readonly what: string
  seen(): Promise<void>
}

/** One seed: what was done, and what was missing afterwards. */
export interface Kill {
  readonly seed: number
  readonly story: string
  readonly missing: readonly string[]
}

/**
 * SIGKILL to the whole browser in the middle of an answer, again and again on one phone: what one
 * kill leaves behind, the next must find. Chance comes from the seeds alone.
 */
export async function killOverAndOver(
  built: BuiltCourse,
  origin: string,
  seeds: readonly number[],
): Promise<readonly Kill[]> {
  const works = [checkWork(built, origin), lessonWork(built, origin)]
  const kills: Kill[] = []
  let phone = await openPhone()
  try {
    await remember(phone.page, origin, await pastOf(built, 'ready'))
    for (const seed of seeds) {
      const story = await answerUntilKilled(phone, works, randomFrom(seed))
      phone = await openPhone(phone.profile)
      const missing = await missingAfter(phone, works)
      kills.push({ seed, story, missing: [...missing, ...phone.problems] })
    }
  } finally {
    await phone.close()
  }
  return kills
}

async function missingAfter(phone: Phone, works: readonly Work[]): Promise<readonly string[]> {
  const missing: string[] = []
  for (const work of works) missing.push(...(await work.missing(phone)))
  return missing
}

const waits = [0, 5, 20, 60, 150, 400]

async function answerUntilKilled(
  phone: Phone,
  works: readonly Work[],
  random: Random,
): Promise<string> {
  const work = oneOf(
    works.filter(one => one.ready()),
    random,
  )
  const calm = Math.floor(random() * (work.calm + 1))
  const wait = oneOf(waits, random)
  await work.begin(phone)
  for (let at = 0; at < calm; at += 1) await (await work.answer(phone, random)).seen()
  const { what } = await work.answer(phone, random)
  await new Promise(resolve => setTimeout(resolve, wait))
  await phone.kill()
  return `${what}, killed ${wait} ms after the press; ${work.kept()} answers of ${work.name} shown as kept`
}

export function oneOf<T>(things: readonly T[], random: Random): T {
  const one = things[Math.floor(random() * things.length)]
  if (one === undefined) throw new Error('Nothing to choose from')
  return one
}
