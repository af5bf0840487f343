import type { Certificate } from '../../../src/record/certificate.ts'

/** A certificate as the first course issues it. */
export const sample: Certificate = {
  id: '6f1f2a52-7d2c-4c58-9a1e-2f61c0a3b7d4',
  number: '7K4M-PQ2T-9XWD',
  learner: 'b0a7bb0e-5a0b-4b66-8f9d-0f6a5f1c2d3e',
  attempt: '0d5c1c9e-1f7b-4f3e-8f0a-6b1d2c3e4f50',
  name: 'Magdalena Wiśniewska',
  organisation: 'Riverside Youth Club',
  course: 'child-abuse-and-neglect',
  courseCode: 'c1',
  title: 'Awareness of Child Abuse and Neglect',
  level: 1,
  topics: [
    'Kinds of abuse and neglect',
    'Signs to look for',
    'Listening to a child',
    'What to do and who to tell',
    'Writing down a concern',
    'Worries about a colleague',
  ],
  version: '1.0',
  language: 'en',
  completedOn: '2026-11-21',
  refresher: { kind: 'by', on: '2029-11-21', setBy: 'organisation' },
  how: { kind: 'alone' },
  nameChecked: { by: 'learner' },
  minutes: 55,
  approval: null,
  issuedAt: '2026-11-21T14:05:00.000Z',
}

export function named(name: string): Certificate {
  return { ...sample, name }
}

/** Names as people write them, by script. */
export const names = {
  welsh: 'Siân Llŷr Ŵyn',
  polish: 'Stanisław Żółkiewski-Łącki',
  vietnamese: 'Nguyễn Thị Phương Thảo',
  yoruba: 'Ọlúwaṣeun Adébáyọ̀',
  greek: 'Ελένη Παπαδοπούλου',
  cyrillic: 'Олександр Коваленко',
  arabic: 'عائشة بنت محمد الزهراء',
  urdu: 'محمد فیضان خان بھٹی',
  punjabi: 'ਹਰਪ੍ਰੀਤ ਕੌਰ ਸਿੰਘ',
  bengali: 'রহিমা খাতুন চৌধুরী',
  hindi: 'क्षितिज शर्मा',
  tamil: 'தமிழ்ச்செல்வி முருகன்',
  chinese: '王小明',
  traditional: '陳黃麗儀',
  amharic: 'አበበ ቢቂላ ተስፋዬ',
  emoji: 'Ana 😀 Lopes 👩‍👩‍👧',
  mixed: 'Aisha عائشة Khan',
  hebrew: 'שרה כהן',
} as const
