import { ProtocolError } from '../spec/protocol-error.ts'

/** A request that came as a form (1.0.3 Communication 1.3), as what it means. */
export interface MeantRequest {
  readonly method: string
  readonly headers: ReadonlyMap<string, string>
  readonly query: URLSearchParams
  readonly content: string | undefined
}

const asHeaders = [
  'authorization',
  'x-experience-api-version',
  'content-type',
  'content-length',
  'if-match',
  'if-none-match',
  'accept-language',
]

const methods = ['GET', 'HEAD', 'PUT', 'POST', 'DELETE']

/** The form's fields are the headers and parameters, and "content" is the body. */
export function readAlternateRequest(query: URLSearchParams, form: string): MeantRequest {
  const method = query.get('method') ?? ''
  if (!methods.includes(method))
    refuse(`The parameter method must be one of ${methods.join(', ')}.`)
  if ([...query.keys()].length > 1) refuse('Beside method, every parameter goes into the form.')
  const headers = new Map<string, string>()
  const parameters = new URLSearchParams()
  let content: string | undefined
  for (const [name, value] of new URLSearchParams(form)) {
    if (name === 'content') content = value
    else if (asHeaders.includes(name.toLowerCase())) headers.set(name.toLowerCase(), value)
    else parameters.append(name, value)
  }
  if (content === undefined && (method === 'PUT' || method === 'POST'))
    refuse('The form needs a field "content" with the body.')
  return { method, headers, query: parameters, content }
}

function refuse(words: string): never {
  throw new ProtocolError(400, 'alternate-request', words)
}
