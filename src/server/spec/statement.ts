import type { Activity } from './activity-schema.ts'
import type { Actor, Agent, Group } from './agent-schema.ts'
import type { JsonObject } from './json.ts'

export interface Attachment {
  readonly usageType: string
  readonly contentType: string
  readonly length: number
  readonly sha2: string
  readonly fileUrl?: string
}

export interface StatementRef {
  readonly objectType: 'StatementRef'
  readonly id: string
}

export interface ContextActivities {
  readonly parent?: Activity | readonly Activity[]
  readonly grouping?: Activity | readonly Activity[]
  readonly category?: Activity | readonly Activity[]
  readonly other?: Activity | readonly Activity[]
}

export interface Context {
  readonly registration?: string
  readonly instructor?: Actor
  readonly team?: Group
  readonly contextActivities?: ContextActivities
  readonly contextAgents?: readonly { readonly agent: Agent }[]
  readonly contextGroups?: readonly { readonly group: Group }[]
  readonly statement?: StatementRef
}

interface Said {
  readonly actor: Actor
  readonly verb: { readonly id: string; readonly display?: { readonly [language: string]: string } }
  readonly result?: JsonObject
  readonly context?: Context
  readonly timestamp?: string
  readonly attachments?: readonly Attachment[]
}

export interface SubStatement extends Said {
  readonly objectType: 'SubStatement'
  readonly object: Activity | Actor | StatementRef
}

export type StatementObject = Activity | Actor | StatementRef | SubStatement

/** A statement that its schema has accepted. Nothing is dropped from what was sent. */
export interface Statement extends Said {
  readonly id?: string
  readonly object: StatementObject
  readonly stored?: string
  readonly authority?: Actor
  readonly version?: string
}

/** A statement as it is kept: what a records server has to add is there. */
export interface StoredStatement extends Statement {
  readonly id: string
  readonly timestamp: string
  readonly stored: string
  readonly authority: Actor
  readonly version: string
}
