import ranges from '@fontsource/noto-emoji/unicode.json' with { type: 'json' }
import { fontSlices } from './font-slices.ts'

const files = import.meta.glob<string>(
  '/node_modules/@fontsource/noto-emoji/files/noto-emoji-[0-9]*-700-normal.woff2',
  { query: '?url', import: 'default', eager: true },
)

/** The slices of Noto Emoji for a device that has no emoji of its own. */
export const emojiSlices = fontSlices('Certificate Emoji', ranges, files)
