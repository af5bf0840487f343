import type { CourseTable } from './measure.ts'
import type { Message } from './message.ts'

/** A message on one line: "file:line:column severity code text → remedy". */
export function messageLine(message: Message): string {
  const { file, line, column, severity, code, text, remedy } = message
  return `${file}:${line}:${column} ${severity} ${code} ${text} → ${remedy}`
}

/** The table of courses as a person reads it. */
export function tableLines(table: CourseTable, due: readonly string[]): readonly string[] {
  const covered = table.outcomes.filter(one => one.taughtBy.length > 0 && one.testedBy.length > 0)
  const dueHere = table.facts.filter(fact => due.includes(fact))
  const rows: readonly (readonly [string, string | number])[] = [
    ['languages', table.languages.join(' ')],
    ['screens', table.screens],
    ['words', table.words],
    ['minutes', table.minutes],
    ['reading grade', table.readingGrade],
    ['bank questions', table.bankQuestions],
    ['outcomes covered', `${covered.length} of ${table.outcomes.length}`],
    ...table.outcomes.map(
      one =>
        [
          `  ${one.id}`,
          `taught by ${one.taughtBy.join(' ') || '–'}; ${one.testedBy.length} questions`,
        ] as const,
    ),
    ['competencies', table.competencies.join(' ')],
    ['facts cited', table.facts.length],
    ['facts due', dueHere.length === 0 ? 0 : `${dueHere.length}: ${dueHere.join(' ')}`],
    ['messages', counts(table.messages)],
  ]
  const body = rows.map(([name, value]) => `  ${name.padEnd(20)} ${value}`)
  return [`${table.code} ${table.id} — ${table.title} (level ${table.level})`, ...body]
}

export function counts(messages: readonly Message[]): string {
  const of = (severity: Message['severity']): number =>
    messages.filter(message => message.severity === severity).length
  return `${of('error')} errors, ${of('warning')} warnings, ${of('advice')} advice`
}
