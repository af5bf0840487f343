import '../screen-words.ts'
import { approvalOn } from '../../course/approval.ts'
import type { CourseFile } from '../../course/bundle.ts'
import { dateInWords } from '../../player/date-in-words.ts'
import { useWords } from '../../player/words.ts'

interface ApprovalLineProps {
  readonly course: Pick<CourseFile, 'approval' | 'version' | 'uncheckedFacts'>
  /** ISO date. */
  readonly today: string
}

/** Who has approved this version and whether that still holds; how many facts nobody has looked up. */
export function ApprovalLine({ course, today }: ApprovalLineProps) {
  const t = useWords()
  const { approval, version, uncheckedFacts } = course
  const said = approval && {
    by: approval.by,
    on: dateInWords(approval.on),
    until: dateInWords(approval.until),
  }
  return (
    <p>
      {t(`before.${approvalOn(approval, version, today)}`, said ?? {})}{' '}
      {uncheckedFacts > 0 ? t('before.facts', { count: uncheckedFacts }) : null}
    </p>
  )
}
