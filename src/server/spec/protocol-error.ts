/** Which statement of a batch is at fault, and where in it. */
export interface Fault {
  /** Its place in the batch, from 0. */
  readonly index?: number
  readonly id?: string
  /** "result.score.scaled". */
  readonly at?: string
}

export type ProtocolStatus = 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 431

/** A request that the protocol refuses. It is caught once, where it becomes an answer. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError'
  readonly status: ProtocolStatus
  readonly code: string
  readonly fault: Fault | undefined

  /** The code is for programs, the message says to people what to do. */
  constructor(status: ProtocolStatus, code: string, message: string, fault?: Fault) {
    super(message)
    this.status = status
    this.code = code
    this.fault = fault
  }
}
