/** What operations take from the world. */
export interface Outside {
  /** Milliseconds since 1970. */
  now(): number
  newId(): string
}
