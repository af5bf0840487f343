import { cutFonts } from './build/cut-fonts.ts'

await cutFonts()
