import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookChoices, parseLook } from '../../../src/app/look.ts'

const usual = parseLook(null)

test('with nothing kept, everything is as usual', () => {
  expect(usual).toEqual({
    theme: 'same',
    text: 'standard',
    spacing: 'standard',
    pictures: 'show',
    movement: 'same',
    exit: 'some',
    rate: '0.9',
  })
})

test('what was chosen comes back; what is not a choice does not', () => {
  const kept = { theme: 'hc-dark', text: 'xlarge', spacing: 7, pictures: 'HIDE', rate: '0.7' }
  expect(parseLook(JSON.stringify(kept))).toEqual({
    ...usual,
    theme: 'hc-dark',
    text: 'xlarge',
    rate: '0.7',
  })
})

test.each(['', '{', 'null', '[]', '7', '"dark"', '{"__proto__":{"theme":"dark"}}'])(
  'hostile text %s is the usual look',
  text => {
    expect(parseLook(text)).toEqual(usual)
  },
)

test('whatever is kept, each part of the look is one of its choices', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), text => {
      const look = parseLook(text)
      for (const [name, choices] of Object.entries(lookChoices)) {
        expect(choices).toContain(look[name as keyof typeof look])
      }
    }),
  )
})
