import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

type Ranges = readonly (readonly [first: number, last: number])[]

const root = join(import.meta.dirname, '../..')
const fullFonts = [
  { weight: '400', path: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf' },
  { weight: '700', path: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf' },
]

/** Where the cut fonts stand: kept out of git, made anew from the npm package. */
export const cutFontsFolder = join(root, '.cache/fonts')

/**
 * Cuts Noto Sans into the TrueType files that certificates embed, one for each alphabet and weight
 * ("latin-700.ttf"). PDF needs TrueType; only the letters listed, and no hinting, keep them small.
 */
export async function cutFonts(): Promise<void> {
  const list = join(root, 'src/app/certificate/pdf/cut-fonts.json')
  const alphabets = JSON.parse(await readFile(list, 'utf8')) as Record<string, Ranges>
  await mkdir(cutFontsFolder, { recursive: true })
  for (const { weight, path } of fullFonts) {
    const full = await readFile(createRequire(import.meta.url).resolve(path))
    for (const [alphabet, ranges] of Object.entries(alphabets)) {
      const cut = await subsetFont(full, characters(ranges), {
        targetFormat: 'sfnt',
        noHinting: true,
        noLayoutClosure: true,
      })
      await writeIfNew(join(cutFontsFolder, `${alphabet}-${weight}.ttf`), cut)
    }
  }
}

function characters(ranges: Ranges): string {
  const codes = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  )
  return String.fromCodePoint(...codes)
}

/** A file that stays as it was does not wake a watching build. */
async function writeIfNew(path: string, bytes: Buffer): Promise<void> {
  const old = await readFile(path).catch(() => null)
  if (old?.equals(bytes)) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}
