import type { Database } from './database.ts'
import type { Outside } from './outside.ts'

/** Private reflections: on this device only, never an event (DESIGN 20.3). */
export interface Notes {
  /** Empty where nothing is written. */
  read(learner: string, course: string, block: string): Promise<string>
  /** An empty text takes the note away. */
  write(learner: string, course: string, block: string, text: string): Promise<void>
}

export function notesIn(database: Database, outside: Outside): Notes {
  return {
    read: async (learner, course, block) =>
      (await database.notes.get([learner, course, block]))?.text ?? '',
    async write(learner, course, block, text) {
      if (text === '') return database.notes.delete([learner, course, block])
      const writtenAt = outside.now().toISOString()
      await database.notes.put({ learner, course, block, text, writtenAt })
    },
  }
}
