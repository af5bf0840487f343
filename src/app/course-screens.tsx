import { useMemo } from 'preact/hooks'
import type { CourseFile } from '../course/bundle.ts'
import { entryByCode } from './courses.ts'
import { lazyScreen } from './lazy-screen.tsx'
import { location } from './navigation.ts'
import type { Route } from './routes.ts'
import { NotFoundScreen } from './screens/not-found.tsx'
import { wasTold } from './told.ts'

export const LessonPages = lazyScreen(async () => (await import('./lesson-pages.tsx')).LessonPages)
const Before = lazyScreen(async () => (await import('./screens/before.tsx')).BeforeScreen)
const CourseHome = lazyScreen(async () => (await import('./screens/course.tsx')).CourseScreen)
const CheckScreens = lazyScreen(async () => (await import('./check-screens.tsx')).CheckScreens)
const LessonDone = lazyScreen(
  async () => (await import('./screens/lesson-done.tsx')).LessonDoneScreen,
)
const AddName = lazyScreen(async () => (await import('./screens/add-name.tsx')).AddNameScreen)
const Issue = lazyScreen(async () => (await import('./screens/issue.tsx')).IssueScreen)
const WordsExplained = lazyScreen(
  async () => (await import('./screens/words-explained.tsx')).WordsScreen,
)
const Notes = lazyScreen(async () => (await import('./screens/course-notes.tsx')).CourseNotesScreen)
const Declare = lazyScreen(async () => (await import('./screens/declare.tsx')).DeclareScreen)
const Feedback = lazyScreen(async () => (await import('./screens/feedback.tsx')).FeedbackScreen)
const Reminder = lazyScreen(async () => (await import('./screens/reminder.tsx')).ReminderScreen)

/** The screens of one course. */
export function CourseScreens({
  course,
  route,
}: {
  readonly course: CourseFile
  readonly route: Route
}) {
  const { name, params } = route
  const entry = entryByCode(course.code)
  switch (name) {
    case 'course':
      return <CourseHome course={course} newest={entry?.fingerprint} />
    case 'before':
      return <Before course={course} entry={entry} onward={null} />
    case 'lesson':
      return <ToldFirst course={course} route={route} />
    case 'lessonDone':
      return <LessonDone course={course} code={params.lesson ?? ''} />
    case 'words':
      return <WordsExplained course={course} />
    case 'notes':
      return <Notes course={course} />
    case 'declare':
      return <Declare course={course} />
    case 'feedback':
      return <Feedback course={course} page={params.page ?? ''} />
    case 'reminder':
      return <Reminder course={course} />
    case 'addName':
      return <AddName course={course} to={`/c/${course.code}/check`} />
    case 'issue':
      return <Issue course={course} />
    case 'checkStart':
    case 'checkQuestion':
    case 'checkReview':
    case 'checkResult':
      return <CheckScreens course={course} route={route} />
    default:
      return <NotFoundScreen />
  }
}

/** "Before you start" stands before the first screen that has Exit this page (UI-28). */
function ToldFirst({ course, route }: { readonly course: CourseFile; readonly route: Route }) {
  const lesson = course.lessons.find(one => one.code === route.params.lesson)
  const page = lesson?.pages.find(one => one.code === route.params.page)
  const { turn } = location.value
  const told = useMemo(() => page?.exit !== true || wasTold(course.id), [page, turn])
  if (!lesson || !page) return <NotFoundScreen />
  if (told) return <LessonPages course={course} lesson={lesson.code} page={page.code} />
  const onward = `/c/${course.code}/${lesson.code}/${page.code}`
  return <Before course={course} entry={entryByCode(course.code)} onward={onward} />
}
