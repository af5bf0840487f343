/** `safety.<lang>.json`: helplines and where to report, shared by all courses. */
export interface Safety {
  /** ISO date of the newest check in the list. */
  readonly checkedOn: string
  readonly services: readonly SupportService[]
}

export interface SupportService {
  readonly id: string
  readonly name: string
  /** Where on "Get support" it stands. */
  readonly section: 'emergency' | 'worried' | 'upset' | 'online' | 'whistleblowing'
  readonly nations: readonly ('England' | 'Wales' | 'Scotland' | 'Northern Ireland')[]
  /** "For anyone under 19" */
  readonly who: string
  /** Written in groups with spaces: "0800 1111". */
  readonly phone?: string
  /** "Text SHOUT to 85258" */
  readonly text?: string
  readonly email?: string
  readonly web?: string
  /** Printed only where confirmed. */
  readonly hours?: string
  readonly cost?: string
  /** "Will it show on my phone bill?" */
  readonly bill?: string
  readonly relay?: string
  /** ISO date. */
  readonly checkedOn: string
  readonly confidence: 'confirmed' | 'seen' | 'long-known' | 'unconfirmed'
}
