import type { Plugin } from 'vite'
import { cutFonts, cutFontsFolder } from './cut-fonts.ts'

/** Parts of jsPDF that draw web pages and SVG: a certificate uses none of them. */
const unused = ['html2canvas', 'canvg', 'dompurify']
const nothing = '\0certificate-fonts:nothing'

/** Cuts the fonts before a build or a dev server begins, as `cut-fonts/latin-700.ttf?url`. */
export function certificateFonts(): Plugin {
  return {
    name: 'harbour:certificate-fonts',
    enforce: 'pre',
    config: async () => {
      await cutFonts()
      return { resolve: { alias: { 'cut-fonts': cutFontsFolder } } }
    },
    resolveId: id => (unused.includes(id) ? nothing : undefined),
    load: id => (id === nothing ? 'export default undefined' : undefined),
  }
}
