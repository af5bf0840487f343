import type { CourseFile } from '../../../src/course/bundle.ts'

/** A course of two lessons with two screens each, and a final check of one question. */
export const sampleCourse: CourseFile = {
  id: 'sample',
  code: 'c9',
  version: '1.0',
  fingerprint: '0123456789ab',
  language: 'en',
  title: 'A sample',
  level: 1,
  minutes: 4,
  nation: 'England',
  checkedOn: '2026-11-21',
  topics: ['One thing'],
  contentNote: [],
  outcomes: [{ id: 'notice', text: 'Notice', competencies: ['R1'] }],
  declarations: [],
  approval: null,
  uncheckedFacts: 0,
  reviewed: true,
  lessons: [lesson('first', 'l1'), lesson('second', 'l2')],
  check: {
    draw: 1,
    passMark: 0.8,
    key: { q1: { outcome: 'notice', lesson: 'first', right: ['yes'] } },
  },
}

function lesson(id: string, code: string): CourseFile['lessons'][number] {
  const pages = ['a', 'b'].map(page => ({ id: `${id}-${page}`, code: `s${page}` }))
  return { id, code, title: id, minutes: 2, pages }
}
