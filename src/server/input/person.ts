import type { Actor } from '../spec/agent-schema.ts'

/** What is known of somebody, every property a list (1.0.3 Communication 2.4). */
export interface Person {
  readonly objectType: 'Person'
  readonly name?: readonly string[]
  readonly mbox?: readonly string[]
  readonly mbox_sha1sum?: readonly string[]
  readonly openid?: readonly string[]
  readonly account?: readonly object[]
}

export function person(agent: Actor, knownNames: readonly string[]): Person {
  const names = [...new Set([...(agent.name === undefined ? [] : [agent.name]), ...knownNames])]
  return {
    objectType: 'Person',
    ...(names.length > 0 && { name: names }),
    ...(agent.mbox !== undefined && { mbox: [agent.mbox] }),
    ...(agent.mbox_sha1sum !== undefined && { mbox_sha1sum: [agent.mbox_sha1sum] }),
    ...(agent.openid !== undefined && { openid: [agent.openid] }),
    ...(agent.account !== undefined && { account: [agent.account] }),
  }
}
