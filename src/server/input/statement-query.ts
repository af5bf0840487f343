import { limits } from '../spec/limits.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import {
  agentParameter,
  booleanParameter,
  iriParameter,
  numberParameter,
  type Parameters,
  readParameters,
  timestampParameter,
  uuidParameter,
} from './parameters.ts'
import { term } from './statement-terms.ts'

export type StatementFormat = 'ids' | 'exact' | 'canonical'

/** How an answer is written. */
export interface AnswerForm {
  readonly format: StatementFormat
  readonly attachments: boolean
}

/** One statement by its id. */
export interface OneStatement extends AnswerForm {
  readonly kind: 'one'
  readonly id: string
  readonly voided: boolean
}

/** Every statement that all the filters let through (1.0.3 Communication 2.1.3). */
export interface ManyStatements extends AnswerForm {
  readonly kind: 'many'
  /** The most selective first. */
  readonly terms: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly limit: number
  readonly ascending: boolean
  /** The number of the last statement of the page before. */
  readonly after?: number
}

export type StatementQuery = OneStatement | ManyStatements

const forOne = ['statementId', 'voidedStatementId', 'format', 'attachments']
const known = [
  ...forOne,
  'agent',
  'verb',
  'activity',
  'registration',
  'related_activities',
  'related_agents',
  'since',
  'until',
  'limit',
  'ascending',
  'after',
]

export function readStatementQuery(query: URLSearchParams): StatementQuery {
  const parameters = readParameters(query, known)
  const form = {
    format: formatOf(parameters),
    attachments: booleanParameter(parameters, 'attachments'),
  }
  const id = uuidParameter(parameters, 'statementId')
  const voided = uuidParameter(parameters, 'voidedStatementId')
  if (id === undefined && voided === undefined) return manyOf(parameters, form)
  const alone = (id === undefined) !== (voided === undefined)
  if (!alone || [...parameters.keys()].some(name => !forOne.includes(name)))
    refuse('statementId or voidedStatementId goes with format and attachments only.')
  return { kind: 'one', id: id ?? voided ?? '', voided: voided !== undefined, ...form }
}

function formatOf(parameters: Parameters): StatementFormat {
  const format = parameters.get('format') ?? 'exact'
  if (format === 'ids' || format === 'exact' || format === 'canonical') return format
  return refuse('The parameter format must be ids, exact or canonical.')
}

function manyOf(parameters: Parameters, form: AnswerForm): ManyStatements {
  const since = timestampParameter(parameters, 'since')
  const until = timestampParameter(parameters, 'until')
  const after = numberParameter(parameters, 'after')
  const limit = numberParameter(parameters, 'limit') || limits.page
  return {
    kind: 'many',
    terms: termsOf(parameters),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(after !== undefined && { after }),
    limit: Math.min(limit, limits.page),
    ascending: booleanParameter(parameters, 'ascending'),
    ...form,
  }
}

function termsOf(parameters: Parameters): string[] {
  const registration = uuidParameter(parameters, 'registration')
  const agent = agentParameter(parameters, { groups: true })
  const activity = iriParameter(parameters, 'activity')
  const verb = iriParameter(parameters, 'verb')
  const broadAgent = booleanParameter(parameters, 'related_agents')
  const broadActivity = booleanParameter(parameters, 'related_activities')
  return [
    ...(registration === undefined ? [] : [term('registration', registration)]),
    ...(agent ? [term(broadAgent ? 'related-agent' : 'agent', agent.key)] : []),
    ...(activity === undefined
      ? []
      : [term(broadActivity ? 'related-activity' : 'activity', activity)]),
    ...(verb === undefined ? [] : [term('verb', verb)]),
  ]
}

/** The query of the next page: the same, behind a statement. */
export function nextPage(query: URLSearchParams, after: number): string {
  const next = new URLSearchParams(query)
  next.set('after', String(after))
  return next.toString()
}

function refuse(words: string): never {
  throw new ProtocolError(400, 'parameter', words)
}
