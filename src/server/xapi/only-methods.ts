import { ProtocolError } from '../spec/protocol-error.ts'

/** For the methods that a resource does not have. */
export function onlyMethods(methods: string): () => never {
  return () => {
    throw new ProtocolError(405, 'method', `This resource answers ${methods}.`)
  }
}
