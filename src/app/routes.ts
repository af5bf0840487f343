import { parse } from 'regexparam'

/** Every address of the app (interface.md 3.1) and the screen it shows. */
const patterns = {
  home: '/',
  menu: '/menu',
  name: '/start/:course',
  before: '/c/:course/before',
  words: '/c/:course/words',
  notes: '/c/:course/notes',
  declare: '/c/:course/declare',
  checkStart: '/c/:course/check',
  checkReview: '/c/:course/check/review',
  checkResult: '/c/:course/check/result',
  checkQuestion: '/c/:course/check/:number',
  feedback: '/c/:course/feedback/:page',
  reminder: '/c/:course/reminder',
  addName: '/c/:course/certificate-name',
  issue: '/c/:course/certificate',
  course: '/c/:course',
  lessonDone: '/c/:course/:lesson/done',
  lesson: '/c/:course/:lesson/:page',
  followUp: '/f/:token/:page',
  break: '/break',
  certificates: '/certificates',
  certificate: '/certificates/:id',
  certificateName: '/certificates/:id/name',
  save: '/save',
  settings: '/settings',
  record: '/record',
  deleteAll: '/record/delete',
  support: '/support',
  safety: '/support/safety',
  neutral: '/n',
  help: '/help',
  accessibility: '/accessibility',
  privacy: '/privacy',
} as const

export type RouteName = keyof typeof patterns | 'notFound'

export interface Route {
  readonly name: RouteName
  readonly params: Readonly<Record<string, string>>
}

const routes = Object.entries(patterns).map(([name, pattern]) => ({
  name: name as keyof typeof patterns,
  ...parse(pattern),
}))

/** The route of a path; `notFound` for any other. Codes hold letters and digits only. */
export function routeOf(path: string): Route {
  for (const { name, pattern, keys } of routes) {
    const match = pattern.exec(path)
    if (!match) continue
    const values = match.slice(1).map(value => decodePart(value ?? ''))
    if (!values.every(value => /^[\w-]{1,64}$/.test(value))) return { name: 'notFound', params: {} }
    return { name, params: Object.fromEntries(keys.map((key, at) => [key, values[at] ?? ''])) }
  }
  return { name: 'notFound', params: {} }
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
