import type { JsonObject } from '../../src/server/spec/json.ts'

export const learner = {
  objectType: 'Agent',
  account: { homePage: 'https://kingston.example', name: '6f1c2a9e-learner' },
} as const

export const course = 'https://harbour.example/c/c1'
export const completed = 'http://adlnet.gov/expapi/verbs/completed'

/** A statement as the app sends it, with what a test changes. */
export function exampleStatement(changes: JsonObject = {}): JsonObject {
  return {
    actor: learner,
    verb: { id: completed, display: { 'en-GB': 'completed' } },
    object: { objectType: 'Activity', id: course },
    result: {
      completion: true,
      score: { scaled: 0.9, raw: 9, min: 0, max: 10 },
      duration: 'PT12M',
    },
    timestamp: '2026-11-22T09:30:00.000Z',
    ...changes,
  }
}

/** A statement that voids another. */
export function voiding(id: string, changes: JsonObject = {}): JsonObject {
  return {
    actor: learner,
    verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
    object: { objectType: 'StatementRef', id },
    ...changes,
  }
}
