import * as v from 'valibot'
import {
  type Agent,
  agent as agentSchema,
  type Group,
  group as groupSchema,
} from '../spec/agent-schema.ts'
import { isIri, isUuid } from '../spec/iri.ts'
import { limits } from '../spec/limits.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import { instantOf } from '../spec/timestamp.ts'
import { agentKey } from './agent-key.ts'
import { readJsonText } from './read-json.ts'

/** The parameters of a request, each once. */
export type Parameters = ReadonlyMap<string, string>

/** 1.0.3 Communication 3.2: an unknown parameter, or one in another case, refuses the request. */
export function readParameters(query: URLSearchParams, known: readonly string[]): Parameters {
  const parameters = new Map<string, string>()
  for (const [name, value] of query) {
    const shown = JSON.stringify(name.slice(0, 40))
    if (!known.includes(name))
      refuse(`The parameter ${shown} is not known here. Known are: ${known.join(', ')}.`)
    if (parameters.has(name)) refuse(`The parameter ${shown} is there twice. Send it once.`)
    if (value.length > limits.header) refuse(`The parameter ${shown} is too long.`)
    if (value.includes('\0')) refuse(`The parameter ${shown} holds a character that is no text.`)
    parameters.set(name, value)
  }
  return parameters
}

export function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) refuse(`The parameter ${name} is needed.`)
  return value
}

export function uuidParameter(parameters: Parameters, name: string): string | undefined {
  return checked(parameters, name, isUuid, 'a UUID')?.toLowerCase()
}

export function iriParameter(parameters: Parameters, name: string): string | undefined {
  return checked(parameters, name, isIri, 'an absolute IRI')
}

/** UTC, so that it compares as text with what is stored. */
export function timestampParameter(parameters: Parameters, name: string): string | undefined {
  const text = checked(parameters, name, t => isoOf(t) !== undefined, 'a date and time in ISO 8601')
  return text === undefined ? undefined : isoOf(text)
}

function isoOf(text: string): string | undefined {
  const instant = instantOf(text)
  if (instant === undefined) return undefined
  const iso = new Date(instant).toISOString()
  return iso.length === 24 ? iso : undefined
}

export function booleanParameter(parameters: Parameters, name: string): boolean {
  return checked(parameters, name, t => t === 'true' || t === 'false', 'true or false') === 'true'
}

export function numberParameter(parameters: Parameters, name: string): number | undefined {
  const text = checked(parameters, name, t => /^\d{1,9}$/.test(t), 'a whole number from 0')
  return text === undefined ? undefined : Number(text)
}

export interface AgentParameter {
  readonly key: string
  readonly agent: Agent | Group
}

/** An agent as JSON; with `groups` an identified group too (1.0.3 Communication 2.1.3). */
export function agentParameter(
  parameters: Parameters,
  { groups }: { readonly groups: boolean },
): AgentParameter | undefined {
  const text = parameters.get('agent')
  if (text === undefined) return undefined
  const json = readJsonText(text, 'agent')
  const isGroup =
    typeof json === 'object' && json !== null && 'objectType' in json && json.objectType === 'Group'
  const read = v.safeParse(isGroup && groups ? groupSchema : agentSchema, json)
  const key = read.success ? agentKey(read.output) : undefined
  if (!read.success || key === undefined)
    refuse('The parameter agent must be an agent with its one identifier, as JSON.')
  return { key, agent: read.output }
}

function checked(
  parameters: Parameters,
  name: string,
  is: (text: string) => boolean,
  words: string,
): string | undefined {
  const text = parameters.get(name)
  if (text !== undefined && !is(text)) refuse(`The parameter ${name} must be ${words}.`)
  return text
}

function refuse(words: string): never {
  throw new ProtocolError(400, 'parameter', words)
}
