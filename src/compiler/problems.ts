import { activityProblems } from './problems/activity-problems.ts'
import { courseProblems } from './problems/course-problems.ts'
import { fileProblems } from './problems/file-problems.ts'
import { idProblems } from './problems/id-problems.ts'
import { writingProblems } from './problems/writing-problems.ts'

/** Every message that the compiler can give. */
export const problems = {
  ...fileProblems,
  ...writingProblems,
  ...idProblems,
  ...activityProblems,
  ...courseProblems,
} as const

export type ProblemCode = keyof typeof problems
