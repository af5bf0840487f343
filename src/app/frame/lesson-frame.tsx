import type { ComponentChildren } from 'preact'
import type { CourseFile } from '../../course/bundle.ts'
import { courseLine } from '../course-line.ts'
import { Footer, SkipLinks } from './frame.tsx'

interface LessonFrameProps {
  readonly course: CourseFile
  readonly exit?: boolean
  readonly children: ComponentChildren
}

/** What stands around the player's screens: skip links before, the footer after (interface.md 4.1). */
export function LessonFrame({ course, exit = false, children }: LessonFrameProps) {
  return (
    <>
      <SkipLinks exit={exit} />
      {children}
      <Footer course={courseLine(course)} />
    </>
  )
}
