import type { Severity } from '../message.ts'

/** A message that the compiler can give. The remedy is what the author does next. */
export type Problem = readonly [severity: Severity, text: string, remedy: string]
