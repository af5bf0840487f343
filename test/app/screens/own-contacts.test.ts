import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkContacts, typedFrom } from '../../../src/app/own-contacts.ts'

const none = { leadName: '', leadPhone: '', deputyName: '', deputyPhone: '' }

test('a name alone or a number alone is enough', () => {
  expect(checkContacts({ ...none, leadName: ' Joan  Morris ' })).toEqual({
    ok: true,
    contacts: { lead: { name: 'Joan Morris' } },
  })
  expect(checkContacts({ ...none, leadPhone: '01632 960 001', deputyName: 'Ali' })).toEqual({
    ok: true,
    contacts: { lead: { phone: '01632 960 001' }, deputy: { name: 'Ali' } },
  })
})

test('UI-15 nothing at all, and a number that is none, are said at their fields', () => {
  expect(checkContacts(none)).toEqual({
    ok: false,
    refusals: [{ field: 'leadName', why: 'empty' }],
  })
  expect(checkContacts({ ...none, leadName: 'Joan', deputyPhone: 'ask Ali' })).toEqual({
    ok: false,
    refusals: [{ field: 'deputyPhone', why: 'not-a-number' }],
  })
})

test.each(['javascript:alert(1)', '12', '999;ext=1', '*#06#', 'tel:999', '<b>1234</b>'])(
  '%s never becomes a number to press',
  leadPhone => {
    expect(checkContacts({ ...none, leadName: 'Joan', leadPhone }).ok).toBe(false)
  },
)

test('what is kept is short, on one line, and comes back into the form as it is', () => {
  const line = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(line, line, (leadName, deputyName) => {
      const checked = checkContacts({ ...none, leadName, deputyName, leadPhone: '999' })
      if (!checked.ok) throw new Error('A number was given')
      const again = checkContacts(typedFrom(checked.contacts))
      expect(again).toEqual(checked)
      for (const name of [checked.contacts.lead?.name, checked.contacts.deputy?.name]) {
        expect(name ?? '').not.toMatch(/[\p{Cc}]/u)
        expect((name ?? '').length).toBeLessThanOrEqual(80)
      }
    }),
  )
})
