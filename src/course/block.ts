import type { Art } from './art.ts'
import type { Question } from './question.ts'
import type { Flow, Inline } from './rich-text.ts'

/** A part of a page. Every kind carries its own permanent id. */
export type Block =
  | TextBlock
  | DosBlock
  | LawBlock
  | NoteBlock
  | PictureBlock
  | DiagramBlock
  | MediaBlock
  | RevealBlock
  | CardsBlock
  | StepsBlock
  | SayBlock
  | ScenarioBlock
  | SortBlock
  | OrderBlock
  | MatchBlock
  | QuestionBlock
  | ReflectionBlock
  | DeclarationBlock
  | ContactsBlock
  | SupportBlock

export type BlockKind = Block['kind']

export interface TextBlock {
  readonly kind: 'text'
  readonly id: string
  readonly body: readonly Flow[]
}

/** Do and Don't, stacked; "do not" stands on every line of the second list (interface.md section 6). */
export interface DosBlock {
  readonly kind: 'dos'
  readonly id: string
  readonly dos: readonly (readonly Inline[])[]
  readonly donts: readonly (readonly Inline[])[]
}

/** What the law or guidance says: always with its nation and the date it was checked. */
export interface LawBlock {
  readonly kind: 'law'
  readonly id: string
  readonly nation: Nation
  /** ISO date. */
  readonly asAt: string
  readonly facts: readonly string[]
  readonly body: readonly Flow[]
}
export type Nation =
  | 'England'
  | 'England and Wales'
  | 'Wales'
  | 'Scotland'
  | 'Northern Ireland'
  | 'UK'

/** A content note: what is coming, in plain words. */
export interface NoteBlock {
  readonly kind: 'note'
  readonly id: string
  readonly body: readonly Flow[]
}

/** `alt` is empty where the picture is decorative. */
export interface PictureBlock {
  readonly kind: 'picture'
  readonly id: string
  readonly alt: string
  readonly art: Art
}

export interface DiagramBlock {
  readonly kind: 'diagram'
  readonly id: string
  readonly alt: string
  readonly art: Art
}

export interface MediaBlock {
  readonly kind: 'media'
  readonly id: string
  readonly type: 'audio' | 'video'
  /** Path inside the bundle. */
  readonly src: string
  readonly captions?: string
  readonly bytes: number
  readonly transcript: readonly Flow[]
}

export interface Item {
  readonly id: string
  readonly title: readonly Inline[]
  readonly body: readonly Flow[]
}

export interface RevealBlock {
  readonly kind: 'reveal'
  readonly id: string
  readonly items: readonly Item[]
}
export interface CardsBlock {
  readonly kind: 'cards'
  readonly id: string
  /** `title` is the front, `body` the back. */
  readonly items: readonly Item[]
}
export interface StepsBlock {
  readonly kind: 'steps'
  readonly id: string
  readonly items: readonly Item[]
}
export interface SayBlock {
  readonly kind: 'say'
  readonly id: string
  readonly items: readonly SayItem[]
}
export interface SayItem {
  readonly id: string
  readonly say: readonly Inline[]
  readonly avoid: readonly Inline[]
  readonly why: readonly Inline[]
}

/** A branching story, a page a step. */
export interface ScenarioBlock {
  readonly kind: 'scenario'
  readonly id: string
  /** "The next story is about {topic}. It takes about {minutes} minutes." */
  readonly topic: string
  readonly minutes: number
  readonly start: string
  readonly nodes: readonly ScenarioNode[]
  /** Shown to somebody who skips the story, and at its end. */
  readonly teaches: readonly Flow[]
}
export interface ScenarioNode {
  readonly id: string
  readonly title: readonly Inline[]
  readonly body: readonly Flow[]
  /** None at an ending. */
  readonly choices: readonly Choice[]
  /** A node to go back to: "Try a different choice". */
  readonly back?: string
  /** An ending; `best` where what follows is the right next step. */
  readonly end?: 'best' | 'other'
}
export interface Choice {
  readonly id: string
  readonly text: readonly Inline[]
  readonly to: string
}

export interface SortBlock {
  readonly kind: 'sort'
  readonly id: string
  /** "Should you do this?" */
  readonly prompt: readonly Inline[]
  readonly groups: readonly { readonly id: string; readonly label: readonly Inline[] }[]
  readonly cards: readonly SortCard[]
}
export interface SortCard {
  readonly id: string
  readonly text: readonly Inline[]
  readonly group: string
  readonly feedback: readonly Flow[]
}

/** `items` stand in the right order; a program shows them in another. */
export interface OrderBlock {
  readonly kind: 'order'
  readonly id: string
  readonly prompt: readonly Inline[]
  readonly items: readonly { readonly id: string; readonly text: readonly Inline[] }[]
  readonly right: readonly Flow[]
  readonly notQuite: readonly Flow[]
}

export interface MatchBlock {
  readonly kind: 'match'
  readonly id: string
  readonly prompt: readonly Inline[]
  readonly answers: readonly { readonly id: string; readonly text: readonly Inline[] }[]
  readonly rows: readonly MatchRow[]
}
export interface MatchRow {
  readonly id: string
  readonly text: readonly Inline[]
  /** Id of the right answer. */
  readonly answer: string
  readonly feedback: readonly Flow[]
}

/** A knowledge check: the block's id is the question's. */
export interface QuestionBlock {
  readonly kind: 'question'
  readonly id: string
  readonly question: Question
}

/** Private; never leaves the device, never an event. */
export interface ReflectionBlock {
  readonly kind: 'reflection'
  readonly id: string
  readonly prompt: readonly Inline[]
}

/** "Read and understood". `document` says which paper the organisation supplies. */
export interface DeclarationBlock {
  readonly kind: 'declaration'
  readonly id: string
  readonly document: DeclarationDocument
  readonly text: readonly Inline[]
}
export type DeclarationDocument =
  | 'definitions'
  | 'contacts'
  | 'code-of-conduct'
  | 'colleague-concerns'

/** Who to tell here, filled from the organisation's settings. */
export interface ContactsBlock {
  readonly kind: 'contacts'
  readonly id: string
  readonly show: readonly ContactRole[]
}
export type ContactRole = 'lead' | 'deputy' | 'chair' | 'council' | 'council-out-of-hours' | 'lado'

/** Helplines by id, from the support list, always the newest. */
export interface SupportBlock {
  readonly kind: 'support'
  readonly id: string
  readonly services: readonly string[]
}
