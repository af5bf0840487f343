/** HTML that is known to be whole: whatever else is put into `html` is escaped first. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Content = Markup | string | number | false | undefined | readonly Content[]

/** Makes a piece of HTML. Words in it become text and attributes, never markup. */
export function html(pieces: TemplateStringsArray, ...content: readonly Content[]): Markup {
  return new Markup(
    pieces.map((piece, at) => piece + (at < content.length ? textOf(content[at]) : '')).join(''),
  )
}

function textOf(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Markup) return content.text
  if (typeof content === 'string' || typeof content === 'number') return escaped(`${content}`)
  return content.map(textOf).join('')
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => signs[sign] ?? '')
}
