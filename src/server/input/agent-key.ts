import type { Actor } from '../spec/agent-schema.ts'

/**
 * One text for each agent or identified group: two of them are the same when it is (1.0.3 Data
 * 2.4.2.3). An anonymous group has none.
 */
export function agentKey(actor: Actor): string | undefined {
  if (actor.mbox !== undefined) return JSON.stringify(['mbox', actor.mbox])
  if (actor.mbox_sha1sum !== undefined)
    return JSON.stringify(['mbox_sha1sum', actor.mbox_sha1sum.toLowerCase()])
  if (actor.openid !== undefined) return JSON.stringify(['openid', actor.openid])
  if (actor.account === undefined) return undefined
  return JSON.stringify(['account', actor.account.homePage, actor.account.name])
}
