import '../screen-words.ts'
import type { CourseFile } from '../../course/bundle.ts'
import { WithErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { Frame } from '../frame/frame.tsx'
import { here, nameLearner } from '../here.ts'
import { keep } from '../keep.ts'
import { go } from '../navigation.ts'
import { useTitle } from '../title.ts'
import { NameForm } from './name.tsx'

interface AddNameProps {
  readonly course: CourseFile
  /** Where to go once there is a name. */
  readonly to: string
}

/** The name that was skipped at the start, asked for when a certificate needs it. */
export function AddNameScreen({ course, to }: AddNameProps) {
  const t = useWords()
  useTitle(t('name.certificateTitle'))
  const take = async (name: string) => {
    if (await keep(() => nameLearner(name))) go(to, { replace: true })
  }
  return (
    <Frame back={`/c/${course.code}/check`}>
      <WithErrors>
        <NameForm
          initial={here.value?.learner?.name ?? ''}
          title={t('name.certificateTitle')}
          emptyError="name.emptyNoSkip"
          onName={take}
        />
      </WithErrors>
    </Frame>
  )
}
