import {
  agentParameter,
  iriParameter,
  type Parameters,
  readParameters,
  required,
  timestampParameter,
  uuidParameter,
} from './parameters.ts'

export type DocumentResource = 'state' | 'activity-profile' | 'agent-profile'

/** Where documents stand. What a resource does not use is empty. */
export interface DocumentShelf {
  readonly resource: DocumentResource
  readonly activity: string
  readonly agent: string
  /** Undefined: whatever the registration. */
  readonly registration?: string
}

export interface DocumentAddress extends DocumentShelf {
  readonly registration: string
  readonly id: string
}

/** One document, or the whole shelf and what is newer than `since` (1.0.3 Communication 2.3, 2.6, 2.7). */
export type DocumentQuery =
  | { readonly kind: 'one'; readonly address: DocumentAddress }
  | { readonly kind: 'shelf'; readonly shelf: DocumentShelf; readonly since?: string }

const parameterNames: Readonly<Record<DocumentResource, readonly string[]>> = {
  state: ['activityId', 'agent', 'registration', 'stateId', 'since'],
  'activity-profile': ['activityId', 'profileId', 'since'],
  'agent-profile': ['agent', 'profileId', 'since'],
}

export function readDocumentQuery(
  resource: DocumentResource,
  query: URLSearchParams,
): DocumentQuery {
  const parameters = readParameters(query, parameterNames[resource])
  const shelf = shelfOf(resource, parameters)
  const id = parameters.get(resource === 'state' ? 'stateId' : 'profileId')
  const since = timestampParameter(parameters, 'since')
  if (id !== undefined)
    return { kind: 'one', address: { ...shelf, registration: shelf.registration ?? '', id } }
  return { kind: 'shelf', shelf, ...(since !== undefined && { since }) }
}

/** The same for a request that must name one document. */
export function readDocumentAddress(
  resource: DocumentResource,
  query: URLSearchParams,
): DocumentAddress {
  const asked = readDocumentQuery(resource, query)
  const address = asked.kind === 'one' ? asked.address : undefined
  return required(address, resource === 'state' ? 'stateId' : 'profileId')
}

function shelfOf(resource: DocumentResource, parameters: Parameters): DocumentShelf {
  const activity = iriParameter(parameters, 'activityId')
  const agent = agentParameter(parameters, { groups: false })?.key
  const registration = uuidParameter(parameters, 'registration')
  return {
    resource,
    activity: resource === 'agent-profile' ? '' : required(activity, 'activityId'),
    agent: resource === 'activity-profile' ? '' : required(agent, 'agent'),
    ...(resource !== 'state' && { registration: '' }),
    ...(registration !== undefined && { registration }),
  }
}
