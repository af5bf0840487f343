/** One thing that courses may say, with how sure we are (content-facts.md 0.1, DESIGN 20.1). */
export interface Fact {
  readonly id: string
  readonly statement: string
  readonly nation: string
  /** ISO dates. */
  readonly asAt: string
  readonly reviewBy: string
  readonly source: string
  /** [C], [S], [L] and UNCONFIRMED. */
  readonly confidence: 'confirmed' | 'seen' | 'long-known' | 'unconfirmed'
  readonly decision: 'print' | 'print-with-caution' | 'do-not-print'
  /** The words that must stand in a page citing a `print-with-caution` fact. */
  readonly caution?: string
}
