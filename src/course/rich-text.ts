/**
 * The closed set of elements that course text may hold. Nothing from a bundle is ever inserted as
 * raw HTML: a program that shows text walks these and knows every one.
 */
export type Inline =
  | string
  | { readonly t: 'strong'; readonly c: readonly Inline[] }
  | { readonly t: 'quote'; readonly c: readonly Inline[] }
  | { readonly t: 'link'; readonly to: string; readonly c: readonly Inline[] }
  | { readonly t: 'slot'; readonly name: SlotName }

/** A place in a sentence that the organisation's settings fill; each has words for "not known yet". */
export type SlotName =
  | 'organisation'
  | 'lead'
  | 'deputy'
  | 'council'
  | 'council-out-of-hours'
  | 'lado'
  | 'chair'

export type Flow =
  | { readonly t: 'p'; readonly c: readonly Inline[] }
  | { readonly t: 'h'; readonly c: readonly Inline[] }
  | { readonly t: 'ul'; readonly items: readonly (readonly Inline[])[] }
  | { readonly t: 'ol'; readonly items: readonly (readonly Inline[])[] }

/** The plain words of some text, for speech, search, counting and statements. */
export function plainText(content: readonly (Inline | Flow)[]): string {
  return content.map(plainPart).join('')
}

function plainPart(part: Inline | Flow): string {
  if (typeof part === 'string') return part
  switch (part.t) {
    case 'strong':
    case 'quote':
    case 'link':
      return plainText(part.c)
    case 'slot':
      return ''
    case 'p':
    case 'h':
      return `${plainText(part.c)}\n`
    case 'ul':
    case 'ol':
      return part.items.map(item => `${plainText(item)}\n`).join('')
  }
}
