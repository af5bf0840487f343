import * as v from 'valibot'
import { exactObject, iri, mailto, sha1 } from './plain-values.ts'

const identifiers = {
  mbox: v.optional(mailto),
  mbox_sha1sum: v.optional(sha1),
  openid: v.optional(iri),
  account: v.optional(exactObject({ homePage: iri, name: v.pipe(v.string(), v.minLength(1)) })),
}

type Identified = {
  readonly [K in keyof typeof identifiers]?: v.InferOutput<(typeof identifiers)[K]> | undefined
}

/** How many of the four inverse functional identifiers are there (1.0.3 Data 2.4.2.3). */
function identifierCount(actor: Identified): number {
  return Object.keys(identifiers).filter(key => key in actor).length
}

const name = v.optional(v.string('It must be text.'))
const oneIdentifier =
  'It needs exactly one of mbox, mbox_sha1sum, openid and account, to say who it is.'

/** 1.0.3 Data 2.4.2.1. */
export const agent = v.pipe(
  exactObject({ objectType: v.optional(v.literal('Agent')), name, ...identifiers }),
  v.check(one => identifierCount(one) === 1, oneIdentifier),
)

/** 1.0.3 Data 2.4.2.2: identified by one identifier, or anonymous and then with its members. */
export const group = v.pipe(
  exactObject({
    objectType: v.literal('Group', 'A group says "objectType": "Group".'),
    name,
    member: v.optional(v.array(agent)),
    ...identifiers,
  }),
  v.check(one => identifierCount(one) <= 1, oneIdentifier),
  v.check(
    one => identifierCount(one) === 1 || one.member !== undefined,
    'A group without an identifier needs its members.',
  ),
)

export const actor = v.lazy(input => (isGroup(input) ? group : agent))

/** Who vouches: an agent, or two agents of an OAuth three-legged exchange (1.0.3 Data 2.4.9). */
export const authority = v.lazy(input => (isGroup(input) ? oauthPair : agent))

const oauthPair = v.pipe(
  group,
  v.check(
    pair => identifierCount(pair) === 0 && pair.member?.length === 2,
    'An authority that is a group has no identifier and exactly two members.',
  ),
)

function isGroup(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'objectType' in input
    ? input.objectType === 'Group'
    : false
}

export type Agent = v.InferOutput<typeof agent>
export type Group = v.InferOutput<typeof group>
export type Actor = Agent | Group
