import type { CourseSource } from '../course-draft.ts'
import { startOf } from '../message.ts'

/** Files that no learner would ever see. */
export function checkStrays({ folder, yaml, files, report }: CourseSource): void {
  const { languages, lessons } = yaml.value
  for (const path of files.keys()) {
    const lesson = path.startsWith(`${folder}/lessons/`)
      ? /^([^/]+)\/([a-z-]+)\.md$/.exec(path.slice(`${folder}/lessons/`.length))
      : null
    const [, id = '', language = ''] = lesson ?? []
    if (lesson && !lessons.includes(id)) report('stray-lesson', startOf(path), { id })
    else if (lesson && !languages.includes(language))
      report('stray-language', startOf(path), { language })
  }
}
