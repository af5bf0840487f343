import type { Directives } from 'mdast-util-directive'

/** What stands in braces: `{#id code=s1 exit facts="a b"}`. `id` is under "id"; bare words are ''. */
export type Attributes = ReadonlyMap<string, string>

export function attributesOf(directive: Directives): Attributes {
  return new Map(
    Object.entries(directive.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
  )
}

const part = /#([^\s#="{}]+)|([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))?/g

export function parseAttributes(text: string): Attributes {
  const found = new Map<string, string>()
  for (const [, id, key, double, single, plain] of text.matchAll(part)) {
    if (id !== undefined) found.set('id', id)
    else if (key !== undefined) found.set(key, double ?? single ?? plain ?? '')
  }
  return found
}

/** Names in one attribute: spaces or commas between them. */
export function namesIn(value: string | undefined): readonly string[] {
  return (value ?? '').split(/[\s,]+/).filter(name => name !== '')
}

/** A bare word or `=true`. */
export function isSet(attributes: Attributes, name: string): boolean {
  const value = attributes.get(name)
  return value !== undefined && value !== 'false'
}
