import type { CourseSource } from '../course-draft.ts'
import { startOf } from '../message.ts'

/** Files that no learner would ever see, and an approval of another version. */
export function checkStrays({ folder, yaml, files, report }: CourseSource): void {
  const { languages, lessons, approval, version } = yaml.value
  for (const path of files.keys()) {
    const lesson = path.startsWith(`${folder}/lessons/`)
      ? /^([^/]+)\/([a-z-]+)\.md$/.exec(path.slice(`${folder}/lessons/`.length))
      : null
    const [, id = '', language = ''] = lesson ?? []
    if (lesson && !lessons.includes(id)) report('stray-lesson', startOf(path), { id })
    else if (lesson && !languages.includes(language))
      report('stray-language', startOf(path), { language })
  }
  if (approval && approval.version !== version)
    report('approval-version', yaml.placeOf(['approval']), { approved: approval.version, version })
}
