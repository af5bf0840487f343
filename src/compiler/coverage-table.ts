import type { Course } from '../course/course.ts'
import type { Framework } from '../course/framework.ts'

/** Which course serves which competency of the boards' frameworks, as Markdown. */
export function coverageTable(
  frameworks: readonly Framework[],
  courses: readonly Course[],
): string {
  const lines = [
    '# Competencies and courses',
    '',
    'Made by `npm run coverage` from the outcomes in each `course.yaml`; written by nobody. A course serves a',
    'competency where one of its outcomes names it, and every outcome is taught in a lesson and tested by',
    'four questions or more. The words of each competency are those of its board’s document.',
    '',
    ...courses.map(({ code, title }) => `- **${code}** ${title}`),
    ...frameworks.flatMap(framework => tableOf(framework, courses)),
  ]
  return `${lines.join('\n')}\n`
}

function tableOf(
  { framework, document, edition, competencies }: Framework,
  courses: readonly Course[],
): readonly string[] {
  const rows = Object.entries(competencies).map(([id, words]) => {
    const serves = courses.map(course => servesIt(course, id))
    return { id, words, serves, count: serves.filter(Boolean).length }
  })
  const none = rows.filter(row => row.count === 0).map(row => row.id)
  return [
    '',
    `## ${framework}, Level 1`,
    '',
    `${document} (${edition}). ${none.length === 0 ? 'Every competency is served.' : `Served by no course: ${none.join(', ')}.`}`,
    '',
    `| | Competency | ${courses.map(course => course.code).join(' | ')} | Courses |`,
    `|---|---|${courses.map(() => ':-:|').join('')}--:|`,
    ...rows.map(
      ({ id, words, serves, count }) =>
        `| ${id} | ${cell(words)} | ${serves.map(one => (one ? '✓' : '')).join(' | ')} | ${count} |`,
    ),
  ]
}

function servesIt({ outcomes }: Course, id: string): boolean {
  return outcomes.some(outcome => outcome.competencies.includes(id))
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|')
}
