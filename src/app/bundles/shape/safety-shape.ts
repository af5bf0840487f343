import * as v from 'valibot'
import type { Safety, SupportService } from '../../../course/support.ts'
import { among, id, isoDate, list, object, optional, type Shape, text } from './shape.ts'

const words = optional(text)

/** A number that a phone can dial: anything else in a `tel:` link could do harm. */
const phone: Shape<string> = v.pipe(v.string(), v.regex(/^\+?[\d ]{3,20}$/))

const service: Shape<SupportService> = object<SupportService>({
  ...{ id, name: text, who: text, phone: optional(phone), text: words, hours: words, cost: words },
  ...{ bill: words, relay: words, checkedOn: isoDate },
  section: among(['emergency', 'worried', 'upset', 'online', 'whistleblowing']),
  nations: list(among(['England', 'Wales', 'Scotland', 'Northern Ireland'])),
  email: optional(v.pipe(v.string(), v.email())),
  web: optional(v.pipe(v.string(), v.regex(/^(?:https:\/\/)?[^\s<>"'\\:]+$/))),
  confidence: among(['confirmed', 'seen', 'long-known', 'unconfirmed']),
})

/** `safety.<lang>.json` */
export const safety: Shape<Safety> = object<Safety>({ checkedOn: isoDate, services: list(service) })
