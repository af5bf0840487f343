import ranges from '@fontsource-variable/noto-sans-sc/unicode.json' with { type: 'json' }
import { fontSlices } from './font-slices.ts'

const files = import.meta.glob<string>(
  '/node_modules/@fontsource-variable/noto-sans-sc/files/*-wght-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)

/** The slices of Noto Sans SC that hold the letters of `text`: two or three for a name. */
export const hanSlices = fontSlices('Han', ranges, files)
