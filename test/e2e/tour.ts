import type { Page } from 'playwright-core'
import type { BuiltCourse } from './answer-key.ts'
import type { Crowd } from './crowd.ts'
import { type Past, pastOf } from './past.ts'
import { pathFor, type Screen } from './screens.ts'

/** What is wrong, by the point that it breaks ("UI-05"): nothing where all is well. */
export type Findings = Readonly<Record<string, readonly string[]>>

export type Look = (page: Page, screen: Screen, at: number) => Promise<Findings>

/**
 * Opens each screen, as a person who has done what it takes to see it, and looks at it. One opening
 * serves every look, since opening is what takes time.
 */
export class Tour {
  readonly #found = new Map<string, string[]>()
  readonly #crowd: Crowd
  readonly #built: BuiltCourse

  constructor(crowd: Crowd, built: BuiltCourse) {
    this.#crowd = crowd
    this.#built = built
  }

  async visit(screens: readonly Screen[], look: Look): Promise<void> {
    for (const past of new Set(screens.map(screen => screen.past))) {
      const done = past === 'new' ? undefined : await pastOf(this.#built, past)
      await this.#visitAs(
        screens.filter(screen => screen.past === past),
        done,
        look,
      )
    }
  }

  /** What was found against one point, each with its screen. */
  found(point: string): readonly string[] {
    return this.#found.get(point) ?? []
  }

  async #visitAs(screens: readonly Screen[], past: Past | undefined, look: Look): Promise<void> {
    const person = await this.#crowd.person(past)
    for (const [at, screen] of screens.entries()) {
      const name = `${screen.past} ${screen.path}`
      const path = pathFor(screen, past)
      await (at === 0 ? person.go(path) : person.turn(path))
      this.#keep(name, await look(person.page, screen, at))
    }
    this.#keep(`${screens[0]?.past}`, { errors: person.problems })
    await person.leave()
  }

  #keep(screen: string, findings: Findings): void {
    for (const [point, found] of Object.entries(findings)) {
      const before = this.#found.get(point) ?? []
      this.#found.set(point, [...before, ...found.map(one => `${screen}: ${one}`)])
    }
  }
}
